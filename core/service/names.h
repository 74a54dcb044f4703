#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/service/bank.h"

namespace kstem {

/// Stands for a name whose personal data is not here.
inline constexpr std::string_view kNoInformation = "(정보 없음)";

/// A kit as people know it.
struct NamedKit {
  KitId id;
  Code code;  ///< Code() when the kit is not here
  std::string model;
  std::string setUnit;  ///< "30인용 1박스"; may be empty
  int boxes = 1;
};

/// Names for one view or paper, each looked up once. An empty text for what is not here.
class Names final {
 public:
  explicit Names(Bank& bank) : m_rows(bank.rows()) {}

  NamedKit kit(const KitId& id);
  const std::string& school(const SchoolId& id);
  const std::string& teacher(const TeacherId& id);  ///< kNoInformation for an erased name
  const std::string& clerk(const ClerkId& id);
  const std::string& center(const CenterId& id);    ///< the short one, "동부"
  const store::ModelRow* model(const ModelId& id);  ///< nothing when it is not here
  const Part* findPart(const ModelId& model, std::uint32_t no);
  std::string part(const ModelId& model, std::uint32_t no);

 private:
  store::Rows m_rows;
  std::map<ModelId, std::optional<store::ModelRow>> m_models;
  std::map<AggId, std::string> m_names;
};

}  // namespace kstem
