#pragma once

#include <QBoxLayout>
#include <QFrame>

#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

namespace kstem::ui {

/// A label in one of the shared roles of the style sheet: "soft", "muted", "title".
QLabel* roleLabel(const char* role, QWidget* parent);

/// White, rounded, with a head line: title, chip, note at the right. Everything else goes to
/// body().
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& name, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setChip(const QString& text, Tint tint) { m_chip->set(text, tint); }
  void setNote(const QString& note);
  QVBoxLayout* body() const { return m_body; }

 private:
  ElidedLabel* m_title;
  Chip* m_chip;
  QLabel* m_note;
  QVBoxLayout* m_body;
};

/// The line of buttons at the lower end of a card.
class ButtonRow final : public QFrame {
  Q_OBJECT

 public:
  explicit ButtonRow(QWidget* parent = nullptr);
  void setNote(const QString& note);
  void add(QWidget* button);
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;

 private:
  ElidedLabel* m_note;
  QHBoxLayout* m_line;
};

}  // namespace kstem::ui
