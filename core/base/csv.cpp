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

namespace {

std::string writtenCell(const std::string& cell) {
  const bool isFormula = !cell.empty() && std::string_view("=+-@").find(cell[0]) != std::string::npos;
  const std::string text = isFormula ? "'" + cell : cell;
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

}  // namespace

std::string writeCsv(const CsvRows& rows) {
  std::string text = "\xEF\xBB\xBF";
  for (const CsvRow& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + writtenCell(row[i]);
    text += "\r\n";
  }
  return text;
}

}  // namespace kstem
