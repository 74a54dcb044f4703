#pragma once

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/sim/dice.h"
#include "tests/sim/invariants.h"
#include "tests/sim/schedule.h"

namespace kstem::sim {

/// A file on its way.
struct Letter {
  std::size_t from = 0;
  std::size_t to = 0;
  Bytes file;
  std::set<IncId> out;  ///< PCs that its sender knew to be put out
};

/// All PCs of one schedule, what is on its way between them, and what is known about the whole.
class World final {
 public:
  explicit World(const Rules& rules);

  Rules rules;
  Dice dice;
  std::vector<std::unique_ptr<Machine>> machines;
  std::vector<Letter> mail;
  std::vector<Letter> archive;  ///< files that somebody kept
  std::vector<KitId> kits;
  std::vector<SchoolId> schools;
  std::vector<ReservationId> reservations;
  std::vector<std::size_t> erased;  ///< teachers of the template
  std::set<IncId> putOut;           ///< oldest chains of stolen PCs
  std::set<IncId> rivals;           ///< of two PCs that put each other out
  std::set<IncId> mayFork;          ///< chains that two disks may write without knowing
  std::set<EventId> forged;
  std::vector<std::string> log;
  Figures figures;

  void say(const Machine& who, const std::string& what);
  /// Time goes on for everybody.
  void pass(Millis ms);
  /// Those that work; stolen ones too.
  std::vector<std::size_t> running() const;
  /// The oldest chain of a PC, as itself sees it.
  IncId rootOf(std::size_t i);
  bool isStolen(std::size_t i) { return putOut.contains(rootOf(i)); }
  /// Whether this PC was let in and is not out, as far as machine `i` knows.
  bool knows(std::size_t i, const IncId& inc);
  /// Those that think that others listen to them, and are not stolen.
  std::vector<std::size_t> admitted();

  /// Adds a PC that starts from an image.
  Machine& plug(const std::string& name, const CenterRegistered& center, BytesView image,
                const test::MemoryKeyStore& keys, Millis skew);

  /// A file from one PC to all that may read it; nothing when it may not send.
  std::optional<Bytes> send(std::size_t from, exchange::Scope scope,
                            const exchange::ExportRules& rules);
  /// What became of a file at a PC, with everything checked that can be asked of one PC.
  std::optional<exchange::Imported> take(std::size_t at, const Letter& letter);
  Letter letterOf(std::size_t from, std::size_t to, Bytes file);
  /// Lets a PC in: two files and a phone call.
  bool letIn(std::size_t host, std::size_t newcomer);
  /// Everything that can be asked of one PC after a step.
  void check(Machine& machine);

 private:
  Bytes withPlantedSending(Machine& sender, Bytes file, exchange::Scope scope);
  Bytes withPlantedTaking(Machine& machine, const Letter& letter);
  void plantAfterTaking(Machine& machine, const IncId& before);
  void checkRefused(Machine& machine, BytesView before, Errc why);
  void checkTaken(Machine& machine, const Letter& letter, const exchange::Imported& taken,
                  const IncId& before);
};

}  // namespace kstem::sim
