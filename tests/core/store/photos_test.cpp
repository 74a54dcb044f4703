#include "core/store/photos.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/base/hash.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;
using namespace kstem;
using kstem::store::Photos;
using kstem::test::TempFolder;

namespace {

Bytes jpeg(std::string_view content) { return {content.begin(), content.end()}; }

int filesIn(const fs::path& folder) {
  return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a picture comes back as it was, under the hash of its bytes", "[photos]") {
  const TempFolder folder;
  Photos photos(folder.path() / "bank.photos");
  const Bytes picture = jpeg("휜 단자");
  const auto id = photos.keep(picture);
  REQUIRE(id);
  CHECK(id->bytes == blake2b256({BytesView(picture)}));
  CHECK(photos.read(*id) == picture);
}

TEST_CASE("the same picture twice is one file", "[photos]") {
  const TempFolder folder;
  Photos photos(folder.path());
  const auto first = photos.keep(jpeg("a"));
  const auto again = photos.keep(jpeg("a"));
  REQUIRE(first);
  REQUIRE(again);
  CHECK(first->bytes == again->bytes);
  CHECK(filesIn(folder.path()) == 1);
  REQUIRE(photos.keep(jpeg("b")));
  CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("nothing and too much are no pictures", "[photos]") {
  const TempFolder folder;
  Photos photos(folder.path());
  CHECK(photos.keep({}).error().code == Errc::BadInput);
  CHECK(photos.keep(Bytes(Photos::kMost + 1, 1)).error().code == Errc::BadInput);
  CHECK(filesIn(folder.path()) == 0);
  CHECK(photos.keep(Bytes(Photos::kMost, 1)));
}

TEST_CASE("a picture of another desk is not here", "[photos]") {
  const TempFolder here, there;
  const auto id = Photos(there.path()).keep(jpeg("a"));
  REQUIRE(id);
  CHECK_FALSE(Photos(here.path()).read(*id));
  CHECK_FALSE(Photos(here.path() / "none").read(*id));
}

TEST_CASE("a picture that was damaged on disk is not shown, and is kept anew", "[photos]") {
  const TempFolder folder;
  Photos photos(folder.path());
  const auto id = photos.keep(jpeg("a picture"));
  REQUIRE(id);
  for (const auto& file : fs::directory_iterator(folder.path()))
    std::ofstream(file.path(), std::ios::binary) << "a pickure";
  CHECK_FALSE(photos.read(*id));
  REQUIRE(photos.keep(jpeg("a picture")));
  CHECK(photos.read(*id) == jpeg("a picture"));
}

TEST_CASE("a folder that cannot be written refuses the picture", "[photos]") {
  const TempFolder folder;
  std::ofstream(folder.path() / "bank.photos") << "a file in its place";
  const auto refused = Photos(folder.path() / "bank.photos").keep(jpeg("a"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == Errc::FileNotWritable);
}

TEST_CASE("an unfinished file is no picture", "[photos]") {
  const TempFolder folder;
  Photos photos(folder.path());
  const auto id = photos.keep(jpeg("a"));
  REQUIRE(id);
  for (const auto& file : fs::directory_iterator(folder.path()))
    CHECK(file.path().extension() == ".jpg");
}
