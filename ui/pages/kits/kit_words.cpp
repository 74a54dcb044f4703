#include "ui/pages/kits/kit_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/pages/people/people_words.h"

namespace kstem::ui {
namespace {

struct Kits {
  Q_DECLARE_TR_FUNCTIONS(Kits)
};

Cell chipCell(const StateWords& state) {
  return {.text = state.text, .kind = CellKind::Chip, .tint = state.tint};
}

Cell numberCell(int number) { return {.text = QString::number(number), .kind = CellKind::Number}; }

QString shelfWords(const std::string& shelf) {
  return shelf.empty() ? Kits::tr("자리 없음") : qs(shelf);
}

/// The school that has it, else the shelf; a kit of another center says which.
QString whereWords(const KitListItem& kit) {
  if (kit.due) return dotted({qs(kit.school), Kits::tr("%1까지").arg(shortDayText(*kit.due))});
  return dotted({kit.isElsewhere ? qs(kit.place) : QString(), shelfWords(kit.shelf)});
}

QString busyWords(const ModelCounts& counts) {
  return dotted({counts.out > 0 ? Kits::tr("대여 중 %1").arg(counts.out) : QString(),
                 counts.inRepair > 0 ? Kits::tr("점검·수리 %1").arg(counts.inRepair) : QString()});
}

StateWords lateWords(int days) { return {Kits::tr("%n일 연체", nullptr, days), Tint::Bad}; }

StateWords contentState(const KitContent& part) {
  const int missing = part.quantity - part.have;
  if (missing <= 0) return {Kits::tr("✓ 이상 없음"), Tint::Ok};
  if (!part.isShort) return {Kits::tr("%1 적음").arg(missing), Tint::Plain};
  return {Kits::tr("! %1 부족").arg(missing), part.keyPart ? Tint::Bad : Tint::Warn};
}

QString roleWords(bool keyPart, bool consumable) {
  if (keyPart) return Kits::tr("핵심");
  return consumable ? Kits::tr("소모품") : QString();
}

}  // namespace

StateWords standingWords(Standing standing) {
  switch (standing) {
    case Standing::Shelf: return {Kits::tr("선반"), Tint::Ok};
    case Standing::OnLoan: return {Kits::tr("대여 중"), Tint::Info};
    case Standing::ToCheck: return {Kits::tr("확인 전"), Tint::Brand};
    case Standing::ToInspect: return {Kits::tr("점검 중"), Tint::Warn};
    case Standing::Repair: return {Kits::tr("수리 중"), Tint::Warn};
    case Standing::Lost: return {Kits::tr("분실"), Tint::Bad};
    case Standing::OnTheWay: return {Kits::tr("이송 중"), Tint::Info};
    case Standing::Retired: return {Kits::tr("불용"), Tint::Plain};
  }
  return {};
}

StateWords stateOf(const KitListItem& kit) {
  if (kit.daysLate > 0) return lateWords(kit.daysLate);
  if (kit.standing == Standing::Shelf && kit.shortParts > 0) return {Kits::tr("부족"), Tint::Warn};
  return standingWords(kit.standing);
}

StateWords stateOf(const KitPageView& kit) {
  if (kit.borrower && kit.borrower->daysLate > 0) return lateWords(kit.borrower->daysLate);
  return standingWords(kit.standing);
}

QString setWords(KitSet set) {
  switch (set) {
    case KitSet::All: return Kits::tr("전체");
    case KitSet::Shelf: return Kits::tr("선반");
    case KitSet::Out: return Kits::tr("대여 중");
    case KitSet::InRepair: return Kits::tr("점검·수리");
    case KitSet::ToCheck: return Kits::tr("확인 전");
    case KitSet::Lost: return Kits::tr("분실");
    case KitSet::Retired: return Kits::tr("불용");
    case KitSet::Short: return Kits::tr("부족");
  }
  return {};
}

CellRow kitRow(const KitListItem& kit) {
  return {{{.text = qs(kit.model),
            .sub = dotted({codeText(kit.code), whereWords(kit)}),
            .strong = true},
           chipCell(stateOf(kit))}};
}

CellRow modelRow(const ModelListItem& model) {
  Cell shelf = numberCell(model.counts.shelf);
  shelf.strong = true;
  return {{{.text = qs(model.name),
            .sub = dotted({busyWords(model.counts), qs(model.category), qs(model.setUnit)}),
            .strong = true},
           numberCell(model.counts.total),
           shelf}};
}

CellRow kitOfModelRow(const KitListItem& kit) {
  return {{{.text = codeText(kit.code), .sub = whereWords(kit), .kind = CellKind::Code},
           chipCell(stateOf(kit))}};
}

CellRow contentRow(const KitContent& part) {
  const StateWords state = contentState(part);
  Cell have = numberCell(part.have);
  have.strong = part.isShort;
  have.tint = part.isShort ? state.tint : Tint::Plain;
  const QString role = roleWords(part.keyPart, part.consumable);
  const QString name =
      role.isEmpty() ? qs(part.name) : Kits::tr("%1 (%2)").arg(qs(part.name), role);
  return {
      {{.text = name, .strong = part.keyPart}, numberCell(part.quantity), have, chipCell(state)}};
}

CellRow claimRow(const KitClaim& claim) {
  return {
      {{.text = qs(claim.part),
        .sub = dotted({qs(claim.schoolName), shortDayText(claim.day), qs(claim.note)})},
       {.text = Kits::tr("%n점", nullptr, claim.open), .kind = CellKind::Number},
       {.text = wonText(claim.proposed), .sub = Kits::tr("단가의 %1%").arg(claim.ratePercent)}}};
}

CellRow noteRow(const KitNote& note) {
  const QString until = note.until ? Kits::tr("%1까지").arg(shortDayText(*note.until)) : QString();
  const QString prints = note.paper == NotePaper::Prints ? Kits::tr("대여증에 인쇄") : QString();
  return {
      {{.text = qs(note.text),
        .sub = dotted({qs(note.clerk), shortDayText(seoulDay(note.at)), until, prints})},
       {.text = QStringLiteral("✕"), .kind = CellKind::Remove, .spoken = Kits::tr("메모 끝내기")}}};
}

CellRow partRow(const Part& part) {
  return {{{.text = qs(part.name), .sub = roleWords(part.keyPart, part.consumable)},
           numberCell(static_cast<int>(part.quantity)),
           {.text = wonText(part.unitPrice)},
           {.text = part.card ? codeText(*part.card) : Kits::tr("카드 없음"),
            .kind = part.card ? CellKind::Code : CellKind::Text}}};
}

}  // namespace kstem::ui
