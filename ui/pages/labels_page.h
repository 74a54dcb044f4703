#pragma once

#include <QLabel>

#include "ui/bridge/bank_thread.h"
#include "ui/bridge/pc_settings.h"
#include "ui/pages/labels/label_queue.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class CellTable;
class ElidedLabel;
class KeyButton;
class LabelOptions;
class LabelPreview;
struct LabelPaper;

/// 라벨: what other pages sent here and what is scanned, printed on sheets or rolls.
class LabelsPage final : public Page {
  Q_OBJECT

 public:
  LabelsPage(BankThread& bank, PcSettingsKeeper& settings, QWidget* parent = nullptr);

  /// Adds labels to the queue.
  void add(const ReadLabels& read);
  const LabelQueue& queue() const { return m_queue; }

  void refresh() override;
  void takeFocus() override;
  bool takeScan(const QString& typed) override;
  bool finish() override;
  QString helpTopic() const override { return QStringLiteral("labels"); }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  QWidget* makeHead();
  void connectParts();
  void showQueue();
  void showSheet();
  void showAbout();
  void clear();
  void bringBack();
  void printTest();
  LabelSetting setting() const;
  LabelPaper paper() const;
  void keep(const LabelSetting& setting);

  BankThread& m_bank;
  PcSettingsKeeper& m_settings;
  LabelQueue m_queue;
  LabelQueue m_before;    ///< what was printed or cleared last
  int m_startBefore = 0;  ///< where it began
  ElidedLabel* m_about = nullptr;
  KeyButton* m_back = nullptr;
  KeyButton* m_clear = nullptr;
  KeyButton* m_print = nullptr;
  CellTable* m_table;
  LabelOptions* m_options;
  LabelPreview* m_preview;
  QLabel* m_pages;
};

}  // namespace kstem::ui
