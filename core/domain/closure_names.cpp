#include "core/domain/closure_names.h"

#include <algorithm>
#include <string_view>

namespace kstem {
namespace {

std::string feastOf(const std::string& name) {
  for (const std::string_view around : {" 전날", " 다음 날"})
    if (name.ends_with(around)) return name.substr(0, name.size() - around.size());
  return name;
}

}  // namespace

std::vector<std::string> closureNames(const std::vector<ClosedDay>& days) {
  std::vector<std::string> names;
  for (const ClosedDay& day : days) {
    const std::string name = feastOf(day.name);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
  }
  return names;
}

std::string closureText(const std::vector<ClosedDay>& days) {
  std::string text;
  for (const std::string& name : closureNames(days)) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace kstem
