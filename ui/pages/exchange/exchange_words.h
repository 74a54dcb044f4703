#pragma once

#include <QCoreApplication>

namespace kstem::ui {

/// The context of the words that the functions of this page share.
struct Exchange {
  Q_DECLARE_TR_FUNCTIONS(Exchange)
};

}  // namespace kstem::ui
