#pragma once

#include <string>
#include <vector>

#include "core/domain/restock.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// A part that kits of the center have less of than they should.
struct RestockRow {
  ModelId model;
  std::uint32_t no = 0;
  std::string modelName, partName;
  int unitPrice = 0;  ///< won
  int kits = 0;       ///< that have too little
  int missing = 0;    ///< pieces to fill all of those up
  int owed = 0;       ///< pieces that schools still owe to those kits
  int waiting = 0;    ///< of those kits, that can be lent again once they have it
};

/// The restock list of one center: of consumables what is below the share that the model asks for,
/// of other parts whatever is not all there. Retired and lost kits need nothing.
class RestockRows final {
 public:
  RestockRows(Db& db, const CenterId& center) : m_db(db), m_center(center) {}

  int count();
  /// First the parts that kits wait for, then by model and part; `first` counts from 0, at most `count` rows.
  std::vector<RestockRow> read(int first, int count);
  /// The boxes at hand that are short of this part, by code: not those that are out, on the way or
  /// to be counted.
  std::vector<ShortBox> boxes(const ModelId& model, std::uint32_t no);

 private:
  Db& m_db;
  CenterId m_center;
};

}  // namespace kstem::store
