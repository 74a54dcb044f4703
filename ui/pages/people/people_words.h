#pragma once

#include <QString>

#include "core/service/queries/school_page.h"

namespace kstem::ui {

/// "10. 4.(일)까지 대여 제한", "반납할 때까지 대여 제한"; empty when the school may borrow.
QString holdText(const SchoolPageView& school);

/// "6,000원".
QString wonText(std::int64_t won);

}  // namespace kstem::ui
