#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace kstem {

/// First digit of a code: what it stands for (domain.md, "Codes").
enum class CodeKind : std::uint8_t {
  Kit = 1,
  Part = 2,
  School = 3,
  Teacher = 4,
  Clerk = 5,
  Reservation = 6,
  Loan = 7,
  Transfer = 8,
  Command = 9,
  Shelf = 10,  ///< its first digit is 9 as well: "put it here" is a command of a center (CC is not 00)
};

/// The ten digits `T CC D NNNNN K` that the bank prints. An object of this type is always well
/// formed: its kind is known and its check digit (ISO/IEC 7064 MOD 11,10) is right.
class Code final {
 public:
  static constexpr int kMaxSerial = 99999;

  /// Ten digits, blanks between them allowed ("1 01 000231 8").
  /// Errors: CodeMalformed (not ten digits or kind 0), CodeMisread (wrong check digit).
  static Result<Code> parse(std::string_view text);
  /// Issues a code: center 0–99 (0 for commands), desk 0–9, serial 1–99999.
  /// Errors: CodeMalformed when a part is out of its range.
  static Result<Code> make(CodeKind kind, int center, int desk, int serial);
  /// The ten digits as one number, the form in events and SQL. Errors: as parse().
  static Result<Code> fromNumber(std::uint64_t number);

  CodeKind kind() const noexcept;
  int center() const noexcept;
  int desk() const noexcept;
  int serial() const noexcept;
  std::uint64_t number() const noexcept { return m_number; }
  std::string digits() const;  ///< "1010002318"
  std::string shown() const;   ///< "1 01 000231 8", for people

  /// Stands for "no code yet" in a value being filled; never printed or stored.
  constexpr Code() noexcept : m_number(0) {}

  friend constexpr auto operator<=>(const Code&, const Code&) = default;

 private:
  explicit constexpr Code(std::uint64_t number) noexcept : m_number(number) {}
  std::uint64_t m_number;
};

/// Check digit 0–9 of a row of digits by ISO/IEC 7064 MOD 11,10: "79462" → 3.
int checkDigitOf(std::string_view digits) noexcept;

}  // namespace kstem
