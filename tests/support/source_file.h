#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kstem::test {

/// The bytes of a file of the source tree, named from its root: "tests/data/x.csv".
inline std::string sourceFile(std::string_view name) {
#ifdef KSTEM_SOURCE_DIR
  const std::filesystem::path root = KSTEM_SOURCE_DIR;
#else
  const auto root = std::filesystem::path(__FILE__).parent_path().parent_path().parent_path();
#endif
  std::ifstream in(root / name, std::ios::binary);
  if (!in) throw std::runtime_error("no file " + (root / name).string());
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace kstem::test
