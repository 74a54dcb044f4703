#pragma once

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <functional>

#include "ui/widgets/card.h"

namespace kstem::ui {

/// A number with its unit. It is read when the clerk is done with it, and the wheel changes only
/// the one that has the focus.
class NumberField final : public QSpinBox {
  Q_OBJECT

 public:
  NumberField(const QString& name, const QString& unit, QWidget* parent);
  /// The unit is another word for one than for several.
  void setUnits(std::function<QString(int)> unitOf);

 protected:
  void wheelEvent(QWheelEvent* event) override;
};

/// One of a few words.
class ChoiceField : public QComboBox {
  Q_OBJECT

 public:
  ChoiceField(const QString& name, const QStringList& words, QWidget* parent);
  /// Other choices; the first one is chosen. Nothing happens where they are the same.
  void setWords(const QStringList& words);

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

/// A card of questions, one below the other: the words at the left, the field, a remark at the
/// right. The words name the field for a screen reader too.
class FormCard : public Card {
  Q_OBJECT

 public:
  FormCard(const QString& name, const QString& title, QWidget* parent);

  /// The label of the remark, to say something else in it later.
  QLabel* add(const QString& words, QWidget* field, const QString& remark = {});
  /// For a form at the side of a page.
  void makeNarrow();
  /// Something over the whole width.
  void addWide(QWidget* what);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void spread();

  bool m_narrow = false;
  QGridLayout* m_grid;
};

}  // namespace kstem::ui
