#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct ReturnReceiptText {
  Q_DECLARE_TR_FUNCTIONS(ReturnReceiptText)
};

QString returnedText(const ReturnReceipt& receipt) {
  const QString day = dayText(receipt.returnedOn);
  return receipt.at ? day + u' ' + timeText(*receipt.at) : day;
}

QString stateText(ReturnedState state) {
  switch (state) {
    case ReturnedState::ToCheck: return ReturnReceiptText::tr("확인 전");
    case ReturnedState::AllGood: return ReturnReceiptText::tr("이상 없음");
    case ReturnedState::Short: return ReturnReceiptText::tr("부족");
    case ReturnedState::ToInspect: return ReturnReceiptText::tr("점검 예정");
    case ReturnedState::ToRepair: return ReturnReceiptText::tr("수리 예정");
  }
  return {};
}

QString lossText(const PartLoss& loss) {
  QStringList counts;
  if (loss.missing > 0) counts.append(ReturnReceiptText::tr("분실 %1점").arg(loss.missing));
  if (loss.broken > 0) counts.append(ReturnReceiptText::tr("파손 %1점").arg(loss.broken));
  if (loss.usedUp > 0) counts.append(ReturnReceiptText::tr("소모 %1점").arg(loss.usedUp));
  return ReturnReceiptText::tr("%1 %2").arg(qs(loss.part), counts.join(QStringLiteral(", ")));
}

/// The state, then a line for every part that did not come back as it went.
QString returnRemark(const ReturnedKit& kit) {
  QStringList lines{stateText(kit.state)};
  for (const PartLoss& loss : kit.losses) lines.append(lossText(loss));
  if (!kit.note.empty()) lines.append(qs(kit.note));
  return lines.join(u'\n');
}

QString countsText(const ReturnedKit& kit) {
  if (kit.state == ReturnedState::ToCheck)
    return ReturnReceiptText::tr("- / %1점").arg(kit.partsOut);
  return ReturnReceiptText::tr("%1 / %2점").arg(kit.partsIn).arg(kit.partsOut);
}

/// When it was due; below it the day on which it came, where that is news.
QString dueText(const ReturnedKit& kit, Day returnedOn) {
  QStringList lines{dayText(kit.due)};
  if (kit.returned != returnedOn)
    lines.append(ReturnReceiptText::tr("반납 %1").arg(shortDayText(kit.returned)));
  if (kit.daysLate > 0) lines.append(ReturnReceiptText::tr("%n일 연체", nullptr, kit.daysLate));
  return lines.join(u'\n');
}

TableBlock kitTable(const ReturnReceipt& receipt) {
  TableBlock table;
  table.columns = {{PaperText::tr("연번"), 11, Qt::AlignHCenter},
                   {PaperText::tr("교구"), 48},
                   {PaperText::tr("관리번호"), 26, Qt::AlignHCenter},
                   {PaperText::tr("반납 예정일"), 31, Qt::AlignHCenter},
                   {ReturnReceiptText::tr("구성품"), 20, Qt::AlignHCenter},
                   {ReturnReceiptText::tr("상태")}};
  for (const ReturnedKit& kit : receipt.kits) {
    table.rows.push_back({QString::number(table.rows.size() + 1), modelText(kit.model, kit.setUnit),
                          codeText(kit.code), dueText(kit, receipt.returnedOn), countsText(kit),
                          returnRemark(kit)});
  }
  return table;
}

QString owedText(const PaperClaim& claim) {
  PartLoss loss{claim.part, claim.missing, claim.broken, 0};
  return claim.note.empty() ? lossText(loss) : lossText(loss) + u'\n' + qs(claim.note);
}

TableBlock claimTable(const std::vector<PaperClaim>& claims) {
  TableBlock table;
  table.columns = {{PaperText::tr("교구"), 50},
                   {PaperText::tr("관리번호"), 27, Qt::AlignHCenter},
                   {ReturnReceiptText::tr("변상할 구성품")},
                   {PaperText::tr("변상 방법"), 22, Qt::AlignHCenter},
                   {PaperText::tr("변상 금액"), 27, Qt::AlignRight}};
  for (const PaperClaim& claim : claims) {
    table.rows.push_back({qs(claim.model), codeText(claim.kit), owedText(claim), wayText(claim.way),
                          wonText(claim.amount)});
  }
  return table;
}

TableBlock outTable(const std::vector<KitStillOut>& kits) {
  TableBlock table;
  table.columns = {{PaperText::tr("교구")},
                   {PaperText::tr("관리번호"), 27, Qt::AlignHCenter},
                   {PaperText::tr("대여일"), 33, Qt::AlignHCenter},
                   {PaperText::tr("반납 예정일"), 33, Qt::AlignHCenter},
                   {PaperText::tr("연체"), 17, Qt::AlignHCenter}};
  for (const KitStillOut& kit : kits) {
    table.rows.push_back({modelText(kit.model, kit.setUnit), codeText(kit.code),
                          dayText(kit.outDay), dayText(kit.due), lateText(kit.daysLate)});
  }
  return table;
}

void addClaims(std::vector<Block>& blocks, const ReturnReceipt& receipt) {
  if (receipt.claims.empty()) return;
  blocks.push_back(sectionOf(ReturnReceiptText::tr("변상할 것")));
  blocks.push_back(claimTable(receipt.claims));
}

void addStillOut(std::vector<Block>& blocks, const ReturnReceipt& receipt) {
  blocks.push_back(sectionOf(ReturnReceiptText::tr("아직 빌려 간 교구")));
  if (!receipt.stillOut.empty()) return blocks.push_back(outTable(receipt.stillOut));
  blocks.push_back(TextBlock{ReturnReceiptText::tr("없습니다. 빌린 교구가 모두 반납되었습니다.")});
}

void addNotes(std::vector<Block>& blocks, const ReturnReceipt& receipt) {
  QStringList notes;
  if (receipt.heldUntil) {
    notes.append(ReturnReceiptText::tr("늦게 반납되어 %1까지 새로 빌릴 수 없습니다.")
                     .arg(dayText(*receipt.heldUntil)));
  }
  for (const std::string& note : receipt.notes) notes.append(qs(note));
  for (const QString& note : notes) blocks.push_back(listedOf(note));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const ReturnReceipt& receipt) {
  std::vector<Block> blocks{
      TitleBlock{.text = ReturnReceiptText::tr("반 납  확 인 서")},
      letterheadOf(receipt.head, receipt.code),
      fieldsOf(receipt.school,
               {{.label = ReturnReceiptText::tr("반납일"), .value = returnedText(receipt)},
                {.label = ReturnReceiptText::tr("받은 교구"),
                 .value = ReturnReceiptText::tr("%n세트", nullptr,
                                                static_cast<int>(receipt.kits.size()))}}),
      kitTable(receipt)};
  addClaims(blocks, receipt);
  addStillOut(blocks, receipt);
  addNotes(blocks, receipt);
  blocks.push_back(closingOf(ReturnReceiptText::tr("위 교구가 반납되었음을 확인합니다.")));
  blocks.push_back(
      SignaturesBlock{{ReturnReceiptText::tr("반납자 서명"), clerkSignature(receipt.head)}});
  const QString stem =
      QStringLiteral("return-%1-%2").arg(qs(receipt.code.digits()), qs(receipt.returnedOn.iso()));
  return std::make_shared<FlowDocument>(
      frameOf(receipt.head, ReturnReceiptText::tr("반납 확인서"), stem), blocks);
}

}  // namespace kstem::ui
