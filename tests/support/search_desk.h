#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/service/search.h"
#include "tests/support/small_bank.h"

namespace kstem::test {

/// A desk with something of every kind, and its search.
struct SearchDesk {
  SmallBank desk;
  SearchIndex index;
  ModelId lego, glasses;
  SchoolId science, girls, primary;
  TeacherId otherHaneul;
  KitId kit;

  SearchDesk() {
    desk.setUp();  // 마이크로비트 세트, 중화중학교, 김하늘
    lego = newModel("RB-005", "레고 스파이크 프라임", "LEGO Education SPIKE Prime set");
    glasses = newModel("VR-001", "VR 헤드셋 세트", "VR headset set");
    science = newSchool("서울과학고등학교");
    girls = newSchool("배성여자고등학교");
    primary = newSchool("서울면목초등학교");
    otherHaneul = newTeacher(science, "김하늘");
    newTeacher(girls, "민예준");
    kit = desk.newKit();
    index.load(*desk.bank);
  }

  ModelId newModel(const char* catalogNo, const char* name, const char* nameEn) {
    ModelRegistered about;
    about.catalogNo = catalogNo;
    about.name = name;
    about.nameEn = nameEn;
    about.parts = {{1, "상자", 1, 1000, false, false}};
    return fromAgg<ModelId>(desk.perform(RegisterModel{about}).made.front());
  }
  SchoolId newSchool(const char* name) {
    return fromAgg<SchoolId>(
        desk.perform(RegisterSchool{name, "학교", "동부", "중랑구", ""}).made.front());
  }
  TeacherId newTeacher(const SchoolId& at, const char* name) {
    return fromAgg<TeacherId>(desk.perform(RegisterTeacher{at, name, "", "", "과학"}).made.front());
  }
  KitId newKitOf(const ModelId& model, int count = 1, const char* shelf = "B-2") {
    const auto done = desk.perform(RegisterKits{model, centerIdOf(1), count, shelf});
    return fromAgg<KitId>(done.made.front());
  }

  /// Does it, and tells the search what it touched.
  Committed perform(const Intent& intent) {
    Committed done = desk.perform(intent);
    index.update(*desk.bank, done.touched);
    return done;
  }
  /// Writes a fact for which there is no intent here, and tells the search.
  void write(const AggId& id, Fact fact) {
    store::Transaction tx(desk.bank->db());
    std::set<AggId> touched;
    store::Journal(desk.bank->db())
        .append({id, std::move(fact), {}, {}, {}}, desk.clock.now(), touched);
    store::Projection(desk.bank->db()).refold(touched);
    tx.commit();
    index.update(*desk.bank, std::vector<AggId>(touched.begin(), touched.end()));
  }

  std::vector<Hit> find(std::string_view typed, std::size_t limit = 20) {
    return index.find(*desk.bank, typed, limit);
  }
  /// Where the thing stands among the hits; 0 is the first, -1 not found.
  template <class IdType>
  int place(std::string_view typed, const IdType& id) {
    const auto hits = find(typed);
    const auto at = std::find_if(hits.begin(), hits.end(),
                                 [&](const Hit& hit) { return hit.id == AggId{id.bytes}; });
    return at == hits.end() ? -1 : static_cast<int>(at - hits.begin());
  }
  template <class IdType>
  bool finds(std::string_view typed, const IdType& id) {
    return place(typed, id) >= 0;
  }
  Code codeOf(const KitId& id) { return desk.kit(id).code; }
  std::string digitsOf(const KitId& id) { return codeOf(id).digits(); }
};

/// Whether a search that was kept up to date tells the same as one that was read anew.
inline bool isCurrent(SearchDesk& desk, std::initializer_list<const char*> texts) {
  SearchIndex fresh;
  fresh.load(*desk.desk.bank);
  return std::all_of(texts.begin(), texts.end(), [&](const char* typed) {
    const auto kept = desk.find(typed);
    const auto anew = fresh.find(*desk.desk.bank, typed);
    return std::equal(kept.begin(), kept.end(), anew.begin(), anew.end(),
                      [](const Hit& a, const Hit& b) {
                        return a.kind == b.kind && a.id == b.id && a.title == b.title &&
                               a.sub == b.sub && a.standing == b.standing;
                      });
  });
}

}  // namespace kstem::test
