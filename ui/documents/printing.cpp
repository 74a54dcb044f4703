#include "ui/documents/printing.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

constexpr int kPdfDpi = 600;

void setPage(QPagedPaintDevice& device, const Document& document) {
  const QSizeF size = document.pageSize();
  const bool lying = size.width() > size.height();
  const QSizeF upright = lying ? size.transposed() : size;
  const QPageSize page(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch);
  device.setPageLayout({page, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                        QPageLayout::Millimeter, QMarginsF()});
}

QPrinterInfo chosenPrinter(const QString& name) {
  const QPrinterInfo chosen = QPrinterInfo::printerInfo(name);
  return chosen.isNull() ? QPrinterInfo::defaultPrinter() : chosen;
}

bool printTo(const QPrinterInfo& info, const Document& document) {
  QPrinter printer(info, QPrinter::HighResolution);
  printer.setFullPage(true);
  setPage(printer, document);
  printer.setDocName(document.fileName());
  return paintDocument(document, printer);
}

}  // namespace

bool paintDocument(const Document& document, QPagedPaintDevice& device) {
  QPainter painter;
  if (!painter.begin(&device)) return false;
  for (int page = 0; page < document.pageCount(); ++page) {
    if (page > 0 && !device.newPage()) return false;
    document.paint(painter, page);
  }
  return painter.end();
}

QString saveDocument(const Document& document, const QString& folder) {
  const QString path = QDir(folder).filePath(document.fileName());
  QSaveFile file(path);
  if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) return {};
  QPdfWriter writer(&file);
  writer.setResolution(kPdfDpi);
  writer.setTitle(document.fileName());
  writer.setCreator(QStringLiteral("K-STEM Bank"));
  setPage(writer, document);
  return paintDocument(document, writer) && file.commit() ? path : QString();
}

QString saveSlip(const Slip& slip, const QString& folder, SlipPaper paper) {
  return saveDocument(SlipDocument(slip, paper), folder);
}

Printing::Printing(PrintOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_worker(new QObject) {
  m_thread.setObjectName(QStringLiteral("printing"));
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  m_thread.start();
}

Printing::~Printing() {
  m_thread.quit();
  m_thread.wait();
}

void Printing::print(std::shared_ptr<const Document> document) {
  QMetaObject::invokeMethod(m_worker, [this, document = std::move(document),
                                       folder = m_options.pdfFolder, printer = m_options.printer] {
    if (!folder.isEmpty()) return save(*document, folder, PrintResult::SavedAsAsked);
    const QPrinterInfo info = chosenPrinter(printer);
    if (!info.isNull() && printTo(info, *document)) {
      Q_EMIT printed(PrintResult::Printed, info.printerName());
      return;
    }
    save(*document, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         PrintResult::SavedNoPrinter);
  });
}

void Printing::print(const Slip& slip) {
  print(std::make_shared<const SlipDocument>(slip, m_options.paper));
}

void Printing::save(const Document& document, const QString& folder, PrintResult done) {
  const QString path = saveDocument(document, folder);
  if (path.isEmpty()) {
    Q_EMIT printed(PrintResult::Failed, folder);
  } else {
    Q_EMIT printed(done, path);
  }
}

void Printing::preview(std::shared_ptr<const Document> document, QWidget* parent) {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setFullPage(true);
  setPage(*printer, *document);
  auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
  dialog->setObjectName(QStringLiteral("paperPreview"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("%1 미리 보기").arg(document->title()));
  connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
          [printer, document](QPrinter* to) { paintDocument(*document, *to); });
  dialog->resize(760, 900);
  dialog->show();
}

void Printing::preview(const Slip& slip, QWidget* parent) {
  preview(std::make_shared<const SlipDocument>(slip, m_options.paper), parent);
}

}  // namespace kstem::ui
