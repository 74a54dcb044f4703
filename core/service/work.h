#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/domain/calendar.h"
#include "core/domain/notice.h"
#include "core/store/journal.h"
#include "core/store/rows.h"

namespace kstem {

/// Which desk a file speaks for.
struct DeskPlace {
  CenterId center;
  int centerNo = 0;
  DeskId desk;
  int digit = 0;
};

/// What one intent did.
struct Committed {
  GroupId group;
  std::vector<EventId> events;
  std::vector<AggId> made;     ///< new things, in the order in which they were made
  std::vector<Code> issued;    ///< and their codes
  std::vector<AggId> touched;  ///< everything that looks different now
  std::vector<News> news;
};

/// One intent being decided, inside its transaction. Reading is through rows(); what is written
/// shows there only after the transaction.
class Work final {
 public:
  struct Context {
    store::Db& db;
    const Clock& clock;
    Random& random;
    const DeskPlace& place;
    ClerkId clerk;
  };
  explicit Work(const Context& context);

  store::Rows& rows() noexcept { return m_rows; }
  store::Journal& journal() noexcept { return m_journal; }
  store::Db& db() noexcept { return m_context.db; }
  const DeskPlace& place() const noexcept { return m_context.place; }
  Day today() const { return m_today; }
  Calendar calendar();

  /// Everything after this belongs to an earlier action (the count of a return).
  void continueGroup(const GroupId& group) { m_group = m_done.group = group; }
  /// What is emitted after this belongs to no action: it happened by itself, nobody undoes it.
  void leaveGroup() { m_group = {}; }
  /// Errors come at the end: see refusal().
  EventId emit(const AggId& agg, Fact fact, std::vector<Commitment> commitments = {});
  /// Whether a newer program wrote something about this thing. It is only read then, but for kits
  /// that people hold in their hands (sync.md 2.8, C29).
  bool isReadOnly(const AggId& agg);
  /// UpdateNeeded when something was emitted about a thing that is only read; nothing of it may be
  /// committed.
  const Result<void>& refusal() const noexcept { return m_refusal; }
  /// Writes down a piece of personal data; its place among `commitments`, or nothing for no text.
  Personal keepPersonal(const AggId& subject, std::string_view text,
                        std::vector<Commitment>& commitments);
  /// A new id; it is listed under `made`.
  AggId makeId();
  /// The next code of this desk (decisions.md, "Code"). When its serials have run out the desk
  /// takes a further digit of its center. Errors: CodeExhausted, when no digit is left.
  Result<Code> issue(CodeKind kind);
  /// The file speaks for another desk from now on.
  void registerDesk();
  /// From now on codes leave out so many times 2,000 numbers of each kind: what was issued after
  /// the file from which this chain goes on is not known (decisions.md, "Code").
  void skipSerials(int times);
  void tell(News news) { m_done.news.push_back(std::move(news)); }

  /// What has to be folded again; for what is written past emit().
  std::set<AggId>& touched() noexcept { return m_touched; }
  Millis now() const { return m_context.clock.now(); }
  /// Folds what was touched since the last time; afterwards rows() shows it.
  void settle();
  Committed finish() { return std::move(m_done); }

 private:
  int lastSerial(CodeKind kind);
  int nextSerial(CodeKind kind);
  bool takeDigit();
  std::string codeOf(const AggId& agg);

  Context m_context;
  store::Rows m_rows;
  store::Journal m_journal;
  Day m_today;
  std::set<AggId> m_touched;
  GroupId m_group;  ///< that emitted events belong to
  int m_digit;      ///< that codes are issued under
  std::map<CodeKind, int> m_serials;
  Committed m_done;
  Result<void> m_refusal;
};

}  // namespace kstem
