#pragma once

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include "core/base/clock.h"
#include "core/service/desk_view.h"
#include "ui/widgets/chip.h"

namespace kstem::ui {

class SearchBox;

/// The search, the state of the file, day and time, and who is acting; the clerk is changed in its
/// menu.
class TopBar final : public QFrame {
  Q_OBJECT

 public:
  /// What the search finds is shown over `overlay`.
  explicit TopBar(QWidget* overlay, QWidget* parent = nullptr);
  SearchBox* search() const { return m_search; }
  void showView(const DeskView& view);
  /// A plain state of the file beside the title; an empty text hides it.
  void setFileState(const QString& text, Tint tint) { m_file->set(text, tint); }
  /// How old the news of other centers is; an empty text hides it.
  void setNews(const QString& text, Tint tint) { m_news->set(text, tint); }

 Q_SIGNALS:
  void clerkChosen(const kstem::ClerkId& clerk);
  /// Midnight has passed since the view was made; said once a second until there is a new one.
  void dayBegan();

 private:
  void showTime();
  void fillMenu(const std::vector<ClerkView>& clerks);

  SystemClock m_clock;
  QTimer m_tick;
  std::optional<Day> m_today;
  SearchBox* m_search;
  Chip* m_practice;
  Chip* m_file;
  Chip* m_news;
  QLabel* m_time;
  QPushButton* m_clerk;
  QMenu* m_menu;
};

}  // namespace kstem::ui
