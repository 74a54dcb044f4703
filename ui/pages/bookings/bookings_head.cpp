#include "ui/pages/bookings/bookings_head.h"

#include <QShortcut>
#include <algorithm>
#include <functional>

#include "ui/bridge/convert.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kWeeks[] = {3, 6, 12};
constexpr int kTerm = 3;  ///< the last choice

/// The last day of the school term of `day`: the end of August or of February.
Day endOfTerm(Day day) {
  const bool spring = day.month() >= 3 && day.month() <= 8;
  const int year = !spring && day.month() >= 9 ? day.year() + 1 : day.year();
  const auto next = Day::of(year, spring ? 9 : 3, 1);
  return next ? *next - 1 : day;
}

QString centerText(const AvailabilityCenter& center) {
  if (center.ours) return qs(center.shortName);
  if (!center.knownUntil) return BookingsHead::tr("%1 · 받은 자료 없음").arg(qs(center.shortName));
  return dotted({qs(center.shortName), asOfText(center.knownUntil)});
}

}  // namespace

BookingsHead::BookingsHead(QWidget* parent)
    : QWidget(parent),
      m_table(new FilterChip(QStringLiteral("lookTable"), tr("시간표"), this)),
      m_list(new FilterChip(QStringLiteral("lookList"), tr("목록"), this)),
      m_period(new QWidget(this)),
      m_days(new QLabel(this)),
      m_span(new ChoiceField(QStringLiteral("bookingSpan"),
                             {tr("3주"), tr("6주"), tr("12주"), tr("학기")}, this)),
      m_centerLine(new QWidget(this)),
      m_centers(new QHBoxLayout(m_centerLine)),
      m_group(new QButtonGroup(this)) {
  setObjectName(QStringLiteral("bookingsHead"));
  build();
  auto* const looks = new QButtonGroup(this);
  looks->addButton(m_table);
  looks->addButton(m_list);
  m_table->setChecked(true);
  connect(looks, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
    if (!on) return;
    m_period->setVisible(look() == BookingLook::Table);
    Q_EMIT lookChanged();
  });
  connect(m_span, &QComboBox::currentIndexChanged, this, &BookingsHead::spanChanged);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
    if (on) Q_EMIT centerChosen(m_ids[static_cast<std::size_t>(id)]);
  });
}

void BookingsHead::build() {
  auto* const title = new QLabel(this);
  title->setFont(bodyFont(kBigPoint, QFont::Bold));
  title->setText(tr("예약"));
  auto* const line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(title);
  line->addWidget(m_table);
  line->addWidget(m_list);
  line->addStretch(1);
  line->addWidget(m_period);
  m_period->setLayout(buildPeriod());
  auto* const begin =
      new KeyButton(tr("새 예약"), QStringLiteral("Ctrl+N"), ButtonRole::Primary, this);
  begin->setObjectName(QStringLiteral("newBooking"));
  connect(begin, &QPushButton::clicked, this, &BookingsHead::newAsked);
  line->addWidget(begin);
  m_centers->setContentsMargins(0, 0, 0, 0);
  m_centers->setSpacing(6);
  auto* const word = roleLabel("soft", m_centerLine);
  word->setText(tr("센터"));
  m_centers->addWidget(word);
  m_centers->addStretch(1);
  auto* const applications =
      new KeyButton(tr("신청 가져오기"), QStringLiteral("Ctrl+O"), ButtonRole::Normal, this);
  applications->setObjectName(QStringLiteral("importApplications"));
  applications->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
  connect(applications, &QPushButton::clicked, this, &BookingsHead::applicationsAsked);
  m_centers->addWidget(applications);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(line);
  layout->addWidget(m_centerLine);
}

QHBoxLayout* BookingsHead::buildPeriod() {
  auto* const line = new QHBoxLayout;
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(6);
  const auto add = [&](const char* name, const QString& words, const char* key,
                       const QString& spoken, std::function<void()> what) {
    auto* const button = new KeyButton(words, QString(), ButtonRole::Normal, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    button->setToolTip(spoken + QStringLiteral("  ") + QString::fromLatin1(key));
    connect(button, &QPushButton::clicked, this, std::move(what));
    auto* const shortcut = new QShortcut(QKeySequence(QString::fromLatin1(key)), button);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    line->addWidget(button);
  };
  m_days->setObjectName(QStringLiteral("bookingDays"));
  m_days->setFont(bodyFont(kBodyPoint, QFont::Bold));
  m_span->setAccessibleName(tr("보이는 기간"));
  add("bookingEarlier", QStringLiteral("◀"), "Alt+Left", tr("한 주 앞으로"),
      [this] { Q_EMIT turned(-1); });
  line->addWidget(m_days);
  add("bookingLater", QStringLiteral("▶"), "Alt+Right", tr("한 주 뒤로"),
      [this] { Q_EMIT turned(1); });
  add("bookingToday", tr("오늘"), "Alt+Home", tr("오늘부터"), [this] { Q_EMIT todayAsked(); });
  line->addWidget(m_span);
  return line;
}

BookingLook BookingsHead::look() const {
  return m_list->isChecked() ? BookingLook::List : BookingLook::Table;
}

void BookingsHead::setLook(BookingLook look) {
  (look == BookingLook::List ? m_list : m_table)->setChecked(true);
}

int BookingsHead::daysFrom(Day first) const {
  const int choice = m_span->currentIndex();
  if (choice < kTerm) return kWeeks[std::max(0, choice)] * kWeek;
  return std::max(kWeeks[0] * kWeek, endOfTerm(first) - first + 1);
}

void BookingsHead::showView(const AvailabilityView& view) {
  if (!view.head.empty()) {
    const Day first = view.head.front().day, last = view.head.back().day;
    m_days->setText(tr("%1. %2. – %3. %4.")
                        .arg(first.month())
                        .arg(first.dayOfMonth())
                        .arg(last.month())
                        .arg(last.dayOfMonth()));
  }
  showCenters(view);
}

void BookingsHead::showCenters(const AvailabilityView& view) {
  QStringList words;
  std::vector<CenterId> ids;
  for (const AvailabilityCenter& center : view.centers) {
    words.append(centerText(center));
    ids.push_back(center.id);
  }
  const QSignalBlocker quiet(m_group);
  if (words != m_words || ids != m_ids) {
    for (QAbstractButton* const chip : m_group->buttons()) chip->deleteLater();
    for (QAbstractButton* const chip : m_group->buttons()) m_group->removeButton(chip);
    m_words = words;
    m_ids = ids;
    for (int i = 0; i < words.size(); ++i) {
      auto* const chip =
          new FilterChip(QStringLiteral("bookingCenter%1").arg(i), words[i], m_centerLine);
      m_group->addButton(chip, i);
      m_centers->insertWidget(i + 1, chip);
    }
  }
  const auto at = std::ranges::find(m_ids, view.center);
  if (at != m_ids.end()) m_group->button(static_cast<int>(at - m_ids.begin()))->setChecked(true);
}

}  // namespace kstem::ui
