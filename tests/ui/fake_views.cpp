#include "fake_views.h"

namespace kstem::test {
namespace {

Day dayOf(int month, int day) { return *Day::of(2026, month, day); }

Millis at(int hour, int minute, int second = 0) {
  const Millis midnight = Millis{dayOf(11, 23).serial()} * 86'400'000 - 9 * 3'600'000;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}

PartView part(std::uint32_t no, std::string name, int expected, int out, int in) {
  PartView view;
  view.no = no;
  view.name = std::move(name);
  view.expected = expected;
  view.out = out;
  view.in = in;
  return view;
}

std::vector<PartView> mblParts() {
  return {part(1, "인터페이스 박스", 6, 6, 6), part(2, "온도 센서", 6, 6, 6),
          part(3, "빛 센서", 6, 5, 5), part(4, "USB 케이블", 12, 12, 12),
          part(5, "스탠드 클램프", 6, 6, 6)};
}

std::vector<PartView> microbitParts() {
  std::vector<PartView> parts{part(1, "마이크로비트 v2 보드", 10, 10, 10),
                              part(2, "USB 케이블 (1 m)", 10, 10, 8),
                              part(3, "건전지 홀더", 10, 10, 10), part(4, "확장 보드", 2, 2, 2),
                              part(5, "악어 클립", 30, 30, 26)};
  parts[0].keyPart = true;
  parts[4].consumable = true;
  return parts;
}

DraftLineView line(int n, std::string model, std::string unit, std::string home, int out, int all) {
  DraftLineView view;
  view.kit = kitIdOf(n);
  view.code = codeOf(CodeKind::Kit, n);
  view.model = std::move(model);
  view.setUnit = std::move(unit);
  view.homeCenter = std::move(home);
  view.partsOut = out;
  view.partsExpected = all;
  view.state = out < all ? LineState::Short : LineState::Ready;
  view.parts = out < all ? mblParts() : microbitParts();
  return view;
}

TeacherView teacher(int n, std::string name, std::string phone, std::string subject) {
  TeacherView view;
  view.id.bytes[15] = static_cast<std::uint8_t>(n);
  view.code = codeOf(CodeKind::Teacher, n);
  view.name = std::move(name);
  view.phone = std::move(phone);
  view.subject = std::move(subject);
  return view;
}

BorrowerView junghwa() {
  BorrowerView borrower;
  borrower.school.bytes[15] = 1;
  borrower.schoolCode = codeOf(CodeKind::School, 1);
  borrower.schoolName = "중화중학교";
  borrower.district = "중랑구";
  borrower.teachers = {teacher(1, "김하늘", "02-490-1234", "수학"),
                       teacher(2, "박지후", "02-490-1235", "과학"),
                       teacher(3, "이서연", "", "정보")};
  borrower.kitsOut = 1;
  borrower.overdue = 1;
  return borrower;
}

DueView plainDue() {
  DueView due;
  due.day = due.raw = dayOf(12, 3);
  due.days = 10;
  return due;
}

ClerkView clerk(int n, std::string name) {
  ClerkView view;
  view.id.bytes[15] = static_cast<std::uint8_t>(n);
  view.code = codeOf(CodeKind::Clerk, n);
  view.name = std::move(name);
  return view;
}

}  // namespace

Code codeOf(CodeKind kind, int serial) { return *Code::make(kind, 1, 0, serial); }

KitId kitIdOf(int n) {
  KitId id;
  id.bytes[15] = static_cast<std::uint8_t>(n);
  return id;
}

DeskView idleView() {
  DeskView view;
  view.centerName = "동부 수학과학융합교육센터";
  view.centerShort = "동부";
  view.deskLabel = "동부0";
  view.today = dayOf(11, 23);
  view.clerks = {clerk(1, "이수민"), clerk(2, "박지후")};
  view.clerk = view.clerks.front();
  view.counts = {12, 9, 3};
  view.savedAt = at(10, 14, 7);
  return view;
}

DeskView lendingView() {
  DeskView view = idleView();
  view.mode = DeskMode::Lending;
  view.borrower = junghwa();
  view.borrower->teacher = view.borrower->teachers.front();
  view.due = plainDue();
  view.draft = {line(231, "마이크로비트 스타터 세트", "10인용", "동부", 62, 62),
                line(232, "마이크로비트 스타터 세트", "10인용", "동부", 62, 62),
                line(87, "MBL 온도·빛 센서 키트", "6모둠", "북부", 35, 36)};
  view.last =
      LastAction{Notice::LineAdded, view.draft.back().code.digits(), view.draft.back().model};
  return view;
}

DeskView teacherlessView() {
  DeskView view = lendingView();
  view.borrower->teacher.reset();
  view.draft.clear();
  view.due->day = dayOf(12, 7);
  view.due->raw = dayOf(12, 5);
  view.due->days = 14;
  view.due->moved = {{dayOf(12, 5), ClosedBy::Weekend, ""}, {dayOf(12, 6), ClosedBy::Weekend, ""}};
  view.due->trust = HolidayTrust::Projected;
  return view;
}

DeskView returningView() {
  DeskView view = idleView();
  view.mode = DeskMode::Returning;
  ReturnView back;
  back.kit = kitIdOf(231);
  back.code = codeOf(CodeKind::Kit, 231);
  back.model = "마이크로비트 스타터 세트";
  back.homeCenter = "북부";
  back.foreign = true;
  back.school = "중화중학교";
  back.teacher = "김하늘";
  back.loanCode = codeOf(CodeKind::Loan, 918);
  back.outDay = dayOf(11, 12);
  back.due = dayOf(11, 22);
  back.actual = dayOf(11, 23);
  back.daysLate = 1;
  back.place = 2;
  back.loanKits = 4;
  back.parts = microbitParts();
  view.returning = back;
  view.visit = {
      {codeOf(CodeKind::Kit, 232), "마이크로비트 스타터 세트", VisitState::Returned, at(10, 10)},
      {codeOf(CodeKind::Kit, 231), "마이크로비트 스타터 세트", VisitState::ToCheck, at(10, 14)},
      {codeOf(CodeKind::Kit, 87), "MBL 온도·빛 센서 키트", VisitState::Out, {}},
      {codeOf(CodeKind::Kit, 140), "지오보드 24핀 세트", VisitState::Out, {}}};
  view.last = LastAction{Notice::KitReturned, codeOf(CodeKind::Kit, 231).digits(), back.model};
  return view;
}

DeskView loanView() {
  DeskView view = idleView();
  view.mode = DeskMode::ShowingLoan;
  LoanView loan;
  loan.code = codeOf(CodeKind::Loan, 918);
  loan.school = "서울특별시교육청부속초등학교병설유치원";
  loan.teacher = "김하늘";
  loan.center = "동부";
  loan.outDay = dayOf(11, 10);
  loan.due = dayOf(11, 20);
  loan.lines = {{kitIdOf(1), codeOf(CodeKind::Kit, 1), "4D프레임 세트", loan.due, dayOf(11, 18), 0},
                {kitIdOf(2), codeOf(CodeKind::Kit, 2), "지오보드 24핀 세트", loan.due, {}, 3}};
  view.loan = loan;
  return view;
}

DeskView decidingView() {
  DeskView view = lendingView();
  DecisionView decision;
  decision.kind = DecisionKind::TakeBackAndLend;
  decision.kit = codeOf(CodeKind::Kit, 140);
  decision.model = "지오보드 24핀 세트";
  decision.school = "태릉중학교";
  view.decision = decision;
  view.scansWaiting = 2;
  return view;
}

Slip slipOf(int kits) {
  Slip slip;
  slip.code = codeOf(CodeKind::Loan, 924);
  slip.centerName = "동부 수학과학융합교육센터";
  slip.centerAddress = "서울 중랑구";
  slip.centerPhone = "02-000-0000";
  slip.centerHours = "평일 09:00–17:00";
  slip.closingTime = "17:00";
  slip.centers = {"동부", "서부", "북부", "동작관악"};
  slip.school = "중화중학교";
  slip.district = "중랑구";
  slip.teacher = "김하늘";
  slip.teacherSubject = "수학";
  slip.teacherPhone = "02-490-1234";
  slip.clerk = "이수민";
  slip.outDay = slip.printedOn = dayOf(11, 23);
  slip.outAt = at(10, 16);
  slip.due = dayOf(12, 3);
  for (int n = 1; n <= kits; ++n)
    slip.lines.push_back(
        {codeOf(CodeKind::Kit, 230 + n), "마이크로비트 스타터 세트", "10인용", 62, 62, {}});
  if (kits > 2)
    slip.lines[2] = {codeOf(CodeKind::Kit, 87), "MBL 온도·빛 센서 키트", "6모둠", 35, 36,
                     {{"빛 센서", 1}}};
  return slip;
}

FakeBackend::FakeBackend(DeskView view, int checkSteps)
    : m_view(std::move(view)), m_checkSteps(checkSteps) {}

DeskReply FakeBackend::act(const DeskAction& action) {
  if (asked != nullptr) asked->push_back(action);
  return answer;
}

std::vector<Hit> FakeBackend::find(std::string_view) { return hits; }
Result<Slip> FakeBackend::slip(const GroupId&) { return slipOf(3); }

Result<ui::CheckStep> FakeBackend::checkNext() {
  return m_checkSteps-- > 0 ? ui::CheckStep::More : ui::CheckStep::Done;
}

}  // namespace kstem::test
