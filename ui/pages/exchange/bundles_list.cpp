#include "ui/pages/exchange/bundles_list.h"

#include "core/base/clock.h"
#include "ui/bridge/convert.h"
#include "ui/pages/exchange/exchange_words.h"

namespace kstem::ui {
namespace {

QString resultWords(const exchange::BundleLine& line) {
  if (line.isOut && line.result == "cancelled") return Exchange::tr("그만둠");
  if (line.isOut) return line.result == "ok" ? Exchange::tr("암호화") : Exchange::tr("쓰지 못함");
  if (line.result == "ok")
    return line.fresh == 0 ? Exchange::tr("이미 받음") : Exchange::tr("적용");
  if (line.result == "bundle.cut") return Exchange::tr("잘린 파일");
  if (line.result == "bundle.foreign") return Exchange::tr("서명 불일치 · 거부");
  if (line.result == "bundle.sender-put-out") return Exchange::tr("내보낸 PC");
  if (line.result == "bundle.sender-unknown") return Exchange::tr("모르는 PC");
  if (line.result == "bundle.not-for-us") return Exchange::tr("받는 곳 아님");
  if (line.result == "bundle.newer") return Exchange::tr("새 프로그램 필요");
  return Exchange::tr("손상 · 거부");
}

Tint resultTint(const exchange::BundleLine& line) {
  if ((line.isOut && line.result == "ok") || (line.result == "ok" && line.fresh == 0))
    return Tint::Info;
  return line.result == "ok" ? Tint::Ok : Tint::Bad;
}

CellRow rowOf(const exchange::BundleLine& line) {
  const bool isToday = seoulDay(line.at) == SystemClock().today();
  const QString when = isToday ? timeText(line.at) : plainShortDayText(seoulDay(line.at));
  const QString way = line.isOut ? Exchange::tr("보냄") : Exchange::tr("받음");
  const QString who = line.isOut        ? Exchange::tr("모두")
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

CellTable* makeBundlesTable(QWidget* parent) {
  auto* const table = new CellTable(QStringLiteral("bundles"),
                                    {Exchange::tr("시각"), Exchange::tr("방향"), Exchange::tr("PC"),
                                     Exchange::tr("건수"), Exchange::tr("결과")},
                                    2, parent);
  table->setAccessibleName(Exchange::tr("주고받은 기록"));
  table->setEmptyWords(Exchange::tr("아직 주고받은 파일이 없습니다."));
  return table;
}

void showBundles(CellTable& table, const exchange::ExchangeStatus& status) {
  std::vector<CellRow> rows;
  for (const exchange::BundleLine& line : status.bundles) rows.push_back(rowOf(line));
  table.setRows(std::move(rows));
}

}  // namespace kstem::ui
