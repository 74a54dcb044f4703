#pragma once

#include <QFrame>
#include <vector>

#include "core/domain/booking_offers.h"

class QHBoxLayout;
class QLabel;

namespace kstem::ui {

class BookingForm;
class ElidedLabel;
class KeyButton;
class Timetable;

/// The line below the table: the cell under the cursor in words, or what would come of the
/// reservation that is being typed, with what else can be had.
class BookingBar final : public QFrame {
  Q_OBJECT

 public:
  explicit BookingBar(QWidget* parent);

  void showCell(const Timetable& table);
  void showForm(const BookingForm& form);

 Q_SIGNALS:
  void whyAsked();
  void waitAsked();
  void offerChosen(const kstem::Offer& offer);

 private:
  void showOffers(const BookingForm& form);
  void clearOffers();

  ElidedLabel* m_title;
  QLabel* m_words;
  QHBoxLayout* m_line;
  KeyButton* m_why;
  KeyButton* m_wait;
  std::vector<KeyButton*> m_offers;
};

}  // namespace kstem::ui
