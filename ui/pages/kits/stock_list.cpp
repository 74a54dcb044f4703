#include "ui/pages/kits/stock_list.h"

#include <QLocale>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/kits/kit_words.h"
#include "ui/pages/kits/set_chips.h"
#include "ui/widgets/live_edit.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {

StockList::StockList(BankThread& bank, QWidget* parent)
    : Card(QStringLiteral("stockList"), parent),
      m_bank(bank),
      m_tabs(new QTabBar(this)),
      m_search(new LiveEdit(QStringLiteral("stockSearch"), tr("이름·초성·자리·번호"), this)),
      m_place(new ChoiceField(QStringLiteral("stockPlace"), {tr("모든 센터")}, this)),
      m_sets(new SetChips(this)),
      m_kits(new BankList(QStringLiteral("kitTable"), {tr("교구"), tr("상태")}, bank, this)),
      m_models(new BankList(QStringLiteral("modelTable"), {tr("교구 종"), tr("보유"), tr("선반")},
                            bank, this)),
      m_lists(new QStackedWidget(this)),
      m_foot(new ButtonRow(this)) {
  setTitle(tr("교구"));
  build();
  connectLists();
  showTab();
}

void StockList::build() {
  m_tabs->setObjectName(QStringLiteral("stockTabs"));
  m_tabs->setAccessibleName(tr("교구 세트나 교구 종"));
  m_tabs->addTab(tr("교구 세트"));
  m_tabs->addTab(tr("교구 종"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_kits->table()->setAccessibleName(tr("교구 세트 목록"));
  m_models->table()->setAccessibleName(tr("교구 종 목록"));
  m_lists->addWidget(m_kits);
  m_lists->addWidget(m_models);
  m_newModel = localButton(QStringLiteral("newModel"), tr("새 교구 종"), QStringLiteral("Alt+N"),
                           ButtonRole::Normal, m_foot, [this] { Q_EMIT newModelAsked(); });
  m_record =
      localButton(QStringLiteral("yearRecord"), tr("올해 불용 조서"), QStringLiteral("Alt+U"),
                  ButtonRole::Normal, m_foot, [this] { Q_EMIT recordAsked(); });
  m_foot->add(m_newModel);
  m_foot->add(m_record);
  body()->addWidget(m_tabs);
  body()->addWidget(buildSearch());
  body()->addWidget(m_lists, 1);
  body()->addWidget(m_foot);
}

QWidget* StockList::buildSearch() {
  auto* const box = new QWidget(this);
  auto* const column = new QVBoxLayout(box);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(8);
  auto* const line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(m_search, 1);
  line->addWidget(m_place);
  m_place->setAccessibleName(tr("어느 센터에 있는 교구"));
  column->addLayout(line);
  column->addWidget(m_sets);
  return box;
}

void StockList::connectLists() {
  connect(m_tabs, &QTabBar::currentChanged, this, &StockList::showTab);
  connect(m_search, &LiveEdit::typed, this, [this] { read(ListPlace::Top); });
  connect(m_search, &LiveEdit::moved, this, [this](int by) { list()->table()->moveBy(by); });
  connect(m_search, &QLineEdit::returnPressed, this, [this] { list()->openCurrent(); });
  connect(m_sets, &SetChips::changed, this, [this] { read(ListPlace::Top); });
  connect(m_place, &QComboBox::currentIndexChanged, this, [this] { read(ListPlace::Top); });
  connect(m_kits, &BankList::marked, this,
          [this](const AggId& id) { Q_EMIT kitMarked(fromAgg<KitId>(id)); });
  connect(m_kits, &BankList::opened, this,
          [this](const AggId& id) { Q_EMIT kitOpened(fromAgg<KitId>(id)); });
  connect(m_models, &BankList::marked, this,
          [this](const AggId& id) { Q_EMIT modelMarked(fromAgg<ModelId>(id)); });
  connect(m_models, &BankList::opened, this,
          [this](const AggId& id) { Q_EMIT modelOpened(fromAgg<ModelId>(id)); });
  for (BankList* const one : {m_kits, m_models})
    connect(one, &BankList::totalKnown, this, [this, one](int total) {
      if (one == list()) showTotal(total);
    });
}

// --- what is listed ----------------------------------------------------------------------------

StockTab StockList::tab() const { return static_cast<StockTab>(m_tabs->currentIndex()); }
BankList* StockList::list() const { return tab() == StockTab::Kits ? m_kits : m_models; }

/// What was typed was meant for the other list.
void StockList::setTab(StockTab tab) {
  if (tab != this->tab()) m_search->clear();
  m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void StockList::showTab() {
  const bool kits = tab() == StockTab::Kits;
  m_lists->setCurrentWidget(list());
  m_sets->setVisible(kits);
  read(ListPlace::AsItWas);
}

/// The first choice is every center; the own one is chosen to begin with.
void StockList::showCenters(const std::vector<CenterChoice>& centers) {
  const bool isFirst = m_centers.empty();
  const auto chosen = place();
  m_centers = centers;
  QStringList names{tr("모든 센터")};
  int current = 0;
  for (const CenterChoice& center : centers) {
    if (isFirst ? center.isOwn : chosen == center.id) current = static_cast<int>(names.size());
    names << qs(center.name);
  }
  const QSignalBlocker quiet(m_place);
  m_place->setWords(names);
  m_place->setCurrentIndex(current);
  read(isFirst ? ListPlace::Top : ListPlace::AsItWas);
}

std::optional<CenterId> StockList::place() const {
  const int index = m_place->currentIndex() - 1;
  if (index < 0) return std::nullopt;
  return m_centers[static_cast<std::size_t>(index)].id;
}

/// Up to when is known what is listed; of all centers, the one of which the least is known.
void StockList::showNews() {
  const auto one = place();
  std::optional<Millis> until;
  for (const CenterChoice& center : m_centers)
    if (center.knownUntil && (!one || center.id == *one))
      until = until ? std::min(*until, *center.knownUntil) : center.knownUntil;
  setChip(asOfText(until), Tint::Plain);
}

bool StockList::isOwnPlace() const {
  const int index = m_place->currentIndex() - 1;
  return index >= 0 && m_centers[static_cast<std::size_t>(index)].isOwn;
}

void StockList::refresh() {
  m_bank.ask(
      this, [](Bank& bank) { return readCenterChoices(bank); },
      [this](const std::vector<CenterChoice>& centers) { showCenters(centers); });
}

/// What is there to be done with the whole list.
void StockList::showFoot() {
  const bool kits = tab() == StockTab::Kits;
  m_newModel->setVisible(!kits);
  m_record->setVisible(kits && m_sets->chosen() == KitSet::Retired && isOwnPlace());
  m_foot->setNote(kits && !m_record->isVisibleTo(this) ? tr("새 세트는 교구 종에서 등록합니다.")
                                                       : QString());
}

void StockList::read(ListPlace place) {
  showEmptyWords();
  showFoot();
  showNews();
  tab() == StockTab::Kits ? readKits(place) : readModels(place);
}

void StockList::readKits(ListPlace at) {
  const KitFilter filter{m_search->wholeText().toStdString(), m_sets->chosen(), {}, place()};
  m_kits->show<KitListItem>({[filter](Bank& bank) { return countKits(bank, filter); },
                             [filter](Bank& bank, int first, int count) {
                               return kstem::readKits(bank, filter, first, count);
                             },
                             kitRow},
                            at);
}

void StockList::readModels(ListPlace at) {
  const ModelFilter filter{m_search->wholeText().toStdString(), place()};
  m_models->show<ModelListItem>({[filter](Bank& bank) { return countModels(bank, filter); },
                                 [filter](Bank& bank, int first, int count) {
                                   return kstem::readModels(bank, filter, first, count);
                                 },
                                 modelRow},
                                at);
}

void StockList::showTotal(int total) {
  setNote(tab() == StockTab::Kits ? tr("%Ln세트", nullptr, total) : tr("%Ln종", nullptr, total));
}

/// What would be there, and how to put it there.
void StockList::showEmptyWords() {
  const bool typed = !m_search->wholeText().isEmpty();
  QStringList kits;
  if (typed || m_sets->chosen() != KitSet::All)
    kits.append(tr("맞는 교구가 없습니다."));
  else
    kits << tr("아직 교구 세트가 없습니다.")
         << tr("교구 종을 열고 ‘세트 등록’을 누르면 번호가 나옵니다.");
  if (m_place->currentIndex() > 0)
    kits.append(tr("‘모든 센터’를 고르면 다른 센터의 교구도 찾습니다."));
  const QStringList models =
      typed ? QStringList{tr("맞는 교구 종이 없습니다."), tr("새 종은 아래에서 등록합니다.")}
            : QStringList{tr("아직 교구 종이 없습니다."), tr("‘새 교구 종’으로 등록하십시오.")};
  m_kits->setEmptyWords(kits.join(u'\n'));
  m_models->setEmptyWords(models.join(u'\n'));
}

void StockList::markKit(const std::optional<KitId>& kit) {
  m_kits->mark(kit ? std::optional(aggOf(*kit)) : std::nullopt);
}

void StockList::markModel(const std::optional<ModelId>& model) {
  m_models->mark(model ? std::optional(aggOf(*model)) : std::nullopt);
}

void StockList::takeFocus() { m_search->setFocus(Qt::OtherFocusReason); }

bool StockList::stepBack() {
  if (m_search->text().isEmpty()) return false;
  m_search->clear();
  return true;
}

}  // namespace kstem::ui
