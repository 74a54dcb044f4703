#include "ui/dialogs/first_start.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/convert.h"
#include "ui/bridge/error_text.h"
#include "ui/dialogs/new_center.h"
#include "ui/widgets/form_card.h"
#include "ui/widgets/key_button.h"

namespace kstem::ui {
namespace {

constexpr int kStepsUntilKnown = 5;  ///< before a time left can be told

QPushButton* languageButton(const QString& word, QLocale::Language language, QWidget* parent) {
  const bool spoken = QLocale().language() == language;
  auto* button = new QPushButton(spoken ? QStringLiteral("✓ ") + word : word, parent);
  setRole(*button, "pill");
  button->setAutoDefault(false);
  button->setFont(bodyFont(kSmallPoint, QFont::DemiBold));
  button->setAccessibleName(word);
  return button;
}

}  // namespace

FirstStart::FirstStart(FirstStartTools tools, QWidget* parent)
    : QDialog(parent), m_tools(std::move(tools)), m_stack(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("firstStart"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(26, 22, 26, 22);
  layout->addWidget(m_stack);
  resize(740, 490);
  rebuild();
}

FirstStart::~FirstStart() {
  m_stop = true;
  if (m_work) m_work->wait();
}

void FirstStart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !isWorking()) {
    m_answers = answers();
    rebuild();
  }
  QDialog::changeEvent(event);
}

/// Makes everything anew, in the language of now; what was answered stays.
void FirstStart::rebuild() {
  while (m_stack->count() > 0) {
    QWidget* const old = m_stack->widget(0);
    m_stack->removeWidget(old);
    old->deleteLater();
  }
  setWindowTitle(tr("처음 시작"));
  m_stack->addWidget(makeQuestions());
  m_stack->addWidget(makeWaiting());
  noteAnswers();
  m_clerk->setFocus(Qt::OtherFocusReason);
}

