#include "ui/widgets/hit_list.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

constexpr int kMostRows = 8;
constexpr int kRow = 33;

struct KindChip {
  QString text;
  Tint tint;
};

KindChip chipOf(HitKind kind) {
  switch (kind) {
    case HitKind::Model: return {HitList::tr("교구"), Tint::Ok};
    case HitKind::Kit: return {HitList::tr("세트"), Tint::Ok};
    case HitKind::School: return {HitList::tr("학교"), Tint::Brand};
    case HitKind::Teacher: return {HitList::tr("교사"), Tint::Info};
    case HitKind::Loan: return {HitList::tr("대여"), Tint::Plain};
    case HitKind::Reservation: return {HitList::tr("예약"), Tint::Warn};
  }
  return {};
}

}  // namespace

HitList::HitList(QWidget* parent)
    : QFrame(parent),
      m_table(new CellTable(QStringLiteral("hits"), {QString(), QString(), QString()}, 2, this)) {
  setObjectName(QStringLiteral("hitList"));
  setRole(*this, "card");
  m_table->horizontalHeader()->hide();
  m_table->setFocusPolicy(Qt::NoFocus);
  m_table->setAccessibleName(tr("찾은 것"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 4, 4);
  layout->addWidget(m_table);
  connect(m_table, &CellTable::rowPressed, this, &HitList::choose);
  hide();
}

void HitList::offer(const QString& text, std::vector<Hit> hits) {
  m_text = text;
  m_hits = std::move(hits);
  std::vector<CellRow> rows;
  for (const Hit& hit : m_hits) {
    const KindChip chip = chipOf(hit.kind);
    rows.push_back({{{.text = chip.text, .kind = CellKind::Chip, .tint = chip.tint},
                     {.text = qs(hit.title), .strong = true},
                     {.text = qs(hit.sub)}}});
  }
  if (rows.empty()) rows.push_back({{{}, {.text = tr("찾은 것이 없습니다.")}, {}}});
  m_table->select(-1);
  m_table->setRows(std::move(rows));
  m_table->select(m_hits.empty() ? -1 : 0);
  setVisible(true);
  raise();
}

void HitList::close() {
  m_hits.clear();
  hide();
}

void HitList::moveBy(int by) {
  if (!m_hits.empty()) m_table->moveBy(by);
}

void HitList::choose() {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size()) return;
  const Hit hit = m_hits[static_cast<std::size_t>(row)];
  close();
  Q_EMIT chosen(hit);
}

int HitList::heightWanted() const { return std::min(m_table->rows(), kMostRows) * kRow + 14; }

}  // namespace kstem::ui
