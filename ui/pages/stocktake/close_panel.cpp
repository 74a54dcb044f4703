#include "ui/pages/stocktake/close_panel.h"

#include "ui/pages/stocktake/stocktake_cells.h"

namespace kstem::ui {
namespace {

QLabel* wideWords(const QString& words, QWidget* parent) {
  auto* const label = roleLabel("soft", parent);
  label->setWordWrap(true);
  label->setText(words);
  return label;
}

}  // namespace

CloseStocktakePanel::CloseStocktakePanel(const StocktakeView& view, QWidget* parent)
    : ActionPanel(QStringLiteral("closeStocktake"), tr("재물조사 마감"), tr("마감"), parent),
      m_stocktake(view.head.id) {
  for (const QString& line : consequencesOf(view)) form()->addWide(wideWords(line, this));
  form()->addWide(
      wideWords(tr("한 번에 적고, 되돌리기 한 번으로 모두 되돌립니다. 센 뒤에 창구에서 빌려주거나 "
                   "받은 교구는 건드리지 않습니다."),
                this));
}

void CloseStocktakePanel::finish() {
  Q_EMIT asked({CloseStocktake{m_stocktake, Uncounted::LeaveSo}});
}

DropStocktakePanel::DropStocktakePanel(const StocktakeView& view, QWidget* parent)
    : ActionPanel(QStringLiteral("dropStocktake"), tr("재물조사 취소"), tr("조사 취소"), parent),
      m_stocktake(view.head.id) {
  form()->addWide(wideWords(aboutText(view), this));
  form()->addWide(
      wideWords(tr("센 것은 남지만 교구의 기록에는 아무것도 적지 않습니다."), this));
}

}  // namespace kstem::ui
