#include "ui/pages/transfers/transfer_words.h"

#include "ui/bridge/convert.h"
#include "ui/pages/kits/kit_words.h"

namespace kstem::ui {
namespace {

Cell nameCell(const TransferKit& kit) {
  return {.text = qs(kit.model), .sub = codeText(kit.code), .strong = true};
}

Cell shelfCell(const TransferKit& kit) {
  return {.text = kit.shelf.empty() ? Transfers::tr("자리 없음") : qs(kit.shelf)};
}

Cell chip(const QString& text, Tint tint) {
  return {.text = text, .kind = CellKind::Chip, .tint = tint};
}

Cell standingCell(Standing standing) {
  const StateWords words = standingWords(standing);
  return chip(words.text, words.tint);
}

Cell reasonCell(const KitToSend& item) {
  if (item.why == SendReason::MeantFor) return chip(Transfers::tr("잘못 옴"), Tint::Warn);
  return chip(Transfers::tr("제자리로"), Tint::Info);
}

Cell lateCell(const ManifestItem& item) {
  if (item.daysLate > 0)
    return chip(Transfers::tr("! %n일 지남", nullptr, item.daysLate), Tint::Bad);
  return chip(Transfers::tr("%1 도착 예정").arg(shortDayText(item.arrives)), Tint::Info);
}

Cell stateCell(const ManifestLine& line) {
  switch (line.state) {
    case ManifestState::OnTheWay: return chip(Transfers::tr("오는 중"), Tint::Info);
    case ManifestState::Here: return chip(Transfers::tr("✓ 받음"), Tint::Ok);
    case ManifestState::Elsewhere:
      return chip(Transfers::tr("%1에 있음").arg(qs(line.where)), Tint::Warn);
    case ManifestState::Missed: return chip(Transfers::tr("! 도착 안 함"), Tint::Bad);
    case ManifestState::Back: return chip(Transfers::tr("되돌아옴"), Tint::Plain);
    case ManifestState::Void: return chip(Transfers::tr("보내지 않음"), Tint::Plain);
  }
  return {};
}

}  // namespace

CellRow kitRow(const TransferKit& kit) {
  return {
      {nameCell(kit),
       shelfCell(kit),
       standingCell(kit.standing),
       {.text = QStringLiteral("✕"), .kind = CellKind::Remove, .spoken = Transfers::tr("빼기")}}};
}

CellRow toSendRow(const KitToSend& item) {
  return {{nameCell(item.kit),
           shelfCell(item.kit),
           {.text = Transfers::tr("→ %1").arg(qs(item.toName))},
           reasonCell(item)}};
}

CellRow stayingRow(const KitToSend& item) {
  return {{nameCell(item.kit),
           shelfCell(item.kit),
           {.text = Transfers::tr("%1 교구").arg(qs(item.home))},
           chip(Transfers::tr("여기 둠"), Tint::Plain)}};
}

CellRow requestRow(const TransferRequestItem& item) {
  const QString count = Transfers::tr("%1/%2세트").arg(item.sent).arg(item.quantity);
  const QString who = item.isOurs ? Transfers::tr("%1에 요청").arg(qs(item.otherName))
                                  : Transfers::tr("%1의 요청").arg(qs(item.otherName));
  return {{{.text = qs(item.modelName), .sub = qs(item.note), .strong = true},
           {.text = count},
           {.text = who},
           chip(Transfers::tr("%1까지").arg(shortDayText(item.needed)),
                item.isOurs ? Tint::Info : Tint::Warn)}};
}

CellRow ideaRow(const TransferIdea& idea) {
  const QString count = Transfers::tr("%n세트", nullptr, idea.quantity);
  const QString known = asOfText(idea.otherKnownUntil);
  if (idea.way == IdeaWay::Ask)
    return {
        {{.text = qs(idea.modelName),
          .sub = Transfers::tr("%1 대기 · %2 인수").arg(qs(idea.school), shortDayText(idea.needed)),
          .strong = true},
         {.text = count},
         {.text = Transfers::tr("%1에 여유").arg(qs(idea.otherName)), .sub = known},
         chip(Transfers::tr("권함 · 청하기"), Tint::Brand)}};
  return {{{.text = qs(idea.modelName),
            .sub = Transfers::tr("거기서 대기 %1 · 반려 %2").arg(idea.waiting).arg(idea.refused),
            .strong = true},
           {.text = count},
           {.text = Transfers::tr("→ %1").arg(qs(idea.otherName)), .sub = known},
           chip(Transfers::tr("권함 · 보내기"), Tint::Brand)}};
}

CellRow manifestRow(const ManifestItem& item) {
  const auto missed = std::count_if(item.kits.begin(), item.kits.end(),
                                    [](const auto& kit) { return kit.isMissed; });
  const QString kits = Transfers::tr("%n세트", nullptr, static_cast<int>(item.kits.size()));
  return {
      {{.text = qs(item.otherName),
        .sub = Transfers::tr("%1 · %2 보냄").arg(codeText(item.manifest), shortDayText(item.day)),
        .strong = true},
       {.text = kits,
        .sub = missed > 0 ? Transfers::tr("! %n세트 안 옴", nullptr, static_cast<int>(missed))
                          : QString()},
       lateCell(item)}};
}

CellRow manifestLineRow(const ManifestLine& line) {
  return {{nameCell(line.kit), shelfCell(line.kit), stateCell(line)}};
}

}  // namespace kstem::ui
