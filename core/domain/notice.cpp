#include "core/domain/notice.h"

#include <array>

namespace kstem {
namespace {

struct NoticeSpec {
  Notice notice;
  std::string_view key;
  Tone tone;
};

constexpr std::array kNotices{
#define KSTEM_ROW(name, key, tone) NoticeSpec{Notice::name, key, Tone::tone},
    KSTEM_NOTICES(KSTEM_ROW)
#undef KSTEM_ROW
};

const NoticeSpec& specOf(Notice notice) noexcept {
  return kNotices[static_cast<std::size_t>(notice)];
}

}  // namespace

std::string_view keyOf(Notice notice) noexcept { return specOf(notice).key; }
Tone toneOf(Notice notice) noexcept { return specOf(notice).tone; }

std::vector<Notice> allNotices() {
  std::vector<Notice> all;
  for (const NoticeSpec& spec : kNotices) all.push_back(spec.notice);
  return all;
}

}  // namespace kstem
