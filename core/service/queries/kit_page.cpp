#include "core/service/queries/kit_page.h"

#include "core/domain/claim_rate.h"
#include "core/domain/due.h"
#include "core/service/names.h"
#include "core/service/queries/center_news.h"
#include "core/store/causality.h"
#include "core/store/kit_list_rows.h"

namespace kstem {
namespace {

/// Reads one page; every function fills one part of it.
class KitPageReader final {
 public:
  KitPageReader(Bank& bank, const store::KitRow& kit)
      : m_bank(bank), m_rows(bank.rows()), m_names(bank), m_kit(kit) {}

  KitPageView read() {
    const History history(store::Journal(m_bank.db()).eventsOf(aggOf(m_kit.id)));
    if (auto model = m_rows.model(m_kit.model)) m_model = *std::move(model);
    fillKit();
    fillBorrower();
    fillContents();
    fillClaims();
    fillNotes();
    fillPhotos(history);
    m_view.condition = foldKit(history, store::JournalCausality(m_bank.db())).condition;
    m_view.life = readKitLife(m_bank, history, m_model.parts);
    return std::move(m_view);
  }

 private:
  void fillKit();
  void fillBorrower();
  void fillContents();
  void fillClaims();
  void fillNotes();
  void fillPhotos(const History& history);
  KitClaim claimOf(const store::ClaimRow& row);

  Bank& m_bank;
  store::Rows m_rows;
  Names m_names;
  const store::KitRow& m_kit;
  store::ModelRow m_model;
  KitPageView m_view;
};

void KitPageReader::fillKit() {
  m_view.id = m_kit.id;
  m_view.code = m_kit.code;
  m_view.aliases = m_rows.aliasesOf(aggOf(m_kit.id));
  m_view.model = m_kit.model;
  m_view.modelName = m_model.name;
  m_view.setUnit = m_model.setUnit;
  m_view.home = m_kit.home;
  m_view.homeName = m_names.center(m_kit.home);
  m_view.place = m_kit.place;
  m_view.placeName = m_names.center(m_kit.place);
  m_view.placeKnownUntil = CenterNews(m_bank).knownUntil(m_kit.place);
  m_view.shelf = m_kit.shelf;
  m_view.standing = m_kit.standing;
  m_view.isRetired = m_kit.retired;
  m_view.inspection = m_model.inspection;
  m_view.sinceInspection = m_kit.sinceInspection;
  m_view.today = m_bank.today();
}

void KitPageReader::fillBorrower() {
  const auto line = m_kit.checkout ? m_rows.line(*m_kit.checkout) : std::nullopt;
  if (!line) return;
  KitBorrower borrower;
  borrower.loan = line->loan;
  borrower.loanCode = line->loanCode;
  borrower.school = m_rows.standsFor(line->school);
  borrower.schoolName = m_names.school(borrower.school);
  borrower.teacher = line->teacher;
  borrower.teacherName = m_names.teacher(line->teacher);
  borrower.outDay = line->outDay;
  borrower.due = line->dueDay;
  borrower.daysLate = daysLate(line->dueDay, m_bank.today());
  m_view.borrower = std::move(borrower);
}

void KitPageReader::fillContents() {
  for (const store::ContentsRow& row : store::KitListRows(m_bank.db()).contents(m_kit.id)) {
    const int quantity = static_cast<int>(row.part.quantity);
    m_view.contents.push_back({row.part.no, row.part.name, quantity, row.counted.value_or(quantity),
                               row.part.consumable, row.part.keyPart, row.isShort});
  }
}

KitClaim KitPageReader::claimOf(const store::ClaimRow& row) {
  KitClaim claim{row.checked, row.no, std::to_string(row.no), row.missing, row.broken,
                 row.open(),  row.day};
  claim.school = m_rows.standsFor(row.school);
  claim.schoolName = m_names.school(claim.school);
  claim.note = row.note.value_or("");
  claim.ratePercent = claimRate(m_rows.policy(row.center), seoulDay(m_kit.registeredAt), row.day);
  for (const Part& part : m_model.parts)
    if (part.no == row.no) {
      claim.part = part.name;
      claim.unitPrice = static_cast<int>(part.unitPrice);
    }
  claim.proposed = claimAmount(claim.unitPrice, claim.open, claim.ratePercent);
  return claim;
}

void KitPageReader::fillClaims() {
  for (const store::ClaimRow& row : m_rows.claimsOf(m_kit.id))
    if (row.open() > 0) m_view.claims.push_back(claimOf(row));
}

void KitPageReader::fillNotes() {
  for (const store::NoteRow& row : m_rows.notesOf(aggOf(m_kit.id), m_bank.today())) {
    const std::string text = row.text.value_or(std::string(kNoInformation));
    m_view.notes.push_back({row.id, row.at, m_names.clerk(row.clerk), text, row.until, row.paper});
  }
}

void KitPageReader::fillPhotos(const History& history) {
  const auto& live = history.live();
  for (auto event = live.rbegin(); event != live.rend(); ++event) {
    const auto& fact = (*event)->fact;
    const auto* checked = fact ? std::get_if<KitChecked>(&*fact) : nullptr;
    if (checked == nullptr) continue;
    for (const PhotoId& photo : checked->photos)
      m_view.photos.push_back({photo, (*event)->id, seoulDay((*event)->event.wall)});
  }
}

}  // namespace

std::optional<KitPageView> readKitPage(Bank& bank, const KitId& kit) {
  const auto row = bank.rows().kit(kit);
  if (!row) return std::nullopt;
  return KitPageReader(bank, *row).read();
}

std::optional<Bytes> readKitPhoto(Bank& bank, const PhotoId& photo) {
  return bank.photos().read(photo);
}

}  // namespace kstem
