#include "core/play/words.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/base/errors.h"
#include "core/base/hangul.h"
#include "core/base/text.h"
#include "core/domain/issue.h"
#include "core/domain/kit_fold.h"
#include "core/domain/notice.h"
#include "core/service/queries/conflict_view.h"

namespace kstem::play {
namespace {

constexpr std::array kStandings{Word{"선반", "shelf"},      Word{"대여중", "on-loan"},
                                Word{"확인전", "to-check"}, Word{"점검", "inspect"},
                                Word{"수리", "repair"},     Word{"분실", "lost"},
                                Word{"불용", "retired"},    Word{"이송중", "on-the-way"}};
constexpr std::array kCards{Word{"완료", "finish"},   Word{"취소", "cancel"},
                            Word{"인쇄", "print"},    Word{"다음사람", "next-person"},
                            Word{"되돌리기", "undo"}, Word{"이상없음", "all-good"}};
constexpr std::array kRules{
    Word{"반납일계산", "due-rule"},     Word{"대여일수", "loan-days"},
    Word{"최대일수", "max-days"},       Word{"여유일", "turnaround"},
    Word{"최대세트", "max-kits"},       Word{"최대예약", "max-reservations"},
    Word{"예약기간", "horizon"},        Word{"관리자일수", "manager-days"},
    Word{"연장일수", "extension-days"}, Word{"장기연체", "long-late"},
    Word{"장기제한", "long-hold"},      Word{"변상율1", "claim-rate1"},
    Word{"변상율2", "claim-rate2"},     Word{"변상율3", "claim-rate3"},
    Word{"변상율4", "claim-rate4"},     Word{"변상율5", "claim-rate5"},
    Word{"완료인쇄", "finish-prints"},  Word{"다음스캔확인", "next-confirms"},
    Word{"예약인쇄", "booking-prints"},
    Word{"보관개월", "retention-months"}};
constexpr std::array kRuleKeys{PolicyKey::Due,
                               PolicyKey::LoanDays,
                               PolicyKey::MaxLoanDays,
                               PolicyKey::Turnaround,
                               PolicyKey::MaxKits,
                               PolicyKey::MaxReservations,
                               PolicyKey::HorizonDays,
                               PolicyKey::ManagerLoanDays,
                               PolicyKey::ExtensionDays,
                               PolicyKey::LongLateFrom,
                               PolicyKey::LongHoldDays,
                               PolicyKey::ClaimRateYear1,
                               PolicyKey::ClaimRateYear2,
                               PolicyKey::ClaimRateYear3,
                               PolicyKey::ClaimRateYear4,
                               PolicyKey::ClaimRateYear5,
                               PolicyKey::FinishPrints,
                               PolicyKey::NextConfirms,
                               PolicyKey::BookingPrints,
                               PolicyKey::RetentionMonths};
static_assert(kRules.size() == kRuleKeys.size());
constexpr std::array kDues{Word{"날짜그대로", "Days"}, Word{"다음개관일로", "Datedue"},
                           Word{"개관일만", "Calendar"}, Word{"같은요일", "Dayweek"}};
constexpr std::array kModes{Word{"대기", "idle"}, Word{"대여", "lending"},
                            Word{"반납", "returning"}, Word{"전표", "showing-loan"}};
constexpr std::array kDecisions{Word{"반납후대여", "take-back-and-lend"},
                                Word{"확인후대여", "check-and-lend"},
                                Word{"고르기", "choose-kit"},
                                Word{"승인", "approve"},
                                Word{"확인먼저", "checklist-first"},
                                Word{"교체", "swap-with"},
                                Word{"확인후교체", "check-and-swap"},
                                Word{"없음", "none"}};
constexpr std::array kVisits{Word{"대여", "lent"}, Word{"반납", "returned"},
                             Word{"확인전", "to-check"}, Word{"나가있음", "out"},
                             Word{"봄", "seen"}};
constexpr std::array kTones{Word{"추가", "added"}, Word{"이미", "already"}, Word{"결정", "decide"},
                            Word{"거절", "refused"}};
constexpr std::array kTrusts{Word{"확정", "official"}, Word{"예상", "projected"},
                             Word{"없음", "missing"}};
constexpr std::array kPrinters{Word{"꺼짐", "off"}, Word{"켜짐", "on"}};
constexpr std::array kModelFlags{Word{"확인필수", "insist"}, Word{"부족하면묻기", "ask-when-short"},
                                 Word{"택배불가", "no-courier"}};
constexpr std::array kConditions{Word{"정상", "good"}, Word{"점검", "inspect"},
                                 Word{"수리", "repair"}};
constexpr std::array kInspections{Word{"대여", "loans"}, Word{"달", "months"},
                                  Word{"없음", "none"}};
constexpr std::array kSettlements{Word{"가져옴", "brought"}, Word{"현물", "in-kind"},
                                  Word{"현금", "money"}, Word{"면제", "waived"}};
constexpr std::array kCalls{Word{"통화", "reached"}, Word{"부재", "no-answer"},
                            Word{"약속", "promised"}};
constexpr std::array kWays{Word{"선반", "shelf"}, Word{"소속센터", "home"}, Word{"점검", "inspect"},
                           Word{"수리", "repair"}};
constexpr std::array kAsks{Word{"담당자", "clerk"}, Word{"관리자", "manager"}};
constexpr std::array kTeacherFields{Word{"이름", "name"}, Word{"전화", "phone"},
                                    Word{"이메일", "email"}, Word{"과목", "subject"}};
constexpr std::array kAsIs{Word{"그대로", "as-is"}};

constexpr std::array kReservations{Word{"요청", "requested"}, Word{"수락", "accepted"},
                                   Word{"대기", "waiting"},   Word{"준비됨", "ready"},
                                   Word{"반려", "refused"},   Word{"만료", "expired"},
                                   Word{"취소", "cancelled"}, Word{"놓아줌", "released"}};
constexpr std::array kBusies{
    Word{"대여중", "on-loan"},  Word{"연체", "overdue"},      Word{"여유", "turnaround"},
    Word{"확인전", "to-check"}, Word{"점검", "inspect"},      Word{"부족", "short"},
    Word{"지정", "named"},      Word{"오는중", "on-the-way"}, Word{"수리", "repair"},
    Word{"분실", "lost"},       Word{"불용", "retired"},      Word{"예약", "reserved"}};
constexpr std::array kRests{Word{"남김", "keep"}, Word{"놓음", "release"}};
constexpr std::array kWaits{Word{"대기", "wait"}};
constexpr std::array kBacks{Word{"되돌림", "back"}};
constexpr std::array kSides{Word{"여기", "here"}, Word{"다른센터", "elsewhere"}};
constexpr std::array kFreshnesses{Word{"새로움", "fresh"}, Word{"늦음", "late"},
                                  Word{"끊김", "silent"}};

constexpr std::array kRequests{Word{"열림", "open"}, Word{"채움", "filled"},
                               Word{"거둠", "taken-back"}, Word{"거절", "refused"}};
constexpr std::array kManifests{Word{"가는중", "on-the-way"},  Word{"도착", "arrived"},
                                Word{"다른센터", "elsewhere"}, Word{"안옴", "missing"},
                                Word{"돌아옴", "back"},        Word{"무효", "void"}};

constexpr std::array kIdeas{Word{"청하기", "ask"}, Word{"보내기", "send"}};
constexpr std::array kCounts{
    Word{"안셈", "not-yet"}, Word{"일치", "match"},   Word{"다른자리", "other-shelf"},
    Word{"부족", "missing"}, Word{"과", "surplus"},   Word{"나가있음", "absent"},
    Word{"다룸", "handled"}};
constexpr std::array kPresences{Word{"있음", "here"}, Word{"없음", "not-there"}};

constexpr std::array kErrors{
#define KSTEM_ROW(name, key, remedy) sameWord(key),
    KSTEM_ERRORS(KSTEM_ROW)
#undef KSTEM_ROW
};
constexpr std::array kNotices{
#define KSTEM_ROW(name, key, tone) sameWord(key),
    KSTEM_NOTICES(KSTEM_ROW)
#undef KSTEM_ROW
};

/// A text as the letters that were typed: 한 is ㅎ, ㅏ, ㄴ.
std::u32string lettersOf(std::string_view text) {
  std::u32string letters;
  for (const char32_t c : toUtf32(text)) {
    if (!hangul::isSyllable(c)) {
      letters += c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
      continue;
    }
    const auto parts = hangul::partsOf(c);
    letters += hangul::kInitials[parts.initial];
    letters += hangul::kVowels[parts.vowel];
    if (parts.final != 0) letters += hangul::kFinals[parts.final];
  }
  return letters;
}

}  // namespace

const Vocabulary kStandingWords = kStandings;
const Vocabulary kCardWords = kCards;
const Vocabulary kRuleWords = kRules;
const Vocabulary kDueWords = kDues;
const Vocabulary kModeWords = kModes;
const Vocabulary kDecisionWords = kDecisions;
const Vocabulary kVisitWords = kVisits;
const Vocabulary kToneWords = kTones;
const Vocabulary kTrustWords = kTrusts;
const Vocabulary kPrinterWords = kPrinters;
const Vocabulary kModelWords = kModelFlags;
const Vocabulary kInspectionWords = kInspections;
const Vocabulary kConditionWords = kConditions;
const Vocabulary kSettleWords = kSettlements;
const Vocabulary kCallWords = kCalls;
const Vocabulary kWayWords = kWays;
const Vocabulary kAsksWords = kAsks;
const Vocabulary kTeacherWords = kTeacherFields;
const Vocabulary kAsIsWords = kAsIs;
const Vocabulary kReservationWords = kReservations;
const Vocabulary kBusyWords = kBusies;
const Vocabulary kRestWords = kRests;
const Vocabulary kWaitWords = kWaits;
const Vocabulary kBackWords = kBacks;
const Vocabulary kSideWords = kSides;
const Vocabulary kFreshnessWords = kFreshnesses;
const Vocabulary kRequestWords = kRequests;
const Vocabulary kManifestWords = kManifests;
const Vocabulary kIdeaWords = kIdeas;
const Vocabulary kCountWords = kCounts;
const Vocabulary kPresenceWords = kPresences;

Vocabulary noticeWords() { return kNotices; }
Vocabulary errorWords() { return kErrors; }

Vocabulary attentionWords() {
  static const auto kWords = [] {
    std::vector<Word> words;
    for (int i = 0; i <= static_cast<int>(AttentionKind::UnknownKind); ++i)
      words.push_back(sameWord(keyOf(static_cast<AttentionKind>(i))));
    return words;
  }();
  return kWords;
}

Vocabulary decisionWords() {
  static const auto kWords = [] {
    std::vector<Word> words;
    for (int i = 0; i <= static_cast<int>(Decision::WaiveClaim); ++i)
      words.push_back(sameWord(keyOf(static_cast<Decision>(i))));
    return words;
  }();
  return kWords;
}

Vocabulary issueWords() {
  static const auto kWords = [] {
    std::vector<Word> words;
    for (const Waiver what : allWaivers()) words.push_back(sameWord(keyOf(what)));
    return words;
  }();
  return kWords;
}

PolicyKey ruleAt(int place) noexcept { return kRuleKeys[static_cast<std::size_t>(place)]; }

std::optional<int> placeOf(Vocabulary words, std::string_view text) noexcept {
  const auto at =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.is(text); });
  if (at == words.end()) return std::nullopt;
  return static_cast<int>(at - words.begin());
}

int editDistance(std::string_view a, std::string_view b) {
  const std::u32string from = lettersOf(a);
  const std::u32string to = lettersOf(b);
  std::vector<int> row(to.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < from.size(); ++i) {
    int diagonal = row[0]++;
    for (std::size_t j = 0; j < to.size(); ++j) {
      const int swapped = diagonal + (from[i] == to[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({swapped, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::optional<std::string> nearestOf(std::string_view text,
                                     const std::vector<std::string>& candidates) {
  std::optional<std::string> best;
  int bestDistance = std::max(1, static_cast<int>(lettersOf(text).size()) / 2) + 1;
  for (const std::string& candidate : candidates) {
    const int distance = editDistance(text, candidate);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = candidate;
  }
  return best;
}

}  // namespace kstem::play
