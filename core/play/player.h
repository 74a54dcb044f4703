#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/play/scenario.h"

namespace kstem::play {

/// One expectation that was not so, or one line that could not be done.
struct Failure {
  std::string file;
  int line = 0;      ///< 0: the file as a whole
  std::string text;  ///< the line, or why the file cannot be played
  std::string found;
  std::string scenario;  ///< its name; may be empty
};

/// How many scenarios went as they say.
struct PlayReport {
  int passed = 0;
  int failed = 0;    ///< a file that cannot be read counts as one
  int badFiles = 0;  ///< of those: missing, or not understood
  std::vector<Failure> failures;
};

/// Plays one scenario in a bank of its own, which is gone afterwards; `file` is for the failures.
/// A missed expectation is noted and the scenario goes on; a line that cannot be done ends it.
std::vector<Failure> playScenario(const Scenario& scenario, const std::string& file);

/// Plays files, and the *.kstest in folders with all that is below, in the order of their names.
/// Never stops early. No file at all is a failure.
PlayReport playPaths(const std::vector<std::string>& paths);

}  // namespace kstem::play
