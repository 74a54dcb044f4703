#include "core/service/names.h"

namespace kstem {
namespace {

/// The name kept under this id, made the first time.
template <class IdType, class Make>
const std::string& once(std::map<AggId, std::string>& names, const IdType& id, Make make) {
  const auto [it, fresh] = names.try_emplace(aggOf(id));
  if (fresh) it->second = make();
  return it->second;
}

template <class Row>
std::string personOf(const std::optional<Row>& row) {
  return row ? row->name.value_or(std::string(kNoInformation)) : std::string();
}

}  // namespace

const store::ModelRow* Names::model(const ModelId& id) {
  const auto [it, fresh] = m_models.try_emplace(id);
  if (fresh) it->second = m_rows.model(id);
  return it->second ? &*it->second : nullptr;
}

const Part* Names::findPart(const ModelId& id, std::uint32_t no) {
  const store::ModelRow* about = model(id);
  if (about == nullptr) return nullptr;
  for (const Part& part : about->parts)
    if (part.no == no) return &part;
  return nullptr;
}

std::string Names::part(const ModelId& id, std::uint32_t no) {
  const Part* found = findPart(id, no);
  return found != nullptr ? found->name : std::string();
}

NamedKit Names::kit(const KitId& id) {
  NamedKit named{id, {}, {}, {}};
  const auto kit = m_rows.kit(id);
  if (!kit) return named;
  named.code = kit->code;
  const store::ModelRow* about = model(kit->model);
  if (about == nullptr) return named;
  named.model = about->name;
  named.setUnit = about->setUnit;
  named.boxes = about->boxes;
  return named;
}

const std::string& Names::school(const SchoolId& id) {
  return once(m_names, id, [&] {
    const auto row = m_rows.school(id);
    return row ? row->name : std::string();
  });
}

const std::string& Names::teacher(const TeacherId& id) {
  return once(m_names, id, [&] { return personOf(m_rows.teacher(id)); });
}

const std::string& Names::clerk(const ClerkId& id) {
  return once(m_names, id, [&] { return personOf(m_rows.clerk(id)); });
}

const std::string& Names::center(const CenterId& id) {
  return once(m_names, id, [&] {
    const auto row = m_rows.center(id);
    return row ? row->shortName : std::string();
  });
}

}  // namespace kstem
