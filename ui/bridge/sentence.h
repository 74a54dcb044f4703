#pragma once

#include <QString>

namespace kstem::ui {

/// What a sentence is about.
struct SentenceParts {
  QString it;     ///< the thing or person it is about
  QString code;   ///< its code, or what was read
  QString extra;  ///< a second name or a day
};

/// Fills a pattern: `{it}`, `{code}`, `{extra}`, in Korean with the particle that fits the word,
/// `{it을}` `{it이}` `{it은}` `{it으로}` `{it과}`. `[…]` is left out when a part in it is empty.
QString fillSentence(const QString& pattern, const SentenceParts& parts);

}  // namespace kstem::ui
