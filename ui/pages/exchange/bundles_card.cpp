#include "ui/pages/exchange/bundles_card.h"

#include <QGridLayout>

#include "core/base/clock.h"
#include "ui/bridge/convert.h"
#include "ui/pages/exchange/pc_cards.h"

namespace kstem::ui {
namespace {

QString resultWords(const exchange::BundleLine& line) {
  if (line.isOut) return QCoreApplication::translate("Exchange", "암호화");
  if (line.result == "ok")
    return line.fresh == 0 ? QCoreApplication::translate("Exchange", "이미 받음")
                           : QCoreApplication::translate("Exchange", "적용");
  if (line.result == "bundle.cut") return QCoreApplication::translate("Exchange", "잘린 파일");
  if (line.result == "bundle.foreign")
    return QCoreApplication::translate("Exchange", "서명 불일치 · 거부");
  if (line.result == "bundle.sender-unknown")
    return QCoreApplication::translate("Exchange", "모르는 PC");
  if (line.result == "bundle.not-for-us")
    return QCoreApplication::translate("Exchange", "받는 곳 아님");
  if (line.result == "bundle.newer")
    return QCoreApplication::translate("Exchange", "새 프로그램 필요");
  return QCoreApplication::translate("Exchange", "손상 · 거부");
}

Tint resultTint(const exchange::BundleLine& line) {
  if (line.isOut || (line.result == "ok" && line.fresh == 0)) return Tint::Info;
  return line.result == "ok" ? Tint::Ok : Tint::Bad;
}

CellRow rowOf(const exchange::BundleLine& line) {
  const bool isToday = seoulDay(line.at) == SystemClock().today();
  const QString when = isToday ? timeText(line.at) : plainShortDayText(seoulDay(line.at));
  const QString way = line.isOut ? QCoreApplication::translate("Exchange", "보냄")
                                 : QCoreApplication::translate("Exchange", "받음");
  const QString who = line.isOut ? QCoreApplication::translate("Exchange", "모두")
                      : line.pc.empty() ? QStringLiteral("—")
                                        : qs(line.pc);
  const QString count = line.result == "ok" ? QString::number(line.fresh) : QStringLiteral("–");
  return {{{when, {}},
           {way, {}},
           {who, {}},
           {count, {}, CellKind::Number},
           {resultWords(line), {}, CellKind::Chip, resultTint(line)}}};
}

}  // namespace

BundlesCard::BundlesCard(QWidget* parent)
    : Card(QStringLiteral("bundlesCard"), parent),
      m_table(new CellTable(QStringLiteral("bundles"),
                            {tr("시각"), tr("방향"), tr("PC"), tr("건수"), tr("결과")}, 2, this)) {
  setTitle(tr("주고받은 기록"));
  m_table->setEmptyWords(tr("아직 주고받은 파일이 없습니다."));
  body()->addWidget(m_table, 1);
}

void BundlesCard::show(const exchange::ExchangeStatus& status) {
  std::vector<CellRow> rows;
  for (const exchange::BundleLine& line : status.bundles) rows.push_back(rowOf(line));
  m_table->setRows(std::move(rows));
}

MatrixCard::MatrixCard(QWidget* parent)
    : Card(QStringLiteral("matrixCard"), parent), m_grid(new QGridLayout) {
  setTitle(tr("누가 누구의 기록을 언제까지 가졌나"));
  auto* holder = new QWidget(this);
  holder->setLayout(m_grid);
  m_grid->setContentsMargins(14, 6, 14, 10);
  m_grid->setSpacing(6);
  body()->addWidget(holder);
}

void MatrixCard::show(const exchange::ExchangeStatus& status) {
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const Day today = SystemClock().today();
  int at = 0;
  for (const exchange::PcStatus& pc : status.pcs) {
    ++at;
    auto* across = roleLabel("soft", this);
    across->setText(qs(pc.label));
    m_grid->addWidget(across, 0, at, Qt::AlignHCenter);
    auto* down = roleLabel("soft", this);
    down->setText(qs(pc.label));
    m_grid->addWidget(down, at, 0);
  }
  for (std::size_t row = 0; row < status.matrix.upTo.size(); ++row)
    for (std::size_t column = 0; column < status.matrix.upTo[row].size(); ++column) {
      const Millis upTo = status.matrix.upTo[row][column];
      auto* chip = new Chip(this);
      const std::int64_t days = today - seoulDay(upTo);
      const Tint tint = upTo == 0 || days >= 7 ? Tint::Bad : days >= 3 ? Tint::Warn : Tint::Ok;
      chip->set(upTo == 0   ? QStringLiteral("–")
                : days == 0 ? timeText(upTo)
                            : plainShortDayText(seoulDay(upTo)),
                row == column ? Tint::Plain : tint);
      m_grid->addWidget(chip, static_cast<int>(row) + 1, static_cast<int>(column) + 1,
                        Qt::AlignHCenter);
    }
  setVisible(status.pcs.size() > 1);
}

}  // namespace kstem::ui
