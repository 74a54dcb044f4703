#ifndef _WIN32

#include <iconv.h>

#include <cerrno>
#include <cstdint>

#include "core/sheets/encoding.h"

namespace kstem {
namespace {

/// An open converter; closed at the end of the scope.
class Converter final {
 public:
  Converter(const char* to, const char* from) : m_handle(iconv_open(to, from)) {}
  ~Converter() {
    if (isOpen()) iconv_close(m_handle);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool isOpen() const { return reinterpret_cast<std::intptr_t>(m_handle) != -1; }

  bool convert(std::string& in, std::string& out) {
    char* from = in.data();
    char* to = out.data();
    std::size_t fromLeft = in.size();
    std::size_t toLeft = out.size();
    const std::size_t replaced = iconv(m_handle, &from, &fromLeft, &to, &toLeft);
    out.resize(out.size() - toLeft);
    return replaced == 0 && fromLeft == 0;
  }

 private:
  iconv_t m_handle;
};

constexpr std::size_t kMostBytesPerByte = 3;

}  // namespace

Result<std::string> toUtf8FromCp949(std::string_view bytes) {
  Converter converter("UTF-8", "CP949");
  if (!converter.isOpen()) return Error{Errc::SheetUnreadable, "the system knows no CP949"};
  std::string in(bytes);
  std::string out(in.size() * kMostBytesPerByte, '\0');
  if (!converter.convert(in, out)) return Error{Errc::SheetUnreadable, "neither UTF-8 nor CP949"};
  return out;
}

}  // namespace kstem

#endif
