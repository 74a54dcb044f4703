#include "core/exchange/pictures.h"

#include <algorithm>
#include <array>

#include "core/base/hash.h"
#include "core/store/exchange_rows.h"

namespace kstem::exchange {
namespace {

struct NamedPicture {
  Millis at = 0;  ///< of the count that names it
  PhotoId id;
};

void addPicturesOf(const History& history, std::vector<NamedPicture>& all) {
  for (const JournalEvent* const event : history.live())
    if (const auto* checked = event->fact ? std::get_if<KitChecked>(&*event->fact) : nullptr)
      for (const PhotoId& photo : checked->photos) all.push_back({event->event.wall, photo});
}

/// What counts name that were not undone, newest first, each once.
std::vector<PhotoId> namedPictures(Bank& bank) {
  std::vector<NamedPicture> named;
  store::Journal journal(bank.db());
  for (const AggId& kit : store::ExchangeRows(bank.db()).photographed())
    addPicturesOf(History(journal.eventsOf(kit)), named);
  std::stable_sort(named.begin(), named.end(),
                   [](const NamedPicture& a, const NamedPicture& b) { return a.at > b.at; });
  std::vector<PhotoId> newestFirst;
  std::set<PhotoId> seen;
  for (const NamedPicture& one : named)
    if (seen.insert(one.id).second) newestFirst.push_back(one.id);
  return newestFirst;
}

bool hasPictures(const sync::Records& records) {
  const auto& all = records.all();
  return std::any_of(all.begin(), all.end(), [](const sync::Record& record) {
    return record.type == sync::RecordType::Photo;
  });
}

bool isJpeg(BytesView bytes) {
  constexpr std::array<std::uint8_t, 3> kBegin{0xFF, 0xD8, 0xFF};
  return bytes.size() > kBegin.size() && std::equal(kBegin.begin(), kBegin.end(), bytes.begin());
}

/// The pictures of one file being kept.
class Keeping final {
 public:
  explicit Keeping(Bank& bank) : m_photos(bank.photos()) {
    const auto named = namedPictures(bank);
    m_named.insert(named.begin(), named.end());
  }

  void take(BytesView bytes) {
    const PhotoId id{blake2b256({bytes})};
    if (!isWelcome(id, bytes)) return void(++m_taken.unnamed);
    if (m_photos.read(id)) return void(++m_taken.known);
    m_photos.keep(bytes) ? ++m_taken.fresh : ++m_taken.unwritten;
  }
  const PicturesTaken& taken() const noexcept { return m_taken; }

 private:
  bool isWelcome(const PhotoId& id, BytesView bytes) {
    if (bytes.size() > store::Photos::kMost || !isJpeg(bytes) || !m_named.contains(id))
      return false;
    m_bytes += bytes.size();
    return m_bytes <= kMostPictureBytes;
  }

  store::Photos m_photos;
  std::set<PhotoId> m_named;
  std::uint64_t m_bytes = 0;
  PicturesTaken m_taken;
};

}  // namespace

PicturesHere picturesHere(Bank& bank) {
  PicturesHere here;
  const store::Photos photos = bank.photos();
  if (photos.isEmpty()) return here;
  for (const PhotoId& id : namedPictures(bank))
    if (const auto bytes = photos.sizeOf(id)) ++here.count, here.bytes += *bytes;
  return here;
}

PicturesPacked packPictures(Bank& bank, std::uint64_t atMost) {
  PicturesPacked packed;
  const store::Photos photos = bank.photos();
  if (photos.isEmpty()) return packed;
  std::uint64_t bytes = 0;
  for (const PhotoId& id : namedPictures(bank)) {
    auto picture = photos.read(id);
    if (!picture) continue;
    bytes += picture->size();
    bytes <= atMost ? packed.all.push_back(*std::move(picture)) : void(++packed.left);
  }
  return packed;
}

PicturesTaken takePictures(Bank& bank, const sync::Records& records) {
  if (!hasPictures(records)) return {};
  Keeping keeping(bank);
  for (const sync::Record& record : records.all())
    if (record.type == sync::RecordType::Photo) keeping.take(record.bytes);
  return keeping.taken();
}

}  // namespace kstem::exchange
