#include "ui/pages/kits/life_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/bridge/stocktake_words.h"
#include "ui/pages/people/people_words.h"

namespace kstem::ui {
namespace {

struct Life {
  Q_DECLARE_TR_FUNCTIONS(Life)
};

struct Words {
  QString text;
  QString sub = {};
  Tint tint = Tint::Plain;
};

/// "대여 — 중화중학교"; the head alone when there is nothing to add.
QString headed(const QString& head, const QString& rest) {
  return rest.isEmpty() ? head : head + QStringLiteral(" — ") + rest;
}

QString quoted(const std::string& note) {
  return note.empty() ? QString() : Life::tr("“%1”").arg(qs(note));
}

QString untilText(const std::optional<Day>& day) {
  return day ? Life::tr("%1까지").arg(shortDayText(*day)) : QString();
}

QString partText(const LifePart& part) {
  QStringList words(qs(part.name));
  if (part.missing > 0) words.append(Life::tr("%1 부족").arg(part.missing));
  if (part.broken > 0) words.append(Life::tr("%1 파손").arg(part.broken));
  if (part.usedUp > 0) words.append(Life::tr("%1 소모").arg(part.usedUp));
  if (part.settled > 0) words.append(QString::number(part.settled));
  if (!part.note.empty()) words.append(quoted(part.note));
  return words.join(u' ');
}

QString partsText(const LifeEntry& entry) {
  QStringList parts;
  for (const LifePart& part : entry.parts) parts.append(partText(part));
  return parts.join(QStringLiteral(", "));
}

QString loanText(const LifeEntry& entry) {
  return entry.loanCode ? Life::tr("대여증 %1").arg(codeText(*entry.loanCode)) : QString();
}

Words lentWords(const LifeEntry& entry) {
  return {headed(Life::tr("대여"), qs(entry.school)),
          dotted({untilText(entry.until), loanText(entry), quoted(entry.note)})};
}

Words returnedWords(const LifeEntry& entry) {
  const QString late = entry.daysLate > 0 ? Life::tr("%n일 늦음", nullptr, entry.daysLate) : QString();
  return {headed(Life::tr("반납"), qs(entry.school)), dotted({late, qs(entry.center)}),
          entry.daysLate > 0 ? Tint::Warn : Tint::Plain};
}

Words checkedWords(const LifeEntry& entry) {
  const bool sent = entry.condition && *entry.condition != Condition::Good;
  const QString parts = entry.parts.empty() && !sent ? Life::tr("이상 없음") : partsText(entry);
  QString where;
  if (entry.condition == Condition::Repair) where = Life::tr("수리로 보냄");
  if (entry.condition == Condition::ToInspect) where = Life::tr("점검으로 보냄");
  const QString photos =
      entry.photos > 0 ? Life::tr("사진 %n장", nullptr, entry.photos) : QString();
  return {headed(Life::tr("구성품 확인"), parts), dotted({where, quoted(entry.note), photos}),
          sent ? Tint::Warn : Tint::Plain};
}

QString settlementText(Settlement how) {
  switch (how) {
    case Settlement::Brought: return Life::tr("찾아서 가져옴");
    case Settlement::InKind: return Life::tr("현물로 변상");
    case Settlement::Money: return Life::tr("금액으로 변상");
    case Settlement::Waived: return Life::tr("면제");
  }
  return {};
}

QString wonOf(const LifeEntry& entry) { return entry.won ? wonText(*entry.won) : QString(); }

Words settledWords(const LifeEntry& entry) {
  return {headed(Life::tr("변상"), partsText(entry)),
          dotted({entry.settlement ? settlementText(*entry.settlement) : QString(), wonOf(entry),
                  quoted(entry.note)})};
}

QString conditionHead(const LifeEntry& entry) {
  switch (entry.condition.value_or(Condition::Good)) {
    case Condition::Good: return Life::tr("이상 없음");
    case Condition::ToInspect: return Life::tr("점검으로 보냄");
    case Condition::Repair: return Life::tr("수리로 보냄");
  }
  return {};
}

Words conditionWords(const LifeEntry& entry) {
  return {headed(conditionHead(entry), qs(entry.text)), dotted({wonOf(entry), quoted(entry.note)}),
          entry.condition == Condition::Good ? Tint::Plain : Tint::Warn};
}

Words dueWords(const LifeEntry& entry) {
  return {
      headed(Life::tr("반납 예정일 변경"), entry.until ? shortDayText(*entry.until) : QString()),
      dotted({qs(entry.school), qs(entry.text), quoted(entry.note)})};
}

Words countedWords(const LifeEntry& entry) {
  const QString mend = entry.condition ? conditionWord(*entry.condition) : QString();
  return {headed(Life::tr("재물조사에서 셈"), dotted({qs(entry.center), qs(entry.text), mend}))};
}

Words wordsOf(const LifeEntry& entry) {
  switch (entry.kind) {
    case LifeKind::Registered:
      return {headed(Life::tr("등록"), dotted({qs(entry.center), qs(entry.text)}))};
    case LifeKind::AliasAdded: return {headed(Life::tr("다른 번호 더함"), qs(entry.text))};
    case LifeKind::Lent: return lentWords(entry);
    case LifeKind::Returned: return returnedWords(entry);
    case LifeKind::Checked: return checkedWords(entry);
    case LifeKind::Seen: return {headed(Life::tr("센터에서 봄"), qs(entry.center))};
    case LifeKind::Retired: return {Life::tr("불용"), quoted(entry.note), Tint::Bad};
    case LifeKind::Lost: return {Life::tr("분실"), {}, Tint::Bad};
    case LifeKind::DueSet: return dueWords(entry);
    case LifeKind::PartSettled: return settledWords(entry);
    case LifeKind::PartAdded: return {headed(Life::tr("구성품 채움"), partsText(entry))};
    case LifeKind::ConditionSet: return conditionWords(entry);
    case LifeKind::ShelfSet: return {headed(Life::tr("자리 바꿈"), qs(entry.text))};
    case LifeKind::NoteAdded:
      return {headed(Life::tr("메모"), qs(entry.note)), untilText(entry.until)};
    case LifeKind::NoteEnded: return {headed(Life::tr("메모 끝냄"), qs(entry.note))};
    case LifeKind::Sent:
      return {headed(Life::tr("이송 보냄"), Life::tr("%1로 · %2 도착 예정")
                                              .arg(qs(entry.center), shortDayText(*entry.until)))};
    case LifeKind::Received: return {headed(Life::tr("이송 받음"), qs(entry.center))};
    case LifeKind::Missed: return {headed(Life::tr("도착하지 않음"), qs(entry.center))};
    case LifeKind::StaySet:
      return {entry.center.empty() ? Life::tr("다음 이송에 보내기로 함")
                                   : headed(Life::tr("여기 두기로 함"), qs(entry.center))};
    case LifeKind::Counted: return countedWords(entry);
    case LifeKind::NotFound:
      return {headed(Life::tr("재물조사에서 찾지 못함"), qs(entry.center)), {}, Tint::Warn};
    case LifeKind::CodeSet: return {headed(Life::tr("새 번호"), qs(entry.text))};
    case LifeKind::AttentionSettled: return {Life::tr("다른 기록을 확인함")};
    case LifeKind::Unknown: return {Life::tr("더 새로운 프로그램이 적은 기록")};
  }
  return {};
}

/// The time; of what was written down on a later day, that day.
QString writtenText(const LifeEntry& entry) {
  const Day written = seoulDay(entry.at);
  return written == entry.day ? timeText(entry.at) : Life::tr("%1 입력").arg(shortDayText(written));
}

}  // namespace

CellRow lifeRow(const LifeEntry& entry) {
  const Words words = wordsOf(entry);
  const QString sub = dotted({words.sub, qs(entry.clerk)});
  return {{{.text = dayText(entry.day), .sub = writtenText(entry)},
           {.text = words.text, .sub = sub, .tint = words.tint, .strong = true}}};
}

}  // namespace kstem::ui
