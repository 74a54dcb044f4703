#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace kstem::sim {

/// A mistake that a programmer could make, put into a schedule from outside of the product's code.
/// That each of them is found says what the invariants are worth.
enum class Plant {
  None,
  PositionIsIdentity,  ///< an event whose place in its chain is taken is taken for known
  ArrivalOrder,        ///< events are folded in the order in which they arrived
  LateHeadsForgotten,  ///< who waited for a late head is not folded again
  CoverageByNumber,    ///< a smaller number in a chain is taken for something known
  LosersUnnamed,       ///< of two checkouts the one that lost is not shown
  GapsNeverWaived,     ///< what stands behind a lost event waits for ever
  NothingObserved,     ///< what arrived is not acknowledged
  NoNewChainForTwin,   ///< who hears its own voice goes on in the same chain
  BackupUnnoticed,     ///< the mark beside the keys is not looked at
  BlobsLeftOut,        ///< a file carries no personal data
  SealsLeftOut,        ///< a file carries no seals
  GateOpen,            ///< whatever a file holds is let in
  ErasureForgotten,    ///< whose data was destroyed is not remembered
  ErasureUnmirrored,   ///< nor beside the keys, where a backup is put back
  RevokedStillReads,   ///< files are sealed to PCs that were put out
  RowsByHand,          ///< a row is written past the fold
  SentIsReceived,      ///< what was sent once is taken for received
  CancelPromotes,      ///< who lost a reservation gets it when the winner cancels
  RefusedHalfTaken,    ///< a refusal comes after the first events were written
};

/// Its name on the command line.
std::string_view nameOf(Plant plant);
std::optional<Plant> plantNamed(std::string_view name);
/// All of them; a few hundred schedules find each for certain.
const std::vector<Plant>& allPlants();

}  // namespace kstem::sim
