#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/base/hash.h"
#include "core/exchange/shared_folder.h"
#include "core/exchange/status.h"
#include "core/sync/bundle_file.h"
#include "tests/support/exchange_desk.h"
#include "tests/support/temp_folder.h"

using namespace kstem;
using namespace kstem::test;
using exchange::Pictures;
namespace fs = std::filesystem;

namespace {

constexpr exchange::ExportWish kWithPictures{exchange::Scope::Usual, Pictures::Carried};

/// Begins as a JPEG does; what follows tells one from the other.
Bytes jpeg(std::string_view content) {
  const std::string bytes = "\xFF\xD8\xFF" + std::string(content);
  return {bytes.begin(), bytes.end()};
}

int filesIn(const fs::path& folder) {
  std::error_code none;
  return static_cast<int>(std::distance(fs::directory_iterator(folder, none), {}));
}

/// Two desks of one bank with files of their own; the eastern one has a kit.
struct PictureDesks {
  TempFolder folder;
  ExchangeDesk east{1, 0, (folder.path() / "east.ksb").string()};
  ExchangeDesk west{2, 0, (folder.path() / "west.ksb").string()};
  KitId kit;

  PictureDesks() {
    east.setUp(1);
    kit = east.newKit(1);
    east.found();
    east.letIn(west, 2);
  }

  /// The kit is lent, comes back, and a picture is taken of it at the count.
  PhotoId countedWith(const Bytes& picture) {
    const PhotoId id = must(east.bank->photos().keep(picture));
    east.lend(kit);
    east.perform(TakeBack{kit, {}});
    counted = east.perform(CheckIn{kit, {}, {}, "", {id}}).group;
    return id;
  }
  Bytes send(const exchange::ExportWish& wish = kWithPictures,
             const exchange::ExportRules& rules = {}) {
    return sent(wish, rules).file;
  }
  exchange::Exported sent(const exchange::ExportWish& wish, const exchange::ExportRules& rules) {
    east.clock.advance(1000);
    return must(exchange::exportBundle(*east.bank, east.keys, wish, rules));
  }
  /// The file anew with another picture in it, signed as the eastern desk signs.
  Bytes withPicture(const Bytes& file, const Bytes& picture) {
    const auto trust = exchange::readTrust(*west.bank);
    const auto opened =
        must(exchange::openBundle(file, trust.senders(), exchange::boxKeys(trust, west.keys)));
    std::vector<sync::Record> records = opened.bundle.records.all();
    records.push_back({sync::RecordType::Photo, picture});
    const auto own = exchange::readTrust(*east.bank);
    const IncId signer = exchange::signingChain(own, east.keys);
    return must(sync::seal({signer, own.readers(), records}, must(east.keys.load(signer)).sign));
  }
  fs::path westPictures() const { return folder.path() / "west.ksb.photos"; }

  GroupId counted;
};

}  // namespace

TEST_CASE("a file carries pictures only when that was asked", "[exchange][photos]") {
  PictureDesks both;
  const Bytes picture = jpeg("휜 단자");
  const PhotoId id = both.countedWith(picture);
  SECTION("without the wish the count comes and the picture stays") {
    CHECK(both.sent({}, {}).pictures == 0);
    const auto taken = both.west.take(both.send({}));
    CHECK(taken.fresh > 0);
    CHECK(taken.pictures.fresh == 0);
    CHECK_FALSE(both.west.bank->photos().read(id));
  }
  SECTION("with it the other desk sees the picture") {
    CHECK(both.sent(kWithPictures, {}).pictures == 1);
    const auto taken = both.west.take(both.send());
    CHECK(taken.pictures.fresh == 1);
    CHECK(both.west.bank->photos().read(id) == picture);
  }
  SECTION("a shared folder never carries it") {
    const TempFolder shared;
    exchange::SharedFolder east(shared.path()), west(shared.path());
    must(east.put(*both.east.bank, both.east.keys));
    const auto look = must(west.look(*both.west.bank, both.west.keys));
    REQUIRE(look.taken.size() == 1);
    CHECK(look.taken.front().fresh > 0);
    CHECK(filesIn(both.westPictures()) == 0);
  }
}

TEST_CASE("a file with pictures that is taken in twice keeps one of each", "[exchange][photos]") {
  PictureDesks both;
  both.countedWith(jpeg("a"));
  const Bytes file = both.send();
  CHECK(both.west.take(file).pictures.fresh == 1);
  const auto again = both.west.take(file);
  CHECK(again.pictures.fresh == 0);
  CHECK(again.pictures.known == 1);
  CHECK(filesIn(both.westPictures()) == 1);
}