QLayout* FirstStart::makeTitle() {
  auto* title = new QLabel(tr("K-STEM 뱅크를 시작합니다"), this);
  title->setFont(bodyFont(kScanPoint, QFont::DemiBold));
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(title);
  line->addStretch(1);
  const std::tuple<QString, QLocale::Language, LanguageChoice, const char*> languages[] = {
      {QStringLiteral("한국어"), QLocale::Korean, LanguageChoice::Korean, "speakKorean"},
      {QStringLiteral("English"), QLocale::English, LanguageChoice::English, "speakEnglish"}};
  for (const auto& [word, language, choice, name] : languages) {
    QPushButton* const button = languageButton(word, language, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(
        button, &QPushButton::clicked, this, [this, choice = choice] { m_tools.speak(choice); },
        Qt::QueuedConnection);
    line->addWidget(button);
  }
  return line;
}

QWidget* FirstStart::makeForm() {
  auto* card = new FormCard(QStringLiteral("firstQuestions"), tr("이 PC는 어디에 있습니까"), this);
  card->makeNarrow();
  QStringList names;
  std::uint32_t highest = 0;
  for (const CenterRegistered& center : m_tools.centers) {
    names.append(qs(center.name));
    highest = std::max(highest, center.no);
  }
  names.append(tr("목록에 없는 새 센터"));
  m_center = new ChoiceField(QStringLiteral("firstCenter"), names, this);
  m_center->setCurrentIndex(m_answers.center);
  m_newCenter = new NewCenter(static_cast<int>(highest) + 1, this);
  m_newCenter->setCenter(m_answers.newCenter);
  m_digit = new NumberField(QStringLiteral("firstDesk"), tr("번"), this);
  m_digit->setRange(0, 9);
  m_digit->setValue(m_answers.digit);
  m_clerk = new QLineEdit(m_answers.clerk, this);
  m_clerk->setObjectName(QStringLiteral("firstClerk"));
  m_clerk->setPlaceholderText(tr("창구에서 일하는 사람의 이름"));
  m_models = new QCheckBox(tr("교구 종 목록도 넣기"), this);
  m_models->setObjectName(QStringLiteral("firstModels"));
  m_models->setChecked(m_answers.withModels);
  card->add(tr("센터"), m_center);
  card->addWide(m_newCenter);
  card->add(tr("자리"), m_digit,
            tr("센터의 첫 PC는 0번입니다. 두 PC가 같은 번호를 쓰지 않게 하십시오."));
  card->add(tr("첫 담당자"), m_clerk);
  card->add(tr("교구"), m_models,
            tr("%1종과 그 구성품입니다. 다른 센터의 뱅크에 참가할 PC에는 넣지 마십시오.")
                .arg(m_tools.models.size()));
  m_models->setAccessibleName(m_models->text());
  connect(m_center, &QComboBox::currentIndexChanged, this, &FirstStart::noteAnswers);
  connect(m_newCenter, &NewCenter::changed, this, &FirstStart::noteAnswers);
  connect(m_newCenter, &NewCenter::returnPressed, this, &FirstStart::start);
  connect(m_clerk, &QLineEdit::textChanged, this, &FirstStart::noteAnswers);
  connect(m_clerk, &QLineEdit::returnPressed, this, &FirstStart::start);
  return card;
}

QWidget* FirstStart::makeButtons() {
  auto* row = new QWidget(this);
  auto* look = new KeyButton(tr("연습용으로 둘러보기"), {}, ButtonRole::Normal, row);
  auto* leave = new KeyButton(tr("닫기"), QStringLiteral("Esc"), ButtonRole::Normal, row);
  m_start = new KeyButton(tr("시작하기"), QStringLiteral("Enter"), ButtonRole::Primary, row);
  look->setObjectName(QStringLiteral("firstPractice"));
  leave->setObjectName(QStringLiteral("firstLeave"));
  m_start->setObjectName(QStringLiteral("firstBegin"));
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  line->addWidget(look);
  line->addStretch(1);
  line->addWidget(leave);
  line->addWidget(m_start);
  connect(look, &QPushButton::clicked, this, &FirstStart::practice);
  connect(leave, &QPushButton::clicked, this, &FirstStart::reject);
  connect(m_start, &QPushButton::clicked, this, &FirstStart::start);
  return row;
}

QWidget* FirstStart::makeQuestions() {
  auto* page = new QWidget(m_stack);
  m_failed = new QLabel(page);
  m_failed->setObjectName(QStringLiteral("firstFailed"));
  m_failed->setWordWrap(true);
  m_failed->hide();
  auto* note = roleLabel("soft", page);
  note->setText(
      tr("연습용은 꾸며 낸 학교와 교구로 마음껏 눌러 보는 자료입니다. 화면과 종이에 "
         "연습용이라고 나옵니다."));
  note->setWordWrap(true);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addLayout(makeTitle());
  layout->addWidget(makeForm());
  layout->addWidget(m_failed);
  layout->addStretch(1);
  layout->addWidget(note);
  layout->addWidget(makeButtons());
  return page;
}

QWidget* FirstStart::makeWaiting() {
  auto* page = new QWidget(m_stack);
  m_what = new QLabel(page);
  m_what->setFont(bodyFont(kBigPoint, QFont::DemiBold));
  m_bar = new QProgressBar(page);
  m_bar->setObjectName(QStringLiteral("firstProgress"));
  m_bar->setAccessibleName(tr("진행"));
  m_bar->setTextVisible(false);
  m_left = roleLabel("soft", page);
  auto* stop = new KeyButton(tr("취소"), QStringLiteral("Esc"), ButtonRole::Normal, page);
  stop->setObjectName(QStringLiteral("firstStop"));
  connect(stop, &QPushButton::clicked, this, &FirstStart::reject);
  auto* layout = new QVBoxLayout(page);
  layout->addStretch(1);
  layout->addWidget(m_what);
  layout->addWidget(m_bar);
  layout->addWidget(m_left);
  layout->addStretch(1);
  layout->addWidget(stop, 0, Qt::AlignRight);
  return page;
}

FirstStart::Answers FirstStart::answers() const {
  return {m_center->currentIndex(), m_newCenter->center(), m_digit->value(), m_clerk->text(),
          m_models->isChecked()};
}

bool FirstStart::isListed() const {
  return m_center->currentIndex() < static_cast<int>(m_tools.centers.size());
}

void FirstStart::noteAnswers() {
  m_newCenter->setVisible(!isListed());
  m_start->setEnabled(!m_clerk->text().trimmed().isEmpty() &&
                      (isListed() || m_newCenter->isComplete()));
}

Founding FirstStart::founding() const {
  const Answers now = answers();
  std::vector<CenterRegistered> centers = m_tools.centers;
  if (!isListed()) centers.push_back(now.newCenter);
  const auto no = static_cast<int>(centers.at(static_cast<std::size_t>(now.center)).no);
  Founding founding{no, now.digit, now.clerk.trimmed().toStdString(), std::move(centers)};
  if (now.withModels) founding.models = m_tools.models;
  return founding;
}

void FirstStart::start() {
  if (!m_start->isEnabled() || isWorking()) return;
  run(m_tools.bankFile, tr("자료를 만드는 중입니다"),
      [found = m_tools.found, file = m_tools.bankFile, founding = founding()] {
        return found(file, founding);
      });
}

void FirstStart::practice() {
  if (isWorking()) return;
  const auto progress = [this](int done, int all) {
    QMetaObject::invokeMethod(this, [this, done, all] { showProgress(done, all); });
    return !m_stop;
  };
  run(m_tools.practiceFile, tr("연습용 자료를 만드는 중입니다"),
      [make = m_tools.practice, file = m_tools.practiceFile, progress] {
        return make(file, progress);
      });
}

void FirstStart::run(const QString& file, const QString& what, std::function<Result<void>()> work) {
  m_stop = false;
  m_what->setText(what);
  m_left->clear();
  m_bar->setRange(0, 0);
  m_failed->hide();
  m_stack->setCurrentIndex(1);
  m_since.start();
  m_work.reset(QThread::create([this, file, work = std::move(work)] {
    const Result<void> made = work();
    QMetaObject::invokeMethod(this, [this, file, made] { finish(file, made); });
  }));
  m_work->start();
}

void FirstStart::showProgress(int done, int all) {
  m_bar->setRange(0, all);
  m_bar->setValue(done);
  if (done < kStepsUntilKnown) return;
  const double seconds = double(m_since.elapsed()) / 1000 * (all - done) / done;
  m_left->setText(tr("약 %1초 남았습니다.").arg(static_cast<int>(std::ceil(seconds))));
}

void FirstStart::finish(const QString& file, const Result<void>& made) {
  m_work->wait();
  m_work.reset();
  if (made) {
    m_file = file;
    return accept();
  }
  m_stack->setCurrentIndex(0);
  m_clerk->setFocus(Qt::OtherFocusReason);
  if (m_stop) return;
  m_failed->setText(errorText(made.error().code));
  m_failed->show();
}

/// While something is being made, Esc only stops that.
void FirstStart::reject() {
  if (!isWorking()) return QDialog::reject();
  m_stop = true;
  m_left->setText(tr("멈추는 중입니다."));
}

}  // namespace kstem::ui
