#include "core/service/queries/school_phone.h"

#include <algorithm>

#include "core/service/bank.h"
#include "core/service/queries/today_phone.h"
#include "core/store/journal.h"

namespace kstem {
namespace {

bool isOpening(const JournalEvent& event, Day today) {
  const auto* opened = event.fact ? std::get_if<TeacherPhoneOpened>(&*event.fact) : nullptr;
  return opened != nullptr && opened->day == today;
}

}  // namespace

std::optional<std::string> readOpenedPhone(Bank& bank, const TeacherId& teacher) {
  const auto events = store::Journal(bank.db()).eventsOf(aggOf(teacher));
  const bool opened = std::any_of(events.begin(), events.end(), [&](const JournalEvent& event) {
    return isOpening(event, bank.today());
  });
  return opened ? std::optional(readPhone(bank, teacher)) : std::nullopt;
}

}  // namespace kstem
