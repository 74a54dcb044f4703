#include "core/domain/attention.h"

#include <array>

#include "core/base/hash.h"

namespace kstem {
namespace {

struct Row {
  std::string_view key;
  Severity severity;
};
constexpr std::array kRows{
#define KSTEM_ROW(name, key, severity) Row{key, Severity::severity},
    KSTEM_ATTENTION(KSTEM_ROW)
#undef KSTEM_ROW
};

}  // namespace

std::string_view keyOf(AttentionKind kind) noexcept {
  return kRows[static_cast<std::size_t>(kind)].key;
}

Severity severityOf(AttentionKind kind) noexcept {
  return kRows[static_cast<std::size_t>(kind)].severity;
}

std::optional<AttentionKind> attentionKindOf(std::string_view key) noexcept {
  for (std::size_t i = 0; i < kRows.size(); ++i)
    if (kRows[i].key == key) return static_cast<AttentionKind>(i);
  return std::nullopt;
}

Raw16 conflictIdOf(const Attention& item) {
  return blake2b128({asBytes(keyOf(item.kind)), item.event.view(), item.other.view()});
}

}  // namespace kstem
