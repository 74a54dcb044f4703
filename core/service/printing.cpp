#include "core/service/decide.h"

namespace kstem {

Result<void> decide(Work& work, const RecordPrint& intent) {
  if (work.rows().linesOfLoan(intent.group).empty()) return Error{Errc::LoanUnknown, {}};
  const int copy = work.rows().copies(intent.group, intent.form) + 1;
  work.emit(aggOf(intent.group), DocumentPrinted{intent.form, static_cast<std::uint32_t>(copy)});
  return {};
}

}  // namespace kstem
