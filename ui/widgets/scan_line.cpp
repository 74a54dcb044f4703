#include "ui/widgets/scan_line.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "core/domain/code.h"
#include "ui/bridge/notice_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kLetterPause = 100;  ///< ms without a key after which letters are looked up
constexpr int kHintFrom = 900;

bool isDigits(const QString& text) {
  return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasFigure(const QString& text) {
  return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether somebody may be typing a name; a code read out loud is digits and blanks.
bool mayBeName(const QString& text) {
  return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

}  // namespace

bool isCode(const QString& text) {
  return text.size() == kCodeLength && isDigits(text) && Code::parse(text.toStdString());
}

ScanLine::ScanLine(QAction* find, QWidget* parent)
    : QFrame(parent),
      m_mode(new Chip(this)),
      m_edit(new ScanEdit(this)),
      m_hint(roleLabel("soft", this)),
      m_answer(new AnswerLine(this)) {
  setObjectName(QStringLiteral("scanLine"));
  build(find);
  connectEdit();
  m_silence.setSingleShot(true);
  setLimits({});
  connect(&m_silence, &QTimer::timeout, this, &ScanLine::onSilence);
  m_still.setSingleShot(true);
  m_still.setInterval(kLetterPause);
  connect(&m_still, &QTimer::timeout, this, [this] { Q_EMIT nameTyped(text()); });
}

void ScanLine::setLimits(const ScannerLimits& limits) {
  m_limits = limits;
  m_silence.setInterval(limits.silenceMs);
}

void ScanLine::build(QAction* find) {
  m_edit->setFont(bodyFont(kScanPoint));
  m_edit->setAccessibleName(tr("스캔 칸"));
  auto* button = new KeyButton(find, ButtonRole::Flat, this);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(8, 0, 2, 0);
  line->setSpacing(12);
  line->addWidget(m_mode);
  line->addWidget(m_edit, 1);
  line->addWidget(m_hint);
  line->addWidget(button);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(8, 7, 8, 7);
  all->setSpacing(6);
  all->addLayout(line);
  all->addWidget(m_answer);
}

void ScanLine::connectEdit() {
  connect(m_edit, &ScanEdit::enterPressed, this, &ScanLine::onEnter);
  connect(m_edit, &ScanEdit::tabPressed, this, &ScanLine::onEnter);
  connect(m_edit, &ScanEdit::wholeTextChanged, this, &ScanLine::onTextChanged);
  connect(m_edit, &ScanEdit::escapePressed, this, &ScanLine::escaped);
  connect(m_edit, &ScanEdit::arrowPressed, this, &ScanLine::moved);
  connect(m_edit, &ScanEdit::stepPressed, this, &ScanLine::stepped);
  connect(m_edit, &ScanEdit::sidePressed, this, &ScanLine::turned);
  connect(m_edit, &ScanEdit::deletePressed, this, &ScanLine::removeAsked);
}

void ScanLine::setMode(const QString& word, Tint tint) {
  m_mode->set(word, tint);
  m_tint = tint == Tint::Plain ? Tint::Brand : tint;
  update();
}

void ScanLine::setHint(const QString& hint) { m_hint->setText(hint); }

void ScanLine::setPlaceholder(const QString& text) {
  m_placeholder = text;
  showPlaceholder();
}

void ScanLine::showPlaceholder() {
  const QString text = isNameMode() ? tr("학교나 교사의 이름") : m_placeholder;
  m_edit->setPlaceholderText(u' ' + text);  // room for the caret
}

void ScanLine::setNameMode(bool on) {
  if (on == isNameMode()) return;
  clear();
  m_edit->setNameMode(on);
  showPlaceholder();
  takeFocus();
}

void ScanLine::answer(Tone tone, const QString& sentence) {
  m_answer->say(tone, toneWord(tone), sentence);
}

void ScanLine::clearAnswer() { m_answer->clear(); }
void ScanLine::takeFocus() { m_edit->setFocus(Qt::OtherFocusReason); }

void ScanLine::clear() {
  m_silence.stop();
  m_still.stop();
  m_edit->clear();
}

void ScanLine::submit(const QString& text) { handOn(text, EndedBy::Key); }

void ScanLine::onEnter() {
  const QString typed = text().trimmed();
  if (typed.isEmpty()) {
    if (!belongsToLastScan()) Q_EMIT emptyEntered();
    return;
  }
  if (!isCode(typed) && (isNameMode() || typed == m_offer)) return Q_EMIT nameEntered();
  handOn(typed, EndedBy::Key);
}

/// Scanners may end a code with two keys, or with one that comes late: neither is an answer.
bool ScanLine::belongsToLastScan() {
  if (!m_sinceScan.isValid()) return false;
  const bool same = m_sinceScan.elapsed() <
                    (m_ended == EndedBy::Key ? m_limits.doubleSuffixMs : m_limits.lateSuffixMs);
  m_sinceScan.invalidate();
  return same;
}

void ScanLine::onTextChanged() {
  takeWholeCodes();
  const QString typed = text();
  m_silence.stop();
  m_still.stop();
  if (typed.isEmpty()) {
    m_unbroken = true;
    return Q_EMIT nameTyped({});
  }
  if (isDigits(typed)) return m_silence.start();
  if (mayBeName(typed)) m_still.start();
  if (m_limits.suffix == ScannerSuffix::None) m_silence.start();
}

bool ScanLine::isForeignCode(const QString& typed) const {
  return m_limits.suffix == ScannerSuffix::None && m_unbroken && !isNameMode() &&
         typed.size() >= m_limits.shortest && hasFigure(typed);
}

void ScanLine::takeWholeCodes() {
  const QString typed = m_edit->text();
  if (typed.size() < 2 * kCodeLength || !isDigits(typed)) return;
  if (!isCode(typed.left(kCodeLength)) || !isCode(typed.mid(kCodeLength, kCodeLength))) return;
  m_edit->setText(typed.mid(2 * kCodeLength));
  handOn(typed.left(kCodeLength), EndedBy::Silence);
  handOn(typed.mid(kCodeLength, kCodeLength), EndedBy::Silence);
}

void ScanLine::onSilence() {
  const QString typed = m_edit->text();
  const QString first = typed.left(kCodeLength);
  if (isCode(first)) {
    m_edit->setText(typed.mid(kCodeLength));
    return handOn(first, EndedBy::Silence);
  }
  const bool foreign = isForeignCode(typed);
  m_unbroken = false;
  if (!foreign) return;
  clear();
  handOn(typed, EndedBy::Silence);
}

void ScanLine::handOn(const QString& text, EndedBy ended) {
  if (ended == EndedBy::Key) clear();
  if (isNameMode()) setNameMode(false);
  m_ended = ended;
  m_sinceScan.start();
  Q_EMIT scanned(text);
}

void ScanLine::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens(QApplication::palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.text(m_tint), 2));
  painter.setBrush(t.paper);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);
}

void ScanLine::resizeEvent(QResizeEvent* event) {
  m_hint->setVisible(width() > kHintFrom);
  QFrame::resizeEvent(event);
}

}  // namespace kstem::ui
