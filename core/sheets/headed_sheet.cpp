#include "core/sheets/headed_sheet.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace kstem {

HeadedSheet::HeadedSheet(const CsvRow& header, CsvRows rows) : m_rows(std::move(rows)) {
  for (const std::string& name : header) {
    m_headings.push_back(nfc(trimmed(name)));
    m_header.push_back(foldText(name));
  }
}

Result<HeadedSheet> HeadedSheet::parse(std::string_view utf8Csv) {
  auto rows = parseCsv(utf8Csv);
  if (!rows) return rows.error();
  if (rows->empty() || rows->front().empty()) return Error{Errc::SheetUnreadable, "no header"};
  const CsvRow header = std::move(rows->front());
  rows->erase(rows->begin());
  return HeadedSheet(header, *std::move(rows));
}

HeadedSheet::Column HeadedSheet::findColumn(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    const auto it = std::find(m_header.begin(), m_header.end(), foldText(name));
    if (it != m_header.end()) return static_cast<std::size_t>(it - m_header.begin());
  }
  return std::nullopt;
}

bool HeadedSheet::isBlank(std::size_t row) const {
  const CsvRow& cells = m_rows[row];
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::string HeadedSheet::text(std::size_t row, Column column) const {
  if (!column || *column >= m_rows[row].size()) return {};
  return nfc(trimmed(m_rows[row][*column]));
}

int HeadedSheet::number(std::size_t row, Column column) const {
  const std::string digits = text(row, column);
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace kstem
