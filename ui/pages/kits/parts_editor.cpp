#include "ui/pages/kits/parts_editor.h"

#include <QKeyEvent>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/icons.h"
#include "ui/widgets/action_panel.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

constexpr int kMostParts = 100;
constexpr int kMostOfAPart = 9999;
constexpr int kMostWonAPart = 10'000'000;

bool isEnter(const QKeyEvent& key) {
  return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

}  // namespace

std::vector<QWidget*> PartsEditor::Line::fields() const {
  return {name, quantity, price, consumable, key, remove};
}

PartsEditor::PartsEditor(const std::vector<Part>& parts, const std::vector<std::uint32_t>& counted,
                         QWidget* parent)
    : QWidget(parent), m_counted(counted.begin(), counted.end()), m_grid(new QGridLayout) {
  setObjectName(QStringLiteral("partsEditor"));
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(8);
  m_grid->setVerticalSpacing(6);
  m_grid->setColumnStretch(0, 1);
  auto* const more =
      localButton(QStringLiteral("addPart"), tr("구성품 더하기"), QStringLiteral("Alt+G"),
                  ButtonRole::Flat, this, [this] { addEmptyLine(); });
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(m_grid);
  column->addWidget(more, 0, Qt::AlignLeft);
  buildHead();
  for (const Part& part : parts) addLine(part);
  if (parts.empty()) addLine({});
}

void PartsEditor::buildHead() {
  int column = 0;
  for (const QString& words : {tr("구성품"), tr("수량"), tr("단가"), tr("소모품"), tr("핵심")}) {
    auto* const label = roleLabel("soft", this);
    label->setText(words);
    m_grid->addWidget(label, 0, column++);
  }
}

void PartsEditor::addLine(const Part& part) {
  if (lines() >= kMostParts) return;
  Line line{part.no,
            new QLineEdit(qs(part.name), this),
            new NumberField({}, {}, this),
            new NumberField({}, tr("원"), this),
            new QCheckBox(this),
            new QCheckBox(this),
            removeButton(part.no)};
  line.name->setMaxLength(60);
  line.name->setMinimumWidth(120);
  line.quantity->setRange(1, kMostOfAPart);
  line.quantity->setMinimumWidth(72);
  line.quantity->setValue(static_cast<int>(part.quantity));
  line.price->setRange(0, kMostWonAPart);
  line.price->setSingleStep(100);
  line.price->setGroupSeparatorShown(true);
  line.price->setValue(static_cast<int>(part.unitPrice));
  line.consumable->setChecked(part.consumable);
  line.key->setChecked(part.keyPart);
  for (QWidget* const field : line.fields()) field->installEventFilter(this);
  m_lines.push_back(line);
  place();
  nameFields();
}

QPushButton* PartsEditor::removeButton(std::uint32_t no) {
  auto* const button = new QPushButton(icon(Icon::Cross), QString(), this);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAutoDefault(false);
  if (m_counted.contains(no)) {
    button->setEnabled(false);
    button->setToolTip(tr("교구를 셀 때 쓴 구성품이라 뺄 수 없습니다."));
  }
  connect(button, &QPushButton::clicked, this, [this, button] { removeLine(button); });
  return button;
}

void PartsEditor::addEmptyLine() {
  addLine({});
  m_lines.back().name->setFocus(Qt::OtherFocusReason);
}

/// The button is still in its own click: it goes later.
void PartsEditor::removeLine(const QPushButton* button) {
  const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                               [button](const Line& line) { return line.remove == button; });
  if (it == m_lines.end()) return;
  const auto at = static_cast<std::size_t>(it - m_lines.begin());
  for (QWidget* const field : it->fields()) {
    field->hide();
    field->deleteLater();
  }
  m_lines.erase(it);
  if (m_lines.empty()) addLine({});
  place();
  nameFields();
  m_lines[std::min(at, m_lines.size() - 1)].name->setFocus(Qt::OtherFocusReason);
}

void PartsEditor::place() {
  QWidget* before = nullptr;
  for (std::size_t row = 0; row < m_lines.size(); ++row) {
    int column = 0;
    for (QWidget* const field : m_lines[row].fields()) {
      m_grid->addWidget(field, static_cast<int>(row) + 1, column++);
      if (before != nullptr) setTabOrder(before, field);
      before = field;
      field->show();
    }
  }
}

/// For a screen reader and for tests.
void PartsEditor::nameFields() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const Line& line = m_lines[i];
    const auto name = [&](QWidget* field, const char* object, const QString& words) {
      field->setObjectName(QString::fromLatin1(object) + QString::number(i));
      field->setAccessibleName(tr("구성품 %1 %2").arg(i + 1).arg(words));
    };
    name(line.name, "partName", tr("이름"));
    name(line.quantity, "partQuantity", tr("수량"));
    name(line.price, "partPrice", tr("단가"));
    name(line.consumable, "partConsumable", tr("소모품"));
    name(line.key, "partKey", tr("핵심"));
    name(line.remove, "partRemove", tr("빼기"));
  }
}

std::vector<Part> PartsEditor::parts() const {
  std::vector<Part> parts;
  for (const Line& line : m_lines) {
    line.quantity->interpretText();
    line.price->interpretText();
    const std::string name = typedIn(*line.name);
    if (name.empty()) continue;
    parts.push_back({line.no, name, static_cast<std::uint32_t>(line.quantity->value()),
                     static_cast<std::uint32_t>(line.price->value()), line.consumable->isChecked(),
                     line.key->isChecked()});
  }
  return parts;
}

bool PartsEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent*>(event))) return false;
  goOn(static_cast<QWidget*>(watched));
  return true;
}

/// Over names and numbers only; the boxes are ticked on the way with Tab and Space.
void PartsEditor::goOn(QWidget* from) {
  std::vector<QWidget*> stops;
  for (const Line& line : m_lines)
    for (QWidget* const stop :
         {static_cast<QWidget*>(line.name), static_cast<QWidget*>(line.quantity),
          static_cast<QWidget*>(line.price)})
      stops.push_back(stop);
  const auto it = std::find(stops.begin(), stops.end(), from);
  if (it == stops.end()) return;
  if (it + 1 == stops.end()) return addEmptyLine();
  (*(it + 1))->setFocus(Qt::TabFocusReason);
}

}  // namespace kstem::ui
