#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kstem {

using CsvRow = std::vector<std::string>;
using CsvRows = std::vector<CsvRow>;

/// Comma-separated values after RFC 4180; a byte order mark is skipped, rows end in LF, CRLF or CR.
/// An empty line is a row without cells, so that row numbers stay those of a spreadsheet.
/// Not an error: rows of different lengths, a quote inside an unquoted cell (kept as it is).
/// Errors: SheetUnreadable when a quoted cell is never closed.
Result<CsvRows> parseCsv(std::string_view utf8);

/// The same rows as a file that spreadsheets open: UTF-8 with a byte order mark, CRLF, cells quoted
/// where they have to be. A cell that a spreadsheet would take for a formula gets an apostrophe.
std::string writeCsv(const CsvRows& rows);

}  // namespace kstem
