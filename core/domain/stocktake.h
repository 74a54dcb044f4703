#pragma once

#include <optional>
#include <string>

#include "core/domain/stocktake_facts.h"

namespace kstem {

/// Whether the record says that the kit stands in its center, so that a stocktake has to find it.
/// What is out, on the way, in repair or lost need not be there.
bool isExpected(Standing standing) noexcept;

/// What the closing of a stocktake writes into the life of a kit.
enum class CountAction {
  None,
  TakeBack,  ///< it was out
  Receive,   ///< the record has it at another center or on the way
  See,       ///< it was lost
  Lose,      ///< it was looked for and not found
};

/// The record of a kit at one moment.
struct KitRecord {
  Standing standing = Standing::Shelf;
  CenterId place;
  std::string shelf;
  friend bool operator==(const KitRecord&, const KitRecord&) = default;
};

/// One count of a kit, and the record at that moment.
struct KitCount {
  Presence presence = Presence::Here;
  std::optional<std::string> shelf = {};
  std::optional<Condition> condition = {};
  KitRecord was = {};
};

struct CountVerdict {
  CountResult result = CountResult::NotYet;
  CountAction action = CountAction::None;
  std::optional<std::string> shelf = {};    ///< to be written: it stands there now
  std::optional<Condition> condition = {};  ///< to be written
  bool hasConsequence() const noexcept {
    return action != CountAction::None || shelf || condition;
  }
  friend bool operator==(const CountVerdict&, const CountVerdict&) = default;
};

/// What a stocktake at `center` makes of one kit: `listed` as the frozen list has it (nothing: not
/// on it), `count` what was found (nothing: not counted), `now` the record of today. A kit that was
/// lent, taken back or moved after it was counted is left alone: whoever had it in hand last is
/// right (domain.md, "Physical possession wins"). Closing twice therefore writes nothing new.
CountVerdict judgeCount(const CenterId& center, const std::optional<ListedKit>& listed,
                        const std::optional<KitCount>& count, const KitRecord& now);

}  // namespace kstem
