#include "core/base/compat_text.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace kstem {
namespace {

struct Free {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

constexpr auto kOptions =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);

}  // namespace

std::string nfkc(std::string_view text) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw, kOptions);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(raw);
  if (size < 0) return {};
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

}  // namespace kstem
