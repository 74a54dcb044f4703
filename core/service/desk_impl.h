#pragma once

#include <string>

#include "core/scan/kit_meaning.h"
#include "core/service/code_finder.h"
#include "core/service/desk.h"
#include "core/service/desk_state.h"
#include "core/store/reservation_rows.h"

namespace kstem {

/// The visit as a state machine: every public action becomes intents and news.
/// desk.cpp runs actions, desk_scans.cpp gives scans their meaning, desk_lending.cpp,
/// desk_returns.cpp and desk_keys.cpp do what follows.
class Desk::Impl final {
 public:
  explicit Impl(Bank& bank);

  DeskReply open();
  DeskReply act(const DeskAction& action);
  const DeskView& view() const { return m_view; }
  void refresh();

 private:
  // ---- what people do (DeskAction) ----
  void on(const Scan& scan);
  void on(const Press& press);
  void on(const ChooseSchool& choose) { chooseSchool(choose.school); }
  void on(const ChooseTeacher& choose) { chooseTeacher(choose.teacher); }
  void on(const AddTeacher& add);
  void on(const SetDueDay& set);
  void on(const RemoveLine& remove);
  void on(const ChooseKit& choose);
  void on(const CountPart& count);
  void on(const DescribePart& what);
  void on(const AddPhoto& photo);
  void on(const CountOut& count);
  void on(const Approve& answer);
  void on(const SetDropBox& set);
  void on(const SetPaperLoan& set);
  void on(const SetReceiver& set);
  void on(const ShowLoan& show);
  void on(const StartSwap& start);
  void on(const ShowReservation& show) { openPickUp(show.reservation); }
  void on(const SetRest& set);
  void on(const UndoGroup& undo);
  void on(const ActAsClerk& act);
  void on(const Do& what);
  void on(const LookAgain& /*look*/) { beginDay(); }

  // ---- what a code turned out to be (Found) ----
  void found(const FoundNothing& /*nothing*/, const std::string& typed) {
    tell(Notice::CodeUnknown, typed);
  }
  void found(const FoundMisread& /*misread*/, const std::string& typed) {
    tell(Notice::CodeMisread, typed);
  }
  void found(const FoundKit& kit, const std::string& typed);
  void found(const FoundPart& part, const std::string& typed);
  void found(const FoundSchool& school, const std::string& /*typed*/) { chooseSchool(school.id); }
  void found(const FoundTeacher& teacher, const std::string& /*typed*/) {
    chooseTeacher(teacher.id);
  }
  void found(const FoundClerk& clerk, const std::string& /*typed*/) { on(ActAsClerk{clerk.id}); }
  void found(const FoundReservation& what, const std::string& /*typed*/) { openPickUp(what.id); }
  void found(const FoundLoan& loan, const std::string& typed);
  void found(const FoundManifest& paper, const std::string& /*typed*/) {
    tell(Notice::ManifestShown, paper.manifest.digits());
  }
  void found(const FoundShelf& shelf, const std::string& typed);
  void found(const FoundSeveral& several, const std::string& typed);
  void found(const DeskKey& key, const std::string& /*typed*/) { on(Press{key}); }

  // ---- keys ----
  void finish();
  void cancel();
  void cancelDraft();
  void confirm();
  void print();
  void printReceipt();
  void sendToInspection();
  void nextPerson();
  void undo();
  void undoNewest();
  void performUndo(const Undo& undo);
  void forget(const KitId& kit);

  // ---- putting away (desk_put_away.cpp) ----
  bool putAway(const store::KitRow& kit);
  bool endPutAway();

  // ---- kits ----
  void onKit(const store::KitRow& kit);
  Situation situationOf(const store::KitRow& kit);
  bool mustCountFirst(const Found& next);
  void takeUp(const store::KitRow& kit);
  void takeBack(const store::KitRow& kit);
  void resumeCheck(const store::KitRow& kit);
  void receive(const store::KitRow& kit);
  void recordSight(const store::KitRow& kit);
  void ask(DecisionKind kind, const store::KitRow& kit);
  void decideYes();
  bool swapFor(const store::KitRow& instead);
  void checkAndSwap();
  void askSwap(const KitId& faulty);
  bool confirmCheck();
  bool returnKit(const store::KitRow& kit);
  PartCount* countedPart(std::size_t part);
  void forgetIfAsItWent(std::size_t part);

  // ---- lending ----
  void addToDraft(const store::KitRow& kit);
  void tellAboutDraftKit(const store::KitRow& kit);
  void finishCheckout();
  void checkOut(const std::optional<Approval>& approval);
  void askApproval(std::vector<Issue> issues, std::optional<PendingExtension> extension);
  void loanDone(const Committed& done, const store::Draft& draft);
  void setDue(Day day);
  void extend(const PendingExtension& what, const std::optional<Approval>& approval);

  // ---- reservations (desk_reservations.cpp) ----
  void openPickUp(const ReservationId& id);
  void leavePickUp();
  bool mayCollect(const store::ReservationRow& row);
  void tellPromises(const store::KitRow& kit);
  void beginDay();

  // ---- borrower and visit ----
  void chooseSchool(const SchoolId& id);
  void chooseTeacher(const TeacherId& id);
  void tellBorrower(const SchoolId& id);
  void showLoan(const GroupId& loan, const std::string& typed);
  void startAnewIfFinished();
  void startAnewOnNewDay();
  void endVisit();
  bool hasLines() const { return !m_state.draft.kits.empty(); }

  // ---- plumbing ----
  bool mayRun(const DeskAction& action);
  bool perform(const Intent& intent);
  void tellCommitted(Committed& done);
  void runWaiting();
  void runScan(const std::string& typed);
  void saveDraft() { store::Drafts(m_bank.db()).save(m_state.draft); }
  void takeFirstClerk();
  void fail(Error error);
  void tell(Notice notice, std::string subject = {}, std::string name = {}, std::string extra = {});
  void tellKit(Notice notice, const store::KitRow& kit, std::string extra = {});
  std::string nameOf(const store::KitRow& kit);
  std::string schoolName(const SchoolId& id);
  void note(const KitId& kit, VisitState state);
  void rememberLast();
  DeskReply take() { return std::exchange(m_reply, {}); }

  Bank& m_bank;
  Day m_day;  ///< of the visit
  DeskState m_state;
  DeskView m_view;
  DeskReply m_reply;
};

}  // namespace kstem
