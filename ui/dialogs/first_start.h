#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

#include "core/service/founding.h"
#include "ui/bridge/pc_settings.h"

class QCheckBox;
class QLineEdit;

namespace kstem::ui {

class ChoiceField;
class KeyButton;
class NewCenter;
class NumberField;

/// Steps done and steps in all; false stops the work.
using WorkProgress = std::function<bool(int done, int all)>;

/// What the first start needs from outside. The two makers run on a thread of their own.
struct FirstStartTools {
  std::vector<CenterRegistered> centers;  ///< to choose from, besides one that is new; at least one
  std::vector<ModelRegistered> models;    ///< the catalogue
  QString bankFile;                       ///< to be made
  QString practiceFile;                   ///< to be made, or made anew
  std::function<Result<void>(const QString& file, const Founding& founding)> found;
  std::function<Result<void>(const QString& file, const WorkProgress& progress)> practice;
  std::function<void(LanguageChoice)> speak;  ///< changes the language of the program
};

/// The first start: which center and desk, who works here, or a practice bank to look around in.
/// Accepted once a bank is there.
class FirstStart final : public QDialog {
  Q_OBJECT

 public:
  explicit FirstStart(FirstStartTools tools, QWidget* parent = nullptr);
  ~FirstStart() override;

  /// The bank that was made.
  QString file() const { return m_file; }
  void reject() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// What was answered so far.
  struct Answers {
    int center = 0;  ///< index of the tools' centers; behind the last: one that is not listed
    CenterRegistered newCenter = {};
    int digit = 0;
    QString clerk;
    bool withModels = true;
  };

  QWidget* makeQuestions();
  QWidget* makeForm();
  QWidget* makeButtons();
  QWidget* makeWaiting();
  QLayout* makeTitle();
  void rebuild();
  Answers answers() const;
  void noteAnswers();
  bool isListed() const;
  Founding founding() const;
  void start();
  void practice();
  void run(const QString& file, const QString& what, std::function<Result<void>()> work);
  void showProgress(int done, int all);
  void finish(const QString& file, const Result<void>& made);
  bool isWorking() const { return m_work != nullptr; }

  FirstStartTools m_tools;
  Answers m_answers;
  QString m_file;
  QStackedWidget* m_stack;
  ChoiceField* m_center = nullptr;
  NewCenter* m_newCenter = nullptr;
  NumberField* m_digit = nullptr;
  QLineEdit* m_clerk = nullptr;
  QCheckBox* m_models = nullptr;
  QLabel* m_failed = nullptr;
  KeyButton* m_start = nullptr;
  QLabel* m_what = nullptr;
  QLabel* m_left = nullptr;
  QProgressBar* m_bar = nullptr;
  std::unique_ptr<QThread> m_work;
  std::atomic<bool> m_stop = false;
  QElapsedTimer m_since;
};

}  // namespace kstem::ui
