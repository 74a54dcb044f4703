#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct LoanRegisterText {
  Q_DECLARE_TR_FUNCTIONS(LoanRegisterText)
};

constexpr double kDay = 26;
constexpr double kCode = 21;

TableBlock lineTable(const std::vector<RegisterLine>& lines) {
  TableBlock table;
  table.size = TableSize::Dense;
  table.columns = {{PaperText::tr("연번"), 9, Qt::AlignHCenter},
                   {PaperText::tr("대여일"), kDay, Qt::AlignHCenter},
                   {LoanRegisterText::tr("대여증 번호"), kCode, Qt::AlignHCenter},
                   {PaperText::tr("학교"), 35},
                   {LoanRegisterText::tr("교사"), 17, Qt::AlignHCenter},
                   {PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), kCode, Qt::AlignHCenter},
                   {PaperText::tr("반납 예정일"), kDay, Qt::AlignHCenter},
                   {LoanRegisterText::tr("반납일"), kDay, Qt::AlignHCenter},
                   {PaperText::tr("연체"), 11, Qt::AlignHCenter},
                   {LoanRegisterText::tr("담당"), 15, Qt::AlignHCenter},
                   {PaperText::tr("비고"), 22}};
  for (const RegisterLine& line : lines) {
    table.rows.push_back({QString::number(table.rows.size() + 1), dayText(line.outDay),
                          codeText(line.loan), qs(line.school), qs(line.teacher), qs(line.model),
                          codeText(line.kit), dayText(line.due), dayOrNothing(line.returned),
                          lateText(line.daysLate), qs(line.clerk), qs(line.note)});
  }
  return table;
}

QString periodText(const LoanRegister& loans) {
  return LoanRegisterText::tr("%1 ~ %2").arg(dayText(loans.first), dayText(loans.last));
}

void addLines(std::vector<Block>& blocks, const std::vector<RegisterLine>& lines) {
  if (!lines.empty()) return blocks.push_back(lineTable(lines));
  blocks.push_back(emptyOf(LoanRegisterText::tr("이 기간에 대여가 없습니다.")));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const LoanRegister& loans) {
  std::vector<Block> blocks{
      TitleBlock{.text = LoanRegisterText::tr("대 여  관 리  대 장"), .under = periodText(loans)},
      letterheadOf(loans.head)};
  addLines(blocks, loans.lines);
  const QString stem =
      QStringLiteral("register-%1-%2").arg(qs(loans.first.iso()), qs(loans.last.iso()));
  FlowFrame frame =
      frameOf(loans.head, LoanRegisterText::tr("대여 관리 대장 %1").arg(periodText(loans)), stem);
  frame.turn = PaperTurn::Landscape;
  return std::make_shared<FlowDocument>(std::move(frame), blocks);
}

}  // namespace kstem::ui
