#include "ui/pages/bookings/bookings_list.h"

#include <QItemSelectionModel>
#include <algorithm>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/pages/bookings/booking_words.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString stageNote(const ReservationItem& item) {
  QStringList words;
  if (item.placeInLine > 0) words.append(BookingsList::tr("%1번째").arg(item.placeInLine));
  if (item.collected > 0) words.append(BookingsList::tr("인수 %1").arg(item.collected));
  if (item.letters > 0) words.append(BookingsList::tr("안내문 %1").arg(item.letters));
  if (item.atRisk) words.append(BookingsList::tr("모자랄 수 있음"));
  if (item.namedKit) words.append(codeText(*item.namedKit));
  words.append(qs(item.endReason));
  return dotted(words);
}

CellRow rowOf(const ReservationItem& item) {
  return {{{.text = shortDayText(item.pickUp),
            .sub = BookingsList::tr("반납 %1").arg(shortDayText(item.due)),
            .strong = true},
           {.text = qs(item.schoolName),
            .sub = dotted({qs(item.teacherName), qs(item.purpose), qs(item.pupilsOf)})},
           {.text = BookingsList::tr("%1 %n세트", nullptr, item.quantity).arg(qs(item.modelName)),
            .sub = BookingsList::tr("%1에서 인수").arg(qs(item.centerName))},
           {.text = stageWord(item.stage),
            .kind = CellKind::Chip,
            .tint = item.atRisk ? Tint::Bad : stageTint(item.stage),
            .spoken = dotted({stageWord(item.stage), stageNote(item)})},
           {.text = codeText(item.code), .sub = stageNote(item), .kind = CellKind::Code}}};
}

bool mayBe(BookingButton button, const ReservationItem& item) {
  const ReservationStage stage = item.stage;
  const bool kept = stage == ReservationStage::Accepted || stage == ReservationStage::Ready;
  const bool partly = stage == ReservationStage::PartlyCollected;
  switch (button) {
    case BookingButton::PickUp: return kept || partly;
    case BookingButton::Prepare: return kept;
    case BookingButton::Accept:
    case BookingButton::Refuse: return stage == ReservationStage::Requested;
    case BookingButton::Change: return isOpen(stage);
    case BookingButton::Name: return kept && item.quantity == 1;
    case BookingButton::Release: return partly;
    case BookingButton::Cancel: return isOpen(stage) && !partly;
    case BookingButton::Confirmation: return isOpen(stage);
    case BookingButton::Letter: return kept || partly;
  }
  return false;
}

QString wordOf(BookingButton button, const ReservationItem* item) {
  switch (button) {
    case BookingButton::PickUp: return BookingsList::tr("인수 시작");
    case BookingButton::Prepare:
      return item != nullptr && item->stage == ReservationStage::Ready
                 ? BookingsList::tr("준비 풀기")
                 : BookingsList::tr("준비됨");
    case BookingButton::Accept: return BookingsList::tr("확정");
    case BookingButton::Refuse: return BookingsList::tr("반려");
    case BookingButton::Change: return BookingsList::tr("날짜·수량 변경");
    case BookingButton::Name:
      return item != nullptr && item->namedKit ? BookingsList::tr("세트 지정 풀기")
                                               : BookingsList::tr("세트 지정");
    case BookingButton::Release: return BookingsList::tr("나머지 놓아줌");
    case BookingButton::Cancel: return BookingsList::tr("취소");
    case BookingButton::Confirmation: return BookingsList::tr("확인서");
    case BookingButton::Letter: return BookingsList::tr("안내문");
  }
  return {};
}

constexpr int kNumber = 4;          ///< the column of the reservation's number
constexpr std::size_t kMost = 500;  ///< rows; the rest is said to be left out
constexpr std::array kSets{ReservationSet::Open, ReservationSet::PickUpsDue,
                           ReservationSet::Waiting, ReservationSet::Requested,
                           ReservationSet::Ended};

struct ButtonSpec {
  BookingButton button;
  const char* name;
  const char* key;
};
constexpr ButtonSpec kButtons[] = {{BookingButton::Confirmation, "bookingConfirmation", "Alt+P"},
                                   {BookingButton::Letter, "bookingLetter", "Alt+M"},
                                   {BookingButton::Cancel, "bookingCancel", "Alt+X"},
                                   {BookingButton::Refuse, "bookingRefuse", "Alt+J"},
                                   {BookingButton::Release, "bookingRelease", "Alt+L"},
                                   {BookingButton::Name, "bookingName", "Alt+K"},
                                   {BookingButton::Change, "bookingChange", "Alt+E"},
                                   {BookingButton::Prepare, "bookingPrepare", "Alt+R"},
                                   {BookingButton::Accept, "bookingAccept", "Alt+O"},
                                   {BookingButton::PickUp, "bookingPickUp", "Alt+I"}};

}  // namespace

