#include "core/sync/bundle_file.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

#include "tests/support/forged_bundle.h"

using namespace kstem;
using namespace kstem::sync;

namespace {

Bytes sealed(const SyncDesk& from, const std::vector<BoxPublicKey>& to, const Content& content) {
  auto file = seal({from.inc, to, content.records()}, from.sign);
  REQUIRE(file);
  return *std::move(file);
}

Bytes packedOf(const Content& content) {
  RecordWriter writer;
  for (const Record& record : content.records()) REQUIRE(writer.add(record.type, record.bytes));
  return plainFrame(writer.finish());
}

Bytes golden() {
  std::ifstream in(KSTEM_SOURCE_DIR "/tests/data/bundle_1_0.ksb", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a bundle is opened by each of its recipients, whatever it holds", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  for (const std::size_t readers : {1, 2, 64}) {
    std::vector<SyncDesk> desks;
    std::vector<BoxPublicKey> to;
    for (std::size_t i = 0; i < readers; ++i) {
      desks.push_back(deskOfSeed(100 + i));
      to.push_back(desks.back().reader());
    }
    for (const std::size_t events : {0, 1, 40}) {
      const Content content = contentOf(events);
      const Bytes file = sealed(east, to, content);
      const KnownSender known = east.known();
      for (const SyncDesk& desk : desks) {
        const auto opened = open(file, std::span(&known, 1), desk.box);
        REQUIRE(opened);
        CHECK(opened->sender == east.inc);
        CHECK(sameRecords(opened->records.all(), content.records()));
      }
    }
  }
}

TEST_CASE("a bundle without a record is a bundle", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  const Bytes file = sealed(east, {west.reader()}, {});
  const KnownSender known = east.known();
  const auto opened = open(file, std::span(&known, 1), west.box);
  REQUIRE(opened);
  CHECK(opened->records.all().empty());
}

TEST_CASE("a bundle of several chunks comes back whole", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  Content content = contentOf(3000);
  content.kept.emplace_back(RecordType::Blob, noise(300'000));
  content.kept.emplace_back(static_cast<RecordType>(200), noise(70'000, 2));
  const Bytes file = sealed(east, {west.reader()}, content);
  REQUIRE(file.size() > 5 * 65'536);
  const KnownSender known = east.known();
  const auto opened = open(file, std::span(&known, 1), west.box);
  REQUIRE(opened);
  CHECK(sameRecords(opened->records.all(), content.records()));
}

TEST_CASE("sealing the same twice never gives the same file", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  CHECK(sealed(east, {east.reader()}, contentOf(1)) != sealed(east, {east.reader()}, contentOf(1)));
}

TEST_CASE("the keys of an earlier life of the desk open what was sent to it", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  SyncDesk west = deskOfSeed(2);
  const Bytes file = sealed(east, {west.reader()}, contentOf(1));
  SyncDesk renewed = deskOfSeed(3);
  CHECK(attempt(file, east.known(), renewed).refused == Errc::BundleNotForUs);
  renewed.box.push_back(std::move(west.box.front()));
  CHECK_FALSE(attempt(file, east.known(), renewed).refused);
}

TEST_CASE("a bundle for nobody, or for more desks than there may be, is not made",
          "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  CHECK(seal({east.inc, {}, {}}, east.sign).error().code == Errc::BadInput);
  const std::vector<BoxPublicKey> many(65, east.reader());
  CHECK(seal({east.inc, many, {}}, east.sign).error().code == Errc::BundleTooLarge);
}

TEST_CASE("what no desk would open is not sealed", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const Bytes same(8 * 1024 * 1024);
  const BundleParts bomb{east.inc, {east.reader()}, {{RecordType::Blob, same}}};
  CHECK(seal(bomb, east.sign).error().code == Errc::BundleTooLarge);
  const Bytes longer(kMaxEventBytes + 1);
  const BundleParts event{east.inc, {east.reader()}, {{RecordType::Event, longer}}};
  CHECK(seal(event, east.sign).error().code == Errc::BundleTooLarge);
}

TEST_CASE("the stages of opening follow each other, and the first refusal ends them",
          "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  const Bytes file = sealed(east, {west.reader()}, contentOf(1));
  const KnownSender known = east.known();
  std::vector<OpenStage> stages;
  REQUIRE(open(file, std::span(&known, 1), west.box,
               [&](OpenStage stage) { stages.push_back(stage); }));
  CHECK(stages == std::vector{OpenStage::Frame, OpenStage::Verify, OpenStage::Unseal,
                              OpenStage::Decrypt, OpenStage::Inflate, OpenStage::Parse});
}

TEST_CASE("a bundle of a sender nobody knows is refused, and nothing of it is decrypted", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk stranger = deskOfSeed(2);
  const SyncDesk west = deskOfSeed(3);
  const Bytes file = sealed(stranger, {west.reader()}, contentOf(1));
  const Attempt made = attempt(file, east.known(), west);
  CHECK(made.refused == Errc::SenderUnknown);
  CHECK(made.last == OpenStage::Verify);
}

TEST_CASE("a bundle of a sender who was put out is refused as such, and nothing of it is decrypted",
          "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(3);
  const Bytes file = sealed(east, {west.reader()}, contentOf(1));
  KnownSender out = east.known();
  out.isOut = true;
  const Attempt made = attempt(file, out, west);
  CHECK(made.refused == Errc::SenderPutOut);
  CHECK(made.last == OpenStage::Verify);
}

TEST_CASE("a bundle signed by somebody else in the sender's name is foreign", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(3);
  Bytes file = sealed(east, {west.reader()}, contentOf(1));
  ForgedBundle::resign(file, deskOfSeed(2));
  const Attempt made = attempt(file, east.known(), west);
  CHECK(made.refused == Errc::BundleForeign);
  CHECK(made.last == OpenStage::Verify);
}

TEST_CASE("who is no recipient is told so, and nothing is decrypted", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk south = deskOfSeed(4);
  const Bytes file = sealed(east, {deskOfSeed(3).reader()}, contentOf(1));
  const Attempt made = attempt(file, east.known(), south);
  CHECK(made.refused == Errc::BundleNotForUs);
  CHECK(made.last == OpenStage::Unseal);
}

TEST_CASE("a file that is no bundle is foreign", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  CHECK(attempt(noise(5000), east.known(), east).refused == Errc::BundleForeign);
  CHECK(attempt({}, east.known(), east).refused == Errc::BundleCut);
}

TEST_CASE("a file too large to be a bundle is refused before it is read", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const std::size_t size = kMaxBundleBytes + 1;
  const std::unique_ptr<void, decltype(&std::free)> memory(std::calloc(size, 1), &std::free);
  const Attempt made =
      attempt({static_cast<const std::uint8_t*>(memory.get()), size}, east.known(), east);
  CHECK(made.refused == Errc::BundleTooLarge);
  CHECK(made.last == OpenStage::Frame);
}

TEST_CASE("a bundle that was made by the written format alone is opened", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  const Content content = contentOf(3);
  const Bytes file = ForgedBundle{east, {west.reader()}, 1, 0, packedOf(content)}.file();
  const KnownSender known = east.known();
  const auto opened = open(file, std::span(&known, 1), west.box);
  REQUIRE(opened);
  CHECK(sameRecords(opened->records.all(), content.records()));
}

TEST_CASE("any minor version is opened, a newer major is not, nor is major zero",
          "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  ForgedBundle forged{east, {west.reader()}, 1, 0, packedOf(contentOf(1))};
  for (const std::uint8_t minor : Bytes{0, 1, 7, 255}) {
    forged.minor = minor;
    CHECK_FALSE(attempt(forged.file(), east.known(), west).refused);
  }
  for (const std::uint8_t major : Bytes{2, 3, 255}) {
    forged.major = major;
    const Attempt made = attempt(forged.file(), east.known(), west);
    CHECK(made.refused == Errc::BundleNewer);
    CHECK(made.last == OpenStage::Frame);
  }
  forged.major = 0;
  CHECK(attempt(forged.file(), east.known(), west).refused == Errc::BundleForeign);
}

TEST_CASE("the first bundle that was ever written is opened", "[sync][bundle]") {
  const SyncDesk east = deskOfSeed(1);
  const SyncDesk west = deskOfSeed(2);
  const Content content = contentOf(4);
  const Bytes file = golden();
  const KnownSender known = east.known();
  const auto opened = open(file, std::span(&known, 1), west.box);
  REQUIRE(opened);
  CHECK(sameRecords(opened->records.all(), content.records()));
}
