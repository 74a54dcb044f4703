#include "core/store/sheet_columns.h"

namespace kstem::store {

SheetColumns::Headings SheetColumns::read(std::string_view sheet) {
  Query query = m_db.query("SELECT field, heading FROM local_column WHERE sheet = ?");
  query.bind(sheet);
  Headings headings;
  while (query.step()) headings.emplace(query.text(0), query.text(1));
  return headings;
}

void SheetColumns::keep(std::string_view sheet, const Headings& headings) {
  Transaction tx(m_db);
  m_db.query("DELETE FROM local_column WHERE sheet = ?").bind(sheet).run();
  for (const auto& [field, heading] : headings)
    m_db.query("INSERT INTO local_column(sheet, field, heading) VALUES(?, ?, ?)")
        .bind(sheet)
        .bind(std::string_view(field))
        .bind(std::string_view(heading))
        .run();
  tx.commit();
}

}  // namespace kstem::store
