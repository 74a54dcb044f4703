#include "ui/pages/retirement_paper.h"

#include "core/domain/school_year.h"
#include "core/service/bank.h"

namespace kstem::ui {

MakePaper retirementRecordOf(const KitId& kit) {
  return paperBy(
      [kit](Bank& bank, const ClerkId& clerk) { return printRetirementRecord(bank, kit, clerk); });
}

MakePaper retirementRecordOfYear() {
  return paperBy([](Bank& bank, const ClerkId& clerk) {
    return printRetirementRecord(bank, schoolYear(bank.today()), clerk);
  });
}

}  // namespace kstem::ui
