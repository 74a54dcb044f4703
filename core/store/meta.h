#pragma once

#include <algorithm>
#include <string_view>

#include "core/store/sqlite.h"

namespace kstem::store {

/// Small facts about this file on this PC: never part of the digest, never rebuilt.
class Meta final {
 public:
  explicit Meta(Db& db) : m_db(db) {}

  void set(std::string_view key, std::int64_t value);
  void set(std::string_view key, BytesView value);
  /// 0 when there is none.
  std::int64_t number(std::string_view key);
  /// All zero when there is none.
  template <class IdType>
  IdType id(std::string_view key) {
    Query query = m_db.query("SELECT value FROM local_meta WHERE key = ?");
    return query.bind(key).step() ? query.id<IdType>(0) : IdType{};
  }

 private:
  Db& m_db;
};

}  // namespace kstem::store
