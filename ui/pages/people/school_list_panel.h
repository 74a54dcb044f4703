#pragma once

#include <map>
#include <memory>
#include <optional>

#include "core/service/queries/duplicate_schools.h"
#include "core/service/queries/school_list.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace kstem::ui {

class FilterChip;
class KeyButton;
class LiveEdit;
class LongTable;

/// All schools, narrowed by name, office and how they stand; read as they come into sight.
class SchoolListPanel final : public Card {
  Q_OBJECT

 public:
  SchoolListPanel(BankThread& bank, QWidget* parent);

  /// Reads the list anew; the marked school stays marked.
  void refresh();
  /// Marks the school where it is listed, without a word.
  void mark(const SchoolId& school);
  void takeFocus();
  /// Shows all schools again. False when nothing was narrowed.
  bool widen();
  void showDuplicates(std::size_t pairs);
  /// Teachers whose personal data is proposed for erasure.
  void showOldTeachers(std::size_t teachers);
  QStringList offices() const;

 Q_SIGNALS:
  void chosen(const kstem::SchoolEntry& entry);
  /// Enter: the clerk goes on to the school.
  void entered();
  void newAsked();
  void duplicatesAsked();
  void oldTeachersAsked();

 private:
  void build();
  QHBoxLayout* buildSearch();
  QHBoxLayout* buildChips();
  void askOffices();
  void ask();
  void take(std::vector<SchoolEntry> entries);
  void askRows(int generation, int first, int count);
  void onRow(int row);
  void onText();
  void toggle(SchoolsWith with);
  void markFound();
  bool isNarrowed() const;

  BankThread& m_bank;
  std::shared_ptr<SchoolFinder> m_finder;  ///< used on the bank's thread alone
  LiveEdit* m_search;
  QComboBox* m_office;
  std::map<SchoolsWith, FilterChip*> m_chips;
  KeyButton* m_duplicates;
  KeyButton* m_old;
  LongTable* m_table;
  ButtonRow* m_buttons;
  SchoolFilter m_filter;
  std::vector<SchoolEntry> m_entries;
  std::optional<SchoolId> m_marked;
  int m_turn = 0;        ///< of the newest question
  bool m_quiet = false;  ///< the mark moves without a word
  bool m_jump = false;   ///< the first school found is to be chosen
};

}  // namespace kstem::ui
