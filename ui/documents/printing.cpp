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

void setPage(QPagedPaintDevice& device, const SlipDocument& document) {
  const QSizeF size = document.pageSize();
  const bool lying = size.width() > size.height();
  const QPageSize page(lying ? QPageSize::A5 : QPageSize::A4);
  device.setPageLayout({page, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                        QPageLayout::Millimeter, QMarginsF()});
}

bool printTo(const QPrinterInfo& info, const Slip& slip, SlipPaper paper) {
  const SlipDocument document(slip, paper);
  QPrinter printer(info, QPrinter::HighResolution);
  printer.setFullPage(true);
  setPage(printer, document);
  printer.setDocName(slipFileName(slip));
  return paintSlip(document, printer);
}

}  // namespace

bool paintSlip(const SlipDocument& document, QPagedPaintDevice& device) {
  QPainter painter;
  if (!painter.begin(&device)) return false;
  for (int page = 0; page < document.pageCount(); ++page) {
    if (page > 0 && !device.newPage()) return false;
    document.paint(painter, page);
  }
  return painter.end();
}

QString slipFileName(const Slip& slip) {
  return QStringLiteral("slip-%1-%2.pdf").arg(qs(slip.code.digits())).arg(slip.copy);
}

QString saveSlip(const Slip& slip, const QString& folder, SlipPaper paper) {
  const QString path = QDir(folder).filePath(slipFileName(slip));
  QSaveFile file(path);
  if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) return {};
  const SlipDocument document(slip, paper);
  QPdfWriter writer(&file);
  writer.setResolution(kPdfDpi);
  writer.setTitle(slipFileName(slip));
  writer.setCreator(QStringLiteral("K-STEM Bank"));
  setPage(writer, document);
  return paintSlip(document, writer) && file.commit() ? path : QString();
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

void Printing::print(const Slip& slip) {
  QMetaObject::invokeMethod(m_worker, [this, slip, folder = m_options.pdfFolder,
                                       paper = m_options.paper] {
    if (!folder.isEmpty()) {
      const QString path = saveSlip(slip, folder, paper);
      Q_EMIT printed(path.isEmpty() ? PrintResult::Failed : PrintResult::SavedAsAsked,
                     path.isEmpty() ? folder : path);
      return;
    }
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (!info.isNull() && printTo(info, slip, paper)) {
      Q_EMIT printed(PrintResult::Printed, info.printerName());
      return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = saveSlip(slip, documents, paper);
    Q_EMIT printed(path.isEmpty() ? PrintResult::Failed : PrintResult::SavedNoPrinter,
                   path.isEmpty() ? documents : path);
  });
}

void Printing::preview(const Slip& slip, QWidget* parent) {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  auto document = std::make_shared<SlipDocument>(slip, m_options.paper);
  printer->setFullPage(true);
  setPage(*printer, *document);
  auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
  dialog->setObjectName(QStringLiteral("slipPreview"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("교구 대여증 미리 보기"));
  connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
          [printer, document](QPrinter* to) { paintSlip(*document, *to); });
  dialog->resize(760, 900);
  dialog->show();
}

}  // namespace kstem::ui
