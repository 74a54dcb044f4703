#include "ui/pages/kits/model_panel.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/domain/restock.h"
#include "core/service/queries/kit_list.h"
#include "ui/bridge/convert.h"
#include "ui/pages/kits/kit_words.h"
#include "ui/pages/kits/model_head.h"
#include "ui/pages/kits/tab_card.h"

namespace kstem::ui {
namespace {

CellRow ruleRow(const QString& rule, const QString& value) {
  return {{{.text = rule}, {.text = value, .strong = true}}};
}

QString restockText(const ModelRegistered& about) {
  const std::uint32_t percent = about.restockBelow.value_or(kRestockBelow);
  return percent == 0 ? RulesTab::tr("보충하지 않음")
                      : RulesTab::tr("%1 %보다 적을 때").arg(percent);
}

QString inspectionText(const InspectionPlan& plan) {
  QStringList every;
  if (plan.loans) every.append(RulesTab::tr("대여 %n번마다", nullptr, static_cast<int>(*plan.loans)));
  if (plan.months) every.append(RulesTab::tr("%n개월마다", nullptr, static_cast<int>(*plan.months)));
  return every.isEmpty() ? RulesTab::tr("정하지 않음") : every.join(RulesTab::tr(", 또는 "));
}

QString orNone(const std::string& text) {
  return text.empty() ? RulesTab::tr("정하지 않음") : qs(text);
}

}  // namespace

PartsTab::PartsTab(QWidget* parent)
    : ListTab(QStringLiteral("modelParts"), tr("이 종의 구성품"),
              {tr("구성품"), tr("수량"), tr("단가"), tr("카드 번호")}, 0,
              tr("아직 구성품이 없습니다. ‘고치기’를 누르고 상자에 드는 것을 적으십시오."), parent),
      m_labels(addButton(QStringLiteral("partLabels"), tr("카드 라벨"), QStringLiteral("Alt+K"),
                         Needs::Nothing, [this] { Q_EMIT labelsAsked(); })),
      m_cards(addButton(QStringLiteral("issueCards"), tr("구성품 카드 번호 받기"),
                        QStringLiteral("Alt+C"), Needs::Nothing, [this] { Q_EMIT cardsAsked(); })) {
  buttons()->setNote(tr("카드를 스캔하면 그 구성품을 센 것으로 합니다."));
}

void PartsTab::showModel(const ModelPageView& model) {
  const std::vector<Part>& parts = model.about.parts;
  std::vector<CellRow> rows;
  for (const Part& part : parts) rows.push_back(partRow(part));
  setRows(std::move(rows));
  const auto hasCard = [](const Part& part) { return part.card.has_value(); };
  m_cards->setVisible(!std::all_of(parts.begin(), parts.end(), hasCard));
  m_labels->setVisible(std::any_of(parts.begin(), parts.end(), hasCard));
  buttons()->setVisible(!parts.empty());
}

RulesTab::RulesTab(QWidget* parent)
    : ListTab(QStringLiteral("modelRules"), tr("이 종의 대여 규칙"), {tr("규칙"), QString()}, 1,
              QString(), parent) {
  buttons()->hide();
}

void RulesTab::showModel(const ModelRegistered& about) {
  const bool ask = about.shortRule == ShortRule::Ask;
  const bool insist = about.checklist == ChecklistRule::Insist;
  setRows({ruleRow(tr("택배"), about.courier ? tr("보내도 됨") : tr("보내지 않음")),
           ruleRow(tr("한 세트의 상자 수"), tr("%n상자", nullptr, about.boxes.value_or(1))),
           ruleRow(tr("확인 문구"), orNone(about.checkText.value_or(std::string()))),
           ruleRow(tr("구성품이 부족할 때"), ask ? tr("대여할 때 묻기") : tr("알리고 대여")),
           ruleRow(tr("반납 때 확인 목록"),
                   insist ? tr("꼭 확인") : tr("다음 스캔이 이상 없음으로 확정")),
           ruleRow(tr("반납 뒤 여유일"),
                   about.turnaround ? tr("%n일", nullptr, *about.turnaround) : tr("센터 규칙을 따름")),
           ruleRow(tr("소모품 보충 기준"), restockText(about)),
           ruleRow(tr("정기 점검"), inspectionText(about.inspection)),
           ruleRow(tr("보관"), orNone(about.storage))});
}

ModelPanel::ModelPanel(BankThread& bank, QWidget* parent)
    : QWidget(parent),
      m_head(new ModelHead(this)),
      m_tabs(new TabCard(QStringLiteral("modelTabs"), tr("이 종의 기록"), this)),
      m_parts(new PartsTab(this)),
      m_kits(new BankList(QStringLiteral("modelKits"), {tr("번호"), tr("상태")}, bank, this)),
      m_rules(new RulesTab(this)) {
  setObjectName(QStringLiteral("modelPanel"));
  for (QWidget* const tab : {static_cast<QWidget*>(m_parts), static_cast<QWidget*>(m_kits),
                             static_cast<QWidget*>(m_rules)})
    m_tabs->add(tab);
  m_kits->table()->setAccessibleName(tr("이 종의 교구 세트"));
  m_kits->setEmptyWords(tr("아직 교구 세트가 없습니다. ‘세트 등록’을 누르면 번호가 나옵니다."));
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(10);
  all->addWidget(m_head);
  all->addWidget(m_tabs, 1);
  connect(m_tabs, &TabCard::keyPressed, this, &ModelPanel::takeFocus);
  connect(m_kits, &BankList::opened, this,
          [this](const AggId& id) { Q_EMIT kitOpened(fromAgg<KitId>(id)); });
  connect(m_kits, &BankList::totalKnown, this, [this](int total) {
    m_tabs->setWords(m_kits, tr("교구 세트"), static_cast<std::size_t>(total));
  });
}

void ModelPanel::showModel(const ModelPageView& model) {
  m_head->showModel(model);
  m_parts->showModel(model);
  m_rules->showModel(model.about);
  m_tabs->setWords(m_parts, tr("구성품"), model.about.parts.size());
  m_tabs->setWords(m_rules, tr("규칙"));
  readKits(model.id);
}

void ModelPanel::readKits(const ModelId& model) {
  const ListPlace place = m_model == model ? ListPlace::AsItWas : ListPlace::Top;
  m_model = model;
  KitFilter filter;
  filter.model = model;
  m_kits->show<KitListItem>({[filter](Bank& bank) { return countKits(bank, filter); },
                             [filter](Bank& bank, int first, int count) {
                               return kstem::readKits(bank, filter, first, count);
                             },
                             kitOfModelRow},
                            place);
}

void ModelPanel::takeFocus() {
  if (m_tabs->current() == m_kits) return m_kits->table()->setFocus(Qt::OtherFocusReason);
  static_cast<ListTab*>(m_tabs->current())->takeFocus();
}

}  // namespace kstem::ui
