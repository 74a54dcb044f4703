#include "ui/pages/exchange/pc_cards.h"

#include <QVBoxLayout>

#include "core/base/clock.h"
#include "ui/bridge/convert.h"
#include "ui/pages/exchange/exchange_words.h"

namespace kstem::ui {
namespace {

constexpr Millis kJustNow = 10 * 60 * 1000;

/// The PC that was heard of least lately; none when this one is alone.
const exchange::PcStatus* quietest(const exchange::ExchangeStatus& status) {
  const exchange::PcStatus* found = nullptr;
  for (const exchange::PcStatus& pc : status.pcs)
    if (!pc.isOwn && !pc.isRevoked && (found == nullptr || pc.heard < found->heard)) found = &pc;
  return found;
}

/// "17:46" of today, else the day with it.
QString whenText(Millis at) {
  if (at == 0) return Exchange::tr("아직 없음");
  const QString time = timeText(at);
  if (seoulDay(at) == SystemClock().today()) return time;
  return shortDayText(seoulDay(at)) + QLatin1Char(' ') + time;
}

QString stateWords(const exchange::PcStatus& pc) {
  if (pc.isRevoked) return Exchange::tr("내보낸 PC");
  if (pc.agreement == exchange::Agreement::Differs) return Exchange::tr("같은 기록, 다른 화면");
  if (pc.lacks == 0) return Exchange::tr("최신");
  return Exchange::tr("%1건 보낼 것").arg(pc.lacks);
}

/// Empty when it has heard of all of them.
QString erasureWords(const exchange::PcStatus& pc) {
  if (pc.unheardErasures == 0) return {};
  return Exchange::tr("삭제 대기 %n명", nullptr, static_cast<int>(pc.unheardErasures));
}

}  // namespace

Tint tintOf(exchange::Freshness freshness) {
  switch (freshness) {
    case exchange::Freshness::Fresh: return Tint::Ok;
    case exchange::Freshness::Late: return Tint::Warn;
    case exchange::Freshness::Silent: return Tint::Bad;
  }
  return Tint::Plain;
}

QString quietWords(const exchange::PcStatus& pc) {
  if (pc.hasTwin) return Exchange::tr("같은 PC 기록이 두 갈래");
  if (pc.freshness == exchange::Freshness::Fresh) return Exchange::tr("밀린 것 없음");
  if (pc.heard == 0) return Exchange::tr("아직 소식 없음");
  return Exchange::tr("%1일째 소식 없음").arg(pc.quietDays);
}

PcCard::PcCard(QWidget* parent)
    : QFrame(parent),
      m_name(roleLabel("soft", this)),
      m_state(new ElidedLabel(this)),
      m_heard(new ElidedLabel(this)),
      m_delivered(new ElidedLabel(this)),
      m_chip(new Chip(this)),
      m_erasures(new Chip(this)) {
  setRole(*this, "card");
  m_state->setFont(bodyFont(kBigPoint, QFont::Bold));
  for (ElidedLabel* const times : {m_heard, m_delivered}) {
    setRole(*times, "soft");
    times->setFont(bodyFont(kSmallPoint));
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 10, 16, 10);
  layout->setSpacing(4);
  layout->addWidget(m_name);
  layout->addWidget(m_state);
  layout->addWidget(m_heard);
  layout->addWidget(m_delivered);
  m_erasures->setObjectName(QStringLiteral("unheardErasures"));
  m_erasures->setToolTip(
      tr("개인정보를 지운 것을 그 PC가 아직 모릅니다. 다음 파일을 받으면 거기서도 지워집니다."));
  auto* const chips = new QHBoxLayout;
  chips->setSpacing(6);
  chips->addWidget(m_chip);
  chips->addWidget(m_erasures);
  chips->addStretch(1);
  layout->addLayout(chips);
}

void PcCard::show(const exchange::PcStatus& pc) {
  m_name->setText(qs(pc.label));
  m_state->setText(stateWords(pc));
  m_heard->setText(tr("받음 %1").arg(whenText(pc.heard)));
  m_delivered->setText(tr("전달 확인 %1").arg(whenText(pc.knowsOurs)));
  m_delivered->setToolTip(tr("그 PC가 우리 기록을 언제까지 가졌는지"));
  m_chip->set(pc.isRevoked ? QString() : quietWords(pc),
              pc.hasTwin ? Tint::Bad : tintOf(pc.freshness));
  m_erasures->set(erasureWords(pc), Tint::Warn);
  QStringList spoken{m_name->text(), m_state->text(), quietWords(pc), erasureWords(pc)};
  spoken.removeAll(QString());
  setAccessibleName(spoken.join(QStringLiteral(", ")));
}

PcCards::PcCards(QWidget* parent) : QWidget(parent), m_line(new QHBoxLayout(this)) {
  m_line->setContentsMargins(0, 0, 0, 0);
  m_line->setSpacing(14);
}

void PcCards::show(const exchange::ExchangeStatus& status) {
  std::vector<const exchange::PcStatus*> others;
  for (const exchange::PcStatus& pc : status.pcs)
    if (!pc.isOwn) others.push_back(&pc);
  while (m_cards.size() < others.size()) {
    m_cards.push_back(new PcCard(this));
    m_line->addWidget(m_cards.back(), 1);
  }
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setVisible(i < others.size());
    if (i < others.size()) m_cards[i]->show(*others[i]);
  }
  setVisible(!others.empty());
}

QString newsWords(const exchange::ExchangeStatus& status) {
  const exchange::PcStatus* const pc = quietest(status);
  if (!status.admitted || pc == nullptr) return {};
  if (pc->freshness != exchange::Freshness::Fresh)
    return qs(pc->label) + QLatin1Char(' ') + quietWords(*pc);
  Millis newest = 0;
  for (const exchange::BundleLine& line : status.bundles) newest = std::max(newest, line.at);
  if (SystemClock().now() - newest < kJustNow) return Exchange::tr("동기화 방금");
  const bool isToday = seoulDay(newest) == SystemClock().today();
  return Exchange::tr("동기화 %1").arg(isToday ? timeText(newest) : shortDayText(seoulDay(newest)));
}

Tint newsTint(const exchange::ExchangeStatus& status) {
  const exchange::PcStatus* const pc = quietest(status);
  return pc == nullptr ? Tint::Plain : tintOf(pc->freshness);
}

}  // namespace kstem::ui
