#pragma once

#include "core/service/desk_view.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// 확인할 것: what the clerk should know about this borrower and these kits; hidden when nothing.
class AlertsCard final : public Card {
  Q_OBJECT

 public:
  explicit AlertsCard(QWidget* parent = nullptr);
  /// `asides`: news of this visit that was not the last word.
  void showView(const DeskView& view, const std::vector<News>& asides);
  bool hasAlerts() const { return m_list->layout()->count() > 0; }

 private:
  void addLine(const QString& word, Tint tint, const QString& text);

  QVBoxLayout* m_lines;
  QWidget* m_list = nullptr;
};

}  // namespace kstem::ui
