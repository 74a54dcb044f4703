#pragma once

#include <QHBoxLayout>

#include "core/exchange/status.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

/// One other PC: whether it has what we have, when it was heard of last.
class PcCard final : public QFrame {
  Q_OBJECT

 public:
  explicit PcCard(QWidget* parent);
  void show(const exchange::PcStatus& pc);

 private:
  QLabel* m_name;
  ElidedLabel* m_state;
  ElidedLabel* m_heard;
  ElidedLabel* m_delivered;
  Chip* m_chip;
  Chip* m_erasures;
};

/// The other PCs of the bank side by side.
class PcCards final : public QWidget {
  Q_OBJECT

 public:
  explicit PcCards(QWidget* parent);
  void show(const exchange::ExchangeStatus& status);

 private:
  QHBoxLayout* m_line;
  std::vector<PcCard*> m_cards;
};

/// Days without news in words: "밀린 것 없음", "3일째 소식 없음".
QString quietWords(const exchange::PcStatus& pc);
Tint tintOf(exchange::Freshness freshness);

/// How the news of all other PCs stands, for every screen; empty while there are none.
QString newsWords(const exchange::ExchangeStatus& status);
Tint newsTint(const exchange::ExchangeStatus& status);

}  // namespace kstem::ui
