#include "core/domain/facts.h"

#include "core/base/hash.h"
#include "core/domain/fact_codec.h"

namespace kstem {
namespace {

template <std::size_t I = 0>
Result<Fact> decodeAs(std::uint32_t kind, BytesView body) {
  if constexpr (I == std::variant_size_v<AnyFact>) {
    return Error{Errc::EventDamaged, "kind " + std::to_string(kind)};
  } else {
    using T = std::variant_alternative_t<I, AnyFact>;
    if (kind != static_cast<std::uint32_t>(T::kKind)) return decodeAs<I + 1>(kind, body);
    T fact;
    if (!codec::readFields(body, fact)) return Error{Errc::EventDamaged, "body"};
    return Fact{std::move(fact)};
  }
}

template <std::size_t... I>
bool isKnownIn(std::uint32_t kind, std::index_sequence<I...> /*all*/) {
  return ((kind == static_cast<std::uint32_t>(std::variant_alternative_t<I, AnyFact>::kKind)) ||
          ...);
}

}  // namespace

AggId bankAgg() { return AggId{blake2b128({asBytes("bank")})}; }
AggId membersAgg() { return AggId{blake2b128({asBytes("members")})}; }

Fact::Fact(const Fact&) = default;
Fact::Fact(Fact&&) noexcept = default;
Fact& Fact::operator=(const Fact&) = default;
Fact& Fact::operator=(Fact&&) noexcept = default;
Fact::~Fact() = default;

Kind kindOf(const Fact& fact) noexcept {
  return std::visit([](const auto& known) { return std::decay_t<decltype(known)>::kKind; }, fact);
}

bool isKnown(std::uint32_t kind) noexcept {
  return isKnownIn(kind, std::make_index_sequence<std::variant_size_v<AnyFact>>());
}

Bytes encodeBody(const Fact& fact) {
  return std::visit([](const auto& known) { return codec::writeFields(known); }, fact);
}

Result<Fact> decodeBody(std::uint32_t kind, BytesView body) { return decodeAs(kind, body); }

}  // namespace kstem
