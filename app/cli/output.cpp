#include "app/cli/output.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace kstem::cli {
namespace {

std::string dumped(const nlohmann::ordered_json& object) {
  return object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// What an error means for a script, and its sentence; {} is the file, [] the detail.
struct Meaning {
  Errc code;
  Exit exit;
  std::string_view sentence;
};
constexpr std::array kMeanings{
    Meaning{Errc::FileMissing, Exit::Usage, "There is no file {}."},
    Meaning{Errc::StoreForeign, Exit::Usage, "{} is not a bank file."},
    Meaning{Errc::BadInput, Exit::Usage, "{}: []."},
    Meaning{Errc::DayMalformed, Exit::Usage, "{} is not a day; write it like 2026-11-22."},
    Meaning{Errc::ScenarioMalformed, Exit::Usage, "{} cannot be played: []."},
    Meaning{Errc::StoreDamaged, Exit::Damaged, "{} is damaged: []."},
    Meaning{Errc::EventDamaged, Exit::Damaged, "{} is damaged: []."},
    Meaning{Errc::BlobDamaged, Exit::Damaged, "{} is damaged: []."},
    Meaning{Errc::StoreInUse, Exit::InUse,
            "{} is in use by another program, perhaps the desk window."},
    Meaning{Errc::StoreNewer, Exit::Newer, "{} was written by a newer version of this program."},
    Meaning{Errc::StoreFull, Exit::Problem, "The disk is full; nothing was written to {}."},
    Meaning{Errc::FileNotWritable, Exit::Problem, "{} cannot be written."},
    Meaning{Errc::SheetUnreadable, Exit::Problem, "{} cannot be read as a sheet: []."},
    Meaning{Errc::ColumnMissing, Exit::Problem,
            "{} has no column for: []. Name it with --column FIELD=HEADING."},
    Meaning{Errc::ClerkUnknown, Exit::Usage, "There is no clerk []."},
    Meaning{Errc::BankNotFounded, Exit::Problem,
            "{} belongs to no bank yet: found one or join one with kstem pair."},
    Meaning{Errc::BankFoundedAlready, Exit::Problem, "{} belongs to a bank already."},
    Meaning{Errc::NotAdmitted, Exit::Problem,
            "The desk of {} was not let into the bank yet, or was put out."},
    Meaning{Errc::MemberUnknown, Exit::Problem, "There is no PC [] in the bank of {}."},
    Meaning{Errc::JoinDamaged, Exit::Problem,
            "That is no request and no welcome, or it was damaged on its way."},
    Meaning{Errc::JoinCodeDiffers, Exit::Problem,
            "The code is another one: listen again, and look whether it is the same file."},
    Meaning{Errc::RecoveryMalformed, Exit::Problem,
            "That is not what stands on a recovery sheet: compare it group by group."},
    Meaning{Errc::KeyMissing, Exit::Problem, "The keys of {} are not on this PC."},
    Meaning{Errc::KeyDamaged, Exit::Problem, "The keys of {} cannot be opened on this PC."},
    Meaning{Errc::BundleCut, Exit::Problem, "The file is cut short: copy it again."},
    Meaning{Errc::BundleForeign, Exit::Problem,
            "The file is of another bank, or was changed after it was signed."},
};

const Meaning* findMeaning(Errc code) noexcept {
  const auto it = std::find_if(kMeanings.begin(), kMeanings.end(),
                               [&](const Meaning& meaning) { return meaning.code == code; });
  return it == kMeanings.end() ? nullptr : &*it;
}

void fillIn(std::string& text, std::string_view mark, const std::string& value) {
  const auto at = text.find(mark);
  if (at != text.npos) text.replace(at, mark.size(), value);
}

std::string sentenceOf(const Error& error, const std::string& subject) {
  const Meaning* meaning = findMeaning(error.code);
  if (meaning == nullptr)
    return subject + ": " + std::string(keyOf(error.code)) + " (" + error.detail + ").";
  std::string text(meaning->sentence);
  fillIn(text, "[]", error.detail);
  fillIn(text, "{}", subject);
  return text;
}

}  // namespace

Exit exitOf(Errc code) noexcept {
  const Meaning* meaning = findMeaning(code);
  return meaning == nullptr ? Exit::Problem : meaning->exit;
}

int succeed(const Answer& answer, Format format) {
  if (format == Format::Json) {
    nlohmann::ordered_json object{{"ok", true}};
    object.update(answer.fields);
    std::cout << dumped(object) << '\n';
  } else {
    for (const std::string& line : answer.lines) std::cout << line << '\n';
  }
  return static_cast<int>(Exit::Ok);
}

int fail(const Error& error, const std::string& subject, Format format) {
  if (format == Format::Json) {
    std::cout << dumped({{"ok", false},
                         {"error", {{"code", keyOf(error.code)}, {"detail", error.detail}}},
                         {"file", subject}})
              << '\n';
  } else {
    std::cerr << sentenceOf(error, subject) << '\n';
  }
  return static_cast<int>(exitOf(error.code));
}

std::filesystem::path pathOf(const std::string& utf8) {
  return std::u8string(utf8.begin(), utf8.end());
}

}  // namespace kstem::cli
