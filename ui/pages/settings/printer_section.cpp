#include "ui/pages/settings/printer_section.h"

#include <QPrinterInfo>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

/// A slip of nothing, with the last codes that this desk would ever give out.
Slip testSlip(const SettingsView& view) {
  Slip slip;
  const int center = static_cast<int>(view.about.no);
  if (const auto code = Code::make(CodeKind::Loan, center, view.digit, Code::kMaxSerial))
    slip.code = *code;
  slip.centerName = view.about.name;
  slip.centerAddress = view.about.address;
  slip.centerPhone = view.about.phone;
  slip.centerHours = view.about.hours;
  slip.closingTime = view.about.closes;
  for (const CenterEntry& one : view.centers) slip.centers.push_back(one.shortName);
  slip.school = PrinterSection::tr("시험 인쇄").toStdString();
  slip.outDay = slip.due = slip.printedOn = view.today;
  slip.practice = true;
  SlipLine line;
  if (const auto code = Code::make(CodeKind::Kit, center, view.digit, Code::kMaxSerial))
    line.code = *code;
  line.model = PrinterSection::tr("글자와 줄이 바르게 나왔는지 보십시오.").toStdString();
  line.partsOut = line.partsExpected = 1;
  slip.lines = {line};
  return slip;
}

}  // namespace

PrinterSection::PrinterSection(PcSettingsKeeper& settings, Printing& printing, QWidget* parent)
    : SettingsSection(parent),
      m_settings(settings),
      m_printing(printing),
      m_printer(new ChoiceField(QStringLiteral("printer"), {}, this)),
      m_paper(new ChoiceField(QStringLiteral("slipPaper"),
                              {tr("A4 한 장에 두 부"), tr("A5 한 장에 한 부")}, this)),
      m_state(roleLabel("soft", this)),
      m_again(new KeyButton(tr("프린터 다시 찾기"), {}, ButtonRole::Normal, this)),
      m_test(new KeyButton(tr("시험 인쇄"), {}, ButtonRole::Primary, this)) {
  auto* card = new FormCard(QStringLiteral("printerCard"), tr("프린터"), this);
  card->add(tr("프린터"), m_printer);
  card->add(tr("대여증 용지"), m_paper, tr("학교 보관용과 센터 보관용입니다."));
  m_state->setObjectName(QStringLiteral("printerState"));
  m_state->setWordWrap(true);
  card->addWide(m_state);
  auto* tail = new ButtonRow(card);
  m_again->setObjectName(QStringLiteral("findPrinters"));
  m_test->setObjectName(QStringLiteral("testPrint"));
  tail->add(m_again);
  tail->add(m_test);
  card->body()->addWidget(tail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(card);
  layout->addStretch(1);
  connect(m_again, &QPushButton::clicked, this, &PrinterSection::findPrinters);
  connect(m_test, &QPushButton::clicked, this, &PrinterSection::printTest);
  connect(m_printer, &QComboBox::activated, this, &PrinterSection::keepPrinter);
  connect(m_paper, &QComboBox::activated, this, [this](int choice) {
    m_settings.change([choice](PcSettings& now) { now.paper = static_cast<SlipPaper>(choice); });
  });
  connect(&m_printing, &Printing::printed, this, &PrinterSection::showPrinted);
}

void PrinterSection::showView(const SettingsView& view) {
  m_view = view;
  if (m_printer->count() == 0) findPrinters();
  showSettings();
}

/// The first choice is the system's own; a printer that was chosen and is gone stays listed.
void PrinterSection::findPrinters() {
  QStringList names = QPrinterInfo::availablePrinterNames();
  const bool none = names.isEmpty();
  const QString chosen = m_settings.now().printer;
  if (!chosen.isEmpty() && !names.contains(chosen)) names.append(chosen);
  m_printer->clear();
  const QString usual = QPrinterInfo::defaultPrinterName();
  m_printer->addItem(usual.isEmpty() ? tr("시스템 기본 프린터")
                                     : tr("시스템 기본 프린터 (%1)").arg(usual));
  for (const QString& name : names) m_printer->addItem(name, name);
  m_state->setText(none ? tr("연결된 프린터가 없습니다. 인쇄하면 PDF 파일로 저장합니다.")
                        : QString());
  showSettings();
}

void PrinterSection::showSettings() {
  const QString chosen = m_settings.now().printer;
  m_printer->setCurrentIndex(chosen.isEmpty() ? 0 : m_printer->findData(chosen));
  m_paper->setCurrentIndex(static_cast<int>(m_settings.now().paper));
}

void PrinterSection::keepPrinter(int choice) {
  const QString name = m_printer->itemData(choice).toString();
  m_settings.change([&name](PcSettings& now) { now.printer = name; });
}

void PrinterSection::printTest() {
  m_asked = true;
  m_test->setEnabled(false);
  m_state->setText(tr("시험 인쇄를 보냈습니다."));
  m_printing.print(testSlip(m_view));
}

void PrinterSection::showPrinted(PrintResult result, const QString& where) {
  if (!std::exchange(m_asked, false)) return;
  m_test->setEnabled(true);
  switch (result) {
    case PrintResult::Printed: return m_state->setText(tr("%1에 인쇄했습니다.").arg(where));
    case PrintResult::SavedAsAsked:
    case PrintResult::SavedNoPrinter:
      return m_state->setText(tr("PDF로 저장했습니다: %1").arg(where));
    case PrintResult::Failed:
      return m_state->setText(tr("인쇄하지 못했습니다: %1. 프린터를 확인하십시오.").arg(where));
  }
}

}  // namespace kstem::ui
