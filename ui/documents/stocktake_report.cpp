#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct StocktakeReportText {
  Q_DECLARE_TR_FUNCTIONS(StocktakeReportText)
};

constexpr double kCount = 15;

TableBlock modelTable(const std::vector<StocktakeModel>& models) {
  TableBlock table;
  table.size = TableSize::Small;
  table.columns = {{PaperText::tr("연번"), 11, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {StocktakeReportText::tr("장부"), kCount, Qt::AlignHCenter},
                   {StocktakeReportText::tr("일치"), kCount, Qt::AlignHCenter},
                   {StocktakeReportText::tr("나가 있음"), 18, Qt::AlignHCenter},
                   {StocktakeReportText::tr("부족"), kCount, Qt::AlignHCenter},
                   {StocktakeReportText::tr("과"), kCount, Qt::AlignHCenter},
                   {StocktakeReportText::tr("안 셈"), kCount, Qt::AlignHCenter},
                   {StocktakeReportText::tr("점검·수리"), 18, Qt::AlignHCenter}};
  for (const StocktakeModel& one : models)
    table.rows.push_back({QString::number(table.rows.size() + 1),
                          modelText(one.model, one.setUnit), QString::number(one.listed),
                          numberOrNothing(one.match), numberOrNothing(one.away), numberOrNothing(one.missing),
                          numberOrNothing(one.surplus), numberOrNothing(one.notYet),
                          numberOrNothing(one.toMend)});
  return table;
}

QString shelfText(const StocktakeDifference& one) {
  if (one.shelf.empty() || one.shelf == one.listedShelf) return qs(one.listedShelf);
  return one.listedShelf.empty() ? qs(one.shelf)
                                 : QStringLiteral("%1 → %2").arg(qs(one.listedShelf), qs(one.shelf));
}

QString noteText(const StocktakeDifference& one) {
  QStringList notes;
  if (!one.home.empty()) notes << StocktakeReportText::tr("%1 교구").arg(qs(one.home));
  if (one.condition) notes << conditionWord(*one.condition);
  return notes.join(QStringLiteral(", "));
}

TableBlock differenceTable(const std::vector<StocktakeDifference>& differences) {
  TableBlock table;
  table.size = TableSize::Small;
  table.columns = {{PaperText::tr("연번"), 11, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), 27, Qt::AlignHCenter},
                   {StocktakeReportText::tr("자리"), 28, Qt::AlignHCenter},
                   {StocktakeReportText::tr("결과"), 22, Qt::AlignHCenter},
                   {StocktakeReportText::tr("센 사람"), 19, Qt::AlignHCenter},
                   {PaperText::tr("비고"), 26}};
  for (const StocktakeDifference& one : differences)
    table.rows.push_back({QString::number(table.rows.size() + 1), qs(one.model),
                          codeText(one.kit), shelfText(one), resultWord(one.result),
                          qs(one.clerk), noteText(one)});
  return table;
}

QString scopeText(const StocktakeReport& report) {
  QStringList shelves;
  for (const std::string& shelf : report.shelves) shelves << shelfWord(shelf);
  return shelves.empty() ? StocktakeReportText::tr("모든 자리")
                         : shelves.join(QStringLiteral(", "));
}

FieldsBlock factsOf(const StocktakeReport& report) {
  return {{{.label = StocktakeReportText::tr("시작한 날"), .value = dayText(report.day)},
           {.label = StocktakeReportText::tr("마감한 날"),
            .value = report.closedOn ? dayText(*report.closedOn)
                                     : StocktakeReportText::tr("아직 세는 중")},
           {.label = StocktakeReportText::tr("범위"),
            .value = scopeText(report),
            .width = FieldWidth::Full}}};
}

}  // namespace

std::shared_ptr<const Document> paperOf(const StocktakeReport& report) {
  std::vector<Block> blocks{TitleBlock{.text = StocktakeReportText::tr("재 물 조 사  보 고 서")},
                            letterheadOf(report.head), factsOf(report), modelTable(report.models)};
  if (report.differences.empty()) {
    blocks.push_back(emptyOf(StocktakeReportText::tr("장부와 다른 교구가 없습니다.")));
  } else {
    blocks.push_back(TextBlock{.text = StocktakeReportText::tr("장부와 다르거나 세지 않은 교구"),
                               .look = TextLook::Section});
    blocks.push_back(differenceTable(report.differences));
  }
  blocks.push_back(SignaturesBlock{{StocktakeReportText::tr("조사한 사람"),
                                    StocktakeReportText::tr("확인한 사람")}});
  const QString stem = QStringLiteral("stocktake-%1").arg(qs(report.day.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(report.head, StocktakeReportText::tr("재물조사 보고서"), stem), blocks);
}

}  // namespace kstem::ui
