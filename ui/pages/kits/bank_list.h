#pragma once

#include <QStackedWidget>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "ui/bridge/bank_thread.h"
#include "ui/widgets/long_table.h"

namespace kstem::ui {

/// What a list reads from the bank, and how it shows it. `count` and `read` run on the bank's
/// thread.
template <class Item>
struct ListSource {
  std::function<int(Bank&)> count;
  std::function<std::vector<Item>(Bank&, int first, int count)> read;
  std::function<CellRow(const Item&)> rowOf;
};

/// Where a list stands after it was read anew.
enum class ListPlace { Top, AsItWas };

/// A long table over a list of the bank, with a word in its place while there is nothing to show.
/// Items have an `id`.
class BankList final : public QStackedWidget {
  Q_OBJECT

 public:
  BankList(const QString& name, std::vector<QString> headers, BankThread& bank, QWidget* parent);

  template <class Item>
  void show(const ListSource<Item>& source, ListPlace place);
  void setEmptyWords(const QString& words) { m_empty->setText(words); }
  LongTable* table() const { return m_table; }
  int total() const { return m_table->rows(); }
  /// The row under the cursor; the first one when there is none.
  void openCurrent();
  /// What is marked now; it is marked again where the list is read anew and still has it.
  void mark(const std::optional<AggId>& id);

 Q_SIGNALS:
  /// The cursor went to this one, by key or mouse.
  void marked(const kstem::AggId& id);
  /// Enter, a double click.
  void opened(const kstem::AggId& id);
  void totalKnown(int total);

 private:
  using AskRows = std::function<void(int generation, int first, int count)>;
  void begin(int asked, int total, ListPlace place, AskRows askRows);
  void take(int asked, int generation, int first, std::vector<CellRow> rows,
            const std::vector<AggId>& ids);
  void selectMarked();
  void onSelected(int row);
  void onOpened(int row);

  BankThread& m_bank;
  LongTable* m_table;
  QLabel* m_empty;
  std::map<int, AggId> m_ids;  ///< by row, as far as they are here
  std::optional<AggId> m_marked;
  AskRows m_askRows;
  int m_asked = 0;  ///< lists asked for; only the answer to the last one counts
  int m_shown = 0;
};

template <class Item>
void BankList::show(const ListSource<Item>& source, ListPlace place) {
  const int asked = ++m_asked;
  const AskRows askRows = [this, asked, source](int generation, int first, int count) {
    m_bank.ask(
        this, [source, first, count](Bank& bank) { return source.read(bank, first, count); },
        [this, asked, source, generation, first](const std::vector<Item>& items) {
          std::vector<CellRow> rows;
          std::vector<AggId> ids;
          for (const Item& item : items) {
            rows.push_back(source.rowOf(item));
            ids.push_back(aggOf(item.id));
          }
          take(asked, generation, first, std::move(rows), ids);
        });
  };
  m_bank.ask(this, source.count,
             [this, asked, place, askRows](int total) { begin(asked, total, place, askRows); });
}

}  // namespace kstem::ui
