#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace kstem::cli {

/// What a command is asked to speak: sentences for people, or one JSON object for programs.
enum class Format { Text, Json };

/// Exit codes of kstem; scripts rely on them.
enum class Exit { Ok = 0, Problem = 1, Usage = 2, Damaged = 3, InUse = 4, Newer = 5 };

/// Where an error leads: the only place that turns an Errc into an exit code.
Exit exitOf(Errc code) noexcept;

/// What a command has to say.
struct Answer {
  std::vector<std::string> lines;                                    ///< for people
  nlohmann::ordered_json fields = nlohmann::ordered_json::object();  ///< for programs
};

/// Prints an answer. Returns the exit code.
int succeed(const Answer& answer, Format format);
/// Prints why a command could not do its work on `subject`, a file; to the error stream for people.
/// Returns the exit code.
int fail(const Error& error, const std::string& subject, Format format);

/// A name as it was typed, in UTF-8, as a path.
std::filesystem::path pathOf(const std::string& utf8);

}  // namespace kstem::cli
