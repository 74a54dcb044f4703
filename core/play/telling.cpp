#include "core/play/telling.h"

namespace kstem::play {

std::string told(const std::vector<std::string>& pieces, Language language) {
  std::string text;
  for (const std::string& piece : pieces) text += (text.empty() ? "" : " ") + piece;
  return text.empty() ? std::string(Word{"없음", "none"}.in(language)) : text;
}

std::string toldReply(const Stage& stage, Language language) {
  std::string text;
  for (const News& news : stage.reply().news) {
    text += (text.empty() ? "" : ", ") + std::string(keyOf(news.notice));
    if (!news.subject.empty()) text += " " + stage.nameOf(news.subject);
  }
  if (const auto& failed = stage.reply().failed)
    text += (text.empty() ? "" : ", ") + std::string(Word{"거절 ", "refused "}.in(language)) +
            std::string(keyOf(failed->code));
  return text.empty() ? told({}, language) : text;
}

std::string toldError(const Error& error) {
  return std::string(keyOf(error.code)) + (error.detail.empty() ? "" : " " + error.detail);
}

Outcome unknownThing(const std::string& name) { return Outcome::stuck("? " + name); }

Outcome checkDay(const Statement& statement, const std::optional<Day>& found) {
  return Outcome::check(found == statement.get<Day>(0),
                        found ? found->iso() : told({}, statement.language));
}

Outcome checkNumber(const Statement& statement, int found, std::size_t i) {
  return Outcome::check(statement.get<int>(i) == found, toldNumber(found));
}

}  // namespace kstem::play
