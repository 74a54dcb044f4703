#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/bank.h"
#include "core/store/blobs.h"
#include "core/store/journal.h"
#include "core/store/projection.h"

namespace kstem::test {

/// The value, or the end of the test with the key of the refusal.
template <class T>
T must(Result<T> result) {
  if (!result)
    throw std::runtime_error(std::string(keyOf(result.error().code)) + " " + result.error().detail);
  return *std::move(result);
}

inline void must(const Result<void>& result) {
  if (!result)
    throw std::runtime_error(std::string(keyOf(result.error().code)) + " " + result.error().detail);
}

/// One desk with its own clock and file (in memory unless a path is given).
struct SmallBank {
  ManualClock clock;
  SeededRandom random;
  std::unique_ptr<Bank> bank;

  explicit SmallBank(int center = 1, int digit = 0, std::uint64_t seed = 1,
                     const std::string& path = ":memory:")
      : clock(must(Day::parse("2026-09-14")), 9, 0), random(seed) {
    bank = must(Bank::create(path, {clock, random}, center, digit));
  }

  Committed perform(const Intent& intent) {
    clock.advance(1000);
    return must(bank->perform(intent));
  }
  Errc refusal(const Intent& intent) {
    clock.advance(1000);
    const auto done = bank->perform(intent);
    if (done) throw std::runtime_error("it was not refused");
    return done.error().code;
  }
  void onDay(const char* iso) { clock.set(must(Day::parse(iso)), 9, 0); }

  /// A center with its desk, a model of three parts, a school with a teacher.
  void setUp(int center = 1) {
    CenterRegistered about;
    about.no = static_cast<std::uint32_t>(center);
    about.name = "동부 수학과학융합교육센터";
    about.shortName = "동부";
    perform(RegisterCenter{about});
    perform(RegisterDesk{center, 0, "동부0"});
    ModelRegistered kind;
    kind.name = "마이크로비트 세트";
    kind.parts = {{1, "보드", 10, 28000, false, true},
                  {2, "USB 케이블", 10, 3000, false, false},
                  {3, "건전지", 20, 400, true, false}};
    model = fromAgg<ModelId>(perform(RegisterModel{kind}).made.front());
    school = fromAgg<SchoolId>(
        perform(RegisterSchool{"중화중학교", "중학교", "동부", "중랑구", ""}).made.front());
    teacher = fromAgg<TeacherId>(
        perform(RegisterTeacher{school, "김하늘", "02-490-1234", "", "수학"}).made.front());
  }
  KitId newKit(int center = 1) {
    return fromAgg<KitId>(perform(RegisterKits{model, centerIdOf(center), 1, "A-1"}).made.front());
  }
  GroupId lend(const KitId& kit) { return perform(CheckOut{school, teacher, {kit}, {}}).group; }
  store::KitRow kit(const KitId& id) { return bank->rows().kit(id).value(); }

  std::vector<Bytes> events() { return store::Journal(bank->db()).allBytes(); }
  Hash32 digest() { return store::Projection(bank->db()).digest(); }

  ModelId model;
  SchoolId school;
  TeacherId teacher;
};

/// Carries everything that one desk holds to another, as an exchange would.
inline void copyAll(SmallBank& from, SmallBank& to) {
  must(to.bank->absorb(from.events(), store::Blobs(from.bank->db()).all()));
}

}  // namespace kstem::test
