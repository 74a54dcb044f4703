#ifdef _WIN32

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

#include <limits>

#include "core/sheets/encoding.h"

namespace kstem {
namespace {

constexpr UINT kCp949 = 949;

std::wstring wideOf(std::string_view bytes) {
  const auto size = static_cast<int>(bytes.size());
  const int length =
      MultiByteToWideChar(kCp949, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
  std::wstring wide(static_cast<std::size_t>(length), L'\0');
  MultiByteToWideChar(kCp949, MB_ERR_INVALID_CHARS, bytes.data(), size, wide.data(), length);
  return wide;
}

std::string utf8Of(const std::wstring& wide) {
  const auto size = static_cast<int>(wide.size());
  const int length =
      WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr);
  std::string text(static_cast<std::size_t>(length), '\0');
  WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, text.data(), length, nullptr, nullptr);
  return text;
}

// Bytes without a meaning are not always refused; some come out in the private use area.
bool isPlain(const std::wstring& wide) {
  for (const wchar_t c : wide)
    if ((c >= 0x80 && c <= 0x9F) || (c >= 0xE000 && c <= 0xF8FF)) return false;
  return true;
}

}  // namespace

Result<std::string> toUtf8FromCp949(std::string_view bytes) {
  if (bytes.empty()) return std::string();
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
    return Error{Errc::SheetUnreadable, "too large"};
  const std::wstring wide = wideOf(bytes);
  if (wide.empty() || !isPlain(wide))
    return Error{Errc::SheetUnreadable, "neither UTF-8 nor CP949"};
  return utf8Of(wide);
}

}  // namespace kstem

#endif
