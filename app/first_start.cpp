#include "app/first_start.h"

#include <QDir>

#include "app/settings.h"
#include "core/demo/practice_bank.h"
#include "core/sheets/catalog.h"
#include "ui/dialogs/first_start.h"

namespace kstem::app {
namespace {

Result<void> found(const QString& file, const Founding& founding) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = foundBank(file.toStdU16String(), {clock, random}, founding);
  if (!bank) return bank.error();
  return {};
}

Result<void> practice(const QString& file, const ui::WorkProgress& progress) {
  return makePracticeBank(file.toStdU16String(), SystemClock().today(), progress);
}

}  // namespace

QString usualBankFile() { return dataFolder() + QStringLiteral("/bank.ksb"); }

QString runFirstStart(std::function<void(ui::LanguageChoice)> speak) {
  const auto centers = builtInCenters();
  const auto models = builtInModels();
  if (!centers || !models || !QDir().mkpath(dataFolder())) return {};
  ui::FirstStart dialog({*centers, *models, usualBankFile(),
                         dataFolder() + QStringLiteral("/practice.ksb"), found, practice,
                         std::move(speak)});
  return dialog.exec() == QDialog::Accepted ? dialog.file() : QString();
}

}  // namespace kstem::app
