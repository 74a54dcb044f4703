#include "ui/documents/recovery_sheet.h"

#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct RecoverySheetText {
  Q_DECLARE_TR_FUNCTIONS(RecoverySheetText)
};

constexpr qsizetype kGroup = 4;
constexpr qsizetype kAcross = 4;
constexpr double kWordRow = 14;

QString signsOf(const QString& words) {
  QString signs;
  for (const QChar sign : words)
    if (sign.isLetterOrNumber()) signs.append(sign);
  return signs;
}

/// Numbered groups of four: a line that was left out is seen.
FieldsBlock signBlock(const QString& signs) {
  FieldsBlock block;
  block.rowHeight = kWordRow;
  const qsizetype line = kGroup * kAcross;
  for (qsizetype at = 0; at < signs.size(); at += line) {
    QStringList groups;
    for (qsizetype from = at; from < std::min(at + line, signs.size()); from += kGroup)
      groups.append(signs.mid(from, kGroup));
    block.fields.push_back({.label = RecoverySheetText::tr("%1째 줄").arg(at / line + 1),
                            .value = groups.join(QStringLiteral("   ")),
                            .width = FieldWidth::Full,
                            .look = FieldLook::Strong});
  }
  return block;
}

FieldsBlock aboutOf(const exchange::RecoverySheet& sheet, const PaperHead& head) {
  FieldsBlock block;
  block.fields = {{.label = RecoverySheetText::tr("뱅크 번호"), .value = qs(sheet.bankCode)},
                  {.label = RecoverySheetText::tr("만든 날"), .value = dayText(head.printedOn)}};
  return block;
}

}  // namespace

std::shared_ptr<const Document> paperOf(const exchange::RecoverySheet& sheet,
                                        const PaperHead& head) {
  const QString signs = signsOf(qs(sheet.words));
  std::vector<Block> blocks{
      TitleBlock{.text = RecoverySheetText::tr("복 구  용 지"),
                 .under = RecoverySheetText::tr("금고에 넣어 두십시오")},
      letterheadOf(head),
      leadOf(RecoverySheetText::tr("모든 PC를 잃었을 때 아래 글자와 동기화 파일 하나로 뱅크를 "
                                   "되살립니다. 어느 PC에도 저장되어 "
                                   "있지 않으므로 이 용지를 잃으면 다시 만들 수 없습니다.")),
      signBlock(signs),
      QrBlock{signs},
      aboutOf(sheet, head),
      listedOf(
          RecoverySheetText::tr("이 글자를 가진 사람은 뱅크에 들어올 수 있습니다. 사진을 찍거나 "
                                "파일로 남기지 마십시오.")),
      listedOf(RecoverySheetText::tr("숫자 0과 1만 쓰고 영문자 O, I, L, U는 쓰지 않습니다.")),
      SignaturesBlock{{RecoverySheetText::tr("만든 사람"), RecoverySheetText::tr("금고 담당")}}};
  return std::make_shared<FlowDocument>(
      frameOf(head, RecoverySheetText::tr("복구 용지"), QStringLiteral("recovery")), blocks);
}

}  // namespace kstem::ui
