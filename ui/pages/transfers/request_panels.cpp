#include "ui/pages/transfers/request_panels.h"

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_panels.h"
#include "ui/pages/transfers/transfer_words.h"

namespace kstem::ui {
namespace {

constexpr int kMostAsked = 99;

QStringList withNone(QStringList names) {
  names.prepend(Transfers::tr("고르십시오"));
  return names;
}

QStringList namesOf(const std::vector<OtherCenter>& centers) {
  QStringList names;
  for (const OtherCenter& center : centers) names.append(qs(center.name));
  return withNone(names);
}

QStringList namesOf(const std::vector<ModelChoice>& models) {
  QStringList names;
  for (const ModelChoice& model : models) names.append(qs(model.name));
  return withNone(names);
}

QString subjectOf(const TransferRequestItem& item) {
  return Transfers::tr("%1 · %2 %n세트", nullptr, item.quantity)
      .arg(qs(item.otherName), qs(item.modelName));
}

}  // namespace

RequestPanel::RequestPanel(std::vector<OtherCenter> centers, std::vector<ModelChoice> models,
                           Day today, QWidget* parent)
    : ActionPanel(QStringLiteral("requestPanel"), tr("이송 요청"), tr("요청"), parent),
      m_centers(std::move(centers)),
      m_models(std::move(models)),
      m_from(new ChoiceField(QStringLiteral("requestFrom"), namesOf(m_centers), form())),
      m_model(new ChoiceField(QStringLiteral("requestModel"), namesOf(m_models), form())),
      m_quantity(new NumberField(QStringLiteral("requestQuantity"), QString(), form())) {
  form()->add(tr("보낼 센터"), m_from);
  form()->add(tr("교구"), m_model);
  m_quantity->setUnits([](int kits) { return Transfers::tr("세트", nullptr, kits); });
  m_quantity->setRange(1, kMostAsked);
  form()->add(tr("수량"), m_quantity);
  m_needed = new DayLine(*form(), QStringLiteral("requestNeeded"), tr("필요한 날"), today);
  m_note = addLine(QStringLiteral("requestNote"), tr("메모"), tr("수업 이름 (비워도 됩니다)"));
}

void RequestPanel::finish() {
  const int center = m_from->currentIndex() - 1;
  const int model = m_model->currentIndex() - 1;
  if (center < 0) return m_from->setFocus(Qt::OtherFocusReason);
  if (model < 0) return m_model->setFocus(Qt::OtherFocusReason);
  if (!m_needed->day()) return m_needed->edit()->setFocus(Qt::OtherFocusReason);
  RequestTransfer wish;
  wish.from = m_centers[static_cast<std::size_t>(center)].id;
  wish.model = m_models[static_cast<std::size_t>(model)].id;
  wish.quantity = m_quantity->value();
  wish.needed = *m_needed->day();
  wish.note = typedIn(*m_note);
  Q_EMIT asked({wish});
}

EndRequestPanel::EndRequestPanel(const TransferRequestItem& item, QWidget* parent)
    : ActionPanel(QStringLiteral("endRequestPanel"),
                  item.isOurs ? tr("이송 요청 거두기") : tr("이송 요청 거절"),
                  item.isOurs ? tr("거두기") : tr("거절"), parent),
      m_item(item) {
  auto* const subject = roleLabel("soft", this);
  subject->setText(subjectOf(item));
  form()->addWide(subject);
  m_reason = addLine(QStringLiteral("endReason"), tr("까닭"),
                     item.isOurs ? tr("비워도 됩니다") : tr("그 주에 모두 대여 중입니다"));
}

void EndRequestPanel::finish() {
  const std::string reason = typedIn(*m_reason);
  if (!m_item.isOurs && reason.empty()) return takeFocus();
  Q_EMIT asked({EndTransferRequest{m_item.id, reason}});
}

}  // namespace kstem::ui
