#include "ui/widgets/tones.h"

#include <QApplication>
#include <QTimer>

namespace kstem::ui {

int BeepSounder::beepsOf(Tone tone) {
  switch (tone) {
    case Tone::Added: return 0;
    case Tone::Already: return 1;
    case Tone::Decide: return 2;
    case Tone::Refused: return 3;
  }
  return 0;
}

void BeepSounder::play(Tone tone) {
  const bool idle = m_left == 0;
  m_left = m_muted ? 0 : beepsOf(tone);
  if (idle) beepOn();
}

void BeepSounder::beepOn() {
  if (m_left == 0) return;
  QApplication::beep();
  QTimer::singleShot(160, this, [this] {
    m_left = std::max(0, m_left - 1);
    beepOn();
  });
}

}  // namespace kstem::ui
