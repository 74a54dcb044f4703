#pragma once

#include "core/service/queries/model_page.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/kits/bank_list.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

class ModelHead;
class TabCard;

/// 구성품 of a model; a card number each, when they are wanted.
class PartsTab final : public ListTab {
  Q_OBJECT

 public:
  explicit PartsTab(QWidget* parent);
  void showModel(const ModelPageView& model);

 Q_SIGNALS:
  void cardsAsked();
  void labelsAsked();

 private:
  KeyButton* m_labels;
  KeyButton* m_cards;
};

/// The rules of a model in words.
class RulesTab final : public ListTab {
  Q_OBJECT

 public:
  explicit RulesTab(QWidget* parent);
  void showModel(const ModelRegistered& about);
};

/// The page of one model: its head; its parts, kits and rules in tabs.
class ModelPanel final : public QWidget {
  Q_OBJECT

 public:
  ModelPanel(BankThread& bank, QWidget* parent);

  void showModel(const ModelPageView& model);
  void takeFocus();
  const ModelHead* head() const { return m_head; }
  const PartsTab* parts() const { return m_parts; }

 Q_SIGNALS:
  void kitOpened(const kstem::KitId& kit);

 private:
  void readKits(const ModelId& model);

  ModelHead* m_head;
  TabCard* m_tabs;
  PartsTab* m_parts;
  BankList* m_kits;
  RulesTab* m_rules;
  std::optional<ModelId> m_model;
};

}  // namespace kstem::ui