TEST_CASE("a picture that no count names stays where it is", "[exchange][photos]") {
  PictureDesks both;
  SECTION("kept, but the kit was not counted") { must(both.east.bank->photos().keep(jpeg("a"))); }
  SECTION("its count was undone") {
    both.countedWith(jpeg("a"));
    both.east.perform(Undo{both.counted});
  }
  CHECK(exchange::picturesHere(*both.east.bank).count == 0);
  CHECK(both.sent(kWithPictures, {}).pictures == 0);
}

TEST_CASE("what would be carried is known before it is asked for", "[exchange][photos]") {
  PictureDesks both;
  CHECK(exchange::picturesHere(*both.east.bank).count == 0);
  const Bytes picture = jpeg("휜 단자");
  both.countedWith(picture);
  const auto here = exchange::picturesHere(*both.east.bank);
  CHECK(here.count == 1);
  CHECK(here.bytes == picture.size());
}

TEST_CASE("where there is no room for all pictures the newest go", "[exchange][photos]") {
  PictureDesks both;
  both.countedWith(jpeg("older"));
  const PhotoId newer = both.countedWith(jpeg("newer"));
  exchange::ExportRules room;
  room.pictureBytes = jpeg("newer").size();
  const auto made = both.sent(kWithPictures, room);
  CHECK(made.pictures == 1);
  CHECK(made.picturesLeft == 1);
  both.west.take(made.file);
  CHECK(both.west.bank->photos().read(newer));
  CHECK(filesIn(both.westPictures()) == 1);
}

TEST_CASE("what comes as a picture and is none that a count names is not kept",
          "[exchange][photos]") {
  PictureDesks both;
  Bytes foreign;
  SECTION("another picture") { foreign = jpeg("of something else"); }
  SECTION("one that was changed on its way") {
    foreign = jpeg("changee");
    both.countedWith(jpeg("changed"));
  }
  SECTION("what a count names, but no JPEG") {
    foreign = Bytes{'M', 'Z', 1, 2};
    both.countedWith(foreign);
    CHECK(both.west.take(both.send()).pictures.unnamed == 1);
  }
  SECTION("more than a picture may have") {
    foreign = Bytes(store::Photos::kMost + 1);
    both.east.random.fill(foreign);
    foreign[0] = 0xFF, foreign[1] = 0xD8, foreign[2] = 0xFF;
    both.east.lend(both.kit);
    both.east.perform(TakeBack{both.kit, {}});
    both.east.perform(CheckIn{both.kit, {}, {}, "", {PhotoId{blake2b256({BytesView(foreign)})}}});
  }
  const auto taken = both.west.take(both.withPicture(both.send({}), foreign));
  CHECK(taken.pictures.fresh == 0);
  CHECK(taken.pictures.unnamed == 1);
  CHECK(filesIn(both.westPictures()) == 0);
}

TEST_CASE("a picture that comes before its count is kept when its file is taken in again",
          "[exchange][photos]") {
  PictureDesks both;
  const Bytes before = both.send({});
  const PhotoId id = both.countedWith(jpeg("a"));
  const Bytes early = both.withPicture(before, jpeg("a"));
  CHECK(both.west.take(early).pictures.unnamed == 1);
  both.west.take(both.send({}));
  CHECK_FALSE(both.west.bank->photos().read(id));
  CHECK(both.west.take(early).pictures.fresh == 1);
  CHECK(both.west.bank->photos().read(id));
}

TEST_CASE("a picture that cannot be written undoes nothing and is told", "[exchange][photos]") {
  PictureDesks both;
  const PhotoId id = both.countedWith(jpeg("a"));
  std::ofstream(both.westPictures()) << "a file in the place of the folder";
  const auto taken = both.west.take(both.send());
  CHECK(taken.fresh > 0);
  CHECK(taken.pictures.unwritten == 1);
  CHECK_FALSE(both.west.bank->photos().read(id));
  CHECK(both.west.digest() == both.east.digest());
}

TEST_CASE("a file that is refused brings no picture", "[exchange][photos]") {
  PictureDesks both;
  both.countedWith(jpeg("a"));
  Bytes file = both.send();
  file[file.size() / 2] ^= 1;
  both.west.refuses(file);
  CHECK(filesIn(both.westPictures()) == 0);
}
