// Search as you type over 40,000 kits, 20,000 teachers, 1,300 schools and 400 models made from a
// seed, every fourth kit with an old sticker, beside LIKE over the same 61,700 rows. Usage:
// kstem_bench_search [SEED]

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/hangul.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/scan/hangul_keys.h"
#include "core/service/search_find.h"
#include "core/store/sqlite.h"
#include "figures.h"

using namespace kstem;
using namespace kstem::bench;

namespace {

constexpr std::size_t kKits = 40'000;
constexpr std::size_t kTeachers = 20'000;
constexpr std::size_t kSchools = 1'300;
constexpr std::size_t kModels = 400;
constexpr std::size_t kCenters = 4;
constexpr std::size_t kShelves = 600;
constexpr std::size_t kQueries = 4'000;
constexpr std::size_t kLikeQueries = 400;
constexpr std::size_t kUpdates = 200;

using Words = std::vector<const char*>;
const Words kFamilies{"김", "이", "박", "최", "정", "강", "조", "윤", "장", "임",  "한",
                      "오", "서", "신", "권", "황", "안", "송", "류", "홍", "남궁"};
const Words kGiven{"하", "늘", "서", "준", "지", "우", "민", "도", "윤", "예", "은", "수",
                   "아", "현", "진", "영", "재", "빈", "솔", "람", "별", "온", "유", "경"};
const Words kPlaces{"중화", "면목", "한빛", "새별", "가람", "나래", "다솜", "라온", "마루", "바람",
                    "사랑", "아라", "자람", "차오", "카라", "타래", "파랑", "하늘", "과천", "서원",
                    "동산", "북한", "남산", "미래", "청운", "경복", "숭인", "창신", "이문", "휘경"};
const Words kLevels{"초등학교", "초등학교",     "초등학교",     "중학교",
                    "중학교",   "고등학교",     "여자중학교",   "여자고등학교",
                    "고등학교", "과학고등학교", "공업고등학교", "유치원"};
const Words kThings{"마이크로비트", "아두이노",  "햄스터 로봇", "코딩 드론", "현미경",
                    "망원경",       "3D 프린터", "AI 카메라",   "VR 고글",   "분광기",
                    "태양전지",     "지오보드",  "패턴블록",    "소마큐브",  "스피커",
                    "센서",         "암석 표본", "온도계"};
const Words kThingsEn{"micro:bit",  "Arduino",    "Hamster robot", "Coding drone", "Microscope",
                      "Telescope",  "3D printer", "AI camera",     "VR headset",   "Spectroscope",
                      "Solar cell", "Geoboard",   "Pattern block", "Soma cube",    "Speaker",
                      "Sensor",     "Rock set",   "Thermometer"};
const Words kKindsOfSet{"학급세트",  "입문 키트", "확장 키트",
                        "실험 세트", "체험 부스", "기본 세트"};

class Source final {
 public:
  explicit Source(std::uint64_t seed) : m_random(seed) {}
  std::size_t below(std::size_t end) { return m_random.below(static_cast<std::uint32_t>(end)); }
  std::string from(const Words& words) { return words[below(words.size())]; }
  template <class IdType>
  IdType id() {
    IdType id;
    m_random.fill(id.bytes);
    return id;
  }

 private:
  SeededRandom m_random;
};

Code codeOf(CodeKind kind, std::size_t center, std::size_t serial) {
  const auto code =
      Code::make(kind, static_cast<int>(center) + 1, static_cast<int>(serial / Code::kMaxSerial),
                 static_cast<int>(serial % Code::kMaxSerial) + 1);
  return code ? *code : Code();
}

/// Everything that is searched, as rows that were read already.
struct World {
  std::vector<store::CenterRow> centers;
  std::vector<store::ModelRow> models;
  std::vector<store::SchoolRow> schools;
  std::vector<store::TeacherRow> teachers;
  std::vector<store::KitRow> kits;

  explicit World(Source& source) {
    for (std::size_t i = 0; i < kCenters; ++i) {
      store::CenterRow center;
      center.id = centerIdOf(static_cast<int>(i) + 1);
      center.shortName = "센터" + std::to_string(i + 1);
      centers.push_back(center);
    }
    for (std::size_t i = 0; i < kModels; ++i) addModel(source, i);
    for (std::size_t i = 0; i < kSchools; ++i) addSchool(source, i);
    for (std::size_t i = 0; i < kTeachers; ++i) addTeacher(source, i);
    for (std::size_t i = 0; i < kKits; ++i) addKit(source, i);
  }

