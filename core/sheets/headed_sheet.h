#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/csv.h"

namespace kstem {

/// A sheet whose first row names its columns; they may stand in any order, others are ignored.
class HeadedSheet final {
 public:
  using Column = std::optional<std::size_t>;

  /// Errors: SheetUnreadable when it is no CSV or has no header.
  static Result<HeadedSheet> parse(std::string_view utf8Csv);

  /// The column that has one of these names, upper and lower case alike.
  Column findColumn(std::initializer_list<std::string_view> names) const;
  Column findColumn(std::string_view name) const { return findColumn({name}); }

  /// The names of all columns as they stand there, trimmed.
  std::vector<std::string> headings() const { return m_headings; }

  /// Rows below the header; row 0 is line 2 of the sheet.
  std::size_t rowCount() const noexcept { return m_rows.size(); }
  static int lineOf(std::size_t row) noexcept { return static_cast<int>(row) + 2; }
  bool isBlank(std::size_t row) const;
  /// The trimmed text of a cell, composed; empty where the column or the cell is missing.
  std::string text(std::size_t row, Column column) const;
  /// The cell as a number; 0 when it is none.
  int number(std::size_t row, Column column) const;

 private:
  HeadedSheet(const CsvRow& header, CsvRows rows);

  std::vector<std::string> m_headings;
  std::vector<std::string> m_header;  ///< folded
  CsvRows m_rows;
};

}  // namespace kstem
