#include "ui/widgets/search_box.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/widgets/hit_list.h"

namespace kstem::ui {
namespace {

constexpr int kSearchPause = 60;  ///< ms without a key after which is looked
constexpr int kListWidth = 620;

}  // namespace

SearchBox::SearchBox(QWidget* overlay, QWidget* parent)
    : QLineEdit(parent), m_hits(new HitList(overlay)) {
  setObjectName(QStringLiteral("searchBox"));
  setAccessibleName(tr("무엇이든 찾기"));
  setPlaceholderText(
      tr("교구·학교·교사·전표 찾기 (초성 가능)  %1").arg(Actions::keyText(ActionId::FindByName)));
  setClearButtonEnabled(true);
  setMinimumWidth(220);
  setMaximumWidth(360);
  addAction(icon(Icon::Find), QLineEdit::LeadingPosition);
  m_still.setSingleShot(true);
  m_still.setInterval(kSearchPause);
  connect(this, &QLineEdit::textChanged, this, &SearchBox::changed);
  connect(&m_still, &QTimer::timeout, this, [this] { Q_EMIT searchAsked(wholeText()); });
  connect(m_hits, &HitList::chosen, this, [this](const Hit& hit) {
    leave();
    Q_EMIT chosen(hit);
  });
}

void SearchBox::begin() {
  setFocus(Qt::ShortcutFocusReason);
  selectAll();
}

void SearchBox::leave() {
  clear();
  m_hits->close();
  Q_EMIT left();
}

void SearchBox::changed() {
  if (wholeText().isEmpty()) {
    m_still.stop();
    return m_hits->close();
  }
  m_still.start();
}

void SearchBox::showHits(const QString& text, const std::vector<Hit>& hits) {
  if (text.isEmpty() || text != wholeText() || !hasFocus()) return;
  m_hits->offer(text, hits);
  const QWidget* const over = m_hits->parentWidget();
  const QPoint under = over->mapFromGlobal(mapToGlobal(QPoint(0, height() + 4)));
  const int width = std::min(kListWidth, over->width() - under.x() - 8);
  m_hits->setGeometry(QRect(under, QSize(width, m_hits->heightWanted())));
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape: return leave();
    case Qt::Key_Up: return m_hits->moveBy(-1);
    case Qt::Key_Down: return m_hits->moveBy(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_hits->isFor(wholeText())) return m_hits->choose();
      return Q_EMIT searchAsked(wholeText());
    default: return QLineEdit::keyPressEvent(event);
  }
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event) {
  m_composing = event->preeditString();
  QLineEdit::inputMethodEvent(event);
  changed();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  m_hits->close();
}

}  // namespace kstem::ui
