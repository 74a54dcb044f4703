#include "tests/sim/plants.h"

#include <array>
#include <utility>

namespace kstem::sim {
namespace {

constexpr std::array kNames{
    std::pair{Plant::PositionIsIdentity, std::string_view("position-is-identity")},
    std::pair{Plant::ArrivalOrder, std::string_view("arrival-order")},
    std::pair{Plant::LateHeadsForgotten, std::string_view("late-heads-forgotten")},
    std::pair{Plant::CoverageByNumber, std::string_view("coverage-by-number")},
    std::pair{Plant::LosersUnnamed, std::string_view("losers-unnamed")},
    std::pair{Plant::GapsNeverWaived, std::string_view("gaps-never-waived")},
    std::pair{Plant::NothingObserved, std::string_view("nothing-observed")},
    std::pair{Plant::NoNewChainForTwin, std::string_view("no-new-chain-for-twin")},
    std::pair{Plant::BackupUnnoticed, std::string_view("backup-unnoticed")},
    std::pair{Plant::BlobsLeftOut, std::string_view("blobs-left-out")},
    std::pair{Plant::SealsLeftOut, std::string_view("seals-left-out")},
    std::pair{Plant::GateOpen, std::string_view("gate-open")},
    std::pair{Plant::ErasureForgotten, std::string_view("erasure-forgotten")},
    std::pair{Plant::ErasureUnmirrored, std::string_view("erasure-unmirrored")},
    std::pair{Plant::RevokedStillReads, std::string_view("revoked-still-reads")},
    std::pair{Plant::RowsByHand, std::string_view("rows-by-hand")},
    std::pair{Plant::SentIsReceived, std::string_view("sent-is-received")},
    std::pair{Plant::CancelPromotes, std::string_view("cancel-promotes-loser")},
    std::pair{Plant::RefusedHalfTaken, std::string_view("refused-half-taken")},
};

}  // namespace

std::string_view nameOf(Plant plant) {
  for (const auto& [one, name] : kNames)
    if (one == plant) return name;
  return "none";
}

std::optional<Plant> plantNamed(std::string_view name) {
  for (const auto& [one, known] : kNames)
    if (known == name) return one;
  return std::nullopt;
}

const std::vector<Plant>& allPlants() {
  static const std::vector<Plant> kAll = [] {
    std::vector<Plant> all;
    for (const auto& [plant, name] : kNames) all.push_back(plant);
    return all;
  }();
  return kAll;
}

}  // namespace kstem::sim
