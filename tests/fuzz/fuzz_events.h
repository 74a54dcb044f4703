#pragma once

#include <concepts>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/domain/fact_codec.h"
#include "core/domain/history.h"

namespace kstem::fuzz {

/// Bytes of a fuzzer, taken one by one; zeros when they are used up.
class Source final {
 public:
  explicit Source(BytesView bytes) noexcept : m_left(bytes) {}
  bool isEmpty() const noexcept { return m_left.empty(); }
  std::uint8_t byte() noexcept {
    if (m_left.empty()) return 0;
    const std::uint8_t first = m_left[0];
    m_left = m_left.subspan(1);
    return first;
  }
  /// Mostly small, so that things meet; now and then anything at all.
  std::uint64_t number() noexcept {
    const std::uint8_t first = byte();
    if (first < 250) return first % 8;
    std::uint64_t any = 0;
    for (int i = first; i < 258; ++i) any = any << 8U | byte();
    return any;
  }

 private:
  BytesView m_left;
};

/// Fills the fields of a fact; what it refers to is mostly there.
class Filler final {
 public:
  Filler(Source& source, const std::vector<EventId>& made) : m_source(source), m_made(made) {}

  template <class T>
  void operator()(int /*tag*/, T& value) {
    fill(value);
  }

 private:
  template <class T>
  requires std::is_unsigned_v<T> || std::is_enum_v<T>
  void fill(T& value) { value = static_cast<T>(m_source.number()); }
  void fill(std::int64_t& value) { value = wire::unzigzag(m_source.number()); }
  void fill(Day& value) {
    const auto number = static_cast<std::int64_t>(m_source.number() & 0xFFFFFFFU);
    constexpr std::int64_t kAutumn = 20'260'914;
    const auto day = Day::fromNumber(number < 8 ? kAutumn + number : number);
    value = day ? *day : *Day::fromNumber(kAutumn);
  }
  void fill(Code& value) {
    const auto kind = static_cast<CodeKind>(m_source.byte() % 10);
    const auto code = Code::make(kind, 1, 0, 1 + m_source.byte());
    value = code ? *code : *Code::make(CodeKind::Kit, 1, 0, 1);
  }
  void fill(std::string& value) {
    static constexpr const char* kTexts[] = {"",      "가",    "A-1", "마이크로비트 세트",
                                             "%_'\"", "중화중"};
    value = kTexts[m_source.byte() % std::size(kTexts)];
  }
  void fill(EventId& value) {
    const std::uint8_t which = m_source.byte();
    value = EventId{};
    if (which < 240 && !m_made.empty()) value = m_made[which % m_made.size()];
  }
  template <codec::RawBytes T>
  void fill(T& value) {
    value = T{};
    value.bytes[0] = m_source.byte() % 4;
  }
  template <codec::Fields T>
  void fill(T& value) {
    T::fields(value, *this);
  }
  template <class T>
  void fill(std::optional<T>& value) {
    value.reset();
    if (m_source.byte() % 2 == 1) fill(value.emplace());
  }
  template <class T>
  void fill(std::vector<T>& items) {
    items.resize(m_source.byte() % 4);
    for (T& item : items) fill(item);
  }

  Source& m_source;
  const std::vector<EventId>& m_made;
};

template <std::size_t I = 0>
Fact factOf(std::size_t which, Filler& filler) {
  if constexpr (I + 1 < std::variant_size_v<AnyFact>) {
    if (which != I) return factOf<I + 1>(which, filler);
  }
  std::variant_alternative_t<I, AnyFact> fact;
  decltype(fact)::fields(fact, filler);
  return fact;
}

/// Up to 60 events on four things by three desks, in the order in which they were written.
class Story final {
 public:
  explicit Story(BytesView bytes) : m_source(bytes) {
    while (!m_source.isEmpty() && m_events.size() < 60) add();
  }
  const std::vector<JournalEvent>& events() const noexcept { return m_events; }
  std::vector<Bytes> encoded() const {
    std::vector<Bytes> all;
    for (const JournalEvent& event : m_events) all.push_back(encode(event.event));
    return all;
  }

 private:
  void add() {
    Filler filler(m_source, m_made);
    JournalEvent made;
    Event& event = made.event;
    const std::size_t chain = m_source.byte() % 3;
    event.inc.bytes[0] = static_cast<std::uint8_t>(1 + chain);
    event.seq = m_chains[chain].size() + 1;
    if (event.seq > 1) event.prev = m_chains[chain].back();
    m_hlc += m_source.byte() % 4 == 0 ? 0 : 1U << 16U;
    event.hlc = m_hlc;
    event.wall = static_cast<Millis>(m_hlc >> 16U);
    event.agg.bytes[0] = m_source.byte() % 4;
    event.clerk.bytes[0] = m_source.byte() % 3;
    event.group.bytes[0] = m_source.byte() % 4;
    event.commitments.resize(m_source.byte() % 3);
    const Fact fact = factOf(m_source.byte() % std::variant_size_v<AnyFact>, filler);
    event.kind = static_cast<std::uint32_t>(kindOf(fact));
    event.body = encodeBody(fact);
    if (auto read = decodeBody(event.kind, event.body)) made.fact = *std::move(read);
    made.id = eventIdOf(encode(event));
    m_made.push_back(made.id);
    m_chains[chain].push_back(made.id);
    m_events.push_back(std::move(made));
  }

  Source m_source;
  Hlc m_hlc = hlcFromMillis(1'790'000'000'000);
  std::vector<EventId> m_made;
  std::vector<EventId> m_chains[3];
  std::vector<JournalEvent> m_events;
};

}  // namespace kstem::fuzz
