#include "ui/bridge/stocktake_words.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct Stocktakes {
  Q_DECLARE_TR_FUNCTIONS(Stocktakes)
};

}  // namespace

QString resultWord(CountResult result) {
  switch (result) {
    case CountResult::NotYet: return Stocktakes::tr("아직 안 셈");
    case CountResult::Match: return Stocktakes::tr("일치");
    case CountResult::OtherShelf: return Stocktakes::tr("자리 다름");
    case CountResult::NotThere: return Stocktakes::tr("부족");
    case CountResult::Surplus: return Stocktakes::tr("과");
    case CountResult::Absent: return Stocktakes::tr("나가 있음");
    case CountResult::Handled: return Stocktakes::tr("창구에서 다룸");
  }
  return {};
}

QString conditionWord(Condition condition) {
  switch (condition) {
    case Condition::Good: return Stocktakes::tr("정상");
    case Condition::ToInspect: return Stocktakes::tr("점검 필요");
    case Condition::Repair: return Stocktakes::tr("수리 필요");
  }
  return {};
}

QString shelfWord(const std::string& shelf) {
  return shelf.empty() ? Stocktakes::tr("자리 없음") : qs(shelf);
}

}  // namespace kstem::ui
