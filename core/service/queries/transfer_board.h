#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/domain/code.h"
#include "core/domain/intent.h"
#include "core/domain/issue.h"
#include "core/domain/kit_fold.h"
#include "core/service/queries/transfer_ideas.h"

namespace kstem {

class Bank;

/// A kit in a box, or that could be put into one.
struct TransferKit {
  KitId kit;
  Code code;
  std::string model;
  std::string shelf;  ///< at the center where it stands; may be empty
  Standing standing = Standing::Shelf;
  bool isMissed = false;  ///< looked for on arrival and not found
};

/// Why a kit waits for a manifest.
enum class SendReason {
  Home,      ///< it belongs there
  MeantFor,  ///< it was sent there and came here
};

struct KitToSend {
  TransferKit kit;
  CenterId to;
  std::string toName;
  SendReason why = SendReason::Home;
  std::string home;
};

/// What one center asks of another.
struct TransferRequestItem {
  TransferRequestId id;
  bool isOurs = false;  ///< this center asked
  CenterId other;
  std::string otherName;
  ModelId model;
  std::string modelName;
  int quantity = 1;
  int sent = 0;
  Day needed;
  std::string note;                  ///< may be empty
  std::vector<TransferKit> fitting;  ///< kits of the model that stand here; empty when it is ours
};

/// A manifest with the kits of it that are still on the way.
struct ManifestItem {
  Code manifest;
  GroupId group;
  CenterId other;
  std::string otherName;
  Day day;
  Day arrives;
  int daysLate = 0;  ///< since it was expected; 0 while it is not late
  std::vector<TransferKit> kits;
};

/// A center that kits can be sent to.
struct OtherCenter {
  CenterId id;
  std::string name;
  Day usualArrival;
};

/// Everything about kits between this center and others.
struct TransferBoard {
  std::vector<KitToSend> toSend;           ///< by destination, then shelf
  std::vector<KitToSend> staying;          ///< of other centers, kept here by decision
  std::vector<TransferRequestItem> asked;  ///< of this center, by the day they are needed
  std::vector<TransferRequestItem> ours;
  std::vector<ManifestItem> leaving;
  std::vector<ManifestItem> coming;
  std::vector<TransferIdea> ideas;
  std::vector<OtherCenter> centers;
  Day today;
};

TransferBoard readTransferBoard(Bank& bank);

/// These kits, those that are not here left out.
std::vector<TransferKit> readTransferKits(Bank& bank, const std::vector<KitId>& kits);

/// Where a kit of a manifest is.
enum class ManifestState { OnTheWay, Here, Elsewhere, Missed, Back, Void };

struct ManifestLine {
  TransferKit kit;
  ManifestState state = ManifestState::OnTheWay;
  std::string where;  ///< the center that has it, where it is known to be; else empty
};

/// One manifest, to be sent or received.
struct ManifestView {
  Code manifest;
  GroupId group;
  CenterId from;
  CenterId to;
  std::string fromName;
  std::string toName;
  Day day;
  Day arrives;
  std::vector<ManifestLine> lines;  ///< by shelf and code
};

/// What was scanned on the page of transfers.
struct ScannedKit {
  TransferKit kit;
  bool isHere = false;  ///< it stands at this center as far as is known
};
struct ScannedManifest {
  Code manifest;
  std::optional<ManifestView> view;  ///< nothing when no file has told of it yet
};
/// Nothing for what belongs to the desk: cards, loans, commands, codes that are not known.
using TransferScan = std::variant<std::monostate, ScannedKit, ScannedManifest>;
TransferScan readTransferScan(Bank& bank, std::string_view typed);

/// What sending these kits would break of this center's promises (decide() asks the same).
std::vector<Issue> readSendIssues(Bank& bank, const SendKits& intent);

/// Nothing when no file has told of it yet.
std::optional<ManifestView> readManifest(Bank& bank, const Code& manifest);

}  // namespace kstem
