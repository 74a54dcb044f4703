#include "core/sheets/application_columns.h"

#include <algorithm>

namespace kstem {
namespace {

HeadedSheet::Column usualColumn(const HeadedSheet& sheet, ApplicationField field) {
  switch (field) {
    case ApplicationField::Number:
      return sheet.findColumn({"신청번호", "신청 번호", "접수번호", "접수 번호", "number"});
    case ApplicationField::School:
      return sheet.findColumn({"학교명", "학교", "학교 이름", "신청학교", "school"});
    case ApplicationField::Teacher:
      return sheet.findColumn(
          {"신청자", "신청자명", "담당교사", "담당 교사", "교사명", "교사", "성명", "teacher"});
    case ApplicationField::Phone:
      return sheet.findColumn({"연락처", "휴대전화", "전화번호", "전화", "phone"});
    case ApplicationField::Model:
      return sheet.findColumn({"교구명", "교구", "교구 이름", "품명", "교구번호", "model"});
    case ApplicationField::Quantity:
      return sheet.findColumn({"수량", "세트수", "세트 수", "신청수량", "quantity"});
    case ApplicationField::PickUp:
      return sheet.findColumn({"인수일", "대여일", "수령일", "대여시작일", "시작일", "pickup"});
    case ApplicationField::Due:
      return sheet.findColumn({"반납일", "반납예정일", "반납 예정일", "종료일", "due"});
    case ApplicationField::Center:
      return sheet.findColumn({"인수센터", "센터", "수령센터", "대여센터", "center"});
    case ApplicationField::State:
      return sheet.findColumn({"승인여부", "승인 여부", "처리상태", "상태", "승인", "state"});
    case ApplicationField::Purpose:
      return sheet.findColumn({"사용목적", "대여목적", "목적", "수업주제", "purpose"});
    case ApplicationField::PupilsOf:
      return sheet.findColumn({"학년반", "학년 반", "학급", "대상", "class"});
    case ApplicationField::Pupils:
      return sheet.findColumn({"학생수", "학생 수", "인원", "pupils"});
  }
  return std::nullopt;
}

}  // namespace

std::string_view keyOf(ApplicationField field) noexcept {
  switch (field) {
    case ApplicationField::Number: return "number";
    case ApplicationField::School: return "school";
    case ApplicationField::Teacher: return "teacher";
    case ApplicationField::Phone: return "phone";
    case ApplicationField::Model: return "model";
    case ApplicationField::Quantity: return "quantity";
    case ApplicationField::PickUp: return "pickup";
    case ApplicationField::Due: return "due";
    case ApplicationField::Center: return "center";
    case ApplicationField::State: return "state";
    case ApplicationField::Purpose: return "purpose";
    case ApplicationField::PupilsOf: return "class";
    case ApplicationField::Pupils: return "pupils";
  }
  return {};
}

bool isNeeded(ApplicationField field) noexcept {
  constexpr std::array kNeeded{ApplicationField::Number, ApplicationField::School,
                               ApplicationField::Teacher, ApplicationField::Model,
                               ApplicationField::PickUp};
  return std::find(kNeeded.begin(), kNeeded.end(), field) != kNeeded.end();
}

ApplicationColumns guessColumns(const HeadedSheet& sheet) {
  const std::vector<std::string> headings = sheet.headings();
  ApplicationColumns columns;
  for (const ApplicationField field : kApplicationFields)
    if (const auto column = usualColumn(sheet, field)) columns.emplace(field, headings[*column]);
  return columns;
}

ApplicationColumns chooseColumns(const HeadedSheet& sheet, const ApplicationColumns& remembered) {
  ApplicationColumns columns;
  for (const auto& [field, heading] : remembered)
    if (heading.empty() || sheet.findColumn(heading)) columns.emplace(field, heading);
  columns.merge(guessColumns(sheet));
  return columns;
}

HeadedSheet::Column columnOf(const HeadedSheet& sheet, const ApplicationColumns& columns,
                             ApplicationField field) {
  const auto chosen = columns.find(field);
  if (chosen == columns.end() || chosen->second.empty()) return std::nullopt;
  return sheet.findColumn(chosen->second);
}

std::vector<ApplicationField> missingColumns(const HeadedSheet& sheet,
                                             const ApplicationColumns& columns) {
  std::vector<ApplicationField> missing;
  for (const ApplicationField field : kApplicationFields)
    if (isNeeded(field) && !columnOf(sheet, columns, field)) missing.push_back(field);
  return missing;
}

}  // namespace kstem
