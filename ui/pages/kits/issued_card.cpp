#include "ui/pages/kits/issued_card.h"

#include "ui/bridge/convert.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

IssuedCard::IssuedCard(QWidget* parent)
    : Card(QStringLiteral("issuedCard"), parent),
      m_table(new CellTable(QStringLiteral("issuedCodes"), {tr("연번"), tr("번호")}, 1, this)) {
  setTitle(tr("새 번호"));
  m_table->setAccessibleName(tr("새 교구 세트의 번호"));
  auto* const row = new ButtonRow(this);
  row->setNote(tr("라벨을 인쇄해 상자에 붙이십시오."));
  auto* const close = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, row);
  close->setObjectName(QStringLiteral("closeIssued"));
  connect(close, &QPushButton::clicked, this, &IssuedCard::left);
  row->add(close);
  row->add(localButton(QStringLiteral("issuedLabels"), tr("라벨 인쇄"), QStringLiteral("Alt+B"),
                       ButtonRole::Primary, row, [this] { Q_EMIT labelsAsked(); }));
  body()->addWidget(m_table, 1);
  body()->addWidget(row);
}

void IssuedCard::showCodes(const QString& model, const std::vector<Code>& codes) {
  setNote(model);
  setChip(tr("%n세트", nullptr, static_cast<int>(codes.size())), Tint::Ok);
  std::vector<CellRow> rows;
  for (const Code& code : codes)
    rows.push_back({{{.text = QString::number(rows.size() + 1), .kind = CellKind::Number},
                     {.text = codeText(code), .kind = CellKind::Code}}});
  m_table->setRows(std::move(rows));
  m_table->select(0);
}

void IssuedCard::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

}  // namespace kstem::ui
