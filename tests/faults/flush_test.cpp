#include <catch2/catch_test_macros.hpp>

#include "core/base/durable_file.h"
#include "tests/support/temp_folder.h"

#ifndef _WIN32
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Notes what is flushed to the disk, in its order, while it is looked at.
class Flushes final {
 public:
  explicit Flushes(std::filesystem::path delivered) : m_delivered(std::move(delivered)) {
    s_watching = this;
  }
  Flushes(const Flushes&) = delete;
  Flushes& operator=(const Flushes&) = delete;
  ~Flushes() { s_watching = nullptr; }

  static void note(int file) {
    if (s_watching != nullptr) s_watching->add(file);
  }
  const std::vector<std::string>& all() const { return m_all; }

 private:
  void add(int file) {
    struct stat about {};
    fstat(file, &about);
    const bool hasName = std::filesystem::exists(m_delivered);
    m_all.emplace_back(std::string(S_ISDIR(about.st_mode) ? "folder" : "file") +
                       (hasName ? " with the name" : " without the name"));
  }

  static inline Flushes* s_watching = nullptr;
  std::filesystem::path m_delivered;
  std::vector<std::string> m_all;
};

}  // namespace

/// Takes the place of the system's in this program.
extern "C" int fsync(int file) {
  static const auto kReal = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, "fsync"));
  Flushes::note(file);
  return kReal(file);
}

TEST_CASE("a delivered file is flushed before it gets its name, and then its name is flushed",
          "[faults]") {
  const kstem::test::TempFolder stick;
  const auto to = stick.path() / "east.ksb";
  const Flushes flushes(to);
  REQUIRE(kstem::writeDurably(to, kstem::asBytes("what was lent")));
  CHECK(flushes.all() == std::vector<std::string>{"file without the name", "folder with the name"});
}
#endif
