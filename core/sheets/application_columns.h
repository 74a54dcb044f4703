#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/sheets/headed_sheet.h"

namespace kstem {

/// What a sheet of applications from outside tells of each.
enum class ApplicationField {
  Number,
  School,
  Teacher,
  Phone,
  Model,
  Quantity,
  PickUp,
  Due,
  Center,
  State,
  Purpose,
  PupilsOf,
  Pupils,
};
inline constexpr std::array kApplicationFields{
    ApplicationField::Number,   ApplicationField::School,  ApplicationField::Teacher,
    ApplicationField::Phone,    ApplicationField::Model,   ApplicationField::Quantity,
    ApplicationField::PickUp,   ApplicationField::Due,     ApplicationField::Center,
    ApplicationField::State,    ApplicationField::Purpose, ApplicationField::PupilsOf,
    ApplicationField::Pupils};

/// "pickup": how files, the command line and refusals call it; never renamed.
std::string_view keyOf(ApplicationField field) noexcept;
/// Without this column no row can be read.
bool isNeeded(ApplicationField field) noexcept;

/// Which heading stands for which field; none where it is empty: the sheet does not tell it.
using ApplicationColumns = std::map<ApplicationField, std::string>;

/// By what headings are usually called, Korean or English.
ApplicationColumns guessColumns(const HeadedSheet& sheet);
/// `remembered` where the sheet has those headings, guessed for the rest.
ApplicationColumns chooseColumns(const HeadedSheet& sheet, const ApplicationColumns& remembered);
/// Where the sheet has a field.
HeadedSheet::Column columnOf(const HeadedSheet& sheet, const ApplicationColumns& columns,
                             ApplicationField field);
/// Needed fields that no heading of the sheet stands for.
std::vector<ApplicationField> missingColumns(const HeadedSheet& sheet,
                                             const ApplicationColumns& columns);

}  // namespace kstem
