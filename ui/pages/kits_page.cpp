#include "ui/pages/kits_page.h"

#include <QBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/pages/damage_paper.h"
#include "ui/pages/kits/issued_card.h"
#include "ui/pages/kits/kit_actions.h"
#include "ui/pages/kits/kit_panel.h"
#include "ui/pages/kits/kit_tabs.h"
#include "ui/pages/kits/kits_form.h"
#include "ui/pages/kits/model_form.h"
#include "ui/pages/kits/model_head.h"
#include "ui/pages/kits/model_panel.h"
#include "ui/pages/kits/photos_card.h"
#include "ui/pages/kits/stock_list.h"
#include "ui/pages/retirement_paper.h"

namespace kstem::ui {
namespace {

constexpr int kKitListWidth = 330;

QLabel* hintLabel(const QString& words, QWidget* parent) {
  auto* const hint = roleLabel("soft", parent);
  hint->setFont(bodyFont());
  hint->setAlignment(Qt::AlignCenter);
  hint->setWordWrap(true);
  hint->setText(words);
  return hint;
}

}  // namespace

KitsPage::KitsPage(BankThread& bank, const Actions& /*actions*/, QWidget* parent)
    : Page(parent),
      m_bank(bank),
      m_list(new StockList(bank, this)),
      m_right(new QStackedWidget(this)),
      m_hint(hintLabel(tr("왼쪽에서 교구를 고르십시오. 이름이나 초성, 자리, 번호를 입력하면 바로 "
                          "찾습니다."),
                       this)),
      m_kitPanel(new KitPanel(this)),
      m_modelPanel(new ModelPanel(bank, this)),
      m_issued(new IssuedCard(this)),
      m_photos(new PhotosCard(bank, this)) {
  setObjectName(QStringLiteral("kitsPage"));
  build();
  connectList();
  connectKit();
  connectModel();
  connect(m_issued, &IssuedCard::labelsAsked, this, [this] {
    closePanel();
    askLabels(m_new);
  });
  connect(m_issued, &IssuedCard::left, this, &KitsPage::closePanel);
  connect(m_photos, &PhotosCard::left, this, &KitsPage::closePanel);
  connect(&m_bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onActed(reply); });
}

void KitsPage::build() {
  for (QWidget* const one :
       {m_hint, static_cast<QWidget*>(m_kitPanel), static_cast<QWidget*>(m_modelPanel),
        static_cast<QWidget*>(m_issued), static_cast<QWidget*>(m_photos)})
    m_right->addWidget(one);
  m_list->setMinimumWidth(kKitListWidth);
  auto* const columns = new QHBoxLayout(this);
  columns->setContentsMargins(18, 12, 18, 12);
  columns->setSpacing(12);
  columns->addWidget(m_list, 36);
  columns->addWidget(m_right, 64);
}

void KitsPage::connectList() {
  connect(m_list, &StockList::kitMarked, this,
          [this](const KitId& kit) { chooseKit(kit, Then::Stay); });
  connect(m_list, &StockList::kitOpened, this,
          [this](const KitId& kit) { chooseKit(kit, Then::GoThere); });
  connect(m_list, &StockList::modelMarked, this,
          [this](const ModelId& model) { chooseModel(model, Then::Stay); });
  connect(m_list, &StockList::modelOpened, this,
          [this](const ModelId& model) { chooseModel(model, Then::GoThere); });
  connect(m_list, &StockList::newModelAsked, this,
          [this] { openPanel(new ModelForm(std::nullopt, this)); });
  connect(m_list, &StockList::recordAsked, this,
          [this] { Q_EMIT paperAsked(retirementRecordOfYear()); });
}

void KitsPage::connectKit() {
  const KitHead* const head = m_kitPanel->head();
  connect(head, &KitHead::pressed, this, &KitsPage::onKitButton);
  connect(head, &KitHead::modelAsked, this,
          [this] { open(HitKind::Model, aggOf(m_kitView->model)); });
  connect(head, &KitHead::photosAsked, this, [this] { showPhotos({}); });
  connect(m_kitPanel->life(), &LifeTab::photosAsked, this, &KitsPage::showPhotos);
  connect(head, &KitHead::schoolAsked, this, [this] {
    if (m_kitView->borrower) Q_EMIT openAsked(HitKind::School, aggOf(m_kitView->borrower->school));
  });
  connect(head, &KitHead::loanAsked, this, [this] {
    if (m_kitView->borrower) Q_EMIT openAsked(HitKind::Loan, aggOf(m_kitView->borrower->loan));
  });
  connect(m_kitPanel, &KitPanel::openAsked, this, &KitsPage::openAsked);
  connect(m_kitPanel->claims(), &KitClaimsTab::settleAsked, this,
          [this](const KitClaim& claim) { openPanel(settlePanel(*m_kitView, claim, this)); });
  connect(m_kitPanel->claims(), &KitClaimsTab::reportAsked, this,
          [this] { Q_EMIT paperAsked(damageReportOf(m_kitView->id)); });
  connect(m_kitPanel->notes(), &KitNotesTab::newAsked, this,
          [this] { openPanel(notePanel(*m_kitView, this)); });
  connect(m_kitPanel->notes(), &KitNotesTab::endAsked, this, [this](const EventId& note) {
    m_bank.act(Do{EndNote{aggOf(m_kitView->id), note}});
  });
}

