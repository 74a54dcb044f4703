#include "core/store/meta.h"

namespace kstem::store {

void Meta::set(std::string_view key, std::int64_t value) {
  m_db.query("INSERT OR REPLACE INTO local_meta(key, value) VALUES(?, ?)")
      .bind(key)
      .bind(value)
      .run();
}

void Meta::set(std::string_view key, BytesView value) {
  m_db.query("INSERT OR REPLACE INTO local_meta(key, value) VALUES(?, ?)")
      .bind(key)
      .bind(value)
      .run();
}

std::int64_t Meta::number(std::string_view key) {
  Query query = m_db.query("SELECT value FROM local_meta WHERE key = ?");
  return query.bind(key).step() ? query.number(0) : 0;
}

}  // namespace kstem::store
