#pragma once

#include <QWidget>

#include "core/domain/notice.h"
#include "ui/theme.h"

namespace kstem::ui {

Tint tintOf(Tone tone);

/// What the last scan brought, large: shape, word and sentence in the colour of its tone.
class AnswerLine final : public QWidget {
  Q_OBJECT

 public:
  explicit AnswerLine(QWidget* parent = nullptr);

  void say(Tone tone, const QString& word, const QString& sentence);
  void clear();
  Tone tone() const { return m_tone; }
  QString sentence() const { return m_sentence; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont sentenceFont() const;
  QRect sentenceBox(int width) const;

  Tone m_tone = Tone::Added;
  QString m_word;
  QString m_sentence;
};

}  // namespace kstem::ui
