#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"

namespace kstem {

class Bank;

enum class IdeaWay {
  Ask,   ///< somebody waits here, and the other center has kits to spare
  Send,  ///< kits stand idle here, and the other center had to say no
};

/// A transfer that would help ("어디에 두면 좋을까"). Nothing is done of it by itself.
struct TransferIdea {
  IdeaWay way = IdeaWay::Ask;
  CenterId other;
  std::string otherName;
  std::optional<Millis> otherKnownUntil;  ///< CenterNews
  ModelId model;
  std::string modelName;
  int quantity = 1;
  std::optional<ReservationId> reservation;  ///< of Ask: for whom
  std::string school;                        ///< of Ask
  Day needed;                                ///< of Ask: the day of pick-up
  int waiting = 0;                           ///< of Send: kits that those in line there want
  int refused = 0;                           ///< of Send: kits refused there in the last 90 days
  std::vector<KitId> kits;                   ///< of Send: on the shelf here, by code
};

/// What could be asked for by the day of pick-up, then what could be sent by how much it is wanted.
/// A center gives only what is free there on every open day of the next four weeks, those in line
/// counted. What was asked for already is left out.
std::vector<TransferIdea> readTransferIdeas(Bank& bank);

}  // namespace kstem
