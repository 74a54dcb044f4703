#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/service/papers.h"
#include "ui/documents/flow_document.h"

namespace kstem::ui::flow {

/// Words that stand on several papers.
struct PaperText {
  Q_DECLARE_TR_FUNCTIONS(PaperText)
};

/// Those that are not empty, one after another.
QString joined(std::initializer_list<std::string> parts, const QString& between);
QString dotted(std::initializer_list<std::string> parts);  ///< "수학 · 02-490-1234"

QString schoolText(const std::string& name, const std::string& district);
QString modelText(const std::string& model, const std::string& setUnit);
QString contactText(const std::string& address, const std::string& phone, const std::string& hours);
QString dayOrNothing(const std::optional<Day>& day);
QString numberOrNothing(int number);  ///< empty for 0
QString lateText(int days);         ///< "3일"; empty when it is not late
QString wonText(std::int64_t won);  ///< "12,000원"
QString wayText(PaperClaim::Way way);
QString boxesText(int boxes);  ///< "1/2, 2/2"; empty for one box
/// What stands in the upper right corner beside the page.
QStringList marksOf(int copy, Day printedOn, bool practice);
QString watermarkOf(bool practice);

TextBlock sectionOf(const QString& name);
TextBlock leadOf(const QString& text);
TextBlock listedOf(const QString& text);   ///< after a middle dot
TextBlock closingOf(const QString& text);  ///< in the middle, above the signatures
TextBlock issuerOf(const QString& name);   ///< large, in the middle
/// Stands where a table would be: why there is none.
TextBlock emptyOf(const QString& text);

/// `stem` is the file's name without copy and ending.
FlowFrame frameOf(const PaperHead& head, const QString& title, const QString& stem);
LetterheadBlock letterheadOf(const PaperHead& head, const Code& code = {});
/// School, teacher and what else `more` says, as a grid.
FieldsBlock fieldsOf(const PaperSchool& school, std::vector<Field> more);
/// "담당자 이수민 서명", without a name where there is none.
QString clerkSignature(const PaperHead& head);

}  // namespace kstem::ui::flow