void KitsPage::connectModel() {
  connect(m_modelPanel, &ModelPanel::kitOpened, this,
          [this](const KitId& kit) { open(HitKind::Kit, aggOf(kit)); });
  connect(m_modelPanel->head(), &ModelHead::editAsked, this,
          [this] { openPanel(new ModelForm(m_modelView, this)); });
  connect(m_modelPanel->head(), &ModelHead::kitsAsked, this,
          [this] { openPanel(new KitsForm(*m_modelView, this)); });
  connect(m_modelPanel->head(), &ModelHead::labelsAsked, this, [this] {
    Q_EMIT labelsAsked([model = m_modelView->id](Bank& bank) { return readModelLabels(bank, model); });
  });
  connect(m_modelPanel->parts(), &PartsTab::labelsAsked, this, [this] {
    Q_EMIT labelsAsked([model = m_modelView->id](Bank& bank) { return readPartLabels(bank, model); });
  });
  connect(m_modelPanel->parts(), &PartsTab::cardsAsked, this,
          [this] { m_bank.act(Do{IssuePartCards{m_modelView->id}}); });
}

// --- what is shown -----------------------------------------------------------------------------

void KitsPage::refresh() {
  m_list->refresh();
  askShown();
}

void KitsPage::forget() {
  m_kit.reset();
  m_model.reset();
  m_kitView.reset();
  m_modelView.reset();
}

void KitsPage::chooseKit(const KitId& kit, Then then) {
  m_model.reset();
  m_kit = kit;
  m_goThere = then == Then::GoThere;
  closePanel();
  askKit();
}

void KitsPage::chooseModel(const ModelId& model, Then then) {
  m_kit.reset();
  m_model = model;
  m_goThere = then == Then::GoThere;
  closePanel();
  askModel();
}

void KitsPage::askShown() {
  if (m_kit) askKit();
  if (m_model) askModel();
}

void KitsPage::askKit() {
  const int turn = ++m_turn;
  m_bank.ask(
      this, [kit = *m_kit](Bank& bank) { return readKitPage(bank, kit); },
      [this, turn](const std::optional<KitPageView>& kit) {
        if (turn != m_turn) return;
        if (kit) return showKit(*kit);
        forget();  // its registration was undone
        showThing();
      });
}

void KitsPage::askModel() {
  const int turn = ++m_turn;
  m_bank.ask(
      this, [model = *m_model](Bank& bank) { return readModelPage(bank, model); },
      [this, turn](const std::optional<ModelPageView>& model) {
        if (turn != m_turn) return;
        if (model) return showModel(*model);
        forget();
        showThing();
      });
}

void KitsPage::showKit(const KitPageView& kit) {
  m_modelView.reset();
  m_kitView = kit;
  m_kitPanel->showKit(kit);
  m_list->markKit(kit.id);
  showThing();
}

void KitsPage::showModel(const ModelPageView& model) {
  m_kitView.reset();
  m_modelView = model;
  m_modelPanel->showModel(model);
  m_list->markModel(model.id);
  showThing();
}

QWidget* KitsPage::thing() const {
  if (m_kitView) return m_kitPanel;
  return m_modelView ? static_cast<QWidget*>(m_modelPanel) : m_hint;
}

/// A panel that is open, numbers just given, or pictures; nothing when the thing itself is seen.
QWidget* KitsPage::inFront() const {
  QWidget* const shown = m_right->currentWidget();
  if (m_action) return m_action;
  return shown == m_issued || shown == m_photos ? shown : nullptr;
}

void KitsPage::showThing() {
  if (inFront() != nullptr) return;
  m_right->setCurrentWidget(thing());
  if (std::exchange(m_goThere, false)) focusThing();
}

void KitsPage::focusThing() {
  if (m_kitView) return m_kitPanel->takeFocus();
  if (m_modelView) return m_modelPanel->takeFocus();
  m_list->takeFocus();
}

void KitsPage::showPhotos(const EventId& count) {
  if (m_kitView->photos.empty()) return;
  m_photos->showPhotos(*m_kitView, count);
  m_right->setCurrentWidget(m_photos);
  m_photos->takeFocus();
}

