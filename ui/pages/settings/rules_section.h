#pragma once

#include <map>

#include "ui/bridge/bank_thread.h"
#include "ui/pages/settings/section.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

/// Which of a center's rules a section shows.
enum class RuleSet { Lending, Claims, PersonalData };

/// 규칙, 변상 기준, 개인정보: the numbers of a center, each kept as soon as it is entered. The bounds
/// come from the core.
class RulesSection final : public SettingsSection {
  Q_OBJECT

 public:
  RulesSection(BankThread& bank, RuleSet rules, QWidget* parent = nullptr);

  void showView(const SettingsView& view) override;
  QWidget* firstField() override { return m_first; }

 private:
  using Unit = std::function<QString(int)>;

  void addLending();
  void addClaims();
  void addPersonalData();
  void addNote(FormCard& card, const QString& words);
  void add(RuleSet rules);
  FormCard* newCard(const QString& name, const QString& title);
  void addNumber(FormCard& card, PolicyKey key, const QString& words, const Unit& unit,
                 const QString& remark = {});
  void addChoice(FormCard& card, PolicyKey key, const QString& words, const QStringList& choices,
                 const QString& remark = {});
  void noteFirst(QWidget* field);
  void keep(PolicyKey key, int value);

  BankThread& m_bank;
  CenterId m_center;
  CenterPolicy m_policy;
  std::map<PolicyKey, NumberField*> m_numbers;
  std::map<PolicyKey, ChoiceField*> m_choices;
  QWidget* m_first = nullptr;
};

}  // namespace kstem::ui
