#include "ui/pages/people/claim_panel.h"

#include <array>

#include "core/domain/claim_rate.h"
#include "ui/bridge/convert.h"
#include "ui/pages/people/people_words.h"

namespace kstem::ui {
namespace {

constexpr int kMostWon = 100'000'000;

/// In the order of the choice.
constexpr std::array kWays{Settlement::Brought, Settlement::InKind, Settlement::Money,
                           Settlement::Waived};

QStringList wordsOfWays() {
  return {ClaimPanel::tr("찾아서 가져옴"), ClaimPanel::tr("현물로 변상"),
          ClaimPanel::tr("금액으로 변상"), ClaimPanel::tr("면제")};
}

}  // namespace

ClaimPanel::ClaimPanel(const SchoolClaim& claim, QWidget* parent)
    : ActionPanel(QStringLiteral("claimPanel"), tr("변상 처리"), tr("처리"), parent),
      m_claim(claim),
      m_how(new ChoiceField(QStringLiteral("claimHow"), wordsOfWays(), this)),
      m_count(new NumberField(QStringLiteral("claimCount"), QString(), this)),
      m_won(new NumberField(QStringLiteral("claimWon"), tr("원"), this)) {
  form()->setNote(dotted({qs(claim.kit.model), codeText(claim.kit.code)}));
  form()->add(tr("구성품"), new QLabel(qs(claim.part), this));
  form()->add(tr("변상 방법"), m_how);
  form()->add(tr("개수"), m_count, tr("변상할 것 %1점").arg(claim.open));
  m_reckoning = form()->add(tr("변상 금액"), m_won);
  m_reckoning->setVisible(true);
  m_note = addLine(QStringLiteral("claimNote"), tr("비고"), tr("영수증 번호 등"));
  m_count->setUnits([](int pieces) { return tr("점", nullptr, pieces); });
  m_count->setRange(1, claim.open);
  m_count->setValue(claim.open);
  m_count->setKeyboardTracking(true);
  m_won->setRange(0, kMostWon);
  m_won->setGroupSeparatorShown(true);
  connect(m_how, &QComboBox::currentIndexChanged, this, &ClaimPanel::showAmount);
  connect(m_count, &QSpinBox::valueChanged, this, &ClaimPanel::showAmount);
  showAmount();
}

Settlement ClaimPanel::chosen() const {
  return kWays[static_cast<std::size_t>(m_how->currentIndex())];
}

void ClaimPanel::showAmount() {
  const int count = m_count->value();
  const auto won = claimAmount(m_claim.unitPrice, count, m_claim.ratePercent);
  const bool money = chosen() == Settlement::Money;
  m_won->setEnabled(money);
  m_won->setValue(money ? static_cast<int>(won) : 0);
  m_reckoning->setText(tr("%1 × %2점 × %3% = %4")
                           .arg(wonText(m_claim.unitPrice))
                           .arg(count)
                           .arg(m_claim.ratePercent)
                           .arg(wonText(won)));
}

void ClaimPanel::finish() {
  SettlePart intent{m_claim.kit.id, m_claim.checked, m_claim.no, m_count->value(), chosen()};
  m_won->interpretText();
  if (intent.how == Settlement::Money) intent.won = m_won->value();
  intent.note = typedIn(*m_note);
  Q_EMIT asked({intent});
}

}  // namespace kstem::ui
