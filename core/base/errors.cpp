#include "core/base/errors.h"

#include <array>

namespace kstem {
namespace {

struct ErrorSpec {
  std::string_view key;
  Remedy remedy;
};

constexpr std::array kErrors{
#define KSTEM_ROW(name, key, remedy) ErrorSpec{key, Remedy::remedy},
    KSTEM_ERRORS(KSTEM_ROW)
#undef KSTEM_ROW
};

}  // namespace

std::string_view keyOf(Errc code) noexcept { return kErrors[static_cast<std::size_t>(code)].key; }
Remedy remedyOf(Errc code) noexcept { return kErrors[static_cast<std::size_t>(code)].remedy; }

}  // namespace kstem
