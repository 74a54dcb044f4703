#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/exchange/trust.h"
#include "tests/sim/plants.h"
#include "tests/sim/promises.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/memory_key_store.h"

namespace kstem::sim {

/// What all schedules start from: four desks of one bank that have everything of each other, and a
/// fifth that belongs to none yet.
struct Template {
  struct Desk {
    CenterRegistered center;
    Bytes image;
    test::MemoryKeyStore keys;
  };
  std::vector<std::unique_ptr<Desk>> desks;
  std::vector<KitId> kits;
  std::vector<SchoolId> schools;
  std::vector<TeacherId> teachers;
  std::vector<ModelId> models;
  ClerkId manager;
  Millis now = 0;
};
const Template& theTemplate();
/// What every personal datum of a teacher of the template contains.
std::string secretOf(std::size_t teacher);

/// One PC with its disk, keys and clock.
struct Machine {
  Machine(std::string called, CenterRegistered place, std::uint64_t seed)
      : name(std::move(called)), center(std::move(place)), random(seed) {}

  std::string name;
  CenterRegistered center;
  ManualClock clock{0};
  SeededRandom random;
  test::MemoryKeyStore keys;
  std::unique_ptr<Bank> bank;
  std::vector<Bytes> backups;
  bool isDead = false;
  std::set<EventId> sentBefore;  ///< of Plant::SentIsReceived
  Promises promises;             ///< as this disk showed them last
  std::set<std::size_t> forgot;  ///< teachers that were erased here, whatever disk was in

  store::Db& db() { return bank->db(); }
  IncId own() { return store::Journal(db()).own(); }
  bool isAdmitted() { return exchange::readTrust(*bank).isAdmitted(); }
  /// Puts a disk in; its keys are looked at by takeUp().
  void boot(BytesView image);
  exchange::TakenUp takeUp();
};

}  // namespace kstem::sim
