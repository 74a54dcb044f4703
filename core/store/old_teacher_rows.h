#pragma once

#include <vector>

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/store/sqlite.h"

namespace kstem::store {

/// When a teacher whose name is here was last needed.
struct TeacherActivityRow {
  TeacherId id;
  SchoolId school;
  Day last;         ///< of a loan or reservation; the first day of all when there was none
  Millis noted = 0;  ///< when something was last written down about the teacher
};

/// Teachers who have nothing on loan and no reservation that goes on, registered twice or not.
std::vector<TeacherActivityRow> idleTeachers(Db& db);

}  // namespace kstem::store
