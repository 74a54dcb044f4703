#include "ui/pages/bookings/booking_panels.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"

namespace kstem::ui {
namespace {

struct BookingPanels {
  Q_DECLARE_TR_FUNCTIONS(BookingPanels)
};

constexpr int kMostReserved = 200;

/// Lines about one reservation.
class ReservationPanel : public SubjectPanel {
 public:
  ReservationPanel(const ReservationItem& item, const QString& name, const QString& title,
                   const QString& doWords, QWidget* parent)
      : SubjectPanel(name,
                     {dotted({qs(item.schoolName), qs(item.modelName), codeText(item.code)}), title,
                      doWords},
                     parent),
        m_id(item.id) {
    form()->makeNarrow();
  }

 protected:
  ReservationId id() const { return m_id; }

 private:
  ReservationId m_id;
};

class RefusePanel final : public ReservationPanel {
 public:
  RefusePanel(const ReservationItem& item, QWidget* parent)
      : ReservationPanel(item, QStringLiteral("refusePanel"), BookingPanels::tr("예약 반려"),
                         BookingPanels::tr("반려"), parent),
        m_reason(first(addLine(QStringLiteral("refuseReason"), BookingPanels::tr("까닭"),
                               BookingPanels::tr("그 주에 모두 대여 중입니다")))) {}

 protected:
  void finish() override {
    if (!isMissing()) Q_EMIT asked({RefuseReservation{id(), typedIn(*m_reason)}});
  }

 private:
  QLineEdit* m_reason;
};

class CancelPanel final : public ReservationPanel {
 public:
  CancelPanel(const ReservationItem& item, QWidget* parent)
      : ReservationPanel(item, QStringLiteral("cancelPanel"), BookingPanels::tr("예약 취소"),
                         BookingPanels::tr("예약 취소"), parent),
        m_reason(first(addLine(QStringLiteral("cancelReason"), BookingPanels::tr("까닭"),
                               BookingPanels::tr("수업이 없어짐 (비워도 됩니다)")))) {}

 protected:
  void finish() override { Q_EMIT asked({CancelReservation{id(), typedIn(*m_reason)}}); }

 private:
  QLineEdit* m_reason;
};

class ChangePanel final : public ReservationPanel {
 public:
  ChangePanel(const ReservationItem& item, Day today, QWidget* parent)
      : ReservationPanel(item, QStringLiteral("changePanel"), BookingPanels::tr("날짜·수량 변경"),
                         BookingPanels::tr("저장"), parent),
        m_item(item),
        m_pickUp(new DayLine(*form(), QStringLiteral("changePickUp"), BookingPanels::tr("인수일"),
                             today)),
        m_due(new DayLine(*form(), QStringLiteral("changeDue"), BookingPanels::tr("반납 예정일"),
                          today)),
        m_quantity(new NumberField(QStringLiteral("changeQuantity"), QString(), form())) {
    first(m_pickUp->edit());
    m_pickUp->setDay(item.pickUp);
    m_due->setDay(item.due);
    m_quantity->setUnits([](int kits) { return BookingPanels::tr("세트", nullptr, kits); });
    m_quantity->setRange(std::max(1, item.collected), kMostReserved);
    m_quantity->setValue(item.quantity);
    form()->add(BookingPanels::tr("수량"), m_quantity);
  }

 protected:
  void finish() override {
    for (const DayLine* const line : {m_pickUp, m_due})
      if (!line->day()) return line->edit()->setFocus(Qt::OtherFocusReason);
    ChangeReservation change{.reservation = m_item.id};
    if (*m_pickUp->day() != m_item.pickUp) change.pickUp = m_pickUp->day();
    if (*m_due->day() != m_item.due) change.due = m_due->day();
    if (m_quantity->value() != m_item.quantity) change.quantity = m_quantity->value();
    if (!change.pickUp && !change.due && !change.quantity) return Q_EMIT left();
    Q_EMIT asked({change});
  }

 private:
  ReservationItem m_item;
  DayLine* m_pickUp;
  DayLine* m_due;
  NumberField* m_quantity;
};

}  // namespace

ActionPanel* refusePanel(const ReservationItem& item, QWidget* parent) {
  return new RefusePanel(item, parent);
}

ActionPanel* cancelPanel(const ReservationItem& item, QWidget* parent) {
  return new CancelPanel(item, parent);
}

ActionPanel* changePanel(const ReservationItem& item, Day today, QWidget* parent) {
  return new ChangePanel(item, today, parent);
}

// --- DayLine -----------------------------------------------------------------------------------

DayLine::DayLine(FormCard& form, const QString& name, const QString& words, Day today)
    : QObject(&form), m_today(today), m_edit(new QLineEdit(&form)) {
  m_edit->setObjectName(name);
  m_edit->setPlaceholderText(tr("11.30 또는 +7"));
  m_read = form.add(words, m_edit, QStringLiteral(" "));
  connect(m_edit, &QLineEdit::textChanged, this, [this] {
    showRead();
    Q_EMIT changed();
  });
}

void DayLine::setDay(Day day) {
  m_edit->setText(plainDayText(day));
  showRead();
}

void DayLine::setEmptyWords(const QString& words) {
  m_empty = words;
  showRead();
}

std::optional<Day> DayLine::day() const { return typedDay(m_edit->text(), m_today); }

bool DayLine::isWrong() const { return !m_edit->text().trimmed().isEmpty() && !day(); }

void DayLine::showRead() {
  if (const auto read = day()) return m_read->setText(shortDayText(*read));
  m_read->setText(isWrong() ? tr("날짜가 아닙니다") : m_empty);
}

}  // namespace kstem::ui
