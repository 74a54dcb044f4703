#include "ui/pages/settings_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/calendar_section.h"
#include "ui/pages/settings/center_section.h"
#include "ui/pages/settings/desk_section.h"
#include "ui/pages/settings/printer_section.h"
#include "ui/pages/settings/rules_section.h"
#include "ui/pages/settings/scanner_section.h"
#include "ui/pages/settings/screen_section.h"
#include "ui/pages/settings/shelves_section.h"

namespace kstem::ui {
namespace {

constexpr int kSectionsWidth = 158;
constexpr int kRowHeight = 36;
constexpr int kMostWidth = 820;  ///< beyond which a form only gets harder to read

/// A quiet row: the chosen one on the soft colour, with a bar while the list has the focus.
class RowDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {kSectionsWidth - 24, kRowHeight};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const Tokens& t = tokens(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? QBrush(t.brandSoft) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 7, 7);
    if (chosen && option.widget->hasFocus())
      painter->fillRect(QRect(box.left(), box.top() + 8, 3, box.height() - 16), t.brand);
    painter->setPen(chosen ? t.brand : t.ink);
    painter->setFont(bodyFont(kBodyPoint, chosen ? QFont::DemiBold : QFont::Normal));
    painter->drawText(box.adjusted(12, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
    painter->restore();
  }
};

}  // namespace

SettingsPage::SettingsPage(BankThread& bank, PcSettingsKeeper& settings, Printing& printing,
                           QWidget* parent)
    : Page(parent), m_bank(bank), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("settingsPage"));
  build();
  addSection(tr("센터"), new CenterSection(bank));
  addSection(tr("자리·담당자"), new DeskSection(bank));
  auto* const shelves = new ShelvesSection(bank);
  connect(shelves, &ShelvesSection::labelsAsked, this,
          [this] { Q_EMIT labelsAsked([](Bank& there) { return readShelfLabels(there); }); });
  addSection(tr("규칙"), new RulesSection(bank, RuleSet::Lending));
  addSection(tr("변상 기준"), new RulesSection(bank, RuleSet::Claims));
  addSection(tr("개인정보"), new RulesSection(bank, RuleSet::PersonalData));
  addSection(tr("달력"), new CalendarSection(bank));
  addSection(tr("프린터"), new PrinterSection(settings, printing));
  addSection(tr("스캐너"), new ScannerSection(settings));
  addSection(tr("화면·소리·언어"), new ScreenSection(settings));
  addSection(tr("선반"), shelves);
  addSection(tr("정보"), new AboutSection(bank, settings));
  connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
  connect(m_list, &QListWidget::itemActivated, this, &SettingsPage::enterSection);
  m_list->setCurrentRow(0);
}

void SettingsPage::build() {
  m_list->setObjectName(QStringLiteral("settingsSections"));
  m_list->setAccessibleName(tr("설정"));
  m_list->setFixedWidth(kSectionsWidth);
  m_list->setItemDelegate(new RowDelegate(m_list));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->installEventFilter(this);
  m_stack->setObjectName(QStringLiteral("settingsStack"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(18, 14, 18, 14);
  layout->setSpacing(14);
  layout->addWidget(m_list);
  layout->addWidget(m_stack, 1);
}

/// A form keeps to a width that reads well; the calendar takes what there is.
void SettingsPage::addSection(const QString& name, SettingsSection* section) {
  auto* scroll = new QScrollArea(m_stack);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  if (qobject_cast<CalendarSection*>(section) == nullptr) section->setMaximumWidth(kMostWidth);
  scroll->setWidget(section);
  section->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  m_stack->addWidget(scroll);
  m_list->addItem(name);
  m_sections.push_back(section);
}

SettingsSection* SettingsPage::current() const {
  return m_sections.at(static_cast<std::size_t>(m_stack->currentIndex()));
}

void SettingsPage::refresh() {
  m_bank.ask(
      this, [](Bank& bank) { return readSettings(bank); },
      [this](const SettingsView& view) {
        for (SettingsSection* section : m_sections) section->showView(view);
      });
}

void SettingsPage::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void SettingsPage::enterSection() {
  if (QWidget* const field = current()->firstField()) field->setFocus(Qt::TabFocusReason);
}

bool SettingsPage::stepBack() {
  if (current()->stepBack()) return true;
  if (m_list->hasFocus()) return false;
  takeFocus();
  return true;
}

bool SettingsPage::eventFilter(QObject*, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Right) return false;
  enterSection();
  return true;
}

}  // namespace kstem::ui
