#include "core/exchange/shared_folder.h"

#include <algorithm>

#include "core/base/durable_file.h"
#include "core/store/journal.h"

namespace kstem::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kKeptFiles = 2;

bool endsWith(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string nameOf(const fs::path& path) {
  const auto utf8 = path.filename().u8string();
  return {utf8.begin(), utf8.end()};
}

/// All of this PC's chains, so that a file which it wrote before it started again is its own, too.
fs::path ownFolder(const fs::path& folder, Bank& bank) {
  return folder / toHex(store::Journal(bank.db()).own().view());
}

void removeOlder(const fs::path& folder) {
  std::error_code failed;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, failed))
    if (endsWith(nameOf(entry.path()), ".ksb")) files.push_back(entry.path());
  if (files.size() <= kKeptFiles) return;
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
    std::error_code ignored;
    return fs::last_write_time(a, ignored) > fs::last_write_time(b, ignored);
  });
  for (std::size_t i = kKeptFiles; i < files.size(); ++i) fs::remove(files[i], failed);
}

}  // namespace

bool isTemporaryName(const std::string& name) {
  return endsWith(name, ".part") || endsWith(name, ".tmp") || name.starts_with("~") ||
         name.starts_with(".") || name.find(".sync-conflict-") != std::string::npos ||
         !endsWith(name, ".ksb");
}

std::vector<fs::path> SharedFolder::files(const fs::path& own) const {
  std::vector<fs::path> all;
  std::error_code failed;
  for (fs::recursive_directory_iterator it(m_folder, failed), end; !failed && it != end;
       it.increment(failed)) {
    if (it.depth() > 3 || it->path() == own) it.disable_recursion_pending();
    if (it->path().parent_path() == own || !it->is_regular_file(failed)) continue;
    if (!isTemporaryName(nameOf(it->path()))) all.push_back(it->path());
  }
  std::sort(all.begin(), all.end());
  return all;
}

bool SharedFolder::isDoneWith(const fs::path& file, const Seen& now, Bank& bank) const {
  const auto before = m_seen.find(file);
  if (before == m_seen.end()) return false;
  const Seen& seen = before->second;
  const bool isSame = seen.size == now.size && seen.time == now.time;
  return isSame && (seen.events == 0 || seen.events == bank.eventCount());
}

void SharedFolder::lookAt(const fs::path& file, Bank& bank, KeyStore& keys, Look& look) {
  std::error_code failed;
  Seen now{fs::file_size(file, failed), fs::last_write_time(file, failed)};
  if (failed || isDoneWith(file, now, bank)) return;
  const auto bytes = readWholeFile(file, sync::kMaxBundleBytes);
  if (!bytes) return;
  auto imported = importBundle(bank, keys, *bytes, nameOf(file));
  if (!imported) now.events = bank.eventCount();
  m_seen[file] = now;
  if (!imported) {
    look.refused.insert_or_assign(nameOf(file), imported.error());
    return;
  }
  look.refused.erase(nameOf(file));
  look.taken.push_back(*std::move(imported));
}

Result<SharedFolder::Look> SharedFolder::look(Bank& bank, KeyStore& keys) {
  std::error_code failed;
  if (!fs::is_directory(m_folder, failed)) return Error{Errc::FileMissing, m_folder.string()};
  Look look;
  std::size_t taken = 0;
  do {  // one file may tell who wrote another
    taken = look.taken.size();
    for (const fs::path& file : files(ownFolder(m_folder, bank))) lookAt(file, bank, keys, look);
  } while (look.taken.size() > taken);
  return look;
}

Result<Exported> SharedFolder::put(Bank& bank, KeyStore& keys, const ExportRules& rules) {
  std::error_code failed;
  if (!fs::is_directory(m_folder, failed)) return Error{Errc::FileMissing, m_folder.string()};
  auto exported = exportBundle(bank, keys, {Scope::Usual}, rules);
  if (!exported) return exported;
  const fs::path own = ownFolder(m_folder, bank);
  fs::create_directories(own, failed);
  const fs::path file = own / fs::path(std::u8string(exported->name.begin(), exported->name.end()));
  if (auto written = deliver(bank, *exported, file); !written) return written.error();
  removeOlder(own);
  return exported;
}

}  // namespace kstem::exchange