  void addModel(Source& source, std::size_t i) {
    const std::size_t thing = source.below(kThings.size());
    store::ModelRow row;
    row.id = source.id<ModelId>();
    row.catalogNo = "PC-" + std::to_string(100 + i);
    row.name = std::string(kThings[thing]) + " " + source.from(kKindsOfSet) + " " +
               std::to_string(i % 9 + 1);
    row.nameEn = std::string(kThingsEn[thing]) + " set " + std::to_string(i % 9 + 1);
    row.category = "피지컬컴퓨팅";
    row.setUnit = "30인용 1박스";
    models.push_back(row);
  }
  void addSchool(Source& source, std::size_t i) {
    store::SchoolRow row;
    row.id = source.id<SchoolId>();
    row.code = codeOf(CodeKind::School, i % kCenters, i);
    row.name = (i % 3 == 0 ? "서울" : "") + source.from(kPlaces) + source.from(kGiven) +
               source.from(kLevels);
    row.level = "학교";
    row.district = "중랑구";
    schools.push_back(row);
  }
  void addTeacher(Source& source, std::size_t i) {
    store::TeacherRow row;
    row.id = source.id<TeacherId>();
    row.code = codeOf(CodeKind::Teacher, i % kCenters, i);
    row.school = schools[source.below(kSchools)].id;
    row.name = source.from(kFamilies) + source.from(kGiven) + source.from(kGiven);
    teachers.push_back(row);
  }
  void addKit(Source& source, std::size_t i) {
    store::KitRow row;
    row.id = source.id<KitId>();
    row.code = codeOf(CodeKind::Kit, i % kCenters, i);
    row.model = models[source.below(kModels)].id;
    row.home = row.place = centers[i % kCenters].id;
    const std::size_t shelf = source.below(kShelves);
    row.shelf = std::string(1, static_cast<char>('A' + shelf % 26)) + "-" + std::to_string(shelf);
    row.standing = source.below(4) == 0 ? Standing::OnLoan : Standing::Shelf;
    kits.push_back(row);
  }

