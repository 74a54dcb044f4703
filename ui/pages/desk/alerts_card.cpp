#include "ui/pages/desk/alerts_card.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/notice_text.h"
#include "ui/widgets/answer_line.h"

namespace kstem::ui {
namespace {

constexpr std::size_t kMost = 4;  ///< more would push the contents off a small screen

struct Alert {
  QString word;
  Tint tint;
  QString text;
};

void addNotes(std::vector<Alert>& alerts, const std::vector<std::string>& notes) {
  for (const std::string& note : notes)
    alerts.push_back({AlertsCard::tr("메모"), Tint::Plain, qs(note)});
}

void addCheckText(std::vector<Alert>& alerts, const std::string& text, const std::string& model) {
  if (!text.empty())
    alerts.push_back(
        {AlertsCard::tr("확인"), Tint::Info, QStringLiteral("%1 — %2").arg(qs(model), qs(text))});
}

void addHold(std::vector<Alert>& alerts, const BorrowerView& borrower) {
  if (!borrower.heldUntil) return;
  alerts.push_back({AlertsCard::tr("대여 제한"), Tint::Bad,
                    AlertsCard::tr("%1까지 빌릴 수 없습니다.").arg(shortDayText(*borrower.heldUntil))});
}

void addBorrower(std::vector<Alert>& alerts, const BorrowerView& borrower) {
  addHold(alerts, borrower);
  addNotes(alerts, borrower.notes);
  if (borrower.overdue == 0) return;
  alerts.push_back({AlertsCard::tr("연체"), Tint::Bad,
                    AlertsCard::tr("교구 %n세트가 반납 예정일을 넘겼습니다.", nullptr, borrower.overdue)});
}

void addDue(std::vector<Alert>& alerts, const DueView& due) {
  const QString word = AlertsCard::tr("반납일");
  switch (due.trust) {
    case HolidayTrust::Official: return;
    case HolidayTrust::Projected:
      return alerts.push_back(
          {word, Tint::Info, AlertsCard::tr("그해 공휴일은 예상입니다. 바뀔 수 있습니다.")});
    case HolidayTrust::Missing:
      return alerts.push_back(
          {word, Tint::Warn, AlertsCard::tr("그해 공휴일 자료가 없습니다. 달력을 확인하십시오.")});
  }
}

void addLine(std::vector<Alert>& alerts, const DraftLineView& line) {
  addCheckText(alerts, line.checkText, line.model);
  addNotes(alerts, line.notes);
  if (line.state != LineState::Short) return;
  alerts.push_back({AlertsCard::tr("부족"), Tint::Warn,
                    AlertsCard::tr("%1 · %2 — %n점 부족한 채 나갑니다.", nullptr,
                                   line.partsExpected - line.partsOut)
                        .arg(codeText(line.code), qs(line.model))});
}

bool isOfBorrower(Notice notice) {
  return notice == Notice::SchoolOverdue || notice == Notice::SchoolHeld;
}

std::vector<Alert> alertsOf(const DeskView& view, const std::vector<News>& asides) {
  std::vector<Alert> alerts;
  if (view.borrower) addBorrower(alerts, *view.borrower);
  if (view.mode == DeskMode::Lending && view.due) addDue(alerts, *view.due);
  for (auto line = view.draft.rbegin(); line != view.draft.rend(); ++line) addLine(alerts, *line);
  if (view.returning && view.mode == DeskMode::Returning) {
    addCheckText(alerts, view.returning->checkText, view.returning->model);
    addNotes(alerts, view.returning->notes);
  }
  for (auto news = asides.rbegin(); news != asides.rend(); ++news) {  // newest first
    if (view.borrower && isOfBorrower(news->notice)) continue;        // said above
    const Tone tone = toneOf(news->notice);
    alerts.push_back({toneWord(tone), tintOf(tone), noticeText(*news)});
  }
  addNotes(alerts, view.notes);
  if (alerts.size() > kMost) alerts.resize(kMost);
  return alerts;
}

}  // namespace

AlertsCard::AlertsCard(QWidget* parent)
    : Card(QStringLiteral("alertsCard"), parent), m_lines(new QVBoxLayout) {
  setTitle(tr("확인할 것"));
  body()->addLayout(m_lines);
  body()->addStretch(1);
}

void AlertsCard::showView(const DeskView& view, const std::vector<News>& asides) {
  const std::vector<Alert> alerts = alertsOf(view, asides);
  delete m_list;
  m_list = new QWidget(this);
  auto* layout = new QVBoxLayout(m_list);
  layout->setContentsMargins(14, 10, 14, 10);
  layout->setSpacing(8);
  for (const Alert& alert : alerts) addLine(alert.word, alert.tint, alert.text);
  m_lines->addWidget(m_list);
  setVisible(!alerts.empty());
}

void AlertsCard::addLine(const QString& word, Tint tint, const QString& text) {
  auto* chip = new Chip(m_list);
  chip->set(word, tint);
  auto* label = new QLabel(text, m_list);
  label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(chip, 0, Qt::AlignTop);
  line->addWidget(label, 1);
  static_cast<QVBoxLayout*>(m_list->layout())->addLayout(line);
}

}  // namespace kstem::ui
