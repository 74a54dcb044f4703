#include "core/service/queries/settings_view.h"

namespace kstem {
namespace {

CenterRegistered aboutOf(const store::CenterRow& row) {
  return {static_cast<std::uint32_t>(row.no),
          row.name,
          row.shortName,
          row.address,
          row.phone,
          row.hours,
          row.closes};
}

}  // namespace

SettingsView readSettings(Bank& bank) {
  store::Rows rows = bank.rows();
  SettingsView view;
  view.center = bank.place().center;
  view.about.no = static_cast<std::uint32_t>(bank.place().centerNo);
  if (const auto center = rows.center(view.center)) view.about = aboutOf(*center);
  view.digit = bank.place().digit;
  if (const auto desk = rows.desk(bank.place().desk)) view.deskLabel = desk->label;
  for (const store::ClerkRow& row : rows.clerks(view.center))
    view.clerks.push_back({row.id, row.code, row.name.value_or("")});
  for (const store::CenterRow& row : rows.centers())
    view.centers.push_back({row.id, row.shortName});
  view.policy = bank.policy();
  view.today = bank.today();
  view.events = bank.eventCount();
  view.file = bank.file();
  view.practice = bank.isPractice();
  return view;
}

}  // namespace kstem
