#include "ui/pages/exchange/sheet_panel.h"

#include <QShortcut>
#include <QVBoxLayout>

#include "core/service/paper_parts.h"
#include "ui/bridge/convert.h"
#include "ui/documents/papers.h"
#include "ui/documents/recovery_sheet.h"
#include "ui/pages/exchange/big_code.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr int kAcross = 7;  ///< groups of four in a line
constexpr int kShort = 3;

}  // namespace

SheetPanel::SheetPanel(QWidget* parent)
    : QWidget(parent),
      m_words(new BigCode(QStringLiteral("sheetWords"), this)),
      m_bank(new BigCode(QStringLiteral("sheetBank"), this)),
      m_inSafe(new QCheckBox(tr("인쇄하거나 옮겨 적어 금고에 넣었습니다"), this)),
      m_print(localButton(QStringLiteral("printSheet"), tr("복구 용지 인쇄"),
                          QStringLiteral("Alt+P"), ButtonRole::Normal, this, [this] { print(); })),
      m_go(new KeyButton(tr("계속"), QStringLiteral("Ctrl+Enter"), ButtonRole::Primary, this)) {
  setObjectName(QStringLiteral("sheetPanel"));
  m_go->setObjectName(QStringLiteral("sheetKept"));
  connect(m_go, &QPushButton::clicked, this, &SheetPanel::leave);
  for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* const shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_go, &QPushButton::click);
  }
  m_inSafe->setObjectName(QStringLiteral("inSafe"));
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(makeCard());
  layout->addStretch(1);
  connect(m_inSafe, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
}

QWidget* SheetPanel::makeCard() {
  auto* const card = new FormCard(QStringLiteral("sheetCard"), tr("복구 용지"), this);
  card->setChip(tr("지금 한 번만 보입니다"), Tint::Warn);
  auto* const about = roleLabel("soft", card);
  about->setText(
      tr("모든 PC를 잃었을 때 이 글자로 뱅크를 되살립니다. 어느 PC에도 저장되지 않습니다. 글자를 "
         "가진 사람은 뱅크에 들어올 수 있으니 금고에 넣으십시오."));
  about->setWordWrap(true);
  card->addWide(about);
  card->addWide(m_words);
  card->add(tr("뱅크 번호"), m_bank, tr("비밀이 아닙니다. 다른 PC가 참가할 때 불러 줍니다."));
  card->addWide(m_inSafe);
  auto* const row = new ButtonRow(card);
  row->setNote(tr("PDF로 저장되었다면 인쇄한 뒤 그 파일을 지우십시오."));
  row->add(m_print);
  row->add(m_go);
  card->body()->addWidget(row);
  return card;
}

void SheetPanel::show(const exchange::RecoverySheet& sheet) {
  m_sheet = std::make_shared<const exchange::RecoverySheet>(sheet);
  m_words->setCode(qs(sheet.words), kAcross);
  m_bank->setCode(qs(sheet.bankCode), kShort);
  m_inSafe->setChecked(false);
  m_go->setEnabled(false);
}

void SheetPanel::takeFocus() { m_print->setFocus(Qt::OtherFocusReason); }

/// Whoever printed last prints again with Ctrl+P: not this, once the panel is left.
void SheetPanel::print() {
  Q_EMIT paperAsked([weak = std::weak_ptr(m_sheet)](
                        Bank& bank,
                        const ClerkId& clerk) -> Result<std::shared_ptr<const Document>> {
    const auto sheet = weak.lock();
    if (!sheet) return Error{Errc::RecoveryMalformed, "left"};
    return paperOf(*sheet, paperHead(bank, {clerk}));
  });
}

void SheetPanel::leave() {
  m_sheet.reset();
  m_words->clear();
  m_words->setAccessibleName({});
  Q_EMIT kept();
}

}  // namespace kstem::ui
