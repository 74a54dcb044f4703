#include "ui/pages/labels/label_options.h"

#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/domain/label_sheet.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString sheetName(const LabelSheet& sheet) {
  if (sheet.isRoll()) return LabelOptions::tr("롤 %1").arg(qs(sheet.name));
  return LabelOptions::tr("%1 · %2칸 · %3×%4 mm")
      .arg(qs(sheet.name))
      .arg(sheet.cells())
      .arg(sheet.labelWidth)
      .arg(sheet.labelHeight);
}

QStringList sheetNames() {
  QStringList names;
  for (const LabelSheet& sheet : labelSheets()) names.append(sheetName(sheet));
  return names;
}

QString noteOf(const LabelSheet& sheet, const QString& printer) {
  if (sheet.margins == SheetMargins::Computed)
    return LabelOptions::tr("여백을 모르는 용지입니다. 먼저 눈금을 인쇄해 보십시오.");
  return printer.isEmpty() ? LabelOptions::tr("기본 프린터의 값으로 기억합니다.")
                           : LabelOptions::tr("%1의 값으로 기억합니다.").arg(printer);
}

}  // namespace

MillimetreField::MillimetreField(const QString& name, const QString& spoken, QWidget* parent)
    : QDoubleSpinBox(parent) {
  setObjectName(name);
  setAccessibleName(spoken);
  setDecimals(1);
  setSingleStep(0.1);
  setRange(-Nudge::kMost / 10.0, Nudge::kMost / 10.0);
  setPrefix(spoken + u' ');
  setSuffix(QStringLiteral(" mm"));
  setFocusPolicy(Qt::StrongFocus);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setAlignment(Qt::AlignRight);
}

int MillimetreField::tenths() const { return static_cast<int>(std::lround(value() * 10)); }
void MillimetreField::setTenths(int tenths) { setValue(tenths / 10.0); }

void MillimetreField::wheelEvent(QWheelEvent* event) {
  if (!hasFocus()) return event->ignore();
  QDoubleSpinBox::wheelEvent(event);
}

LabelOptions::LabelOptions(QWidget* parent)
    : FormCard(QStringLiteral("labelOptions"), tr("용지"), parent),
      m_sheet(new ChoiceField(QStringLiteral("labelSheet"), sheetNames(), this)),
      m_start(new NumberField(QStringLiteral("labelStart"), QString(), this)),
      m_right(new MillimetreField(QStringLiteral("nudgeRight"), tr("오른쪽"), this)),
      m_down(new MillimetreField(QStringLiteral("nudgeDown"), tr("아래"), this)),
      m_buttons(new ButtonRow(this)) {
  add(tr("라벨 용지"), m_sheet);
  add(tr("첫 칸"), m_start);
  auto* const nudges = new QWidget(this);
  auto* const line = new QHBoxLayout(nudges);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(m_right);
  line->addWidget(m_down);
  nudges->setFocusProxy(m_right);
  add(tr("밀기"), nudges);
  m_buttons->add(localButton(QStringLiteral("labelTest"), tr("눈금 인쇄"), QStringLiteral("Alt+T"),
                             ButtonRole::Normal, m_buttons, [this] { Q_EMIT testAsked(); }));
  body()->addWidget(m_buttons);
  connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
    const QSignalBlocker quiet(m_start);
    m_start->setValue(1);
    emitChanged();
  });
  connect(m_start, &QSpinBox::valueChanged, this, &LabelOptions::emitChanged);
  for (MillimetreField* field : {m_right, m_down})
    connect(field, &QDoubleSpinBox::valueChanged, this, &LabelOptions::emitChanged);
}

void LabelOptions::show(const LabelSetting& setting, const QString& printer) {
  const QSignalBlocker quiet[]{QSignalBlocker(m_sheet), QSignalBlocker(m_start),
                               QSignalBlocker(m_right), QSignalBlocker(m_down)};
  const LabelSheet& sheet = labelSheet(setting.sheet.toStdString());
  m_sheet->setCurrentIndex(static_cast<int>(&sheet - labelSheets().data()));
  m_start->setRange(1, sheet.cells());
  m_start->setValue(setting.start + 1);
  m_right->setTenths(setting.nudge.x);
  m_down->setTenths(setting.nudge.y);
  m_buttons->setNote(noteOf(sheet, printer));
}

LabelSetting LabelOptions::chosen() const {
  LabelSetting setting;
  const auto index = static_cast<std::size_t>(std::max(0, m_sheet->currentIndex()));
  setting.sheet = qs(labelSheets()[index].id);
  setting.start = m_start->value() - 1;
  setting.nudge = {m_right->tenths(), m_down->tenths()};
  return setting;
}

void LabelOptions::emitChanged() { Q_EMIT changed(chosen()); }

}  // namespace kstem::ui
