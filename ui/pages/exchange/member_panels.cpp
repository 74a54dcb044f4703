#include "ui/pages/exchange/member_panels.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QLabel* wideText(const QString& words, QWidget* parent) {
  auto* const text = roleLabel("soft", parent);
  text->setText(words);
  text->setWordWrap(true);
  return text;
}

}  // namespace

RevokePanel::RevokePanel(const exchange::ExchangeStatus& status,
                         const std::vector<ClerkView>& clerks, QWidget* parent)
    : ActionPanel(QStringLiteral("revokePanel"), tr("PC 내보내기"), tr("내보내기"), parent) {
  QStringList pcs(tr("고르십시오"));
  for (const exchange::PcStatus& pc : status.pcs) {
    if (pc.isOwn || pc.isRevoked) continue;
    pcs.append(qs(pc.label));
    m_roots.push_back(pc.root);
  }
  form()->addWide(wideText(
      tr("도난당했거나 더 쓰지 않는 PC를 뱅크에서 뺍니다. 다음 내보내기부터 그 PC는 파일을 열 수 "
         "없고, 그 PC가 적은 것은 지금 여기에 와 있는 데까지만 반영됩니다. 먼저 다른 센터의 파일을 "
         "모두 가져오십시오."),
      this));
  m_pc = new ChoiceField(QStringLiteral("revokePc"), pcs, form());
  form()->add(tr("PC"), m_pc);
  m_reason = addLine(QStringLiteral("revokeReason"), tr("까닭"), tr("도난, 교체, 반납"));
  m_manager = new ManagerField(QStringLiteral("revokeManager"), clerks, form());
  form()->add(tr("허락한 관리자"), m_manager);
}

void RevokePanel::finish() {
  const int chosen = m_pc->currentIndex() - 1;
  if (chosen < 0) return takeFocus();
  if (typedIn(*m_reason).empty()) return m_reason->setFocus(Qt::OtherFocusReason);
  const auto manager = m_manager->manager();
  if (!manager) return m_manager->setFocus(Qt::OtherFocusReason);
  Q_EMIT asked(
      {RevokeMember{m_roots[static_cast<std::size_t>(chosen)], typedIn(*m_reason), *manager}});
}

WaivePanel::WaivePanel(const exchange::ExchangeStatus& status, const std::vector<ClerkView>& clerks,
                       QWidget* parent)
    : ActionPanel(QStringLiteral("waivePanel"), tr("기다리지 않기"), tr("기다리지 않기"), parent),
      m_missing(status.missing) {
  form()->addWide(
      wideText(tr("다른 PC에서 온 기록 %1건이 아직 오지 않은 기록을 기다리고 있습니다. 모든 센터의 "
                  "파일을 먼저 가져와 보십시오. 그 기록을 가진 PC가 고장 나 다시 받을 수 없을 때만 "
                  "기다리지 않습니다. 나중에 찾으면 제자리에 들어갑니다.")
                   .arg(status.waiting),
               this));
  m_manager = new ManagerField(QStringLiteral("waiveManager"), clerks, form());
  form()->add(tr("허락한 관리자"), m_manager);
}

void WaivePanel::finish() {
  const auto manager = m_manager->manager();
  if (!manager) return takeFocus();
  Q_EMIT waived(m_missing, *manager);
}

}  // namespace kstem::ui
