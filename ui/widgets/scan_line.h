#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include "core/domain/notice.h"
#include "ui/widgets/answer_line.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scan_edit.h"
#include "ui/widgets/scanner_limits.h"

class QAction;

namespace kstem::ui {

constexpr int kCodeLength = 10;  ///< digits

/// Ten digits whose check digit is right.
bool isCode(const QString& text);

/// The scan line: where every scan lands and where the desk says what came of it.
/// Enter and Tab hand the text on at once; a valid code without either is handed on after a moment
/// of silence (ScannerLimits); two codes typed into one another are taken apart. Nothing is lost,
/// nothing merged.
class ScanLine final : public QFrame {
  Q_OBJECT

 public:
  /// `find` switches to name mode and back; its button stands at the right end.
  explicit ScanLine(QAction* find, QWidget* parent = nullptr);

  void setLimits(const ScannerLimits& limits);
  void setMode(const QString& word, Tint tint);
  void setHint(const QString& hint);
  void setPlaceholder(const QString& text);
  void setNameMode(bool on);
  /// Names found for `text` are shown: while it stands there, Enter chooses one. Empty: none.
  void setOffer(const QString& text) { m_offer = text; }
  bool isNameMode() const { return m_edit->isNameMode(); }
  void answer(Tone tone, const QString& sentence);
  void clearAnswer();
  const AnswerLine& shownAnswer() const { return *m_answer; }

  ScanEdit* edit() const { return m_edit; }
  QString text() const { return m_edit->wholeText(); }
  void takeFocus();
  void clear();
  /// Hands in a scan that was caught elsewhere.
  void submit(const QString& text);

 Q_SIGNALS:
  void scanned(const QString& text);
  /// Enter in name mode, or on a text whose names are on offer: the page chooses.
  void nameEntered();
  void emptyEntered();
  void escaped();
  void moved(int by);
  void stepped(int by);
  void removeAsked();
  /// Left or right while nothing is typed.
  void turned(int by);
  /// The text may be a name: it has letters and stood still for a moment. Empty: nothing to find.
  void nameTyped(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class EndedBy { Key, Silence };

  void build(QAction* find);
  void connectEdit();
  void onEnter();
  void onTextChanged();
  void onSilence();
  /// Whether silence ends a foreign code: only where the scanner sends no suffix.
  bool isForeignCode(const QString& typed) const;
  /// Takes whole codes off the front of a row of digits that grew beyond one code.
  void takeWholeCodes();
  void handOn(const QString& text, EndedBy ended);
  bool belongsToLastScan();
  void showPlaceholder();

  Chip* m_mode;
  ScanEdit* m_edit;
  QLabel* m_hint;
  AnswerLine* m_answer;
  Tint m_tint = Tint::Brand;
  QString m_placeholder;
  QString m_offer;
  ScannerLimits m_limits;
  bool m_unbroken = true;  ///< no silence since the first key of what stands there
  QTimer m_silence;
  QTimer m_still;
  QElapsedTimer m_sinceScan;
  EndedBy m_ended = EndedBy::Key;
};

}  // namespace kstem::ui
