#pragma once

#include <QTabBar>

#include "core/service/queries/kit_list.h"
#include "core/service/queries/model_list.h"
#include "ui/pages/kits/bank_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

class LiveEdit;
class SetChips;

/// In the order of the tabs.
enum class StockTab { Kits, Models };

/// The left half of the page: kits or models, narrowed by what is typed, by a chip and by center.
class StockList final : public Card {
  Q_OBJECT

 public:
  explicit StockList(BankThread& bank, QWidget* parent = nullptr);

  /// Reads the list anew; row and place stay where they are.
  void refresh();
  void takeFocus();
  StockTab tab() const;
  void setTab(StockTab tab);
  /// What the page shows; it is marked where the lists have it.
  void markKit(const std::optional<KitId>& kit);
  void markModel(const std::optional<ModelId>& model);
  /// Esc: clears what was typed. False when nothing was.
  bool stepBack();

 Q_SIGNALS:
  /// The cursor went to this one.
  void kitMarked(const kstem::KitId& kit);
  void modelMarked(const kstem::ModelId& model);
  /// It is wanted: Enter, a double click.
  void kitOpened(const kstem::KitId& kit);
  void modelOpened(const kstem::ModelId& model);
  void newModelAsked();
  /// 불용 조서 of this school year.
  void recordAsked();

 private:
  void build();
  QWidget* buildSearch();
  void connectLists();
  BankList* list() const;
  std::optional<CenterId> place() const;
  bool isOwnPlace() const;
  void showCenters(const std::vector<CenterChoice>& centers);
  void read(ListPlace place);
  void readKits(ListPlace place);
  void readModels(ListPlace place);
  void showTab();
  void showNews();
  void showFoot();
  void showTotal(int total);
  void showEmptyWords();

  BankThread& m_bank;
  QTabBar* m_tabs;
  LiveEdit* m_search;
  ChoiceField* m_place;
  SetChips* m_sets;
  BankList* m_kits;
  BankList* m_models;
  QStackedWidget* m_lists;
  ButtonRow* m_foot;
  QWidget* m_newModel;
  QWidget* m_record;  ///< below the retired kits of this center
  std::vector<CenterChoice> m_centers;
};

}  // namespace kstem::ui
