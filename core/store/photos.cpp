#include "core/store/photos.h"

#include <fstream>
#include <iterator>

#include "core/base/hash.h"

namespace kstem::store {

std::filesystem::path Photos::pathOf(const PhotoId& id) const {
  return m_folder / (toHex(id.view()) + ".jpg");
}

Result<PhotoId> Photos::keep(BytesView jpeg) {
  if (jpeg.empty() || jpeg.size() > kMost) return Error{Errc::BadInput, "photo"};
  const PhotoId id{blake2b256({jpeg})};
  if (read(id)) return id;
  std::error_code failed;
  std::filesystem::create_directories(m_folder, failed);
  auto unfinished = pathOf(id);
  unfinished += ".part";
  {
    std::ofstream file(unfinished, std::ios::binary);
    file.write(reinterpret_cast<const char*>(jpeg.data()),
               static_cast<std::streamsize>(jpeg.size()));
    if (!file.flush()) return Error{Errc::FileNotWritable, m_folder.string()};
  }
  std::filesystem::rename(unfinished, pathOf(id), failed);
  if (failed) return Error{Errc::FileNotWritable, m_folder.string()};
  return id;
}

std::optional<Bytes> Photos::read(const PhotoId& id) const {
  std::ifstream file(pathOf(id), std::ios::binary);
  if (!file) return std::nullopt;
  Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (blake2b256({BytesView(bytes)}) != id.bytes) return std::nullopt;
  return bytes;
}

bool Photos::isEmpty() const {
  std::error_code failed;
  const bool isEmpty = std::filesystem::is_empty(m_folder, failed);
  return failed || isEmpty;
}

std::optional<std::uint64_t> Photos::sizeOf(const PhotoId& id) const {
  std::error_code failed;
  const auto size = std::filesystem::file_size(pathOf(id), failed);
  if (failed) return std::nullopt;
  return size;
}

}  // namespace kstem::store
