#pragma once

#include <QWidget>

#include "core/base/ids.h"
#include "core/domain/policy.h"
#include "core/service/queries/labels.h"
#include "core/service/search.h"
#include "ui/documents/make_paper.h"

namespace kstem::ui {

/// The pages of the window, in the order of the rail.
enum class PageId { Desk, Today, Bookings, Kits, People, Transfers, Stocktake, Labels, Exchange, Settings };

/// Reads on the bank's thread what stands on labels that are wanted.
using ReadLabels = std::function<std::vector<Label>(Bank&)>;

/// One page of the window.
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Reads everything anew. Called when the page comes into sight, and while it is in sight after
  /// each change of the bank.
  virtual void refresh() {}
  /// Gives the focus to where a clerk begins on this page.
  virtual void takeFocus() = 0;
  /// Esc: one step back inside the page. False when there was none; the window then goes to the
  /// desk.
  virtual bool stepBack() { return false; }
  /// Ctrl+N: something new on this page. False where there is nothing of the kind; the desk then
  /// goes on with the next person.
  virtual bool startNew() { return false; }
  /// F9: prints or ends what was made on this page. False where F9 belongs to the desk.
  virtual bool finish() { return false; }
  /// A scan while the page is in sight. False where scans belong to the desk.
  virtual bool takeScan(const QString& /*typed*/) { return false; }
  /// Shows one thing. Called with a kind that the page is responsible for.
  virtual void open(HitKind /*kind*/, const AggId& /*id*/) {}
  /// The name of its help page, "desk".
  virtual QString helpTopic() const = 0;

 Q_SIGNALS:
  /// Something of another page should be shown.
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);
  /// A scan that is the desk's after all.
  void scanLeft(const QString& typed);
  /// What was just begun goes on at the desk.
  void deskAsked();
  /// A paper should be printed.
  void paperAsked(const kstem::ui::MakePaper& make);
  /// The paper of what was just written: printed, shown or kept for Ctrl+P.
  void paperOffered(const kstem::ui::MakePaper& make, kstem::FinishPrint how);
  /// Labels should go into the queue.
  void labelsAsked(const kstem::ui::ReadLabels& read);
  /// The slip of a loan should be printed.
  void slipAsked(const kstem::GroupId& loan);
};

}  // namespace kstem::ui
