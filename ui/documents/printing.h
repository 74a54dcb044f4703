#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include "core/service/slip.h"
#include "ui/documents/slip_document.h"

class QPagedPaintDevice;
class QWidget;

namespace kstem::ui {

struct PrintOptions {
  QString pdfFolder;      ///< if set, slips are saved there instead of being printed
  bool autoPrint = true;  ///< print as soon as a loan is finished
  SlipPaper paper = SlipPaper::A4Halves;
};

enum class PrintResult { Printed, SavedAsAsked, SavedNoPrinter, Failed };

/// Prints slips on a thread of its own: neither the window nor the scan line waits for a printer.
class Printing final : public QObject {
  Q_OBJECT

 public:
  explicit Printing(PrintOptions options, QObject* parent = nullptr);
  Printing(const Printing&) = delete;
  Printing& operator=(const Printing&) = delete;
  ~Printing() override;

  /// To the folder of the options, else to the default printer, else to the documents folder;
  /// `printed` follows.
  void print(const Slip& slip);
  /// A window of its own, with its own way to the printer.
  void preview(const Slip& slip, QWidget* parent);

 Q_SIGNALS:
  /// `where`: the printer or the file; when it failed, the file that could not be written.
  void printed(kstem::ui::PrintResult result, const QString& where);

 private:
  PrintOptions m_options;
  QThread m_thread;
  QObject* m_worker;
};

/// All pages on a device whose page has been set to pageSize() without margins. False when the
/// device could not be started.
bool paintSlip(const SlipDocument& document, QPagedPaintDevice& device);
/// Saves `slip-<ten digits>-<copy>.pdf`. Empty when the folder cannot be written.
QString saveSlip(const Slip& slip, const QString& folder, SlipPaper paper = SlipPaper::A4Halves);
QString slipFileName(const Slip& slip);

}  // namespace kstem::ui
