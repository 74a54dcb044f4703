#include "core/sheets/encoding.h"

#include "core/base/text.h"

namespace kstem {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

Result<std::string> toUtf8FromAny(std::string_view bytes) {
  if (bytes.find('\0') != bytes.npos) return Error{Errc::SheetUnreadable, "holds zero bytes"};
  const bool marked = bytes.starts_with(kByteOrderMark);
  if (marked) bytes.remove_prefix(kByteOrderMark.size());
  if (isUtf8(bytes)) return std::string(bytes);
  if (marked) return Error{Errc::SheetUnreadable, "marked as UTF-8 but is not"};
  return toUtf8FromCp949(bytes);
}

}  // namespace kstem
