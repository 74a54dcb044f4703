#pragma once

#include <QObject>

#include "core/domain/notice.h"

namespace kstem::ui {

/// Says by ear what the scan line says by eye.
class Sounder {
 public:
  Sounder() = default;
  Sounder(const Sounder&) = delete;
  Sounder& operator=(const Sounder&) = delete;
  virtual ~Sounder() = default;
  virtual void play(Tone tone) = 0;
};

/// The system's beep, told apart by number: added none (the scanner itself has beeped), already
/// there one, a decision two, refused three. Quiet where the system has no sound.
class BeepSounder final : public QObject, public Sounder {
  Q_OBJECT

 public:
  explicit BeepSounder(QObject* parent = nullptr) : QObject(parent) {}

  void setMuted(bool muted) { m_muted = muted; }
  void play(Tone tone) override;
  static int beepsOf(Tone tone);

 private:
  void beepOn();

  bool m_muted = false;
  int m_left = 0;
};

}  // namespace kstem::ui
