#include "ui/widgets/form_card.h"

#include <QPainter>
#include <QWheelEvent>

#include "ui/icons.h"

namespace kstem::ui {
namespace {

constexpr int kRoomy = 600;  ///< from which the columns of a form have room

}  // namespace

NumberField::NumberField(const QString& name, const QString& unit, QWidget* parent)
    : QSpinBox(parent) {
  setObjectName(name);
  setSuffix(unit);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAlignment(Qt::AlignRight);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setMinimumWidth(104);
}

void NumberField::setUnits(std::function<QString(int)> unitOf) {
  setSuffix(unitOf(value()));
  connect(this, &QSpinBox::valueChanged, this,
          [this, unitOf = std::move(unitOf)](int number) { setSuffix(unitOf(number)); });
}

void NumberField::wheelEvent(QWheelEvent* event) {
  hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

ChoiceField::ChoiceField(const QString& name, const QStringList& words, QWidget* parent)
    : QComboBox(parent) {
  setObjectName(name);
  addItems(words);
  setFocusPolicy(Qt::StrongFocus);
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceField::setWords(const QStringList& words) {
  QStringList now;
  for (int i = 0; i < count(); ++i) now << itemText(i);
  if (now == words) return;
  clear();
  addItems(words);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
  hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

/// The style sheet takes the arrow away that would say that there is more to choose.
void ChoiceField::paintEvent(QPaintEvent* event) {
  constexpr double kSide = 14, kAside = 8;
  QComboBox::paintEvent(event);
  QPainter painter(this);
  const QRectF box(width() - kSide - kAside, (height() - kSide) / 2, kSide, kSide);
  const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
  paintIcon(painter, Icon::Down, box, palette().color(group, QPalette::Text));
}

FormCard::FormCard(const QString& name, const QString& title, QWidget* parent)
    : Card(name, parent), m_grid(new QGridLayout) {
  setTitle(title);
  m_grid->setContentsMargins(16, 12, 16, 14);
  m_grid->setVerticalSpacing(9);
  spread();
  m_grid->setColumnStretch(2, 1);
  body()->addLayout(m_grid);
}

QLabel* FormCard::add(const QString& words, QWidget* field, const QString& remark) {
  const int row = m_grid->rowCount();
  auto* const label = new QLabel(words, this);
  label->setBuddy(field);
  field->setAccessibleName(words);
  auto* const aside = roleLabel("soft", this);
  aside->setText(remark);
  aside->setWordWrap(true);
  m_grid->addWidget(label, row, 0);
  const auto* const choice = qobject_cast<QComboBox*>(field);
  const bool typed =
      qobject_cast<QLineEdit*>(field) != nullptr || (choice != nullptr && choice->isEditable());
  const bool wide = typed && remark.isEmpty();
  if (wide) {
    m_grid->addWidget(field, row, 1, 1, 2);
  } else {
    m_grid->addWidget(field, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(aside, row, 2);
  }
  aside->setVisible(!wide);
  return aside;
}

void FormCard::makeNarrow() {
  m_narrow = true;
  spread();
}

void FormCard::spread() {
  const bool narrow = m_narrow || width() < kRoomy;
  m_grid->setColumnMinimumWidth(0, narrow ? 92 : 150);
  m_grid->setColumnMinimumWidth(1, narrow ? 140 : 200);
  m_grid->setHorizontalSpacing(narrow ? 10 : 16);
}

void FormCard::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  spread();
}

void FormCard::addWide(QWidget* what) { m_grid->addWidget(what, m_grid->rowCount(), 0, 1, 3); }

}  // namespace kstem::ui
