#include "ui/documents/stocktake_sheet.h"

#include <QCoreApplication>

#include "core/base/csv.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"

namespace kstem::ui {
namespace {

struct StocktakeSheet {
  Q_DECLARE_TR_FUNCTIONS(StocktakeSheet)
};

CsvRow sheetHead() {
  CsvRow row;
  for (const QString& head :
       {StocktakeSheet::tr("연번"), StocktakeSheet::tr("교구"), StocktakeSheet::tr("관리번호"),
        StocktakeSheet::tr("소속 센터"), StocktakeSheet::tr("장부 자리"),
        StocktakeSheet::tr("실사 자리"), StocktakeSheet::tr("결과"), StocktakeSheet::tr("상태"),
        StocktakeSheet::tr("센 사람"), StocktakeSheet::tr("센 때")})
    row.push_back(head.toStdString());
  return row;
}

CsvRow sheetLine(std::size_t number, const StocktakeLine& line) {
  const bool wasSeen = line.isCounted && line.result != CountResult::NotThere;
  const QString condition = line.condition ? conditionWord(*line.condition) : QString();
  return {std::to_string(number),
          line.model,
          codeText(line.code).toStdString(),
          line.home,
          line.listedShelf,
          wasSeen ? line.shelf.value_or(line.listedShelf) : std::string(),
          resultWord(line.result).toStdString(),
          condition.toStdString(),
          line.clerk,
          line.isCounted ? (plainDayText(seoulDay(line.at)) + u' ' + timeText(line.at)).toStdString()
                         : std::string()};
}

}  // namespace

std::string stocktakeSheet(const StocktakeView& view) {
  CsvRows rows{sheetHead()};
  for (const StocktakeLine& line : view.lines) rows.push_back(sheetLine(rows.size(), line));
  return writeCsv(rows);
}

}  // namespace kstem::ui
