#pragma once

#include <atomic>
#include <filesystem>
#include <string>

namespace kstem::test {

/// A folder of its own that is gone when the test ends.
class TempFolder final {
 public:
  TempFolder() {
    static std::atomic<int> next{0};
    std::error_code ignored;
    do {
      m_path = std::filesystem::temp_directory_path() /
               ("kstem-test-" + std::to_string(++next) + "-" +
                std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    } while (!std::filesystem::create_directory(m_path, ignored));
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace kstem::test
