#include "core/domain/stocktake.h"

namespace kstem {
namespace {

/// Where the record has the kit, its shelf aside.
bool isSamePlace(const KitRecord& a, const KitRecord& b) {
  return a.standing == b.standing && a.place == b.place;
}

CountResult resultOfNone(const CenterId& center, const std::optional<ListedKit>& listed,
                         const KitRecord& now) {
  if (!listed) return CountResult::Absent;
  if (now.standing != listed->standing || now.place != center) return CountResult::Handled;
  return isExpected(listed->standing) ? CountResult::NotYet : CountResult::Absent;
}

CountVerdict judgeMissing(const CenterId& center, const std::optional<ListedKit>& listed,
                          const KitCount& count, const KitRecord& now) {
  if (!listed || !isExpected(listed->standing)) return {.result = CountResult::Absent};
  const bool stillThere = isExpected(now.standing) && now.place == center;
  if (isSamePlace(count.was, now) && stillThere)
    return {.result = CountResult::NotThere, .action = CountAction::Lose};
  const bool isLost = now.standing == Standing::Lost;
  return {.result = isLost ? CountResult::NotThere : CountResult::Handled};
}

CountAction actionFor(const CenterId& center, const KitRecord& now) {
  if (now.standing == Standing::OnLoan) return CountAction::TakeBack;
  if (now.standing == Standing::Lost) return CountAction::See;
  if (now.standing == Standing::Retired) return CountAction::None;
  if (now.standing == Standing::OnTheWay || now.place != center) return CountAction::Receive;
  return CountAction::None;
}

/// Repair may be in the house as well.
bool isOfTheHouse(const std::optional<ListedKit>& listed) {
  return listed && (isExpected(listed->standing) || listed->standing == Standing::Repair);
}

CountVerdict judgeHere(const CenterId& center, const std::optional<ListedKit>& listed,
                       const KitCount& count, const KitRecord& now) {
  CountVerdict verdict;
  verdict.result = !isOfTheHouse(listed) ? CountResult::Surplus : CountResult::Match;
  if (verdict.result == CountResult::Match && count.shelf && *count.shelf != listed->shelf)
    verdict.result = CountResult::OtherShelf;
  if (!isSamePlace(count.was, now)) return verdict;
  verdict.action = actionFor(center, now);
  if (now.standing == Standing::Retired) return verdict;
  const bool moved = count.shelf && (now.place != center || (*count.shelf != now.shelf &&
                                                             count.was.shelf == now.shelf));
  if (moved) verdict.shelf = count.shelf;
  if (now.standing == Standing::Shelf) verdict.condition = count.condition;
  return verdict;
}

}  // namespace

bool isExpected(Standing standing) noexcept {
  return standing == Standing::Shelf || standing == Standing::ToCheck ||
         standing == Standing::ToInspect;
}

CountVerdict judgeCount(const CenterId& center, const std::optional<ListedKit>& listed,
                        const std::optional<KitCount>& count, const KitRecord& now) {
  if (!count) return {.result = resultOfNone(center, listed, now)};
  return count->presence == Presence::Here ? judgeHere(center, listed, *count, now)
                                           : judgeMissing(center, listed, *count, now);
}

}  // namespace kstem
