#include "ui/pages/settings/desk_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

DeskSection::DeskSection(BankThread& bank, QWidget* parent)
    : SettingsSection(parent),
      m_bank(bank),
      m_label(new QLineEdit(this)),
      m_digit(new QLabel(this)),
      m_clerks(new CellTable(QStringLiteral("clerkTable"), {tr("담당자"), tr("번호")}, 0, this)),
      m_nobody(roleLabel("soft", this)),
      m_name(new QLineEdit(this)),
      m_add(new KeyButton(tr("담당자 더하기"), QStringLiteral("Enter"), ButtonRole::Normal, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(makeDeskCard());
  layout->addWidget(makeClerkCard(), 1);
}

QWidget* DeskSection::makeDeskCard() {
  auto* card = new FormCard(QStringLiteral("deskCard"), tr("자리"), this);
  m_label->setObjectName(QStringLiteral("deskLabel"));
  m_label->setMinimumWidth(220);
  m_digit->setObjectName(QStringLiteral("deskDigit"));
  card->add(tr("자리 이름"), m_label, tr("Enter로 저장합니다."));
  card->add(tr("자리 번호"), m_digit, tr("이 자리에서 만든 번호에 들어 있어 바꾸지 않습니다."));
  connect(m_label, &QLineEdit::editingFinished, this, &DeskSection::saveLabel);
  return card;
}

QWidget* DeskSection::makeClerkCard() {
  auto* card = new Card(QStringLiteral("clerkCard"), this);
  card->setTitle(tr("담당자"));
  m_clerks->setAccessibleName(tr("담당자"));
  m_clerks->setMinimumHeight(120);
  m_nobody->setText(tr("아직 담당자가 없습니다. 아래에 이름을 적고 Enter를 누르십시오."));
  m_nobody->setContentsMargins(16, 14, 16, 14);
  m_name->setObjectName(QStringLiteral("newClerk"));
  m_name->setAccessibleName(tr("새 담당자 이름"));
  m_name->setPlaceholderText(tr("새 담당자 이름"));
  m_name->setMinimumWidth(200);
  m_add->setObjectName(QStringLiteral("addClerk"));
  card->body()->addWidget(m_nobody);
  card->body()->addWidget(m_clerks, 1);
  auto* tail = new ButtonRow(card);
  tail->setNote(tr("지금 담당은 화면 위쪽에서 바꿉니다."));
  tail->add(m_name);
  tail->add(m_add);
  card->body()->addWidget(tail);
  connect(m_name, &QLineEdit::returnPressed, this, &DeskSection::addClerk);
  connect(m_add, &QPushButton::clicked, this, &DeskSection::addClerk);
  connect(m_name, &QLineEdit::textChanged, this,
          [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
  m_add->setEnabled(false);
  return card;
}

void DeskSection::showView(const SettingsView& view) {
  if (m_label->text() == qs(m_view.deskLabel)) m_label->setText(qs(view.deskLabel));
  m_view = view;
  m_digit->setText(tr("%1 %2번").arg(qs(view.about.shortName)).arg(view.digit));
  std::vector<CellRow> rows;
  for (const ClerkEntry& clerk : view.clerks) {
    const QString name = clerk.name.empty() ? tr("(정보 없음)") : qs(clerk.name);
    rows.push_back({{{name}, {codeText(clerk.code), {}, CellKind::Code}}});
  }
  m_nobody->setVisible(rows.empty());
  m_clerks->setVisible(!rows.empty());
  m_clerks->setRows(std::move(rows));
}

void DeskSection::saveLabel() {
  const std::string label = m_label->text().trimmed().toStdString();
  if (label.empty() || label == m_view.deskLabel) return;
  m_view.deskLabel = label;
  m_bank.act(Do{RegisterDesk{static_cast<int>(m_view.about.no), m_view.digit, label}});
}

void DeskSection::addClerk() {
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) return;
  m_name->clear();
  m_bank.act(Do{RegisterClerk{m_view.center, name.toStdString()}});
}

}  // namespace kstem::ui
