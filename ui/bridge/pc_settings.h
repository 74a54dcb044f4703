#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "core/domain/label_sheet.h"
#include "ui/documents/slip_document.h"
#include "ui/widgets/scanner_limits.h"

namespace kstem::ui {

enum class LanguageChoice { System, Korean, English };
enum class LookChoice { System, Light, Dark };
enum class Sounds { On, Muted };

/// How one printer prints labels.
struct LabelSetting {
  QString sheet;  ///< LabelSheet::id; empty or unknown: the first sheet
  int start = 0;  ///< the first free cell of the sheet that was begun, from 0
  Nudge nudge;
  friend bool operator==(const LabelSetting&, const LabelSetting&) = default;
};

/// What belongs to this PC and not to the bank: never in the journal, never exchanged.
struct PcSettings {
  LanguageChoice language = LanguageChoice::Korean;
  LookChoice look = LookChoice::System;
  Sounds sounds = Sounds::On;
  QString printer;  ///< empty: the system's own choice
  SlipPaper paper = SlipPaper::A4Halves;
  ScannerLimits scanner;
  QByteArray window;                  ///< QWidget::saveGeometry()
  QMap<QString, QByteArray> columns;  ///< CalmHeader::drawn() by the table's object name
  QMap<QString, LabelSetting> labels;  ///< by printer; empty: the system's own choice
  QString lastFile;                   ///< the bank that was open last; empty: none yet
  QString exchangeFolder;             ///< that all desks share; empty: files go by hand
  QString exchangePlace;  ///< where files went by hand last, a stick as a rule; empty: nowhere yet
};

/// Where they are kept.
class SettingsStore {
 public:
  SettingsStore() = default;
  SettingsStore(const SettingsStore&) = delete;
  SettingsStore& operator=(const SettingsStore&) = delete;
  virtual ~SettingsStore() = default;
  /// What cannot be read is as in PcSettings().
  virtual PcSettings load() const = 0;
  virtual void save(const PcSettings& settings) = 0;
};

/// The settings of this PC as they are now; everything that depends on them listens here.
class PcSettingsKeeper final : public QObject {
  Q_OBJECT

 public:
  /// Without a store, nothing outlives the program.
  explicit PcSettingsKeeper(std::unique_ptr<SettingsStore> store = nullptr,
                            QObject* parent = nullptr);

  const PcSettings& now() const { return m_now; }
  /// Changes some of them and keeps them; `changed` follows.
  void change(const std::function<void(PcSettings&)>& how);

 Q_SIGNALS:
  void changed(const kstem::ui::PcSettings& now);

 private:
  std::unique_ptr<SettingsStore> m_store;
  PcSettings m_now;
};

}  // namespace kstem::ui
