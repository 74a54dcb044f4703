#include "ui/pages/transfers/send_panel.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_panels.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/cell_table.h"

namespace kstem::ui {
namespace {

QStringList destinations(const std::vector<OtherCenter>& centers) {
  QStringList names(Transfers::tr("고르십시오"));
  for (const OtherCenter& center : centers) names.append(qs(center.name));
  return names;
}

}  // namespace

SendPanel::SendPanel(SendStart start, QWidget* parent)
    : ActionPanel(QStringLiteral("sendPanel"), tr("교구 보내기"), tr("보내기 · 명세서 인쇄"),
                  parent),
      m_start(std::move(start)),
      m_kits(m_start.kits),
      m_to(new ChoiceField(QStringLiteral("sendTo"), destinations(m_start.centers), form())),
      m_table(new CellTable(QStringLiteral("sendKits"),
                            {tr("교구"), tr("자리"), tr("상태"), QString()}, 0, this)) {
  form()->add(tr("받는 센터"), m_to, m_start.about);
  m_arrives = new DayLine(*form(), QStringLiteral("sendArrives"), tr("도착 예정일"), m_start.today);
  m_table->setAccessibleName(tr("보낼 교구"));
  m_table->setEmptyWords(tr("상자에 넣는 교구를 스캔하십시오."));
  m_table->setFocusPolicy(Qt::StrongFocus);
  form()->addWide(m_table);
  for (std::size_t i = 0; i < m_start.centers.size(); ++i)
    if (m_start.to == m_start.centers[i].id) m_to->setCurrentIndex(static_cast<int>(i) + 1);
  connect(m_to, &QComboBox::currentIndexChanged, this, &SendPanel::showArrival);
  m_table->leaveEnter();
  connect(m_table, &CellTable::removeAsked, this, &SendPanel::remove);
  showArrival();
  showKits();
}

bool SendPanel::add(const TransferKit& kit) {
  const bool isThere = std::any_of(m_kits.begin(), m_kits.end(),
                                   [&](const TransferKit& one) { return one.kit == kit.kit; });
  if (!isThere) m_kits.push_back(kit);
  showKits();
  m_table->select(m_table->rows() - 1);
  return !isThere;
}

void SendPanel::takeFocus() {
  if (!destination()) return m_to->setFocus(Qt::OtherFocusReason);
  m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<CenterId> SendPanel::destination() const {
  const int chosen = m_to->currentIndex() - 1;
  if (chosen < 0) return std::nullopt;
  return m_start.centers[static_cast<std::size_t>(chosen)].id;
}

/// The usual journey to the center that was chosen.
void SendPanel::showArrival() {
  const int chosen = m_to->currentIndex() - 1;
  if (chosen >= 0)
    m_arrives->setDay(m_start.centers[static_cast<std::size_t>(chosen)].usualArrival);
}

void SendPanel::showKits() {
  std::vector<CellRow> rows;
  for (const TransferKit& kit : m_kits) rows.push_back(kitRow(kit));
  m_table->setRows(std::move(rows));
  doIt()->setEnabled(!m_kits.empty());
}

void SendPanel::remove(int row) {
  m_kits.erase(m_kits.begin() + row);
  showKits();
}

void SendPanel::finish() {
  const auto to = destination();
  if (!to) return m_to->setFocus(Qt::OtherFocusReason);
  if (m_kits.empty()) return m_table->setFocus(Qt::OtherFocusReason);
  if (!m_arrives->day()) return m_arrives->edit()->setFocus(Qt::OtherFocusReason);
  SendKits send{.to = *to, .kits = {}, .arrives = m_arrives->day(), .request = m_start.request};
  for (const TransferKit& kit : m_kits) send.kits.push_back(kit.kit);
  Q_EMIT asked({send});
}

}  // namespace kstem::ui
