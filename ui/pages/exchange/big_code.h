#pragma once

#include <QLabel>

namespace kstem::ui {

/// Signs that are read out over the phone or copied by hand: large, in groups of four.
class BigCode final : public QLabel {
  Q_OBJECT

 public:
  BigCode(const QString& name, QWidget* parent);
  /// Breaks the line after every `across` groups.
  void setCode(const QString& code, int across);
};

}  // namespace kstem::ui
