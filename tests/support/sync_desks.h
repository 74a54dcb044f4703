#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/domain/event.h"
#include "core/sync/bundle_file.h"

namespace kstem::sync {

/// An incarnation with its keys, the same for the same seed.
struct SyncDesk {
  IncId inc;
  std::vector<BoxKeys> box;
  SignKeys sign;

  KnownSender known() const { return {inc, sign.shown}; }
  BoxPublicKey reader() const { return box.front().shown; }
};

inline SyncDesk deskOfSeed(std::uint64_t seed) {
  SeededRandom random(seed);
  SyncDesk desk;
  random.fill(desk.inc.bytes);
  Keys keys = makeKeys(random);
  desk.sign = std::move(keys.sign);
  desk.box.push_back(std::move(keys.box));
  return desk;
}

inline Bytes noise(std::size_t size, std::uint64_t seed = 1) {
  SeededRandom random(seed);
  Bytes bytes(size);
  random.fill(bytes);
  return bytes;
}

/// An event as journals have them.
inline Bytes eventBytes(std::uint64_t seq) {
  SeededRandom random(seq);
  Event event;
  random.fill(event.inc.bytes);
  event.seq = seq;
  if (seq > 1) {
    event.prev = EventId{};
    random.fill(event.prev->bytes);
  }
  event.hlc = hlcFromMillis(1'790'000'000'000 + static_cast<Millis>(seq));
  event.wall = 1'790'000'000'000;
  event.kind = 35;
  random.fill(event.agg.bytes);
  return encode(event);
}

/// A manifest and `events` events, kept for as long as the records are looked at.
struct Content {
  std::vector<std::pair<RecordType, Bytes>> kept;

  std::vector<Record> records() const {
    std::vector<Record> views;
    for (const auto& [type, bytes] : kept) views.push_back({type, bytes});
    return views;
  }
};

inline Content contentOf(std::size_t events) {
  Content content;
  const std::string manifest = "what this bundle holds";
  content.kept.emplace_back(RecordType::Manifest, Bytes(manifest.begin(), manifest.end()));
  for (std::size_t i = 1; i <= events; ++i)
    content.kept.emplace_back(RecordType::Event, eventBytes(i));
  return content;
}

inline bool sameRecords(const std::vector<Record>& some, const std::vector<Record>& others) {
  return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                    [](const Record& one, const Record& other) {
                      return one.type == other.type &&
                             std::equal(one.bytes.begin(), one.bytes.end(), other.bytes.begin(),
                                        other.bytes.end());
                    });
}

/// What became of a file: the error, if any, and how far it came.
struct Attempt {
  std::optional<Errc> refused;
  OpenStage last = OpenStage::Frame;
};

inline Attempt attempt(BytesView file, const KnownSender& known, const SyncDesk& reader) {
  Attempt made;
  const auto opened =
      open(file, std::span(&known, 1), reader.box, [&](OpenStage stage) { made.last = stage; });
  if (!opened) made.refused = opened.error().code;
  return made;
}

}  // namespace kstem::sync
