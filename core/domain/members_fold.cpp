#include "core/domain/members_fold.h"

namespace kstem {
namespace {

/// Reads who was let in, then who descends from them, then who is out.
class MembersFold final {
 public:
  void take(const JournalEvent& event) {
    if (!event.fact) return;
    std::visit([&](const auto& fact) { on(event, fact); }, *event.fact);
  }

  Members finish() {
    while (adoptChildren()) {
    }
    for (auto& [inc, member] : m_members.all) member.revoked = isOut(inc);
    return std::move(m_members);
  }

 private:
  void on(const JournalEvent& event, const BankFounded& fact) {
    if (!m_members.rootSign) m_members.rootSign = fact.rootSign, m_members.rootBox = fact.rootBox;
    if (fact.rootSign != m_members.rootSign) return;
    m_members.all.try_emplace(fact.inc, Member{fact.inc, fact.center, fact.desk, fact.sign,
                                               fact.box, fact.label, std::nullopt, std::nullopt,
                                               event.event.wall, false});
  }
  void on(const JournalEvent& event, const MemberAdmitted& fact) {
    m_members.all.try_emplace(fact.inc, Member{fact.inc, fact.center, fact.desk, fact.sign,
                                               fact.box, fact.label, std::nullopt, event.event.inc,
                                               event.event.wall, false});
  }
  void on(const JournalEvent& event, const IncStarted& fact) {
    if (fact.sign && fact.box && fact.parent && fact.byParent)
      m_children.try_emplace(event.event.inc,
                             Member{event.event.inc, fact.center, fact.desk, *fact.sign, *fact.box,
                                    {}, fact.parent, std::nullopt, event.event.wall, false});
  }
  void on(const JournalEvent& /*event*/, const MemberRevoked& fact) {
    m_revoked.push_back(fact.inc);
  }
  template <class Other>
  void on(const JournalEvent& /*event*/, const Other& /*fact*/) {}

  bool adoptChildren() {
    bool grown = false;
    for (auto& [inc, child] : m_children) {
      const Member* const parent = m_members.find(*child.parent);
      if (parent == nullptr || m_members.find(inc) != nullptr) continue;
      child.label = parent->label;
      m_members.all.emplace(inc, child);
      grown = true;
    }
    return grown;
  }
  bool isOut(const IncId& inc) const {
    const IncId root = m_members.rootOf(inc);
    for (const IncId& gone : m_revoked)
      if (m_members.rootOf(gone) == root) return true;
    return false;
  }

  Members m_members;
  std::map<IncId, Member> m_children;
  std::vector<IncId> m_revoked;
};

}  // namespace

const Member* Members::find(const IncId& inc) const {
  const auto it = all.find(inc);
  return it == all.end() ? nullptr : &it->second;
}

IncId Members::rootOf(const IncId& inc) const {
  IncId root = inc;
  for (const Member* member = find(root); member != nullptr && member->parent;
       member = find(root))
    root = *member->parent;
  return root;
}

std::set<IncId> Members::continued() const {
  std::set<IncId> chains;
  for (const auto& [inc, member] : all)
    if (member.parent) chains.insert(*member.parent);
  return chains;
}

Members foldMembers(const History& history) {
  MembersFold fold;
  for (const JournalEvent& event : history.all()) fold.take(event);
  return fold.finish();
}

}  // namespace kstem
