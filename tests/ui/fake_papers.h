#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "core/service/papers.h"
#include "core/service/slip.h"
#include "ui/documents/document.h"

namespace kstem::test {

/// How full a sample is.
enum class Fullness {
  Empty,     ///< everything that may be missing is
  Ordinary,  ///< a usual day
  Maximal,   ///< names of 21 letters, 40 rows, a reprint of a practice bank
};

constexpr const char* kLongSchool = "서울특별시교육청부속탄소중립초등학교유치원";
constexpr const char* kLongModel = "인공지능융합탄소중립기후환경탐구실험종합세";
constexpr const char* kLongPerson = "남궁황보제갈독고선우사공동방황목어금망절강";

Slip fullSlip();  ///< with everything that a slip may have, of a practice bank
ReturnReceipt returnReceipt(Fullness fullness);
LoanApplication loanApplication(Fullness fullness);
DamageReport damageReport(Fullness fullness);
OverdueLetter overdueLetter(Fullness fullness);
PickingList pickingList(Fullness fullness);
/// Of several days: kits that are named, that stand for others, that are away.
PickingList pickUpList();
RestockList restockList(Fullness fullness);
TransferManifest transferManifest(Fullness fullness);
StocktakeReport stocktakeReport(Fullness fullness);
/// Of one kit when ordinary, else of a school year.
RetirementRecord retirementRecord(Fullness fullness);
ReservationConfirmation reservationConfirmation(Fullness fullness);
PickUpLetter pickUpLetter(Fullness fullness);
LoanRegister loanRegister(Fullness fullness);
CommandCards commandCards(Fullness fullness);

struct NamedPaper {
  QString name;  ///< "overdue-letter-maximal"
  std::shared_ptr<const ui::Document> document;
};
/// Every paper of the bank, the slip first, each ordinary and maximal.
std::vector<NamedPaper> allPapers();
/// As allPapers(), and the empty ones.
std::vector<NamedPaper> allPapers(std::initializer_list<Fullness> fullnesses);

}  // namespace kstem::test
