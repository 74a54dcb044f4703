#include <algorithm>

#include "core/base/text.h"
#include "core/service/decide.h"
#include "core/store/blobs.h"
#include "core/store/exchange_rows.h"
#include "core/store/revocations.h"

namespace kstem {
namespace {

Members membersOf(Work& work) { return store::ExchangeRows(work.db()).members(); }

/// The ends of all chains that the PC of this one wrote.
std::vector<Head> headsOfPc(Work& work, const Members& members, const IncId& inc) {
  std::vector<Head> heads = work.journal().heads();
  const IncId root = members.rootOf(inc);
  std::erase_if(heads, [&](const Head& head) { return members.rootOf(head.inc) != root; });
  return heads;
}

/// Chains that nobody signs for: those from before there were keys, and the ends of what this PC
/// wrote with keys that it lost or before it was let in.
class Unvouched final {
 public:
  explicit Unvouched(Work& work) : m_members(membersOf(work)), m_own(work.journal().own()) {
    for (const JournalEvent& event : work.journal().eventsOf(membersAgg())) {
      if (!event.fact) continue;
      if (const auto* started = std::get_if<IncStarted>(&*event.fact))
        m_keyed.emplace(event.event.inc, started->parent);
      if (const auto* vouched = std::get_if<ChainsVouched>(&*event.fact))
        for (const Head& head : vouched->heads) m_vouched.insert(head.id);
    }
    for (const store::SealRow& seal : store::ExchangeRows(work.db()).seals())
      if (m_members.find(seal.inc) != nullptr) m_vouched.insert(seal.head);
  }
  bool has(const Head& head) const {
    if (m_vouched.contains(head.id)) return false;
    if (isOwnAncestor(head.inc)) return true;
    return m_members.find(head.inc) == nullptr && !m_keyed.contains(head.inc);
  }

 private:
  bool isOwnAncestor(const IncId& inc) const {
    std::set<IncId> seen;
    for (auto at = m_keyed.find(m_own); at != m_keyed.end() && at->second;
         at = m_keyed.find(*at->second)) {
      if (at->second == inc) return true;
      if (!seen.insert(at->first).second) break;
    }
    return false;
  }

  Members m_members;
  IncId m_own;
  std::map<IncId, std::optional<IncId>> m_keyed;  ///< with what each went on from
  std::set<EventId> m_vouched;
};

Result<void> checkManager(Work& work, const ClerkId& manager) {
  if (!work.rows().clerk(manager)) return Error{Errc::ManagerNeeded, {}};
  return {};
}

}  // namespace

Result<void> decide(Work& work, const RecordFounding& intent) {
  const auto root = membersOf(work).rootSign;
  if (root && root != intent.about.rootSign) return Error{Errc::BankFoundedAlready, {}};
  work.leaveGroup();
  work.emit(membersAgg(), intent.about);
  return {};
}

Result<void> decide(Work& work, const AdmitMember& intent) {
  work.leaveGroup();
  work.emit(membersAgg(), intent.about);
  return {};
}

Result<void> decide(Work& work, const VouchChains& /*intent*/) {
  const Unvouched unvouched(work);
  ChainsVouched vouched{work.journal().heads()};
  std::erase_if(vouched.heads, [&](const Head& head) { return !unvouched.has(head); });
  if (vouched.heads.empty()) return {};
  work.leaveGroup();
  work.emit(membersAgg(), std::move(vouched));
  return {};
}

Result<void> decide(Work& work, const RevokeMember& intent) {
  const Members members = membersOf(work);
  const Member* const member = members.find(intent.inc);
  if (member == nullptr || member->revoked) return Error{Errc::MemberUnknown, {}};
  if (trimmed(intent.reason).empty()) return Error{Errc::ReasonNeeded, {}};
  if (auto manager = checkManager(work, intent.manager); !manager) return manager;
  work.leaveGroup();
  std::vector<Commitment> personal;
  const Personal reason = work.keepPersonal(membersAgg(), trimmed(intent.reason), personal);
  work.emit(membersAgg(),
            MemberRevoked{members.rootOf(intent.inc), headsOfPc(work, members, intent.inc),
                          work.today(), reason},
            std::move(personal));
  store::Revocations(work.db()).apply(work.touched());
  return {};
}

Result<void> decide(Work& work, const WaiveGap& intent) {
  const auto missing = store::ExchangeRows(work.db()).missing();
  if (std::find(missing.begin(), missing.end(), intent.missing) == missing.end())
    return Error{Errc::GapUnknown, toHex(intent.missing.view())};
  if (auto manager = checkManager(work, intent.manager); !manager) return manager;
  work.leaveGroup();
  work.emit(membersAgg(), GapWaived{intent.missing});
  return {};
}

Result<void> decide(Work& work, const EraseTeachers& intent) {
  for (const TeacherId& one : intent.teachers) {
    const auto teacher = work.rows().teacher(one);
    if (!teacher) return Error{Errc::TeacherUnknown, {}};
    if (work.rows().openLinesOfTeacher(one) > 0)
      return Error{Errc::LoanStillOpen, teacher->code.digits()};
  }
  if (auto manager = checkManager(work, intent.manager); !manager) return manager;
  work.leaveGroup();
  for (const TeacherId& one : intent.teachers) work.emit(aggOf(one), TeacherErased{work.today()});
  store::Blobs(work.db()).destroyErased();
  work.tell({Notice::PeopleErased, {}, {}, std::to_string(intent.teachers.size())});
  return {};
}

}  // namespace kstem
