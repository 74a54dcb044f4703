#pragma once

#include "core/play/stage.h"
#include "core/play/statements.h"

namespace kstem::play {

/// Something that is done at the desk where we are; a refusal is in its reply.
inline Outcome acted(Stage& stage, const DeskAction& action) {
  stage.act(action);
  return Outcome::done();
}

/// The same of something that another page asks of the bank.
inline Outcome performed(Stage& stage, const Intent& intent) { return acted(stage, Do{intent}); }

}  // namespace kstem::play
