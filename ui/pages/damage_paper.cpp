#include "ui/pages/damage_paper.h"

#include "ui/documents/papers.h"

namespace kstem::ui {

MakePaper damageReportOf(const DamageOf& about) {
  return [about](Bank& bank, const ClerkId& clerk) -> Result<std::shared_ptr<const Document>> {
    const auto report = printDamageReport(bank, about, clerk);
    if (!report) return report.error();
    return paperOf(*report);
  };
}

}  // namespace kstem::ui
