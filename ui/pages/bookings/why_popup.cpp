#include "ui/pages/bookings/why_popup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kWhyWidth = 620;
constexpr int kMostRows = 8;

QString aboutText(const WhyLine& line) {
  QStringList words;
  if (line.byModel) words.append(WhyPopup::tr("%n세트", nullptr, line.quantity));
  words.append(qs(line.school));
  if (line.about != Code()) words.append(codeText(line.about));
  return dotted(words);
}

CellRow rowOf(const WhyLine& line) {
  const QString what = line.byModel ? WhyPopup::tr("교구 종 예약") : codeText(line.kit);
  return {{{.text = busyWord(line.why), .kind = CellKind::Chip, .tint = busyTint(line.why)},
           {.text = what, .sub = aboutText(line)},
           {.text = untilText(line.last)}}};
}

QString sumText(const WhyView& why) {
  const QString sum = WhyPopup::tr("셀 수 있는 것 %1 − 쓰이는 것 %2 − 예약 %3 = %4")
                          .arg(why.count.pool)
                          .arg(why.count.busy)
                          .arg(why.count.promised)
                          .arg(countText(why.count));
  return why.closed ? sum + QStringLiteral(" · ") + closedText(*why.closed) : sum;
}

}  // namespace

WhyPopup::WhyPopup(QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_sum(roleLabel("soft", this)),
      m_table(new CellTable(QStringLiteral("whyTable"), {tr("까닭"), tr("무엇"), tr("언제까지")}, 1,
                            this)) {
  setObjectName(QStringLiteral("whyPopup"));
  setRole(*this, "card");
  m_title->setObjectName(QStringLiteral("whyTitle"));
  m_title->setFont(bodyFont(12.5, QFont::DemiBold));
  m_sum->setObjectName(QStringLiteral("whySum"));
  m_sum->setWordWrap(true);
  m_table->setAccessibleName(tr("수가 줄어든 까닭"));
  auto* const close = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, this);
  close->setObjectName(QStringLiteral("whyClose"));
  auto* const line = new QHBoxLayout;
  line->addStretch(1);
  line->addWidget(close);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_sum);
  layout->addWidget(m_table);
  layout->addLayout(line);
  connect(close, &QPushButton::clicked, this, &WhyPopup::leave);
  connect(m_table, &CellTable::rowOpened, this, &WhyPopup::openRow);
  hide();
}

void WhyPopup::showWhy(const WhyView& why) {
  m_lines = why.lines;
  m_title->setText(tr("왜 %1입니까 — %2 · %3")
                       .arg(shownCount(why.count))
                       .arg(qs(why.model), shortDayText(why.day)));
  m_sum->setText(sumText(why));
  std::vector<CellRow> rows;
  for (const WhyLine& line : m_lines) rows.push_back(rowOf(line));
  if (rows.empty()) rows.push_back({{{}, {.text = tr("줄어든 까닭이 없습니다.")}, {}}});
  m_table->setRows(std::move(rows));
  fitHeight(*m_table, 1, kMostRows);
  setFixedWidth(std::min(kWhyWidth, parentWidget()->width() - 24));
  adjustSize();
  move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
  m_table->select(0);
  show();
  raise();
  m_table->setFocus(Qt::PopupFocusReason);
}

void WhyPopup::leave() {
  if (isHidden()) return;
  hide();
  Q_EMIT closed();
}

void WhyPopup::openRow(int row) {
  if (static_cast<std::size_t>(row) >= m_lines.size()) return leave();
  const WhyLine line = m_lines[static_cast<std::size_t>(row)];
  if (line.about == Code()) return;
  leave();
  Q_EMIT opened(line.why, line.about);
}

void WhyPopup::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return leave();
  QFrame::keyPressEvent(event);
}

}  // namespace kstem::ui
