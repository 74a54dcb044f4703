#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/facts.h"

/// The words of scenarios: each in Korean with its English twin, both understood everywhere.
namespace kstem::play {

enum class Language { Korean, English };

struct Word {
  std::string_view ko, en;

  bool is(std::string_view text) const noexcept { return text == ko || text == en; }
  std::string_view in(Language language) const noexcept {
    return language == Language::Korean ? ko : en;
  }
};

/// A word that has no twin: a stable key such as kit.already-out.
constexpr Word sameWord(std::string_view text) noexcept { return {text, text}; }

/// Words of one kind; the place of a word is its number.
using Vocabulary = std::span<const Word>;

std::optional<int> placeOf(Vocabulary words, std::string_view text) noexcept;

// The order of each vocabulary is that of the enum it speaks of.
extern const Vocabulary kStandingWords;     ///< Standing
extern const Vocabulary kCardWords;         ///< DeskKey, those that have a command card
extern const Vocabulary kRuleWords;         ///< ruleAt() says which PolicyKey
extern const Vocabulary kDueWords;          ///< DuePolicy
extern const Vocabulary kModeWords;         ///< DeskMode
extern const Vocabulary kDecisionWords;     ///< DecisionKind, then "none"
extern const Vocabulary kVisitWords;        ///< VisitState
extern const Vocabulary kToneWords;         ///< Tone
extern const Vocabulary kTrustWords;        ///< HolidayTrust
extern const Vocabulary kPrinterWords;      ///< off, on
extern const Vocabulary kModelWords;        ///< ModelFlag
extern const Vocabulary kInspectionWords;   ///< InspectionCause, then "none"
extern const Vocabulary kConditionWords;    ///< Condition
extern const Vocabulary kSettleWords;       ///< Settlement
extern const Vocabulary kCallWords;         ///< CallResult, from 1
extern const Vocabulary kWayWords;          ///< NextWay
extern const Vocabulary kAsksWords;         ///< Asks
extern const Vocabulary kTeacherWords;      ///< TeacherField but School
extern const Vocabulary kAsIsWords;         ///< due days stay as they are
extern const Vocabulary kReservationWords;  ///< ReservationStatus
extern const Vocabulary kBusyWords;         ///< Busy, then "reserved": promised by model
extern const Vocabulary kRestWords;         ///< RestOf
extern const Vocabulary kWaitWords;         ///< waits when nothing is free
extern const Vocabulary kBackWords;         ///< back on the shelf
extern const Vocabulary kSideWords;         ///< a list of ConflictList
extern const Vocabulary kFreshnessWords;    ///< exchange::Freshness
extern const Vocabulary kRequestWords;      ///< open, filled, then RequestEnd
extern const Vocabulary kManifestWords;     ///< ManifestState
extern const Vocabulary kIdeaWords;         ///< IdeaWay
extern const Vocabulary kCountWords;        ///< CountResult
extern const Vocabulary kPresenceWords;     ///< Presence
Vocabulary noticeWords();                   ///< Notice
Vocabulary errorWords();                    ///< Errc
Vocabulary attentionWords();                ///< AttentionKind
Vocabulary issueWords();                    ///< Waiver, from 1
Vocabulary decisionWords();                 ///< Decision

/// What a model asks of a desk besides its parts.
enum class ModelFlag { Insist, AskWhenShort, NoCourier };

/// The rule that a word of kRuleWords names.
PolicyKey ruleAt(int place) noexcept;

/// How many letters have to change, appear or go; Hangul is counted by its letters (캔/켄 is one).
int editDistance(std::string_view a, std::string_view b);
/// The candidate that is most like `text`; nothing when none is alike.
std::optional<std::string> nearestOf(std::string_view text,
                                     const std::vector<std::string>& candidates);

}  // namespace kstem::play
