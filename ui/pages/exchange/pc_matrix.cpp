#include "ui/pages/exchange/pc_matrix.h"

#include <QVBoxLayout>

#include "core/base/clock.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"

namespace kstem::ui {
namespace {

constexpr std::int64_t kLateAfterDays = 3;
constexpr std::int64_t kSilentAfterDays = 7;

Tint tintFor(Millis upTo, std::int64_t days) {
  if (upTo == 0 || days >= kSilentAfterDays) return Tint::Bad;
  return days >= kLateAfterDays ? Tint::Warn : Tint::Ok;
}

}  // namespace

PcMatrix::PcMatrix(QWidget* parent) : QWidget(parent), m_about(roleLabel("soft", this)) {
  setObjectName(QStringLiteral("pcMatrix"));
  m_about->setWordWrap(true);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 10, 14, 10);
  layout->setSpacing(8);
  layout->addWidget(m_about);
  layout->addStretch(1);
}

/// The grid is made anew: a grid of Qt's keeps the rows of what was taken out of it.
void PcMatrix::show(const exchange::ExchangeStatus& status) {
  delete m_holder;
  m_holder = new QWidget(this);
  m_grid = new QGridLayout(m_holder);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(6);
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_holder);
  const auto& pcs = status.pcs;
  m_about->setText(pcs.size() > 1
                       ? tr("왼쪽 PC가 위쪽 PC의 기록을 언제까지 가졌는지 보입니다.")
                       : tr("아직 다른 PC가 없습니다. 다른 PC에서 참가 요청을 만들어 ‘PC 추가’로 "
                            "허용하십시오."));
  if (pcs.size() < 2) return;
  for (std::size_t i = 0; i < pcs.size(); ++i) {
    addName(qs(pcs[i].label), 0, static_cast<int>(i) + 1);
    addName(qs(pcs[i].label), static_cast<int>(i) + 1, 0);
  }
  for (std::size_t row = 0; row < status.matrix.upTo.size(); ++row)
    for (std::size_t column = 0; column < status.matrix.upTo[row].size(); ++column)
      addTime(status.matrix.upTo[row][column], row == column, static_cast<int>(row) + 1,
              static_cast<int>(column) + 1);
}

void PcMatrix::addName(const QString& name, int row, int column) {
  auto* const label = roleLabel("soft", m_holder);
  label->setText(name);
  m_grid->addWidget(label, row, column, row == 0 ? Qt::AlignHCenter : Qt::AlignLeft);
}

void PcMatrix::addTime(Millis upTo, bool isOwn, int row, int column) {
  const std::int64_t days = SystemClock().today() - seoulDay(upTo);
  auto* const chip = new Chip(m_holder);
  chip->set(upTo == 0   ? QStringLiteral("–")
            : days == 0 ? timeText(upTo)
                        : plainShortDayText(seoulDay(upTo)),
            isOwn ? Tint::Plain : tintFor(upTo, days));
  m_grid->addWidget(chip, row, column, Qt::AlignHCenter);
}

}  // namespace kstem::ui
