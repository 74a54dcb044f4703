#include "ui/pages/kits/kit_tabs.h"

#include "ui/pages/kits/kit_words.h"
#include "ui/pages/kits/life_words.h"

namespace kstem::ui {
namespace {

template <class Item, class Words>
std::vector<CellRow> rowsOf(const std::vector<Item>& items, Words&& words) {
  std::vector<CellRow> rows;
  for (const Item& item : items) rows.push_back(words(item));
  return rows;
}

}  // namespace

ContentsTab::ContentsTab(QWidget* parent)
    : ListTab(QStringLiteral("kitContents"), tr("이 교구의 구성품"),
              {tr("구성품"), tr("정수"), tr("있음"), tr("상태")}, 0,
              tr("아직 구성품이 없습니다. 교구 종을 열고 ‘고치기’로 적으십시오."), parent) {
  buttons()->hide();
}

void ContentsTab::showKit(const KitPageView& kit) { setRows(rowsOf(kit.contents, contentRow)); }

LifeTab::LifeTab(QWidget* parent)
    : ListTab(QStringLiteral("kitLife"), tr("이 교구의 시간표"), {tr("날짜"), tr("한 일")}, 1,
              tr("아직 기록이 없습니다. 이 교구로 한 일이 여기에 쌓입니다."), parent) {
  buttons()->hide();
  connect(table(), &CellTable::rowOpened, this, &LifeTab::open);
}

void LifeTab::showKit(const KitPageView& kit) {
  m_life = kit.life;
  setRows(rowsOf(m_life, lifeRow));
}

void LifeTab::open() {
  const auto row = selected(m_life.size());
  if (!row) return;
  const LifeEntry& entry = m_life[*row];
  if (entry.loan) return Q_EMIT openAsked(HitKind::Loan, aggOf(*entry.loan));
  if (entry.photos > 0) Q_EMIT photosAsked(entry.event);
}

KitClaimsTab::KitClaimsTab(QWidget* parent)
    : ListTab(
          QStringLiteral("kitClaims"), tr("이 교구의 변상할 구성품"),
          {tr("구성품"), tr("개수"), tr("변상 금액")}, 0,
          tr("변상할 것이 없습니다. 반납 때 모자라거나 부서진 구성품을 적으면 여기에 나타납니다."),
          parent) {
  addButton(QStringLiteral("settleClaim"), tr("변상 처리"), QStringLiteral("Alt+B"), Needs::Row,
            [this] { settle(); });
  addButton(QStringLiteral("damageReport"), tr("파손·분실 보고서"), QStringLiteral("Alt+P"),
            Needs::Row, [this] { Q_EMIT reportAsked(); });
  connect(table(), &CellTable::rowOpened, this, &KitClaimsTab::settle);
}

void KitClaimsTab::showKit(const KitPageView& kit) {
  m_claims = kit.claims;
  setRows(rowsOf(m_claims, claimRow));
}

void KitClaimsTab::settle() {
  if (const auto row = selected(m_claims.size())) Q_EMIT settleAsked(m_claims[*row]);
}

KitNotesTab::KitNotesTab(QWidget* parent)
    : ListTab(QStringLiteral("kitNotes"), tr("이 교구의 메모"), {tr("메모"), QString()}, 0,
              tr("아직 메모가 없습니다. 적어 두면 이 교구를 열 때 보입니다."), parent) {
  addButton(QStringLiteral("endNote"), tr("메모 끝내기"), QStringLiteral("Alt+Delete"), Needs::Row,
            [this] { end(); });
  addButton(QStringLiteral("newNote"), tr("메모 적기"), QStringLiteral("Alt+M"), Needs::Nothing,
            [this] { Q_EMIT newAsked(); });
  connect(table(), &CellTable::removeAsked, this, [this] { end(); });
}

void KitNotesTab::showKit(const KitPageView& kit) {
  m_notes = kit.notes;
  setRows(rowsOf(m_notes, noteRow));
}

void KitNotesTab::end() {
  if (const auto row = selected(m_notes.size())) Q_EMIT endAsked(m_notes[*row].id);
}

}  // namespace kstem::ui
