#include "ui/pages/stocktake/stocktake_cells.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"
#include "ui/pages/kits/kit_words.h"

namespace kstem::ui {
namespace {

struct StocktakeCells {
  Q_DECLARE_TR_FUNCTIONS(StocktakeCells)
};

Tint tintOf(CountResult result) {
  switch (result) {
    case CountResult::Match: return Tint::Ok;
    case CountResult::OtherShelf:
    case CountResult::Surplus: return Tint::Warn;
    case CountResult::NotThere: return Tint::Bad;
    case CountResult::NotYet:
    case CountResult::Absent:
    case CountResult::Handled: return Tint::Plain;
  }
  return Tint::Plain;
}

QString resultText(const StocktakeLine& line) {
  if (line.result == CountResult::Match) return QStringLiteral("✓ ") + resultWord(line.result);
  if (line.result == CountResult::NotThere) return QStringLiteral("! ") + resultWord(line.result);
  return resultWord(line.result);
}

Cell shelfCell(const StocktakeLine& line) {
  const QString listed = shelfWord(line.listedShelf);
  if (!line.shelf || *line.shelf == line.listedShelf) return {.text = listed};
  return {.text = shelfWord(*line.shelf), .sub = StocktakeCells::tr("장부 %1").arg(listed)};
}

/// Where the record has it, where that is not simply the shelf.
Cell recordCell(const StocktakeLine& line) {
  const StateWords words = standingWords(line.listed);
  if (line.place.empty()) return {.text = words.text};
  return {.text = words.text, .sub = StocktakeCells::tr("%1 기록").arg(qs(line.place))};
}

Cell whoCell(const StocktakeLine& line) {
  if (!line.isCounted) return {};
  return {.text = qs(line.clerk),
          .sub = plainShortDayText(seoulDay(line.at)) + u' ' + timeText(line.at)};
}

int numberOf(const StocktakeView& view, CountResult result) { return totalOf(view.totals, result); }

int countedOf(const StocktakeView& view) {
  return numberOf(view, CountResult::Match) + numberOf(view, CountResult::OtherShelf) +
         numberOf(view, CountResult::NotThere);
}

}  // namespace

bool isIn(CountFilter filter, const StocktakeLine& line) {
  switch (filter) {
    case CountFilter::NotYet: return line.result == CountResult::NotYet;
    case CountFilter::Different:
      return line.result == CountResult::NotThere || line.result == CountResult::Surplus ||
             line.result == CountResult::OtherShelf || line.condition;
    case CountFilter::Counted: return line.isCounted;
    case CountFilter::Away:
      return line.result == CountResult::Absent || line.result == CountResult::Handled;
    case CountFilter::All: return true;
  }
  return true;
}

QString filterWord(CountFilter filter, int count) {
  switch (filter) {
    case CountFilter::NotYet: return StocktakeCells::tr("안 셈 %1").arg(count);
    case CountFilter::Different: return StocktakeCells::tr("다름 %1").arg(count);
    case CountFilter::Counted: return StocktakeCells::tr("셈 %1").arg(count);
    case CountFilter::Away: return StocktakeCells::tr("나가 있음 %1").arg(count);
    case CountFilter::All: return StocktakeCells::tr("모두 %1").arg(count);
  }
  return {};
}

CellRow stocktakeRow(const StocktakeLine& line) {
  const QString home =
      line.home.empty() ? QString() : StocktakeCells::tr("%1 교구").arg(qs(line.home));
  QStringList sub{codeText(line.code)};
  if (!home.isEmpty()) sub << home;
  Cell result{.text = resultText(line), .kind = CellKind::Chip, .tint = tintOf(line.result)};
  if (line.condition) {
    result.text += QStringLiteral(" · ") + conditionWord(*line.condition);
    result.tint = Tint::Warn;
  }
  return {{{.text = qs(line.model), .sub = sub.join(QStringLiteral(" · ")), .strong = true},
           shelfCell(line),
           recordCell(line),
           result,
           whoCell(line)}};
}

CellRow shelfRow(const ShelfProgress& shelf) {
  const bool isDone = shelf.counted == shelf.expected;
  return {{{.text = shelfWord(shelf.shelf), .strong = true},
           {.text = StocktakeCells::tr("%1/%2").arg(shelf.counted).arg(shelf.expected),
            .kind = CellKind::Chip,
            .tint = isDone ? Tint::Ok : Tint::Plain}}};
}

CellRow allShelvesRow(const StocktakeView& view) {
  int expected = 0, counted = 0;
  for (const ShelfProgress& shelf : view.shelves)
    expected += shelf.expected, counted += shelf.counted;
  CellRow row = shelfRow({{}, expected, counted});
  row.cells.front().text = StocktakeCells::tr("모든 자리");
  return row;
}

CellRow closedRow(const StocktakeHead& head) {
  QStringList shelves;
  for (const std::string& shelf : head.shelves) shelves << shelfWord(shelf);
  const bool isDropped = head.end == StocktakeEnd::Dropped;
  return {{{.text = dayText(head.day),
            .sub = shelves.isEmpty() ? StocktakeCells::tr("모든 자리")
                                     : shelves.join(QStringLiteral(", ")),
            .strong = true},
           {.text = qs(head.closedBy), .sub = head.closedOn ? dayText(*head.closedOn) : QString()},
           {.text = isDropped ? StocktakeCells::tr("취소함") : StocktakeCells::tr("✓ 마감"),
            .kind = CellKind::Chip,
            .tint = isDropped ? Tint::Plain : Tint::Ok}}};
}

QString aboutText(const StocktakeView& view) {
  const int counted = countedOf(view);
  QStringList parts{StocktakeCells::tr("%1 시작").arg(dayText(view.head.day)),
                    StocktakeCells::tr("셈 %1/%2")
                        .arg(counted)
                        .arg(counted + numberOf(view, CountResult::NotYet)),
                    StocktakeCells::tr("부족 %1").arg(numberOf(view, CountResult::NotThere)),
                    StocktakeCells::tr("과 %1").arg(numberOf(view, CountResult::Surplus))};
  if (view.head.closedOn)
    parts << StocktakeCells::tr("%1 마감").arg(plainShortDayText(*view.head.closedOn));
  if (view.late > 0) parts << StocktakeCells::tr("! 늦게 온 셈 %1").arg(view.late);
  return parts.join(QStringLiteral(" · "));
}

QStringList consequencesOf(const StocktakeView& view) {
  int lost = 0, found = 0, moved = 0, mended = 0;
  for (const StocktakeLine& line : view.lines) {
    if (!line.isOpen) continue;
    if (line.result == CountResult::NotThere) ++lost;
    if (line.result == CountResult::Surplus) ++found;
    if (line.result == CountResult::OtherShelf) ++moved;
    if (line.condition) ++mended;
  }
  const int left = numberOf(view, CountResult::NotYet);
  QStringList lines;
  if (lost > 0) lines << StocktakeCells::tr("찾아보고 없던 교구 %1세트를 분실로 적습니다.").arg(lost);
  if (found > 0)
    lines << StocktakeCells::tr("기록과 달리 여기 있던 교구 %1세트를 여기서 받은 것으로 적습니다.")
                 .arg(found);
  if (moved > 0) lines << StocktakeCells::tr("다른 자리에 있던 교구 %1세트의 자리를 고칩니다.").arg(moved);
  if (mended > 0) lines << StocktakeCells::tr("교구 %1세트를 점검이나 수리로 보냅니다.").arg(mended);
  if (left > 0)
    lines << StocktakeCells::tr("아직 안 센 교구 %1세트는 그대로 둡니다. 없어진 것으로 적지 않습니다.")
                 .arg(left);
  if (lines.isEmpty()) lines << StocktakeCells::tr("장부와 다른 것이 없습니다.");
  return lines;
}

}  // namespace kstem::ui
