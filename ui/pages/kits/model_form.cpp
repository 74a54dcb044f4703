#include "ui/pages/kits/model_form.h"

#include <QScrollArea>
#include <QShortcut>

#include "core/domain/restock.h"
#include "ui/bridge/convert.h"
#include "ui/pages/kits/parts_editor.h"

namespace kstem::ui {
namespace {

constexpr int kMostBoxes = 20;
constexpr int kMostTurnaround = 30;
constexpr int kAsCenter = -1;

QLabel* heading(const QString& words, QWidget* parent) {
  auto* const label = new QLabel(words, parent);
  label->setFont(bodyFont(kBodyPoint, QFont::DemiBold));
  setRole(*label, "title");
  return label;
}

/// Label and field, in pairs from the left to the right.
class Pairs final {
 public:
  explicit Pairs(QWidget* box) : m_grid(new QGridLayout(box)), m_box(box) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
  }
  void add(QWidget* field) {
    put(field, 1);
    m_column = (m_column + 2) % 4;
    if (m_column == 0) ++m_row;
  }
  void addWide(QWidget* field) {
    if (m_column != 0) ++m_row;
    m_column = 0;
    put(field, 3);
    ++m_row;
  }

 private:
  void put(QWidget* field, int span) {
    auto* const label = new QLabel(field->accessibleName(), m_box);
    label->setBuddy(field);
    m_grid->addWidget(label, m_row, m_column);
    m_grid->addWidget(field, m_row, m_column + 1, 1, span);
  }

  QGridLayout* m_grid;
  QWidget* m_box;
  int m_row = 0;
  int m_column = 0;
};

/// The widget, put in front when it is not there yet, gets what the others leave.
void takeAllRoom(QVBoxLayout& column, QWidget* widget) {
  if (column.indexOf(widget) < 0) column.insertWidget(0, widget);
  for (int i = 0; i < column.count(); ++i) column.setStretch(i, 0);
  column.setStretchFactor(widget, 1);
}

std::optional<std::uint32_t> unlessNone(const NumberField& every) {
  return every.value() == 0 ? std::nullopt
                            : std::optional(static_cast<std::uint32_t>(every.value()));
}

std::optional<std::string> unlessEmpty(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

}  // namespace

ModelForm::ModelForm(const std::optional<ModelPageView>& model, QWidget* parent)
    : ActionPanel(QStringLiteral("modelForm"), model ? tr("교구 종 고치기") : tr("새 교구 종 등록"),
                  model ? tr("저장") : tr("등록"), parent),
      m_name(line(QStringLiteral("modelName"), tr("이름"), tr("마이크로비트 스타터 세트"))),
      m_nameEn(line(QStringLiteral("modelNameEn"), tr("영문 이름"), tr("micro:bit set"))),
      m_catalogNo(line(QStringLiteral("modelCatalogNo"), tr("교구 코드"), tr("PC-001"))),
      m_category(line(QStringLiteral("modelCategory"), tr("분류"), tr("피지컬컴퓨팅"))),
      m_setUnit(line(QStringLiteral("modelSetUnit"), tr("세트 단위"), tr("30인용 1박스"))),
      m_storage(line(QStringLiteral("modelStorage"), tr("보관"), tr("하드케이스"))),
      m_checkText(line(QStringLiteral("modelCheckText"), tr("확인 문구"),
                       tr("충전했습니까 (스캔할 때 보입니다)"))),
      m_courier(new QCheckBox(tr("택배로 보내도 됨"), this)),
      m_askWhenShort(new QCheckBox(tr("구성품이 부족하면 대여할 때 묻기"), this)),
      m_insist(new QCheckBox(tr("반납 때 확인 목록을 꼭 확인"), this)),
      m_boxes(new NumberField(QStringLiteral("modelBoxes"), QString(), this)),
      m_turnaround(new NumberField(QStringLiteral("modelTurnaround"), QString(), this)),
      m_restock(new NumberField(QStringLiteral("modelRestock"), QStringLiteral("%"), this)),
      m_everyLoans(new NumberField(QStringLiteral("modelEveryLoans"), QString(), this)),
      m_everyMonths(new NumberField(QStringLiteral("modelEveryMonths"), QString(), this)) {
  m_boxes->setUnits([](int boxes) { return tr("상자", nullptr, boxes); });
  m_turnaround->setUnits([](int days) { return tr("일", nullptr, days); });
  m_everyLoans->setUnits([](int loans) { return tr("번", nullptr, loans); });
  m_everyMonths->setUnits([](int months) { return tr("개월", nullptr, months); });
  if (model) m_model = model->id;
  build(model.value_or(ModelPageView{}));
  fill(model ? model->about : ModelRegistered{});
  auto* const save = new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this);
  connect(save, &QShortcut::activated, doIt(), &QPushButton::click);
  buttons()->setNote(tr("구성품을 적는 중에는 Ctrl+S로 저장합니다."));
}

QLineEdit* ModelForm::line(const QString& name, const QString& words, const QString& hint) {
  auto* const field = new QLineEdit(this);
  field->setObjectName(name);
  field->setAccessibleName(words);
  field->setPlaceholderText(hint);
  field->setMaxLength(80);
  return field;
}

