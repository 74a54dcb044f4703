#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <string>

#include "core/sync/bundle_file.h"
#include "core/sync/compress.h"
#include "tests/support/forged_bundle.h"

using namespace kstem;
using namespace kstem::sync;

namespace {

constexpr std::size_t kKeys = 11;  ///< where the sealed keys begin

struct Scene {
  SyncDesk east = deskOfSeed(1);
  SyncDesk west = deskOfSeed(2);
  SyncDesk south = deskOfSeed(3);

  Bytes bundle(std::size_t events) const {
    auto file =
        seal({east.inc, {west.reader(), south.reader()}, contentOf(events).records()}, east.sign);
    REQUIRE(file);
    return *std::move(file);
  }
  Attempt read(BytesView file) const { return attempt(file, east.known(), west); }

  ForgedBundle forged(Bytes packed) const {
    return {east, {west.reader()}, 1, 0, std::move(packed)};
  }
};

/// Whether the file was refused before anything in it was decrypted.
bool isStopped(const Attempt& made) { return made.refused && made.last <= OpenStage::Verify; }

Bytes noiseFrame(std::size_t size) {
  RecordWriter writer;
  REQUIRE(writer.add(RecordType::Blob, noise(size)));
  return plainFrame(writer.finish());
}

/// The most memory this process has used since the last call with Begin, in KiB; 0: unknown here.
enum class Peak { Begin, Read };
long peakKiB(Peak what) {
  if (what == Peak::Begin) std::ofstream("/proc/self/clear_refs") << "5";
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
  return 0;
}

}  // namespace

TEST_CASE("every change of a single byte is refused before anything is decrypted",
          "[sync][tamper]") {
  const Scene scene;
  Bytes file = scene.bundle(60);
  REQUIRE(file.size() > 4000);
  REQUIRE_FALSE(scene.read(file).refused);
  for (std::size_t at = 0; at < file.size(); ++at)
    for (const std::uint8_t pattern : Bytes{0x01, 0xFF}) {
      file[at] ^= pattern;
      if (!isStopped(scene.read(file))) FAIL("byte " << at << ", pattern " << int{pattern});
      file[at] ^= pattern;
    }
}

TEST_CASE("every truncation is refused before anything is decrypted, as a file that was cut",
          "[sync][tamper]") {
  const Scene scene;
  const Bytes file = scene.bundle(60);
  for (std::size_t size = 0; size < file.size(); ++size) {
    const Attempt made = scene.read(BytesView(file).first(size));
    if (!isStopped(made) || made.refused != Errc::BundleCut) FAIL(size << " bytes");
  }
}

TEST_CASE("a bundle with something behind it is refused", "[sync][tamper]") {
  const Scene scene;
  Bytes file = scene.bundle(1);
  file.push_back(0);
  CHECK(scene.read(file).refused == Errc::BundleCut);
}

TEST_CASE("a change that the sender signs anew is refused before it is inflated",
          "[sync][tamper]") {
  const Scene scene;
  const Bytes file = scene.bundle(3);
  for (std::size_t at = 0; at + 64 < file.size(); ++at) {
    Bytes changed = file;
    changed[at] ^= 0x10U;
    ForgedBundle::resign(changed, scene.east);
    const Attempt made = scene.read(changed);
    if (!made.refused || made.last > OpenStage::Decrypt) FAIL("byte " << at);
  }
}

TEST_CASE("a recipient who was stripped off is noticed", "[sync][tamper]") {
  const Scene scene;
  Bytes file = scene.bundle(1);
  file.erase(file.begin() + kKeys + 80, file.begin() + kKeys + 160);
  file[kKeys - 1] = 1;
  file[file.size() - 88 + 6] = static_cast<std::uint8_t>(file.size() >> 8U);
  file[file.size() - 88 + 7] = static_cast<std::uint8_t>(file.size());
  Attempt made = scene.read(file);
  CHECK(made.refused == Errc::BundleForeign);
  CHECK(made.last == OpenStage::Verify);
  ForgedBundle::resign(file, scene.east);
  made = scene.read(file);
  CHECK(made.refused == Errc::BundleDamaged);
  CHECK(made.last == OpenStage::Decrypt);
}

TEST_CASE("chunks in another order are damaged, even if the sender signed them", "[sync][tamper]") {
  const Scene scene;
  ForgedBundle forged = scene.forged(noiseFrame(250'000));
  REQUIRE_FALSE(scene.read(forged.file()).refused);
  const auto check = [&](auto&& spoil) {
    forged.spoil = spoil;
    const Attempt made = scene.read(forged.file());
    CHECK(made.refused == Errc::BundleDamaged);
    CHECK(made.last == OpenStage::Decrypt);
  };
  check([](std::vector<Bytes>& parts) { std::swap(parts[1], parts[2]); });
  check([](std::vector<Bytes>& parts) { parts.insert(parts.begin() + 2, parts[1]); });
  check([](std::vector<Bytes>& parts) { parts.erase(parts.begin() + 2); });
  check([](std::vector<Bytes>& parts) { parts.pop_back(); });
  check([](std::vector<Bytes>& parts) { parts.resize(1); });
  check([](std::vector<Bytes>& parts) { parts.clear(); });
}

TEST_CASE("a stream without its final chunk is damaged, even if the sender signed it",
          "[sync][tamper]") {
  const Scene scene;
  ForgedBundle forged = scene.forged(noiseFrame(100));
  forged.lastTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  const Attempt made = scene.read(forged.file());
  CHECK(made.refused == Errc::BundleDamaged);
  CHECK(made.last == OpenStage::Decrypt);
}

TEST_CASE("a bomb in a signed bundle is refused, and takes no memory", "[sync][tamper]") {
  const Scene scene;
  const std::size_t gigabyte = 1024U * 1024U * 1024U;
  const Bytes bomb = scene.forged(silentFrame(gigabyte)).file();
  const long before = peakKiB(Peak::Begin);
  const Attempt made = scene.read(bomb);
  CHECK(made.refused == Errc::BundleTooLarge);
  CHECK(made.last == OpenStage::Inflate);
  CHECK(peakKiB(Peak::Read) - before < 64 * 1024);
}

TEST_CASE("content that is no compressed content, or no records, is damaged", "[sync][tamper]") {
  const Scene scene;
  Attempt made = scene.read(scene.forged(noise(1000)).file());
  CHECK(made.refused == Errc::BundleDamaged);
  CHECK(made.last == OpenStage::Inflate);
  made = scene.read(scene.forged(plainFrame(noise(1000))).file());
  CHECK(made.refused);
  CHECK(made.last == OpenStage::Parse);
  made = scene.read(scene.forged({}).file());
  CHECK(made.refused == Errc::BundleDamaged);
  CHECK(made.last == OpenStage::Inflate);
}

TEST_CASE("a bundle that claims no recipient, or more than there may be, is foreign",
          "[sync][tamper]") {
  const Scene scene;
  ForgedBundle forged = scene.forged(noiseFrame(10));
  forged.recipients.assign(65, scene.west.reader());
  CHECK(scene.read(forged.file()).refused == Errc::BundleForeign);
  forged.recipients.assign(64, scene.west.reader());
  CHECK_FALSE(scene.read(forged.file()).refused);
  forged.recipients.clear();
  CHECK(scene.read(forged.file()).refused == Errc::BundleForeign);
}
