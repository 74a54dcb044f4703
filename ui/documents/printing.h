#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <memory>

#include "core/service/slip.h"
#include "ui/documents/slip_document.h"

class QPagedPaintDevice;
class QWidget;

namespace kstem::ui {

struct PrintOptions {
  QString pdfFolder;      ///< if set, papers are saved there instead of being printed
  SlipPaper paper = SlipPaper::A4Halves;
  QString printer = {};  ///< empty, or gone: the system's default printer
};

enum class PrintResult { Printed, SavedAsAsked, SavedNoPrinter, Failed };

/// Prints papers on a thread of its own: neither the window nor the scan line waits for a printer.
class Printing final : public QObject {
  Q_OBJECT

 public:
  explicit Printing(PrintOptions options, QObject* parent = nullptr);
  Printing(const Printing&) = delete;
  Printing& operator=(const Printing&) = delete;
  ~Printing() override;

  /// For what is printed from now on.
  void setOptions(PrintOptions options) { m_options = std::move(options); }
  /// To the folder of the options, else to their printer or the default one, else to the documents
  /// folder; `printed` follows.
  void print(std::shared_ptr<const Document> document);
  void print(const Slip& slip);
  /// A window of its own, with its own way to the printer.
  void preview(std::shared_ptr<const Document> document, QWidget* parent);
  void preview(const Slip& slip, QWidget* parent);

 Q_SIGNALS:
  /// `where`: the printer or the file; when it failed, the file that could not be written.
  void printed(kstem::ui::PrintResult result, const QString& where);

 private:
  void save(const Document& document, const QString& folder, PrintResult done);

  PrintOptions m_options;
  QThread m_thread;
  QObject* m_worker;
};

/// All pages on a device whose page has been set to pageSize() without margins. False when the
/// device could not be started.
bool paintDocument(const Document& document, QPagedPaintDevice& device);
/// Saves the document as PDF under its fileName(). The file's path; empty when the folder cannot be
/// written.
QString saveDocument(const Document& document, const QString& folder);
/// Saves `slip-<ten digits>-<copy>.pdf`. Empty when the folder cannot be written.
QString saveSlip(const Slip& slip, const QString& folder, SlipPaper paper = SlipPaper::A4Halves);

}  // namespace kstem::ui
