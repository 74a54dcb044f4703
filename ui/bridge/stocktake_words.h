#pragma once

#include <QString>
#include <string>

#include "core/domain/stocktake_facts.h"

namespace kstem::ui {

// The words of a stocktake on screen, paper and sheet.

QString resultWord(CountResult result);  ///< "일치"; a kit at another place says so
QString conditionWord(Condition condition);
QString shelfWord(const std::string& shelf);  ///< itself, or that there is none

}  // namespace kstem::ui
