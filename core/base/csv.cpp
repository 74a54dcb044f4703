#include "core/base/csv.h"

#include <utility>

namespace kstem {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view withoutMark(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

class CsvReader final {
 public:
  Result<CsvRows> read(std::string_view text) {
    for (const char c : text) take(c);
    if (m_state == State::Quoted)
      return Error{Errc::SheetUnreadable,
                   "row " + std::to_string(m_rows.size() + 1) + ": quote not closed"};
    if (m_state != State::RowStart) endRow();
    return std::move(m_rows);
  }

 private:
  enum class State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted };

  void take(char c) {
    const bool secondOfCrLf = c == '\n' && std::exchange(m_afterCr, false);
    m_afterCr = false;
    if (secondOfCrLf) return;
    if (m_state == State::Quoted) return takeQuoted(c);
    if (c == '"' && m_state != State::Plain) return takeQuote();
    takePlain(c);
  }

  void takeQuoted(char c) {
    if (c == '"')
      m_state = State::QuoteInQuoted;
    else
      m_cell += c;
  }

  void takeQuote() {
    if (m_state == State::QuoteInQuoted) m_cell += '"';
    m_state = State::Quoted;
  }

  void takePlain(char c) {
    if (c == ',') return endCell();
    if (c == '\n' || c == '\r') {
      m_afterCr = c == '\r';
      return endRow();
    }
    m_cell += c;
    m_state = State::Plain;
  }

  void endCell() {
    m_row.push_back(std::exchange(m_cell, {}));
    m_state = State::CellStart;
  }

  void endRow() {
    if (m_state != State::RowStart) endCell();
    m_rows.push_back(std::exchange(m_row, {}));
    m_state = State::RowStart;
  }

  State m_state = State::RowStart;
  bool m_afterCr = false;
  std::string m_cell;
  CsvRow m_row;
  CsvRows m_rows;
};

}  // namespace

Result<CsvRows> parseCsv(std::string_view utf8) { return CsvReader().read(withoutMark(utf8)); }

}  // namespace kstem
