#include "app/cli/sheet_file.h"

#include <fstream>
#include <iterator>

#include "app/cli/output.h"
#include "core/sheets/encoding.h"

namespace kstem::cli {

Result<std::string> readSheet(const std::string& name) {
  std::ifstream in(pathOf(name), std::ios::binary);
  if (!in || std::filesystem::is_directory(pathOf(name))) return Error{Errc::FileMissing, name};
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return toUtf8FromAny(bytes);
}

}  // namespace kstem::cli