void KitsPage::open(HitKind kind, const AggId& id) {
  if (kind == HitKind::Kit) {
    m_list->setTab(StockTab::Kits);
    return chooseKit(fromAgg<KitId>(id), Then::GoThere);
  }
  if (kind != HitKind::Model) return;
  m_list->setTab(StockTab::Models);
  chooseModel(fromAgg<ModelId>(id), Then::GoThere);
}

void KitsPage::takeFocus() {
  if (m_action) return m_action->takeFocus();
  if (m_right->currentWidget() == m_issued) return m_issued->takeFocus();
  if (m_right->currentWidget() == m_photos) return m_photos->takeFocus();
  m_list->takeFocus();
}

bool KitsPage::stepBack() {
  if (inFront() != nullptr) {
    closePanel();
    return true;
  }
  if (m_right->isAncestorOf(focusWidget())) {
    m_list->takeFocus();
    return true;
  }
  return m_list->stepBack();
}

// --- what is done ------------------------------------------------------------------------------

void KitsPage::onKitButton(KitButton button) {
  const KitPageView& kit = *m_kitView;
  switch (button) {
    case KitButton::Good: return act({SetCondition{kit.id, Condition::Good}});
    case KitButton::Lost: return act({ReportLost{kit.id}});
    case KitButton::Label: return askLabels({kit.id});
    case KitButton::Relabel: return giveCode(kit.id);
    case KitButton::Shelf: return openPanel(shelfPanel(kit, this));
    case KitButton::Alias: return openPanel(aliasPanel(kit, this));
    case KitButton::Inspect: return openPanel(inspectPanel(kit, this));
    case KitButton::Repair: return openPanel(repairPanel(kit, this));
    case KitButton::Retire: return openPanel(retirePanel(kit, this));
    case KitButton::Record: return Q_EMIT paperAsked(retirementRecordOf(kit.id));
  }
}

void KitsPage::askLabels(const std::vector<KitId>& kits) {
  Q_EMIT labelsAsked([kits](Bank& bank) { return readKitLabels(bank, kits); });
}

/// The label with the new code follows when the bank has given it.
void KitsPage::giveCode(const KitId& kit) {
  m_relabelled = kit;
  act({GiveCode{aggOf(kit)}});
}

void KitsPage::openPanel(ActionPanel* panel) {
  closePanel();
  m_action = panel;
  m_right->addWidget(panel);
  m_right->setCurrentWidget(panel);
  connect(panel, &ActionPanel::left, this, &KitsPage::closePanel);
  connect(panel, &ActionPanel::asked, this, &KitsPage::act);
  panel->takeFocus();
}

void KitsPage::closePanel() {
  m_waiting = 0;
  const bool hadFocus = m_right->isAncestorOf(focusWidget());
  m_right->setCurrentWidget(thing());
  if (m_action) m_action->deleteLater();
  m_action.clear();
  if (hadFocus) focusThing();
}

void KitsPage::act(const std::vector<Intent>& intents) {
  m_waiting = static_cast<int>(intents.size());
  if (const auto* retire = std::get_if<RetireKit>(&intents.front())) m_retired = retire->kit;
  for (const Intent& intent : intents) m_bank.act(Do{intent});
}

/// The panel stays while the bank refuses; what was made is shown.
void KitsPage::onActed(const DeskReply& reply) {
  if (m_waiting == 0 || (!reply.done && !reply.failed)) return;
  const auto relabelled = std::exchange(m_relabelled, std::nullopt);
  const auto retired = std::exchange(m_retired, std::nullopt);
  if (reply.failed) {
    m_waiting = 0;
    return;
  }
  if (--m_waiting > 0) return;
  if (relabelled) return askLabels({*relabelled});
  const std::vector<AggId> made = reply.made;
  if (qobject_cast<KitsForm*>(m_action.data()) != nullptr) return showIssued(made);
  const bool model = qobject_cast<ModelForm*>(m_action.data()) != nullptr;
  closePanel();
  if (retired) Q_EMIT paperOffered(retirementRecordOf(*retired), FinishPrint::Nothing);  // Ctrl+P
  if (model && !made.empty()) open(HitKind::Model, made.front());
}

void KitsPage::showIssued(const std::vector<AggId>& made) {
  std::vector<KitId> kits;
  for (const AggId& one : made) kits.push_back(fromAgg<KitId>(one));
  m_new = kits;
  closePanel();
  m_bank.ask(
      this, [kits](Bank& bank) { return readKitCodes(bank, kits); },
      [this](const std::vector<Code>& codes) {
        m_issued->showCodes(m_modelView ? qs(m_modelView->about.name) : QString(), codes);
        m_right->setCurrentWidget(m_issued);
        m_issued->takeFocus();
      });
}

}  // namespace kstem::ui
