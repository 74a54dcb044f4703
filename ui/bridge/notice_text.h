#pragma once

#include <QString>

#include "core/domain/notice.h"

namespace kstem::ui {

/// The sentence for one piece of news, 합니다체, with what to do next. The only place that turns a
/// notice into words. `subject` is a code or what was read, `name` the thing or person, `extra` a
/// second name, a number or an ISO day; whatever is missing is left out of the sentence.
QString noticeText(const News& news);

/// The one word that stands before it: 완료, 알림, 확인 필요, 안 됨.
QString toneWord(Tone tone);

}  // namespace kstem::ui
