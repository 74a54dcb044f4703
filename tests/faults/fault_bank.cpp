#include "tests/faults/fault_bank.h"

#include <algorithm>
#include <set>

#include "core/base/hash.h"
#include "core/service/verify.h"
#include "core/store/check.h"

namespace kstem::test {
namespace {

constexpr std::size_t kSpareKit = 7;  ///< that no step lends

std::string told(const char* what, const Error& error) {
  return std::string(what) + ": " + std::string(keyOf(error.code)) + " " + error.detail;
}

SetUp makeSetUp() {
  CrashDisk disk;
  SetUp made;
  {
    const Mounted mounted(disk);
    SmallBank desk(1, 0, 1, kBankFile);
    desk.setUp();
    for (std::size_t i = 0; i <= kSpareKit; ++i) made.kits.push_back(desk.newKit());
    made.school = desk.school, made.teacher = desk.teacher;
  }
  made.image = disk.now();
  return made;
}

Delivery makeDelivery() {
  SmallBank desk(2, 0, 22);
  desk.setUp(2);
  for (int i = 0; i < 8; ++i) {
    const KitId kit = desk.newKit(2);
    desk.lend(kit);
    desk.perform(TakeBack{kit, {}});
  }
  return {desk.events(), store::Blobs(desk.bank->db()).all()};
}

std::vector<std::string> tablesOf(store::Db& db) {
  std::vector<std::string> names;
  store::Query query =
      db.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  while (query.step()) names.push_back(query.text(0));
  return names;
}

/// Every row of the table, as SQL would write it, in an order that does not hang on row numbers.
void addRows(Hasher& hasher, store::Db& db, const std::string& table) {
  store::Query columns = db.query(
      "SELECT group_concat('quote(\"' || name || '\")', '||'',''||') FROM pragma_table_info(?)");
  columns.bind(std::string_view(table)).step();
  const std::string sql = "SELECT " + columns.text(0) + " AS line FROM " + table + " ORDER BY line";
  store::Query rows = db.query(sql.c_str());
  while (rows.step()) hasher.add(asBytes(rows.text(0) + '\n'));
}

}  // namespace

Hash32 hashOf(const DiskImage& image) {
  Hasher hasher;
  for (const auto& [name, file] : image.names) {
    hasher.add(asBytes(name + '\n'));
    hasher.add(blake2b256({image.files[file]}));
  }
  return hasher.finish();
}

std::string where(std::size_t at, std::uint64_t subset) {
  return " (operation " + std::to_string(at) + ", subset " + std::to_string(subset) + ")";
}

std::vector<std::uint64_t> subsetsAt(std::size_t at, std::uint64_t count) {
  std::vector<std::uint64_t> chosen{0};
  if (at % 3 == 0) chosen.push_back(1);
  while (chosen.size() < count) chosen.push_back(2 + at * count + chosen.size());
  return chosen;
}

void mustDo(const Result<void>& done) {
  if (!done) throw std::runtime_error(told("it was refused", done.error()));
}

Result<std::unique_ptr<OpenBank>> openBank() {
  auto opened = std::make_unique<OpenBank>();
  auto bank = Bank::open(kBankFile, {opened->clock, opened->random});
  if (!bank) return bank.error();
  opened->bank = *std::move(bank);
  return opened;
}

const SetUp& setUpBank() {
  static const SetUp made = makeSetUp();
  return made;
}

const Delivery& delivery() {
  static const Delivery made = makeDelivery();
  return made;
}

Step lend(std::size_t kit) {
  return [kit](OpenBank& open) -> Result<void> {
    open.clock.advance(1000);
    const auto lent = open.bank->perform(setUpBank().lending(kit));
    if (!lent) return lent.error();
    return {};
  };
}

Step takeIn(const Delivery& delivered) {
  return [&delivered](OpenBank& open) -> Result<void> {
    const auto absorbed = open.bank->absorb(delivered.events, delivered.blobs);
    if (!absorbed) return absorbed.error();
    return {};
  };
}

Hash32 contentOf(Bank& bank) {
  Hasher hasher;
  for (const std::string& table : tablesOf(bank.db())) {
    hasher.add(asBytes(table + '\n'));
    addRows(hasher, bank.db(), table);
  }
  return hasher.finish();
}

std::vector<Hash32> Recording::allowedAt(std::size_t at) const {
  std::vector<Hash32> allowed;
  for (const Moment& moment : moments) {
    if (moment.operations <= at) allowed.clear();
    allowed.push_back(moment.content);
    if (moment.operations > at) break;
  }
  return allowed;
}

Recording record(const std::vector<Step>& steps, const char* pragma, const DiskImage& image) {
  Recording made{CrashDisk(image), {}};
  const Mounted mounted(made.disk);
  const auto open = must(openBank());
  open->bank->db().exec("PRAGMA wal_autocheckpoint = 30");
  open->bank->db().exec(pragma);
  made.moments.push_back({0, contentOf(*open->bank)});
  for (const Step& step : steps) {
    mustDo(step(*open));
    made.moments.push_back({made.disk.operations(), contentOf(*open->bank)});
  }
  return made;
}

std::string troubleOn(CrashDisk disk, const std::vector<Hash32>& allowed) {
  const Mounted mounted(disk);
  const auto open = openBank();
  if (!open) return told("it does not open", open.error());
  Bank& bank = *(*open)->bank;
  if (const auto sound = verifyBank(bank); !sound) return told("it is damaged", sound.error());
  if (std::ranges::find(allowed, contentOf(bank)) == allowed.end())
    return "it does not hold what was committed";
  if (const auto lent = lend(kSpareKit)(**open); !lent)
    return told("it does not go on", lent.error());
  if (bank.db().text("PRAGMA integrity_check") != "ok" || !store::verifyChains(bank.db()))
    return "going on hurt it";
  return {};
}

std::string troubleAfterAnyCrash(const Recording& recording, std::uint64_t subsets) {
  std::set<std::pair<Hash32, std::vector<Hash32>>> seen;  // most cuts leave what another one left
  for (std::size_t at = 0; at <= recording.disk.operations(); ++at)
    for (const std::uint64_t subset : subsetsAt(at, subsets)) {
      const CrashDisk after = recording.disk.crashedAt(at, subset);
      const auto allowed = recording.allowedAt(at);
      if (!seen.emplace(hashOf(after.now()), allowed).second) continue;
      const auto trouble = troubleOn(after, allowed);
      if (!trouble.empty()) return trouble + where(at, subset);
    }
  return {};
}

}  // namespace kstem::test
