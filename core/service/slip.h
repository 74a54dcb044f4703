#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/domain/code.h"

namespace kstem {

/// One kit on a slip.
struct SlipLine {
  Code code;
  std::string model;
  std::string setUnit;
  int partsOut = 0;
  int partsExpected = 0;
  std::vector<std::pair<std::string, int>> missing;  ///< part and how many were short at checkout
  int boxes = 1;                                     ///< above 1: "1/2, 2/2" is printed
};

/// What stands on a 교구 대여증; `ui/documents` lays it out.
struct Slip {
  GroupId group;
  Code code;  ///< of the loan
  std::string centerName;
  std::string centerAddress;         ///< may be empty
  std::string centerPhone;           ///< may be empty
  std::string centerHours;           ///< "평일 09:00–17:00"; may be empty
  std::string closingTime;           ///< "17:00"; may be empty
  std::vector<std::string> centers;  ///< short names of all centers, where kits may be returned
  std::string school;
  std::string district;
  std::string teacher;
  std::string teacherSubject;
  std::string teacherPhone;
  std::string clerk;
  Day outDay;
  std::optional<Millis> outAt;  ///< when it was done, if on the same day
  Day due;                      ///< as of the checkout
  std::optional<Day> dueNow;    ///< only where it changed since
  int copy = 1;                 ///< above 1: 재발행
  Day printedOn;
  std::vector<SlipLine> lines;
  std::string receiver;            ///< who took the kits, when not the teacher; may be empty
  std::string carrier;             ///< who carries them, when nobody came; may be empty
  std::string tracking;            ///< number of the parcel; may be empty
  std::vector<std::string> notes;  ///< further lines that print
  bool practice = false;           ///< from a practice bank: 연습용 stands across the paper
};

}  // namespace kstem
