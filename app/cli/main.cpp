#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <iostream>

#include "app/cli/availability_command.h"
#include "app/cli/bundle_commands.h"
#include "app/cli/demo_command.h"
#include "app/cli/import_applications_command.h"
#include "app/cli/import_schools_command.h"
#include "app/cli/pair_commands.h"
#include "app/cli/play_command.h"
#include "app/cli/rebuild_command.h"
#include "app/cli/verify_command.h"

namespace {

using namespace kstem::cli;

/// What was typed; the chosen subcommand leaves its work in `run`.
struct Request {
  bool json = false;
  std::string file;
  DemoRequest demo;
  ImportRequest import;
  ApplicationsRequest applications;
  AvailabilityRequest availability;
  Place place;
  ExportRequest exporting;
  BundleImportRequest importing;
  ShareRequest sharing;
  PairRequest pair;
  std::vector<std::string> scenarios;
  std::function<int()> run;

  Format format() const { return json ? Format::Json : Format::Text; }
};

void addDemo(CLI::App& app, Request& request) {
  CLI::App* demo = app.add_subcommand("demo", "Make a demo bank: four centers, a year of loans");
  demo->add_option("FILE", request.demo.file, "The bank file to make")->required();
  demo->add_option("--seed", request.demo.seed, "Another seed, another bank")
      ->capture_default_str();
  demo->add_option("--today", request.demo.today,
                   "The day to look at it, 2026-11-22; today if absent");
  demo->add_option("--days", request.demo.days, "How many days the centers have been lending")
      ->capture_default_str();
  demo->add_flag("--force", request.demo.force, "Replace a bank file of that name");
  demo->callback([&] { request.run = [&] { return runDemo(request.demo, request.format()); }; });
}

void addFileCommand(CLI::App& app, Request& request, const char* name, const char* about,
                    int (*run)(const std::string&, Format)) {
  CLI::App* command = app.add_subcommand(name, about);
  command->add_option("FILE", request.file, "The bank file")->required();
  command->callback([&request, run] {
    request.run = [&request, run] { return run(request.file, request.format()); };
  });
}

void addImport(CLI::App& app, Request& request) {
  CLI::App* import =
      app.add_subcommand("import-schools", "Take in a sheet of schools, by school_id");
  import->add_option("FILE", request.import.file, "The bank file")->required();
  import->add_option("CSV", request.import.sheet, "The sheet: UTF-8 or CP949")->required();
  import->add_flag("--dry-run", request.import.dryRun, "Only say what would be done");
  import->callback(
      [&] { request.run = [&] { return runImportSchools(request.import, request.format()); }; });
}

void addApplications(CLI::App& app, Request& request) {
  CLI::App* import = app.add_subcommand(
      "import-applications", "Take in applications that were approved outside, as reservations");
  ApplicationsRequest& asked = request.applications;
  import->add_option("FILE", asked.file, "The bank file")->required();
  import->add_option("CSV", asked.sheet, "The sheet: UTF-8 or CP949")->required();
  import->add_flag("--dry-run", asked.dryRun, "Only say what would be done");
  import->add_option("--column", asked.columns,
                     "What a column is called here: pickup=언제; remembered once it was used");
  import->add_option("--reason", asked.reason,
                     "Why rows are taken that the rules ask about, as a clerk would write it");
  import->add_option("--manager", asked.manager, "The code of the manager who allows them");
  import->callback([&] {
    request.run = [&] { return runImportApplications(request.applications, request.format()); };
  });
}

void addAvailability(CLI::App& app, Request& request) {
  CLI::App* command = app.add_subcommand(
      "availability", "How many kits of a model can be promised on each day, and why not more");
  AvailabilityRequest& asked = request.availability;
  command->add_option("FILE", asked.file, "The bank file")->required();
  command->add_option("MODEL", asked.model, "Its number in the catalogue, or its name")->required();
  command->add_option("--from", asked.from, "The first day, 2026-11-22; today if absent");
  command->add_option("--days", asked.days, "How many days")
      ->check(CLI::Range(1, 400))
      ->capture_default_str();
  command->add_option("--center", asked.center, "The number of another center, 3");
  command->callback(
      [&] { request.run = [&] { return runAvailability(request.availability, request.format()); }; });
}

void addPlace(CLI::App& command, Place& place) {
  command.add_option("FILE", place.file, "The bank file")->required();
  command.add_option("--keys", place.keys, "The folder with this PC's keys, if not the usual one");
}

void addBundles(CLI::App& app, Request& request) {
  CLI::App* out = app.add_subcommand("export", "Write what the other desks may lack as one file");
  addPlace(*out, request.exporting.place);
  out->add_option("TO", request.exporting.to, "A folder, or the file to write")->required();
  out->add_flag("--all", request.exporting.everything, "Everything, also what all desks have");
  out->add_flag("--photos", request.exporting.photos, "The pictures of damage, too");
  out->callback(
      [&] { request.run = [&] { return runExport(request.exporting, request.format()); }; });
  CLI::App* in = app.add_subcommand("import", "Take in files of other desks, in any order");
  addPlace(*in, request.importing.place);
  in->add_option("BUNDLE", request.importing.bundles, "Files and folders")->required();
  in->callback(
      [&] { request.run = [&] { return runImport(request.importing, request.format()); }; });
  CLI::App* share = app.add_subcommand(
      "share", "Take in what others put into a shared folder, and put this desk's file there");
  addPlace(*share, request.sharing.place);
  share->add_option("FOLDER", request.sharing.folder, "The folder that all desks share")
      ->required();
  share->callback([&] { request.run = [&] { return runShare(request.sharing, request.format()); }; });
  CLI::App* conflicts = app.add_subcommand("conflicts", "Records that disagree, with both sides");
  addPlace(*conflicts, request.place);
  conflicts->callback(
      [&] { request.run = [&] { return runConflicts(request.place, request.format()); }; });
  CLI::App* peers = app.add_subcommand("peers", "Who belongs to the bank and who lacks what");
  addPlace(*peers, request.place);
  peers->callback([&] { request.run = [&] { return runPeers(request.place, request.format()); }; });
}

CLI::App* addPairing(CLI::App& pair, Request& request, const char* name, const char* about,
                     int (*run)(const PairRequest&, Format)) {
  CLI::App* command = pair.add_subcommand(name, about);
  addPlace(*command, request.pair.place);
  command->callback([&request, run] {
    request.run = [&request, run] { return run(request.pair, request.format()); };
  });
  return command;
}

void addNewDesk(CLI::App& command, PairRequest& asked) {
  command.add_option("--center", asked.center, "The number of the desk's center, 1 to 99");
  command.add_option("--desk", asked.digit, "The number of the desk at its center, 0 to 9");
  command.add_option("--name", asked.name, "The name of a center that is not built in");
}

void addPair(CLI::App& app, Request& request) {
  CLI::App* pair = app.add_subcommand("pair", "Let desks into a bank, or put them out");
  pair->require_subcommand(1);
  PairRequest& asked = request.pair;
  addPairing(*pair, request, "found", "Make this desk the first of a bank", runPairFound);
  CLI::App* ask = addPairing(*pair, request, "request", "Ask to be let in", runPairRequest);
  ask->add_option("OUT", asked.out, "The request to write")->required();
  addNewDesk(*ask, asked);
  CLI::App* admit = addPairing(*pair, request, "admit", "Let a desk in", runPairAdmit);
  admit->add_option("REQUEST", asked.in, "The request of the new desk")->required();
  admit->add_option("OUT", asked.out, "The welcome to write")->required();
  admit->add_option("--code", asked.code, "What the new desk read out over the phone")->required();
  admit->add_option("--clerk", asked.manager, "The code of the clerk who lets it in");
  CLI::App* accept = addPairing(*pair, request, "accept", "Take the welcome in", runPairAccept);
  accept->add_option("WELCOME", asked.in, "The welcome")->required();
  accept->add_option("--bank", asked.code, "The bank's code, read out over the phone")->required();
  CLI::App* out = addPairing(*pair, request, "revoke", "Put a lost or stolen PC out", runPairRevoke);
  out->add_option("PC", asked.pc, "Its label, as kstem peers has it")->required();
  out->add_option("--reason", asked.reason, "Why")->required();
  out->add_option("--manager", asked.manager, "The code of the manager who does it")->required();
  CLI::App* back = addPairing(*pair, request, "recover",
                              "Begin again with the recovery sheet, all PCs being lost",
                              runPairRecover);
  back->add_option("BUNDLE", asked.in, "Any file of the bank, the newest is best")->required();
  back->add_option("--words", asked.words, "What stands on the recovery sheet")->required();
  addNewDesk(*back, asked);
}

void addPlay(CLI::App& app, Request& request) {
  CLI::App* play =
      app.add_subcommand("play", "Play scenarios (.kstest) and check what they expect");
  play->add_option("SCENARIO", request.scenarios, "Files and folders")->required();
  play->callback([&] { request.run = [&] { return runPlay(request.scenarios, request.json); }; });
}

int usage(const CLI::App& app, const CLI::ParseError& error, bool json) {
  if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
  if (json) {
    std::cout << nlohmann::ordered_json{{"ok", false},
                                        {"error", {{"code", "usage"}, {"detail", error.what()}}}}
                     .dump(2)
              << '\n';
  } else {
    app.exit(error);
  }
  return static_cast<int>(Exit::Usage);
}

bool asksForJson(int count, char** words) {
  return std::any_of(words, words + count, [](std::string_view word) { return word == "--json"; });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("The K-STEM Bank's lending desk, without its window", "kstem");
  app.set_version_flag("--version", "kstem " KSTEM_VERSION);
  app.require_subcommand(1);
  app.fallthrough();
  Request request;
  app.add_flag("--json", request.json, "Print one JSON object");
  addDemo(app, request);
  addFileCommand(app, request, "verify", "Check a bank file from its pages to its rows", runVerify);
  addFileCommand(app, request, "rebuild", "Make all rows anew from the journal", runRebuild);
  addImport(app, request);
  addApplications(app, request);
  addAvailability(app, request);
  addBundles(app, request);
  addPair(app, request);
  addPlay(app, request);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return usage(app, error, asksForJson(argc, argv));
  }
  return request.run();
}
