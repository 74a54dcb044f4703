#include "ui/pages/bookings/application_intake.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/sheets/encoding.h"
#include "ui/bridge/error_text.h"

namespace kstem::ui {
namespace {

constexpr qint64 kMostBytes = 16 << 20;

Result<ApplicationPlan> planOf(Bank& bank, const std::string& bytes,
                               const ApplicationReading& reading) {
  const auto text = toUtf8FromAny(bytes);
  if (!text) return text.error();
  return planApplications(bank, *text, reading);
}

}  // namespace

ApplicationIntake::ApplicationIntake(BankThread& bank, ApplicationsPanel& panel, QObject* parent)
    : QObject(parent), m_bank(bank), m_panel(panel) {
  connect(&panel, &ApplicationsPanel::readingChanged, this, &ApplicationIntake::plan);
  connect(&panel, &ApplicationsPanel::taken, this, &ApplicationIntake::take);
  connect(&panel, &ApplicationsPanel::left, this, [this] {
    ++m_turn;
    m_waits = false;
    m_bytes.clear();
    Q_EMIT ended();
  });
  connect(&bank, &BankThread::acted, this,
          [this](const DeskView&, const DeskReply& reply) { onActed(reply); });
}

void ApplicationIntake::chooseFile(QWidget* window) {
  auto* const dialog = new QFileDialog(
      window, tr("신청 파일 고르기"),
      QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), tr("CSV 파일 (*.csv)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &ApplicationIntake::readFile);
  dialog->open();
}

void ApplicationIntake::readFile(const QString& path) {
  m_panel.begin(QFileInfo(path).fileName(), m_clerks);
  Q_EMIT begun();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return m_panel.showProblem(errorText(Errc::FileMissing));
  if (file.size() > kMostBytes) return m_panel.showProblem(errorText(Errc::SheetUnreadable));
  m_bytes = file.readAll().toStdString();
  plan();
}

void ApplicationIntake::plan() {
  const int turn = ++m_turn;
  m_bank.ask(
      this,
      [bytes = m_bytes, reading = m_panel.reading()](Bank& bank) {
        return planOf(bank, bytes, reading);
      },
      [this, turn](const Result<ApplicationPlan>& plan) {
        if (turn != m_turn) return;
        if (!plan) return m_panel.showProblem(errorText(plan.error().code));
        m_panel.showPlan(*plan);
        m_panel.takeFocus();
      });
}

void ApplicationIntake::take() {
  m_waits = true;
  m_bank.act(Do{intentOf(m_panel.plan())});
}

/// A plan that the bank no longer agrees to is made anew, so that the rows tell why.
void ApplicationIntake::onActed(const DeskReply& reply) {
  if (!m_waits || (!reply.done && !reply.failed)) return;
  m_waits = false;
  if (reply.failed) return plan();
  m_bank.ask(
      this, [plan = m_panel.plan()](Bank& bank) { return rememberColumns(bank, plan); },
      [](const Result<void>&) {});
  m_panel.showDone();
}

}  // namespace kstem::ui
