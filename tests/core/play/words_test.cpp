#include "core/play/words.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace kstem::play;

TEST_CASE("words of Hangul are compared by their letters", "[play]") {
  CHECK(editDistance("스캔", "스켄") == 1);
  CHECK(editDistance("스캔", "스캔") == 0);
  CHECK(editDistance("", "scan") == 4);
  CHECK(editDistance("SCAN", "scan") == 0);
}

TEST_CASE("the nearest word is offered only when it is alike", "[play]") {
  const std::vector<std::string> words{"스캔", "완료", "취소"};
  CHECK(nearestOf("스켄", words) == "스캔");
  CHECK(nearestOf("완뇨", words) == "완료");
  CHECK_FALSE(nearestOf("도서관", words));
}

TEST_CASE("no word of a vocabulary stands for two things", "[play]") {
  for (const Vocabulary words :
       {kStandingWords, kCardWords,   kRuleWords,       kDueWords,     kModeWords,  kDecisionWords,
        kVisitWords,    kToneWords,   kTrustWords,      kPrinterWords, kModelWords, kConditionWords,
        kSettleWords,   kCallWords,   kWayWords,        kAsksWords,    kAsIsWords,  kTeacherWords,
        noticeWords(),  errorWords(), attentionWords(), issueWords()}) {
    std::set<std::string_view> seen;
    for (const Word& word : words) {
      CHECK(seen.insert(word.ko).second);
      CHECK((word.en == word.ko || seen.insert(word.en).second));
    }
  }
}

TEST_CASE("every rule of a center has a word of its own", "[play]") {
  std::set<kstem::PolicyKey> rules;
  for (std::size_t place = 0; place < kRuleWords.size(); ++place)
    CHECK(rules.insert(ruleAt(static_cast<int>(place))).second);
  CHECK(rules.size() == 20);
  CHECK(ruleAt(*placeOf(kRuleWords, "최대세트")) == kstem::PolicyKey::MaxKits);
  CHECK(ruleAt(*placeOf(kRuleWords, "next-confirms")) == kstem::PolicyKey::NextConfirms);
}
