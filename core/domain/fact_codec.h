#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/text.h"
#include "core/domain/facts.h"
#include "core/domain/wire.h"

namespace kstem::codec {

// Turns the field lists of facts.h into bytes and back (core/sync/FORMAT.md, 1.2): one list, two
// readers of it, so that writing and reading cannot drift apart.

template <class T>
concept RawBytes = requires(const T& value) {
  { value.bytes.size() } -> std::convertible_to<std::size_t>;
};
template <class T>
concept Fields = requires(T& value) {
  T::fields(value, [](int, auto&) {});
};

template <class T>
Bytes writeFields(const T& value);
template <class T>
bool readFields(BytesView body, T& value);

// ---- one value ----

template <class T>
requires std::is_unsigned_v<T> || std::is_enum_v<T>
void put(Bytes& to, T value) { wire::putVarint(to, static_cast<std::uint64_t>(value)); }
inline void put(Bytes& to, std::int64_t value) { wire::putVarint(to, wire::zigzag(value)); }
inline void put(Bytes& to, Day value) {
  wire::putVarint(to, static_cast<std::uint64_t>(value.number()));
}
inline void put(Bytes& to, const Code& value) { wire::putVarint(to, value.number()); }
inline void put(Bytes& to, const std::string& value) { append(to, asBytes(nfc(value))); }
template <RawBytes T>
void put(Bytes& to, const T& value) {
  append(to, value.bytes);
}
template <Fields T>
void put(Bytes& to, const T& value) {
  append(to, writeFields(value));
}

template <class T>
requires std::is_unsigned_v<T> || std::is_enum_v<T>
bool take(BytesView from, T& value) {
  wire::Cursor cursor(from);
  const std::uint64_t number = cursor.varint();
  value = static_cast<T>(number);
  return cursor.finished() && static_cast<std::uint64_t>(value) == number;
}
inline bool take(BytesView from, std::int64_t& value) {
  wire::Cursor cursor(from);
  value = wire::unzigzag(cursor.varint());
  return cursor.finished();
}
inline bool take(BytesView from, Day& value) {
  std::uint64_t number = 0;
  if (!take(from, number)) return false;
  const auto day =
      Day::fromNumber(static_cast<std::int64_t>(std::min<std::uint64_t>(number, 1U << 30U)));
  if (day) value = *day;
  return day.has_value();
}
inline bool take(BytesView from, Code& value) {
  std::uint64_t number = 0;
  if (!take(from, number)) return false;
  const auto code = Code::fromNumber(number);
  if (code) value = *code;
  return code.has_value();
}
inline bool take(BytesView from, std::string& value) {
  value = asText(from);
  return isUtf8(value) && value == nfc(value);
}
template <RawBytes T>
bool take(BytesView from, T& value) {
  if (from.size() != value.bytes.size()) return false;
  std::copy(from.begin(), from.end(), value.bytes.begin());
  return true;
}
template <Fields T>
bool take(BytesView from, T& value) {
  return readFields(from, value);
}

// ---- all fields of a struct ----

class Writer final {
 public:
  template <class T>
  void operator()(int tag, const T& value) {
    Bytes bytes;
    put(bytes, value);
    field(tag, bytes);
  }
  template <class T>
  void operator()(int tag, const std::optional<T>& value) {
    if (value) (*this)(tag, *value);
  }
  template <class T>
  void operator()(int tag, const std::vector<T>& items) {
    if (items.empty()) return;
    Bytes bytes;
    for (const T& item : items) {
      Bytes one;
      put(one, item);
      wire::putVarint(bytes, one.size());
      append(bytes, one);
    }
    field(tag, bytes);
  }
  Bytes take() { return std::move(m_out); }

 private:
  void field(int tag, BytesView bytes) {
    wire::putVarint(m_out, static_cast<std::uint64_t>(tag));
    wire::putVarint(m_out, bytes.size());
    append(m_out, bytes);
  }
  Bytes m_out;
};

/// Takes fields in the order of the list; fields between and after that it does not know are
/// skipped.
class Reader final {
 public:
  explicit Reader(BytesView body) : m_cursor(body) { next(); }

  template <class T>
  void operator()(int tag, T& value) {
    if (!seek(tag) || !codec::take(m_value, value)) m_cursor.fail();
  }
  template <class T>
  void operator()(int tag, std::optional<T>& value) {
    if (!seek(tag)) return;
    T found{};
    (*this)(tag, found);
    value = std::move(found);
  }
  template <class T>
  void operator()(int tag, std::vector<T>& items) {
    if (!seek(tag)) return;
    wire::Cursor list(m_value);
    while (list.ok() && !list.atEnd()) {
      T item{};
      const BytesView bytes = list.take(list.varint());
      if (!list.ok() || !codec::take(bytes, item)) return m_cursor.fail();
      items.push_back(std::move(item));
    }
    if (!list.ok() || items.empty()) m_cursor.fail();
  }

  bool finished() {
    while (m_tag != 0) next();
    return m_cursor.finished();
  }

 private:
  bool seek(int tag) {
    while (m_tag != 0 && m_tag < static_cast<std::uint64_t>(tag)) next();
    return m_tag == static_cast<std::uint64_t>(tag);
  }
  void next() {
    m_tag = 0;
    if (!m_cursor.ok() || m_cursor.atEnd()) return;
    const std::uint64_t tag = m_cursor.varint();
    m_value = m_cursor.take(m_cursor.varint());
    if (tag <= m_last) m_cursor.fail();
    if (m_cursor.ok()) m_tag = m_last = tag;
  }

  wire::Cursor m_cursor;
  std::uint64_t m_tag = 0;  ///< of the field at hand; 0 at the end
  std::uint64_t m_last = 0;
  BytesView m_value;
};

template <class T>
Bytes writeFields(const T& value) {
  Writer writer;
  T::fields(value, writer);
  return writer.take();
}

template <class T>
bool readFields(BytesView body, T& value) {
  Reader reader(body);
  T::fields(value, reader);
  return reader.finished();
}

}  // namespace kstem::codec
