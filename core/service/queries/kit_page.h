#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/kit_fold.h"
#include "core/service/queries/kit_life.h"

namespace kstem {

/// One part of the kit's box.
struct KitContent {
  std::uint32_t no = 0;
  std::string name;
  int quantity = 0;  ///< of a full box
  int have = 0;      ///< as counted last; all of them when it was never counted
  bool consumable = false;
  bool keyPart = false;
  bool isShort = false;  ///< fewer than needed: a consumable from below what its model asks for
};

/// A part that a school still owes, with what the rules propose to ask for.
struct KitClaim {
  EventId checked;  ///< the count that opened it
  std::uint32_t no = 0;
  std::string part;
  int missing = 0;
  int broken = 0;
  int open = 0;  ///< of both together
  Day day;       ///< on which the kit came back
  SchoolId school = {};
  std::string schoolName = {};
  std::string note = {};
  int unitPrice = 0;          ///< won
  int ratePercent = 0;        ///< by the age of the kit on `day`
  std::int64_t proposed = 0;  ///< won for all that is open, rounded to 10
};

struct KitNote {
  EventId id;
  Millis at = 0;
  std::string clerk;
  std::string text;          ///< empty when it is not here
  std::optional<Day> until;  ///< the last day on which it is shown
  NotePaper paper = NotePaper::ScreenOnly;
};

/// A picture that a count of the kit names.
struct KitPhoto {
  PhotoId id;
  EventId count;
  Day day;  ///< of the count
};

/// Who has the kit.
struct KitBorrower {
  GroupId loan;
  Code loanCode;
  SchoolId school;
  std::string schoolName;
  TeacherId teacher;
  std::string teacherName;  ///< kNoInformation when it is not here
  Day outDay;
  Day due;
  int daysLate = 0;  ///< as of today
};

/// Everything that the page of a kit shows.
struct KitPageView {
  KitId id;
  Code code;
  std::vector<std::string> aliases;
  ModelId model;
  std::string modelName;
  std::string setUnit;
  CenterId home;
  std::string homeName;  ///< short name
  CenterId place;
  std::string placeName;
  std::optional<Millis> placeKnownUntil;  ///< CenterNews
  std::string shelf;
  Standing standing = Standing::Shelf;
  Condition condition = Condition::Good;
  InspectionPlan inspection = {};  ///< of its model
  SinceInspection sinceInspection = {};
  bool isRetired = false;
  std::optional<KitBorrower> borrower;
  std::vector<KitContent> contents;
  std::vector<KitClaim> claims;  ///< open ones, newest first
  std::vector<KitNote> notes;    ///< that stand today, newest first
  std::vector<KitPhoto> photos;  ///< newest count first
  std::vector<LifeEntry> life;   ///< newest first
  Day today;
};

/// Nothing when there is no such kit.
std::optional<KitPageView> readKitPage(Bank& bank, const KitId& kit);

/// A picture as JPEG; nothing when it is not at this desk, or damaged.
std::optional<Bytes> readKitPhoto(Bank& bank, const PhotoId& photo);

}  // namespace kstem
