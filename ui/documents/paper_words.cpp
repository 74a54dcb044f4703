#include "ui/documents/paper_words.h"

#include <QLocale>

#include "ui/bridge/convert.h"

namespace kstem::ui::flow {

QString joined(std::initializer_list<std::string> parts, const QString& between) {
  QStringList kept;
  for (const std::string& part : parts) {
    if (!part.empty()) kept.append(qs(part));
  }
  return kept.join(between);
}

QString dotted(std::initializer_list<std::string> parts) {
  return joined(parts, QStringLiteral(" · "));
}

QString schoolText(const std::string& name, const std::string& district) {
  return district.empty() ? qs(name) : PaperText::tr("%1 (%2)").arg(qs(name), qs(district));
}

QString modelText(const std::string& model, const std::string& setUnit) {
  return setUnit.empty() ? qs(model) : PaperText::tr("%1 (%2)").arg(qs(model), qs(setUnit));
}

QString contactText(const std::string& address, const std::string& phone,
                    const std::string& hours) {
  return dotted({address, phone, hours}).replace(u'–', u'~');  // one glyph for two dashes
}

QString numberOrNothing(int number) { return number == 0 ? QString() : QString::number(number); }

QString dayOrNothing(const std::optional<Day>& day) { return day ? dayText(*day) : QString(); }

QString lateText(int days) { return days > 0 ? PaperText::tr("%1일").arg(days) : QString(); }

QString wonText(std::int64_t won) {
  return PaperText::tr("%1원").arg(QLocale(QLocale::Korean).toString(qlonglong{won}));
}

QString wayText(PaperClaim::Way way) {
  switch (way) {
    case PaperClaim::Way::Open: return PaperText::tr("미정");
    case PaperClaim::Way::InKind: return PaperText::tr("현물");
    case PaperClaim::Way::Money: return PaperText::tr("금액");
    case PaperClaim::Way::Waived: return PaperText::tr("면책");
  }
  return {};
}

QString boxesText(int boxes) {
  QStringList texts;
  for (int box = 1; boxes > 1 && box <= boxes; ++box)
    texts.append(QStringLiteral("%1/%2").arg(box).arg(boxes));
  return texts.join(QStringLiteral(", "));
}

QStringList marksOf(int copy, Day printedOn, bool practice) {
  QStringList marks;
  if (practice) marks.append(PaperText::tr("연습용"));
  if (copy > 1) marks.append(PaperText::tr("재발행 %1").arg(dayText(printedOn)));
  return marks;
}

QString watermarkOf(bool practice) { return practice ? PaperText::tr("연습용") : QString(); }

TextBlock sectionOf(const QString& name) { return {.text = name, .look = TextLook::Section}; }
TextBlock leadOf(const QString& text) { return {.text = text, .look = TextLook::Lead}; }
TextBlock listedOf(const QString& text) { return {.text = text, .mark = QStringLiteral("·")}; }

TextBlock closingOf(const QString& text) {
  return {.text = text, .look = TextLook::Closing, .align = Qt::AlignHCenter};
}

TextBlock issuerOf(const QString& name) {
  return {.text = name, .look = TextLook::Issuer, .align = Qt::AlignHCenter};
}

TextBlock emptyOf(const QString& text) {
  return {.text = text, .look = TextLook::Lead, .align = Qt::AlignHCenter};
}

FlowFrame frameOf(const PaperHead& head, const QString& title, const QString& stem) {
  FlowFrame frame;
  frame.title = title;
  frame.fileName = QStringLiteral("%1-%2.pdf").arg(stem).arg(head.copy);
  frame.foot = dotted({head.centerName, PaperText::tr("K-STEM 뱅크").toStdString()});
  frame.marks = marksOf(head.copy, head.printedOn, head.practice);
  frame.watermark = watermarkOf(head.practice);
  return frame;
}

LetterheadBlock letterheadOf(const PaperHead& head, const Code& code) {
  return {qs(head.centerName) + u' ' + PaperText::tr("K-STEM 뱅크"),
          contactText(head.centerAddress, head.centerPhone, head.centerHours), code};
}

FieldsBlock fieldsOf(const PaperSchool& school, std::vector<Field> more) {
  FieldsBlock block;
  block.fields = {
      {.label = PaperText::tr("학교"), .value = schoolText(school.name, school.district)},
      {.label = PaperText::tr("담당교사"),
       .value = dotted({school.teacher, school.subject, school.phone})}};
  for (Field& field : more) block.fields.push_back(std::move(field));
  return block;
}

QString clerkSignature(const PaperHead& head) {
  if (head.clerk.empty()) return PaperText::tr("담당자 서명");
  return PaperText::tr("담당자 %1 서명").arg(qs(head.clerk));
}

}  // namespace kstem::ui::flow
