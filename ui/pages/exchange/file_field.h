#pragma once

#include <QWidget>
#include <filesystem>

namespace kstem::ui {

class ElidedLabel;
class KeyButton;

/// A file that the clerk chooses: the button opens a dialog, the name stands beside it.
class FileField final : public QWidget {
  Q_OBJECT

 public:
  struct Words {
    QString button;
    QString title;   ///< of the dialog
    QString filter;  ///< "동기화 파일 (*.ksb)"
  };
  FileField(const QString& name, const Words& words, QWidget* parent);

  /// Empty until one is chosen.
  QString file() const { return m_file; }
  void setFile(const QString& file);
  void choose();

 Q_SIGNALS:
  void chosen(const QString& file);

 private:
  Words m_words;
  QString m_file;
  KeyButton* m_button;
  ElidedLabel* m_name;
};

/// A path of Qt's as core takes it, and back.
std::filesystem::path pathOf(const QString& path);
QString textOf(const std::filesystem::path& path);

}  // namespace kstem::ui
