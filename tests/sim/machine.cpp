#include "tests/sim/machine.h"

#include "core/exchange/identity.h"

namespace kstem::sim {
namespace {

using test::must;

std::vector<SchoolId> addSchools(test::ExchangeDesk& desk) {
  std::vector<SchoolId> all{desk.school};
  all.push_back(fromAgg<SchoolId>(
      desk.perform(RegisterSchool{"상도중학교", "중학교", "동작관악", "동작구", ""}).made.front()));
  return all;
}

std::vector<TeacherId> addTeachers(test::ExchangeDesk& desk, const std::vector<SchoolId>& schools) {
  std::vector<TeacherId> all;
  for (std::size_t i = 0; i < 3; ++i)
    all.push_back(fromAgg<TeacherId>(
        desk.perform(RegisterTeacher{schools[i % schools.size()], secretOf(i) + "이름",
                                     "02-" + secretOf(i), "", "과학"})
            .made.front()));
  return all;
}

std::vector<KitId> addKits(test::ExchangeDesk& desk, int center, int count) {
  std::vector<KitId> all;
  for (const AggId& made :
       desk.perform(RegisterKits{desk.model, centerIdOf(center), count, "A-1"}).made)
    all.push_back(fromAgg<KitId>(made));
  return all;
}

void keep(Template& world, test::ExchangeDesk& desk, int center) {
  auto kept = std::make_unique<Template::Desk>();
  kept->center = test::centerNo(center);
  kept->image = desk.bank->db().image();
  desk.keys.copyTo(kept->keys);
  world.desks.push_back(std::move(kept));
}

Template makeTemplate() {
  Template world;
  test::ExchangeDesk east(1, 1001), west(2, 1002), north(3, 1003), south(4, 1004), late(5, 1005);
  east.setUp(1);
  east.perform(SetPolicy{centerIdOf(1), PolicyKey::MaxKits, 20});
  world.models.push_back(east.model);
  world.schools = addSchools(east);
  world.teachers = addTeachers(east, world.schools);
  world.manager =
      fromAgg<ClerkId>(east.perform(RegisterClerk{centerIdOf(1), "이수민"}).made.front());
  world.kits = addKits(east, 1, 2);
  east.found();
  east.letIn(west, 2), east.letIn(north, 3), east.letIn(south, 4);
  west.model = east.model;
  for (const KitId& kit : addKits(west, 2, 1)) world.kits.push_back(kit);
  test::exchangeAll(east, west, north, south);
  test::exchangeAll(east, west, north, south);
  int center = 1;
  for (test::ExchangeDesk* desk : {&east, &west, &north, &south, &late})
    keep(world, *desk, center++);
  world.now = east.clock.now();
  return world;
}

}  // namespace

const Template& theTemplate() {
  static const Template kWorld = makeTemplate();
  return kWorld;
}

std::string secretOf(std::size_t teacher) { return "비밀" + std::to_string(teacher) + "번"; }

void Machine::boot(BytesView image) {
  bank.reset();
  bank = must(Bank::openImage(image, {clock, random}));
  promises = promisesOf(*bank);
}

exchange::TakenUp Machine::takeUp() { return must(exchange::takeUp(*bank, keys)); }

}  // namespace kstem::sim
