#include "app/cli/bundle_commands.h"

#include "core/base/durable_file.h"
#include "core/exchange/export.h"
#include "core/exchange/shared_folder.h"
#include "core/exchange/status.h"
#include "core/service/queries/conflict_view.h"

namespace kstem::cli {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

std::string utf8(const fs::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

std::string_view wordOf(exchange::Agreement agreement) {
  switch (agreement) {
    case exchange::Agreement::Unknown: return "not comparable";
    case exchange::Agreement::Same: return "same";
    case exchange::Agreement::Differs: return "differs";
  }
  return {};
}

std::string_view wordOf(exchange::Freshness freshness) {
  switch (freshness) {
    case exchange::Freshness::Fresh: return "fresh";
    case exchange::Freshness::Late: return "late";
    case exchange::Freshness::Silent: return "silent";
  }
  return {};
}

/// What happened to the files of one import.
struct Imports {
  Answer answer;
  bool anyRefused = false;

  void add(const std::string& name, const exchange::Imported& taken) {
    answer.lines.push_back(name + " from " + taken.senderLabel + ": " +
                           std::to_string(taken.fresh) + " new, " + std::to_string(taken.known) +
                           " known, " + std::to_string(taken.waiting) + " waiting");
    addPictures(taken.pictures);
    if (taken.startedAgain)
      answer.lines.push_back(
          "  It held records of this desk that were not here: from now on this "
          "desk writes a new chain.");
    if (taken.agreement == exchange::Agreement::Differs)
      answer.lines.push_back(
          "  Both desks hold the same records and show something else: keep "
          "both files and report it.");
    answer.fields["files"].push_back({{"file", name},
                                      {"from", taken.senderLabel},
                                      {"new", taken.fresh},
                                      {"known", taken.known},
                                      {"waiting", taken.waiting},
                                      {"repeated", taken.isRepeated},
                                      {"started_again", taken.startedAgain},
                                      {"agreement", wordOf(taken.agreement)},
                                      {"photos", taken.pictures.fresh},
                                      {"photos_unnamed", taken.pictures.unnamed},
                                      {"photos_unwritten", taken.pictures.unwritten}});
  }
  void add(const std::string& name, const Error& error) {
    anyRefused = true;
    answer.lines.push_back(name + " was refused: " + std::string(keyOf(error.code)));
    answer.fields["files"].push_back({{"file", name}, {"refused", keyOf(error.code)}});
  }

 private:
  void addPictures(const exchange::PicturesTaken& taken) {
    const auto tell = [&](int count, const char* what) {
      if (count > 0) answer.lines.push_back("  " + std::to_string(count) + what);
    };
    tell(taken.fresh, " new photos.");
    tell(
        taken.unnamed,
        " photos were not kept: no record here names them. Import the file again once it is here.");
    tell(taken.unwritten, " photos could not be written beside the bank file.");
  }
};

void importFile(ExchangeSession& session, const fs::path& path, Imports& imports) {
  const auto bytes = readWholeFile(path, sync::kMaxBundleBytes);
  if (!bytes) return imports.add(utf8(path.filename()), bytes.error());
  const auto taken =
      exchange::importBundle(*session.bank, *session.keys, *bytes, utf8(path.filename()));
  taken ? imports.add(utf8(path.filename()), *taken)
        : imports.add(utf8(path.filename()), taken.error());
}

void importFolder(ExchangeSession& session, const fs::path& path, Imports& imports) {
  const auto look = exchange::SharedFolder(path).look(*session.bank, *session.keys);
  if (!look) return imports.add(utf8(path), look.error());
  for (const exchange::Imported& taken : look->taken) imports.add(utf8(path), taken);
  for (const auto& [name, error] : look->refused) imports.add(name, error);
}

/// What arrived may decide requests and lines that waited here.
Result<void> beginDay(Bank& bank) {
  const auto begun = bank.perform(BeginDay{});
  if (!begun) return begun.error();
  return {};
}

std::string textOf(const ConflictSide& side) {
  std::string text = "    " + side.centerName + " " + side.clerk + " " + seoulDay(side.at).iso();
  for (const ConflictLine& line : side.lines)
    text += "  " + std::string(keyOf(line.label)) + "=" + line.value;
  return text;
}

Json jsonOf(const ConflictSide& side) {
  Json lines = Json::object();
  for (const ConflictLine& line : side.lines) lines[std::string(keyOf(line.label))] = line.value;
  return {{"center", side.centerName},
          {"clerk", side.clerk},
          {"day", seoulDay(side.at).iso()},
          {"says", std::move(lines)}};
}

void addConflicts(Answer& answer, const char* where, const std::vector<Conflict>& conflicts) {
  answer.fields[where] = Json::array();
  for (const Conflict& one : conflicts) {
    const std::string code = one.code == Code() ? std::string() : one.code.digits();
    answer.lines.push_back(std::string(keyOf(one.kind)) + " " + code + " " + one.name);
    answer.lines.push_back(textOf(one.earlier));
    answer.lines.push_back(textOf(one.later));
    answer.fields[where].push_back({{"kind", keyOf(one.kind)},
                                    {"code", code},
                                    {"name", one.name},
                                    {"earlier", jsonOf(one.earlier)},
                                    {"later", jsonOf(one.later)}});
  }
}

Answer answerOf(const exchange::ExchangeStatus& status, const std::string& digest) {
  Answer answer;
  answer.fields = {{"bank", status.bankCode}, {"admitted", status.admitted},
                   {"events", status.events}, {"waiting", status.waiting},
                   {"digest", digest},        {"pcs", Json::array()},
                   {"missing", Json::array()}};
  answer.lines.push_back(status.belongs ? "bank " + status.bankCode
                                        : "This file belongs to no bank yet.");
  for (const exchange::PcStatus& pc : status.pcs) {
    answer.lines.push_back(
        pc.label + (pc.isOwn ? " (this PC)" : "") + (pc.isRevoked ? ", put out" : "") +
        (pc.hasTwin ? ", has a twin" : "") +
        (pc.isOwn ? std::string()
                  : ": lacks " + std::to_string(pc.lacks) + ", quiet for " +
                        std::to_string(pc.quietDays) + " days, rows " +
                        std::string(wordOf(pc.agreement))) +
        (pc.unheardErasures == 0
             ? std::string()
             : ", has not heard of " + std::to_string(pc.unheardErasures) + " erased"));
    answer.fields["pcs"].push_back({{"label", pc.label},
                                    {"own", pc.isOwn},
                                    {"revoked", pc.isRevoked},
                                    {"twin", pc.hasTwin},
                                    {"lacks", pc.lacks},
                                    {"unheard_erasures", pc.unheardErasures},
                                    {"quiet_days", pc.quietDays},
                                    {"freshness", wordOf(pc.freshness)},
                                    {"rows", wordOf(pc.agreement)}});
  }
  answer.lines.push_back(std::to_string(status.events) + " events, " +
                         std::to_string(status.waiting) + " waiting");
  for (const EventId& missing : status.missing) {
    answer.lines.push_back("missing " + toHex(missing.view()));
    answer.fields["missing"].push_back(toHex(missing.view()));
  }
  answer.lines.push_back("digest " + digest);
  return answer;
}

exchange::ExportWish wishOf(const ExportRequest& request) {
  return {request.everything ? exchange::Scope::Everything : exchange::Scope::Usual,
          request.photos ? exchange::Pictures::Carried : exchange::Pictures::Left};
}

Answer answerOf(const exchange::Exported& made, const std::string& to) {
  Answer answer{
      {to + ": " + std::to_string(made.events) + " events, " + std::to_string(made.file.size()) +
       " bytes, for " + std::to_string(made.readers) + " readers"},
      {{"file", to},
       {"events", made.events},
       {"bytes", made.file.size()},
       {"readers", made.readers},
       {"photos", made.pictures},
       {"photos_left", made.picturesLeft}}};
  if (made.pictures > 0)
    answer.lines.push_back("  With " + std::to_string(made.pictures) + " photos.");
  if (made.picturesLeft > 0)
    answer.lines.push_back("  " + std::to_string(made.picturesLeft) +
                           " older photos had no room and stayed here.");
  return answer;
}

int finish(ExchangeSession& session, const Imports& imports, const Place& place, Format format) {
  if (auto begun = beginDay(*session.bank); !begun) return fail(begun.error(), place.file, format);
  const int shown = succeed(imports.answer, format);
  return imports.anyRefused ? static_cast<int>(Exit::Problem) : shown;
}

}  // namespace

int runExport(const ExportRequest& request, Format format) {
  const auto session = openSession(request.place);
  if (!session) return fail(session.error(), request.place.file, format);
  Bank& bank = *(*session)->bank;
  const auto made = exchange::exportBundle(bank, *(*session)->keys, wishOf(request));
  if (!made) return fail(made.error(), request.place.file, format);
  fs::path to = pathOf(request.to);
  if (fs::is_directory(to)) to /= pathOf(made->name);
  if (auto written = exchange::deliver(bank, *made, to); !written)
    return fail(written.error(), utf8(to), format);
  return succeed(answerOf(*made, utf8(to)), format);
}

int runImport(const BundleImportRequest& request, Format format) {
  const auto session = openSession(request.place);
  if (!session) return fail(session.error(), request.place.file, format);
  Imports imports;
  imports.answer.fields["files"] = Json::array();
  for (const std::string& name : request.bundles) {
    const fs::path path = pathOf(name);
    fs::is_directory(path) ? importFolder(**session, path, imports)
                           : importFile(**session, path, imports);
  }
  return finish(**session, imports, request.place, format);
}

int runShare(const ShareRequest& request, Format format) {
  const auto session = openSession(request.place);
  if (!session) return fail(session.error(), request.place.file, format);
  exchange::SharedFolder folder(pathOf(request.folder));
  Imports imports;
  imports.answer.fields["files"] = Json::array();
  const auto look = folder.look(*(*session)->bank, *(*session)->keys);
  if (!look) return fail(look.error(), request.folder, format);
  for (const exchange::Imported& taken : look->taken) imports.add(taken.senderLabel, taken);
  for (const auto& [name, error] : look->refused) imports.add(name, error);
  if (auto begun = beginDay(*(*session)->bank); !begun)
    return fail(begun.error(), request.place.file, format);
  const auto put = folder.put(*(*session)->bank, *(*session)->keys);
  if (!put) return fail(put.error(), request.folder, format);
  imports.answer.lines.push_back("put " + put->name);
  imports.answer.fields["put"] = put->name;
  return succeed(imports.answer, format);
}

int runConflicts(const Place& place, Format format) {
  const auto session = openSession(place);
  if (!session) return fail(session.error(), place.file, format);
  Answer answer;
  Result<ConflictList> conflicts = ConflictList{};
  if (auto read = reading([&] { conflicts = readConflicts(*(*session)->bank); }); !read)
    return fail(read.error(), place.file, format);
  addConflicts(answer, "here", conflicts->here);
  addConflicts(answer, "elsewhere", conflicts->elsewhere);
  if (answer.lines.empty()) answer.lines.push_back("No records disagree.");
  return succeed(answer, format);
}

int runPeers(const Place& place, Format format) {
  const auto session = openSession(place);
  if (!session) return fail(session.error(), place.file, format);
  Bank& bank = *(*session)->bank;
  return succeed(answerOf(exchange::readStatus(bank), exchange::stateDigest(bank)), format);
}

}  // namespace kstem::cli
