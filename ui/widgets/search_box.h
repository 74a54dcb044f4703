#pragma once

#include <QLineEdit>
#include <QTimer>

#include "core/service/search.h"

namespace kstem::ui {

class HitList;

/// "Find anything": models, kits, schools, teachers and loans by name, 초성 or code. The list hangs
/// below the field; arrows and Enter choose without leaving it.
class SearchBox final : public QLineEdit {
  Q_OBJECT

 public:
  /// `overlay` is the widget over which the list is shown.
  SearchBox(QWidget* overlay, QWidget* parent);

  void showHits(const QString& text, const std::vector<Hit>& hits);
  void begin();
  void leave();

 Q_SIGNALS:
  void searchAsked(const QString& text);
  void chosen(const kstem::Hit& hit);
  /// Esc, or something was chosen.
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QString wholeText() const { return text() + m_composing; }
  void changed();

  HitList* m_hits;
  QTimer m_still;
  QString m_composing;
};

}  // namespace kstem::ui