/// Everything between the head and the buttons scrolls.
void ModelForm::build(const ModelPageView& model) {
  auto* const inside = new QWidget(this);
  inside->setObjectName(QStringLiteral("modelFormInside"));
  auto* const column = new QVBoxLayout(inside);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(10);
  m_parts = new PartsEditor(model.about.parts, model.countedParts, inside);
  column->addWidget(buildWords());
  column->addWidget(heading(tr("대여 규칙"), inside));
  column->addWidget(buildRules());
  column->addWidget(heading(tr("구성품"), inside));
  column->addWidget(m_parts);
  column->addStretch(1);
  auto* const area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("modelFormScroll"));
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(inside);
  inside->setAutoFillBackground(false);
  area->viewport()->setAutoFillBackground(false);
  takeAllRoom(*form()->body(), area);
  takeAllRoom(*static_cast<QVBoxLayout*>(layout()), form());
}

QWidget* ModelForm::buildWords() {
  auto* const box = new QWidget(this);
  Pairs pairs(box);
  pairs.addWide(m_name);
  for (QLineEdit* const field : {m_category, m_setUnit, m_catalogNo, m_storage}) pairs.add(field);
  pairs.addWide(m_nameEn);
  return box;
}

QWidget* ModelForm::buildRules() {
  m_boxes->setRange(1, kMostBoxes);
  m_boxes->setAccessibleName(tr("한 세트의 상자 수"));
  m_turnaround->setRange(kAsCenter, kMostTurnaround);
  m_turnaround->setSpecialValueText(tr("센터 규칙"));
  m_turnaround->setAccessibleName(tr("반납 뒤 여유일"));
  m_restock->setRange(0, kRestockBelowMost);
  m_restock->setSpecialValueText(tr("보충하지 않음"));
  m_restock->setAccessibleName(tr("소모품 보충 기준"));
  m_restock->setToolTip(tr("소모품이 이 비율보다 적으면 보충 목록에 오릅니다"));
  m_everyLoans->setRange(0, static_cast<int>(kInspectionLoansMost));
  m_everyLoans->setAccessibleName(tr("점검: 대여마다"));
  m_everyLoans->setToolTip(tr("이만큼 대여한 교구는 반납할 때 점검으로 갑니다"));
  m_everyMonths->setRange(0, static_cast<int>(kInspectionMonthsMost));
  m_everyMonths->setAccessibleName(tr("점검: 기간마다"));
  m_everyMonths->setToolTip(tr("점검한 지 이만큼 지난 교구는 ‘오늘’에 오르고 반납할 때 점검으로 갑니다"));
  for (NumberField* const every : {m_everyLoans, m_everyMonths})
    every->setSpecialValueText(tr("하지 않음"));
  m_courier->setObjectName(QStringLiteral("modelCourier"));
  m_askWhenShort->setObjectName(QStringLiteral("modelAskWhenShort"));
  m_insist->setObjectName(QStringLiteral("modelInsist"));
  auto* const box = new QWidget(this);
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  auto* const fields = new QWidget(box);
  Pairs pairs(fields);
  pairs.add(m_boxes);
  pairs.add(m_turnaround);
  pairs.add(m_restock);
  pairs.addWide(m_checkText);
  pairs.add(m_everyLoans);
  pairs.add(m_everyMonths);
  column->addWidget(fields);
  for (QCheckBox* const rule : {m_courier, m_askWhenShort, m_insist}) column->addWidget(rule);
  return box;
}

void ModelForm::fill(const ModelRegistered& about) {
  m_name->setText(qs(about.name));
  m_nameEn->setText(qs(about.nameEn));
  m_catalogNo->setText(qs(about.catalogNo));
  m_category->setText(qs(about.category));
  m_setUnit->setText(qs(about.setUnit));
  m_storage->setText(qs(about.storage));
  m_checkText->setText(qs(about.checkText.value_or(std::string())));
  m_courier->setChecked(about.courier);
  m_askWhenShort->setChecked(about.shortRule == ShortRule::Ask);
  m_insist->setChecked(about.checklist == ChecklistRule::Insist);
  m_boxes->setValue(static_cast<int>(about.boxes.value_or(1)));
  m_turnaround->setValue(about.turnaround ? static_cast<int>(*about.turnaround) : kAsCenter);
  m_restock->setValue(static_cast<int>(about.restockBelow.value_or(kRestockBelow)));
  m_everyLoans->setValue(static_cast<int>(about.inspection.loans.value_or(0)));
  m_everyMonths->setValue(static_cast<int>(about.inspection.months.value_or(0)));
}

ModelRegistered ModelForm::typed() const {
  for (NumberField* const field :
       {m_boxes, m_turnaround, m_restock, m_everyLoans, m_everyMonths})
    field->interpretText();
  ModelRegistered about{typedIn(*m_catalogNo),  typedIn(*m_name),    typedIn(*m_nameEn),
                        typedIn(*m_category),   typedIn(*m_setUnit), typedIn(*m_storage),
                        m_courier->isChecked(), m_parts->parts()};
  about.checkText = unlessEmpty(typedIn(*m_checkText));
  if (m_boxes->value() > 1) about.boxes = static_cast<std::uint32_t>(m_boxes->value());
  if (m_askWhenShort->isChecked()) about.shortRule = ShortRule::Ask;
  if (m_insist->isChecked()) about.checklist = ChecklistRule::Insist;
  if (m_turnaround->value() != kAsCenter)
    about.turnaround = static_cast<std::uint32_t>(m_turnaround->value());
  const auto restock = static_cast<std::uint32_t>(m_restock->value());
  if (restock != kRestockBelow) about.restockBelow = restock;
  about.inspection = {unlessNone(*m_everyLoans), unlessNone(*m_everyMonths)};
  return about;
}

void ModelForm::finish() {
  if (typedIn(*m_name).empty()) return takeFocus();
  if (m_model) return Q_EMIT asked({ChangeModel{*m_model, typed()}});
  Q_EMIT asked({RegisterModel{typed()}});
}

}  // namespace kstem::ui
