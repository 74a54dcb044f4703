#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/service/slip.h"

namespace kstem::ui {

// The words of the 교구 대여증.

struct SlipText {
  Q_DECLARE_TR_FUNCTIONS(SlipText)
};

QString countText(const SlipLine& line);   ///< "62점", "35 / 36점"
QString remarkText(const SlipLine& line);  ///< its boxes, and what was short when it left
QString dueText(const Slip& slip);
QString outText(const Slip& slip);
QString parcelText(const Slip& slip);  ///< carrier and number
QString rulesText(const Slip& slip);   ///< what every slip says above the signatures
QString receiverSignature(const Slip& slip);

}  // namespace kstem::ui
