#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/kit_fold.h"
#include "core/domain/kit_set.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// All kits of one model that stand on one shelf.
struct KitGroup {
  ModelId model;
  std::string shelf;
};

/// What a kit of a list may be found by; one of these is enough.
struct KitMatch {
  std::vector<KitGroup> groups;
  std::string digits;                ///< one to ten digits of its code; empty: none
  std::vector<std::string> aliases;  ///< parts of the folded text of another number; never empty
};

struct KitListFilter {
  KitSet set = KitSet::All;
  std::optional<ModelId> model = {};
  std::optional<CenterId> place = {};
  std::optional<KitMatch> match = {};
};

struct KitListRow {
  KitId id;
  Code code;
  ModelId model;
  CenterId place;
  std::string shelf;
  Standing standing = Standing::Shelf;
  std::optional<Day> due = {};          ///< of the open loan
  std::optional<SchoolId> school = {};  ///< who has it
  int shortParts = 0;                   ///< kinds of parts that are short, as KitSet::Short says
};

/// How many kits of a model there are; retired ones count nowhere.
struct KitCounts {
  int total = 0;
  int shelf = 0;
  int out = 0;
  int inRepair = 0;  ///< inspection or repair
  int toCheck = 0;
  int lost = 0;
};

/// A part of a kit: what the model says and what was counted last.
struct ContentsRow {
  Part part;
  std::optional<int> counted = {};  ///< nothing: never counted, so complete
  bool isShort = false;             ///< as KitSet::Short says
};

/// Lists of kits in the order of their codes; every read is one statement.
class KitListRows final {
 public:
  explicit KitListRows(Db& db) : m_db(db) {}

  int count(const KitListFilter& filter);
  /// At most `count` rows from the `first` one (0 is the first of all).
  std::vector<KitListRow> read(const KitListFilter& filter, int first, int count);
  /// Every model and shelf that kits stand on.
  std::vector<KitGroup> groups();
  /// Of all centers when `place` is absent.
  KitCounts counts(const ModelId& model, const std::optional<CenterId>& place);
  std::vector<ContentsRow> contents(const KitId& kit);

 private:
  Db& m_db;
};

}  // namespace kstem::store