  static std::vector<std::string> stickers(std::size_t kit) {
    if (kit % 4 != 0) return {};
    return {"KS-2019-" + std::to_string(10'000 + kit)};
  }

  SearchTable table() const {
    const std::vector<std::string> none;
    SearchTable table(centers.front().id);
    for (const auto& row : centers) table.add(row);
    for (const auto& row : models) table.add(row);
    for (const auto& row : schools) table.add(row, none);
    for (const auto& row : teachers) table.add(row);
    for (std::size_t i = 0; i < kKits; ++i) table.add(kits[i], stickers(i));
    table.settle();
    return table;
  }

  /// One line of text for each, as LIKE searches them.
  std::vector<std::string> lines() const {
    std::map<ModelId, std::string> names;
    std::map<SchoolId, std::string> schoolNames;
    std::vector<std::string> lines;
    for (const auto& row : models)
      lines.push_back(names[row.id] = row.name + " " + row.nameEn + " " + row.catalogNo);
    for (const auto& row : schools) lines.push_back(schoolNames[row.id] = row.name);
    for (const auto& row : teachers) lines.push_back(*row.name + " " + schoolNames[row.school]);
    for (std::size_t i = 0; i < kKits; ++i) {
      lines.push_back(kits[i].code.digits() + " " + names[kits[i].model] + " " + kits[i].shelf);
      for (const std::string& sticker : stickers(i)) lines.back() += " " + sticker;
    }
    return lines;
  }
};

std::string firstSyllables(const std::string& text, std::size_t count) {
  return toUtf8(std::u32string_view(toUtf32(text)).substr(0, count));
}

std::string initialsOf(const std::string& text) {
  std::u32string initials;
  for (const char32_t c : toUtf32(text))
    initials += hangul::isSyllable(c) ? hangul::kInitials[hangul::partsOf(c).initial] : c;
  return toUtf8(initials);
}

std::string halfTyped(const std::string& text) {
  std::u32string typed = toUtf32(text);
  if (hangul::isSyllable(typed.back())) {
    hangul::Syllable parts = hangul::partsOf(typed.back());
    parts.final = 0;
    typed.back() = hangul::syllableOf(parts);
  }
  return toUtf8(typed);
}

std::string nameFrom(const World& world, Source& source) {
  switch (source.below(3)) {
    case 0: return world.models[source.below(kModels)].name;
    case 1: return world.schools[source.below(kSchools)].name;
    default: return *world.teachers[source.below(kTeachers)].name;
  }
}

/// What somebody types: from one letter on, whole or in part, by every way there is.
std::string queryFrom(const World& world, Source& source) {
  const std::string name = nameFrom(world, source);
  const std::string typed = firstSyllables(name, 1 + source.below(6));
  const std::string digits = world.kits[source.below(kKits)].code.digits();
  switch (source.below(10)) {
    case 0: return typed;
    case 1: return halfTyped(typed);
    case 2: return initialsOf(typed);
    case 3: return undoHangul(typed);
    case 4: return toUtf8(std::u32string_view(toUtf32(name)).substr(1, 1 + source.below(3)));
    case 5: return digits.substr(0, 1 + source.below(10));
    case 6: return digits.substr(10 - 3 - source.below(6));
    case 7: return firstSyllables(name, 2) + " " + digits.substr(6, 3);
    case 8: return "ks2019" + digits.substr(5, source.below(4));
    default: return composeHangul(source.from(kThingsEn).substr(0, 1 + source.below(5)));
  }
}

class LikeFloor final {
 public:
  explicit LikeFloor(const std::vector<std::string>& lines) : m_db(":memory:") {
    m_db.exec("CREATE TABLE line(text TEXT NOT NULL)");
    m_db.exec("BEGIN");
    for (const std::string& line : lines)
      m_db.query("INSERT INTO line VALUES(?)").bind(std::string_view(line)).run();
    m_db.exec("COMMIT");
  }
  std::size_t find(const std::string& typed) {
    store::Query query = m_db.query("SELECT rowid FROM line WHERE text LIKE '%' || ? || '%'");
    query.bind(std::string_view(typed));
    std::size_t hits = 0;
    while (query.step()) ++hits;
    return hits;
  }

 private:
  store::Db m_db;
};

}  // namespace

int main(int argc, char** argv) {
  Source source(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1);
  const World world(source);
  const double busy = processorMillis();
  const auto start = Steady::now();
  const SearchTable table = world.table();
  const double built = millisSince(start);
  const double builtBusy = processorMillis() - busy;

  std::vector<std::string> queries;
  for (std::size_t i = 0; i < kQueries; ++i) queries.push_back(queryFrom(world, source));
  std::size_t found = 0;
  const Times search = measured(kQueries, [&](std::size_t i) {
    const std::string& typed = queries[i];
    found += findIn(table, SearchText(typed), {}, 20).empty() ? 0 : 1;
  });

  SearchTable changing = table;
  const Times update = measured(kUpdates, [&](std::size_t i) {
    const std::string& typed = queries[i];
    const store::TeacherRow& teacher = world.teachers[typed.size() * 97 % kTeachers];
    const store::KitRow& kit = world.kits[typed.size() * 89 % kKits];
    changing.remove(std::vector{aggOf(teacher.id), aggOf(kit.id)});
    changing.add(teacher);
    changing.add(kit, {});
    changing.settle();
  });

  const auto likeStart = Steady::now();
  LikeFloor floor(world.lines());
  const double likeBuilt = millisSince(likeStart);
  std::size_t foundByLike = 0;
  const Times like = measured(kLikeQueries, [&](std::size_t i) {
    const std::string& typed = queries[i];
    foundByLike += floor.find(typed) > 0 ? 1 : 0;
  });

  std::printf("%zu kits, %zu teachers, %zu schools, %zu models\n", kKits, kTeachers, kSchools,
              kModels);
  std::printf("index %.1f ms, processor %.1f ms (LIKE table %.1f ms)\n", built, builtBusy,
              likeBuilt);
  print("search", search);
  print("LIKE", like);
  print("one teacher and one kit changed", update);
  std::printf("search / LIKE, processor: p50 %.2f, p99 %.2f\n",
              search.processor.p50 / like.processor.p50, search.processor.p99 / like.processor.p99);
  std::printf("found    search %.1f %%   LIKE %.1f %% of the queries\n",
              100.0 * static_cast<double>(found) / kQueries,
              100.0 * static_cast<double>(foundByLike) / kLikeQueries);
  return 0;
}
