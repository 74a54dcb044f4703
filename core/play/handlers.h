#pragma once

#include "core/play/statements.h"

namespace kstem::play {

// What each statement does; the table in statements.cpp names them.

// givens.cpp: 준비
Outcome givenCenter(Stage& stage, const Statement& statement);
Outcome givenDesk(Stage& stage, const Statement& statement);
Outcome givenToday(Stage& stage, const Statement& statement);
Outcome givenRule(Stage& stage, const Statement& statement);
Outcome givenClosed(Stage& stage, const Statement& statement);
Outcome givenOpened(Stage& stage, const Statement& statement);
Outcome givenCleared(Stage& stage, const Statement& statement);
Outcome givenModel(Stage& stage, const Statement& statement);
Outcome givenKits(Stage& stage, const Statement& statement);
Outcome givenAlias(Stage& stage, const Statement& statement);
Outcome givenSchool(Stage& stage, const Statement& statement);
Outcome givenTeacher(Stage& stage, const Statement& statement);
Outcome givenClerk(Stage& stage, const Statement& statement);
Outcome givenRetired(Stage& stage, const Statement& statement);
Outcome givenLost(Stage& stage, const Statement& statement);
Outcome givenModelRule(Stage& stage, const Statement& statement);
Outcome givenCheckText(Stage& stage, const Statement& statement);
Outcome givenInspection(Stage& stage, const Statement& statement);
Outcome givenRestockBelow(Stage& stage, const Statement& statement);
Outcome givenPartCard(Stage& stage, const Statement& statement);

// actions.cpp: lines of a desk, and days passing
Outcome doScan(Stage& stage, const Statement& statement);
Outcome doCard(Stage& stage, const Statement& statement);
Outcome doFinish(Stage& stage, const Statement& statement);
Outcome doApprove(Stage& stage, const Statement& statement);
Outcome doCancel(Stage& stage, const Statement& statement);
Outcome doEnter(Stage& stage, const Statement& statement);
Outcome doAllGood(Stage& stage, const Statement& statement);
Outcome doUndo(Stage& stage, const Statement& statement);
Outcome doNextPerson(Stage& stage, const Statement& statement);
Outcome doPrint(Stage& stage, const Statement& statement);
Outcome doInspect(Stage& stage, const Statement& statement);
Outcome doReceipt(Stage& stage, const Statement& statement);
Outcome doChooseSchool(Stage& stage, const Statement& statement);
Outcome doChooseTeacher(Stage& stage, const Statement& statement);
Outcome doAddTeacher(Stage& stage, const Statement& statement);
Outcome doDueDay(Stage& stage, const Statement& statement);
Outcome doRemoveLine(Stage& stage, const Statement& statement);
Outcome doChooseKit(Stage& stage, const Statement& statement);
Outcome doActAs(Stage& stage, const Statement& statement);
Outcome doCrash(Stage& stage, const Statement& statement);
Outcome doPrinter(Stage& stage, const Statement& statement);
Outcome goToDay(Stage& stage, const Statement& statement);

// rule_actions.cpp: what the rules of lending and returning let a desk do
Outcome doCountOut(Stage& stage, const Statement& statement);
Outcome doReceiver(Stage& stage, const Statement& statement);
Outcome doPaperLoan(Stage& stage, const Statement& statement);
Outcome doPaperLoanOff(Stage& stage, const Statement& statement);
Outcome doShowLoan(Stage& stage, const Statement& statement);
Outcome doExtend(Stage& stage, const Statement& statement);
Outcome doSwap(Stage& stage, const Statement& statement);
Outcome doCount(Stage& stage, const Statement& statement);
Outcome doBroken(Stage& stage, const Statement& statement);
Outcome doPhoto(Stage& stage, const Statement& statement);
Outcome doDropBoxOn(Stage& stage, const Statement& statement);
Outcome doDropBoxOff(Stage& stage, const Statement& statement);
Outcome doUndoOf(Stage& stage, const Statement& statement);
Outcome doUndoReturn(Stage& stage, const Statement& statement);

// page_actions.cpp: what other pages ask of the bank
Outcome doRetire(Stage& stage, const Statement& statement);
Outcome doReportLost(Stage& stage, const Statement& statement);
Outcome doTakeBack(Stage& stage, const Statement& statement);
Outcome doSettle(Stage& stage, const Statement& statement);
Outcome doRecount(Stage& stage, const Statement& statement);
Outcome doPutIn(Stage& stage, const Statement& statement);
Outcome doCondition(Stage& stage, const Statement& statement);
Outcome doShelf(Stage& stage, const Statement& statement);
Outcome doNote(Stage& stage, const Statement& statement);
Outcome doEndNote(Stage& stage, const Statement& statement);
Outcome doMerge(Stage& stage, const Statement& statement);
Outcome doSchoolName(Stage& stage, const Statement& statement);
Outcome doChangeTeacher(Stage& stage, const Statement& statement);
Outcome doLiftHold(Stage& stage, const Statement& statement);
Outcome doMoveTeacher(Stage& stage, const Statement& statement);
Outcome doOpenPhone(Stage& stage, const Statement& statement);
Outcome doCall(Stage& stage, const Statement& statement);
Outcome doSettleAttention(Stage& stage, const Statement& statement);
Outcome doDeclareClosure(Stage& stage, const Statement& statement);

// reservation_actions.cpp: what is done with reservations, and the program closed overnight
Outcome doReserve(Stage& stage, const Statement& statement);
Outcome doAcceptReservation(Stage& stage, const Statement& statement);
Outcome doRefuseReservation(Stage& stage, const Statement& statement);
Outcome doCancelReservation(Stage& stage, const Statement& statement);
Outcome doChangeReservation(Stage& stage, const Statement& statement);
Outcome doPrepareReservation(Stage& stage, const Statement& statement);
Outcome doReleaseReservation(Stage& stage, const Statement& statement);
Outcome doNameKit(Stage& stage, const Statement& statement);
Outcome doUnnameKit(Stage& stage, const Statement& statement);
Outcome doShowReservation(Stage& stage, const Statement& statement);
Outcome doSetRest(Stage& stage, const Statement& statement);
Outcome doSwitchOff(Stage& stage, const Statement& statement);
Outcome doSwitchOn(Stage& stage, const Statement& statement);

// transfer_actions.cpp: kits between centers
Outcome doSend(Stage& stage, const Statement& statement);
Outcome doReceive(Stage& stage, const Statement& statement);
Outcome doMiss(Stage& stage, const Statement& statement);
Outcome doKeepHere(Stage& stage, const Statement& statement);
Outcome doLetGo(Stage& stage, const Statement& statement);
Outcome doAskFor(Stage& stage, const Statement& statement);
Outcome doEndRequest(Stage& stage, const Statement& statement);

// shelf_statements.cpp
Outcome doRegisterShelf(Stage& stage, const Statement& statement);
Outcome doOrderShelves(Stage& stage, const Statement& statement);
Outcome expectPutAway(Stage& stage, const Statement& statement);
Outcome expectNoPutAway(Stage& stage, const Statement& statement);
Outcome expectShelvesInOrder(Stage& stage, const Statement& statement);

// stocktake_actions.cpp
Outcome doOpenStocktake(Stage& stage, const Statement& statement);
Outcome doCountKits(Stage& stage, const Statement& statement);
Outcome doCloseStocktake(Stage& stage, const Statement& statement);
Outcome doDropStocktake(Stage& stage, const Statement& statement);

// stocktake_expectations.cpp
Outcome expectCounted(Stage& stage, const Statement& statement);
Outcome expectNotInStocktake(Stage& stage, const Statement& statement);
Outcome expectCountTotal(Stage& stage, const Statement& statement);
Outcome expectLateCounts(Stage& stage, const Statement& statement);
Outcome expectStocktakeOpen(Stage& stage, const Statement& statement);
Outcome expectStocktakeEnded(Stage& stage, const Statement& statement);

// transfer_expectations.cpp: kits on the way, what waits for a manifest, and requests
Outcome expectGoingTo(Stage& stage, const Statement& statement);
Outcome expectOnTheWay(Stage& stage, const Statement& statement);
Outcome expectManifestLine(Stage& stage, const Statement& statement);
Outcome expectDaysLate(Stage& stage, const Statement& statement);
Outcome expectUnknownManifest(Stage& stage, const Statement& statement);
Outcome expectToSend(Stage& stage, const Statement& statement);
Outcome expectNothingToSend(Stage& stage, const Statement& statement);
Outcome expectStaying(Stage& stage, const Statement& statement);
Outcome expectRequestStatus(Stage& stage, const Statement& statement);
Outcome expectIdea(Stage& stage, const Statement& statement);
Outcome expectNoIdea(Stage& stage, const Statement& statement);
Outcome expectSentFor(Stage& stage, const Statement& statement);

// exchange_actions.cpp: files between desks, and what is decided about records that disagree
Outcome doExport(Stage& stage, const Statement& statement);
Outcome doImport(Stage& stage, const Statement& statement);
Outcome exchangeAll(Stage& stage, const Statement& statement);
Outcome exchangeSome(Stage& stage, const Statement& statement);
Outcome doBackUp(Stage& stage, const Statement& statement);
Outcome doRestore(Stage& stage, const Statement& statement);
Outcome doDecide(Stage& stage, const Statement& statement);
Outcome doEraseTeacher(Stage& stage, const Statement& statement);
Outcome doClerkLeaves(Stage& stage, const Statement& statement);
Outcome doPutOut(Stage& stage, const Statement& statement);

// exchange_expectations.cpp: what desks that exchanged files show
Outcome expectConverged(Stage& stage, const Statement& statement);
Outcome expectConflict(Stage& stage, const Statement& statement);
Outcome expectNoConflict(Stage& stage, const Statement& statement);
Outcome expectOffers(Stage& stage, const Statement& statement);
Outcome expectPending(Stage& stage, const Statement& statement);
Outcome expectFreshness(Stage& stage, const Statement& statement);

// reservation_expectations.cpp: what was promised, what can be promised, and why
Outcome expectAvailable(Stage& stage, const Statement& statement);
Outcome expectBelowZero(Stage& stage, const Statement& statement);
Outcome expectWhy(Stage& stage, const Statement& statement);
Outcome expectReasons(Stage& stage, const Statement& statement);
Outcome expectReservationStatus(Stage& stage, const Statement& statement);
Outcome expectCollected(Stage& stage, const Statement& statement);
Outcome expectInLine(Stage& stage, const Statement& statement);
Outcome expectPickUpDay(Stage& stage, const Statement& statement);
Outcome expectReservationDue(Stage& stage, const Statement& statement);
Outcome expectEndedOn(Stage& stage, const Statement& statement);
Outcome expectNamedKit(Stage& stage, const Statement& statement);
Outcome expectNoNamedKit(Stage& stage, const Statement& statement);
Outcome expectPickUp(Stage& stage, const Statement& statement);
Outcome expectNoPickUp(Stage& stage, const Statement& statement);
Outcome expectTurn(Stage& stage, const Statement& statement);
Outcome expectNoTurn(Stage& stage, const Statement& statement);

// desk_expectations.cpp: what the desk said and shows
Outcome expectNews(Stage& stage, const Statement& statement);
Outcome expectNoNews(Stage& stage, const Statement& statement);
Outcome expectRefused(Stage& stage, const Statement& statement);
Outcome expectNotRefused(Stage& stage, const Statement& statement);
Outcome expectTone(Stage& stage, const Statement& statement);
Outcome expectPage(Stage& stage, const Statement& statement);
Outcome expectBorrower(Stage& stage, const Statement& statement);
Outcome expectNoBorrower(Stage& stage, const Statement& statement);
Outcome expectTeacher(Stage& stage, const Statement& statement);
Outcome expectNoTeacher(Stage& stage, const Statement& statement);
Outcome expectClerk(Stage& stage, const Statement& statement);
Outcome expectDraft(Stage& stage, const Statement& statement);
Outcome expectNoDraft(Stage& stage, const Statement& statement);
Outcome expectShort(Stage& stage, const Statement& statement);
Outcome expectDraftDue(Stage& stage, const Statement& statement);
Outcome expectTrust(Stage& stage, const Statement& statement);
Outcome expectChecking(Stage& stage, const Statement& statement);
Outcome expectLoanShown(Stage& stage, const Statement& statement);
Outcome expectVisit(Stage& stage, const Statement& statement);
Outcome expectNoVisit(Stage& stage, const Statement& statement);
Outcome expectDecision(Stage& stage, const Statement& statement);
Outcome expectWaiting(Stage& stage, const Statement& statement);
Outcome expectCounts(Stage& stage, const Statement& statement);
Outcome expectSlip(Stage& stage, const Statement& statement);
Outcome expectNoSlip(Stage& stage, const Statement& statement);
Outcome expectFound(Stage& stage, const Statement& statement);

// desk_rule_expectations.cpp: what the rules put on the page
Outcome expectReceipt(Stage& stage, const Statement& statement);
Outcome expectNoReceipt(Stage& stage, const Statement& statement);
Outcome expectToDecide(Stage& stage, const Statement& statement);
Outcome expectDecisions(Stage& stage, const Statement& statement);
Outcome expectApprover(Stage& stage, const Statement& statement);
Outcome expectGoingOut(Stage& stage, const Statement& statement);
Outcome expectCheckText(Stage& stage, const Statement& statement);
Outcome expectReceiver(Stage& stage, const Statement& statement);
Outcome expectPaperDay(Stage& stage, const Statement& statement);
Outcome expectNoPaperDay(Stage& stage, const Statement& statement);
Outcome expectDropBoxDay(Stage& stage, const Statement& statement);
Outcome expectNoDropBox(Stage& stage, const Statement& statement);
Outcome expectExtensionOffered(Stage& stage, const Statement& statement);
Outcome expectNextWay(Stage& stage, const Statement& statement);
Outcome expectClaim(Stage& stage, const Statement& statement);
Outcome expectTicked(Stage& stage, const Statement& statement);
Outcome expectPhotos(Stage& stage, const Statement& statement);
Outcome expectNoteShown(Stage& stage, const Statement& statement);

// bank_rule_expectations.cpp: what the rules left behind
Outcome expectOutDay(Stage& stage, const Statement& statement);
Outcome expectGivenBack(Stage& stage, const Statement& statement);
Outcome expectShelf(Stage& stage, const Statement& statement);
Outcome expectOwedOfKit(Stage& stage, const Statement& statement);
Outcome expectOwedOfSchool(Stage& stage, const Statement& statement);
Outcome expectApproved(Stage& stage, const Statement& statement);
Outcome expectNotApproved(Stage& stage, const Statement& statement);
Outcome expectExtensions(Stage& stage, const Statement& statement);
Outcome expectFirstDue(Stage& stage, const Statement& statement);
Outcome expectLoanReceiver(Stage& stage, const Statement& statement);
Outcome expectCalls(Stage& stage, const Statement& statement);
Outcome expectHeld(Stage& stage, const Statement& statement);
Outcome expectNotHeld(Stage& stage, const Statement& statement);
Outcome expectMergedInto(Stage& stage, const Statement& statement);
Outcome expectSchoolName(Stage& stage, const Statement& statement);
Outcome expectClosed(Stage& stage, const Statement& statement);
Outcome expectInspectionDue(Stage& stage, const Statement& statement);
Outcome expectOnceRestocked(Stage& stage, const Statement& statement);
Outcome expectRestock(Stage& stage, const Statement& statement);
Outcome expectOpen(Stage& stage, const Statement& statement);
Outcome expectNote(Stage& stage, const Statement& statement);
Outcome expectNoNote(Stage& stage, const Statement& statement);

// bank_expectations.cpp: what the bank knows
Outcome expectStanding(Stage& stage, const Statement& statement);
Outcome expectPlace(Stage& stage, const Statement& statement);
Outcome expectKitBorrower(Stage& stage, const Statement& statement);
Outcome expectDue(Stage& stage, const Statement& statement);
Outcome expectLate(Stage& stage, const Statement& statement);
Outcome expectPart(Stage& stage, const Statement& statement);
Outcome expectLines(Stage& stage, const Statement& statement);
Outcome expectPhotosHere(Stage& stage, const Statement& statement);
Outcome expectAttention(Stage& stage, const Statement& statement);
Outcome expectNoAttention(Stage& stage, const Statement& statement);
Outcome expectCode(Stage& stage, const Statement& statement);
Outcome expectSchoolHas(Stage& stage, const Statement& statement);
Outcome expectSchoolOverdue(Stage& stage, const Statement& statement);
Outcome expectTeacherSchool(Stage& stage, const Statement& statement);
Outcome expectTeacherAbout(Stage& stage, const Statement& statement);
Outcome expectKitsOut(Stage& stage, const Statement& statement);
Outcome expectPrinted(Stage& stage, const Statement& statement);
Outcome expectSound(Stage& stage, const Statement& statement);
Outcome expectUnchanged(Stage& stage, const Statement& statement);

}  // namespace kstem::play