BookingsList::BookingsList(QWidget* parent)
    : Card(QStringLiteral("bookingsList"), parent),
      m_sets(new QButtonGroup(this)),
      m_table(new CellTable(QStringLiteral("bookingTable"),
                            {tr("인수"), tr("학교·교사"), tr("교구"), tr("상태"), tr("예약 번호")},
                            1, this)),
      m_papers(new QWidget(this)),
      m_row(new ButtonRow(this)) {
  setTitle(tr("예약 목록"));
  m_table->setAccessibleName(tr("예약 목록"));
  body()->addWidget(buildSets());
  body()->addWidget(m_table, 1);
  body()->addWidget(m_row);
  buildButtons();
  connect(m_sets, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) Q_EMIT setChanged();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &BookingsList::showButtons);
  connect(m_table, &CellTable::rowOpened, this, [this] {
    if (m_buttons[BookingButton::PickUp]->isVisibleTo(this)) Q_EMIT pressed(BookingButton::PickUp);
  });
  showButtons();
}

QWidget* BookingsList::buildSets() {
  auto* const box = new QWidget(this);
  auto* const line = new QHBoxLayout(box);
  line->setContentsMargins(12, 10, 12, 8);
  line->setSpacing(6);
  for (int i = 0; i < static_cast<int>(kSets.size()); ++i) {
    auto* const chip = new FilterChip(QStringLiteral("bookingSet%1").arg(i),
                                      setWord(kSets[static_cast<std::size_t>(i)]), box);
    m_sets->addButton(chip, i);
    line->addWidget(chip);
  }
  m_sets->button(0)->setChecked(true);
  line->addStretch(1);
  line->addWidget(m_papers);
  return box;
}

/// Papers stand above the list, what changes a reservation below it.
void BookingsList::buildButtons() {
  auto* const papers = new QHBoxLayout(m_papers);
  papers->setContentsMargins(0, 0, 0, 0);
  papers->setSpacing(6);
  for (const ButtonSpec& spec : kButtons) {
    const ButtonRole role =
        spec.button == BookingButton::PickUp ? ButtonRole::Primary : ButtonRole::Normal;
    const BookingButton which = spec.button;
    const bool paper = which == BookingButton::Confirmation || which == BookingButton::Letter;
    QWidget* const place = paper ? m_papers : static_cast<QWidget*>(m_row);
    m_buttons[which] = localButton(QString::fromLatin1(spec.name), wordOf(which, nullptr),
                                   QString::fromLatin1(spec.key), role, place,
                                   [this, which] { Q_EMIT pressed(which); });
    if (paper)
      papers->addWidget(m_buttons[which]);
    else
      m_row->add(m_buttons[which]);
  }
  papers->addWidget(localButton(QStringLiteral("printPickUps"), tr("인수 준비 목록"),
                                QStringLiteral("Alt+U"), ButtonRole::Normal, m_papers,
                                [this] { Q_EMIT pickUpListAsked(); }));
}

void BookingsList::setButtons(ListButtons buttons) {
  m_papers->setVisible(buttons == ListButtons::Shown);
  m_row->setVisible(buttons == ListButtons::Shown);
  m_table->setColumnHidden(kNumber, buttons == ListButtons::Hidden);  // the panel names it
}

void BookingsList::showButtons() {
  const ReservationItem* const item = current();
  for (const auto& [which, button] : m_buttons) {
    button->setText(wordOf(which, item));
    button->setVisible(item != nullptr && mayBe(which, *item));
    button->updateGeometry();
  }
}

ReservationSet BookingsList::set() const {
  return kSets[static_cast<std::size_t>(m_sets->checkedId())];
}

void BookingsList::setSet(ReservationSet set) {
  for (int i = 0; i < static_cast<int>(kSets.size()); ++i)
    if (kSets[static_cast<std::size_t>(i)] == set) m_sets->button(i)->setChecked(true);
}

void BookingsList::showList(const ReservationListView& view) {
  m_items = view.rows;
  const bool cut = m_items.size() > kMost;
  if (cut) m_items.resize(kMost);
  std::vector<CellRow> rows;
  for (const ReservationItem& item : m_items) rows.push_back(rowOf(item));
  if (rows.empty()) rows.push_back({{{}, {.text = tr("예약이 없습니다.")}, {}, {}, {}}});
  const int before = std::max(0, m_table->selectedRow());
  m_table->setRows(std::move(rows));
  m_table->select(std::min(before, std::max(0, static_cast<int>(m_items.size()) - 1)));
  m_row->setNote(cut ? tr("%1건 가운데 %2건만 보입니다.").arg(view.rows.size()).arg(kMost)
                     : tr("%n건", nullptr, static_cast<int>(view.rows.size())));
  markWanted();
  showButtons();
}

const ReservationItem* BookingsList::current() const {
  const int row = m_table->selectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= m_items.size()) return nullptr;
  return &m_items[static_cast<std::size_t>(row)];
}

void BookingsList::mark(const Code& code) {
  m_wanted = code;
  markWanted();
}

void BookingsList::markWanted() {
  if (!m_wanted) return;
  const auto found = std::ranges::find(m_items, *m_wanted, &ReservationItem::code);
  if (found == m_items.end()) return;
  m_table->select(static_cast<int>(found - m_items.begin()));
  m_wanted.reset();
}

void BookingsList::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

}  // namespace kstem::ui
