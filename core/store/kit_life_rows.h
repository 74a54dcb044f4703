#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/event.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// When a kit was out; `back` is absent while it is.
struct LoanSpan {
  Day out;
  std::optional<Day> back = {};
};

/// What the pages of a kit and a model read beside the views of single things.
class KitLifeRows final {
 public:
  explicit KitLifeRows(Db& db) : m_db(db) {}

  /// Personal data behind a commitment; nothing when it is not here or was erased.
  std::optional<std::string> personal(const Commitment& commitment);
  /// Loans of kits of this model that began in the range.
  std::vector<LoanSpan> loansOf(const ModelId& model, const DayRange& range);
  /// Parts found missing or broken at returns of such kits in the range, each count and part once.
  int damagesOf(const ModelId& model, const DayRange& range);

 private:
  Db& m_db;
};

}  // namespace kstem::store
