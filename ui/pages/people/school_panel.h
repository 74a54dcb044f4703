#pragma once

#include <QStackedWidget>
#include <QTabBar>
#include <optional>

#include "core/domain/intent.h"
#include "core/service/queries/school_page.h"
#include "core/service/search_hit.h"
#include "ui/bridge/bank_thread.h"

namespace kstem::ui {

class BookingsTab;
class ClaimsTab;
class NotesTab;
class OutTab;
class PastTab;
class SchoolHead;
class TeachersTab;

enum class SchoolTab { Teachers, Out, Past, Claims, Notes, Bookings };

/// The page of one school: its head, and what belongs to it in tabs.
class SchoolPanel final : public QWidget {
  Q_OBJECT

 public:
  SchoolPanel(BankThread& bank, QWidget* parent);

  void showSchool(const SchoolPageView& school);
  void showTab(SchoolTab tab);
  void takeFocus();
  TeachersTab* teachers() const { return m_teachers; }
  SchoolHead* head() const { return m_head; }
  ClaimsTab* claims() const { return m_claims; }

 Q_SIGNALS:
  void asked(const kstem::Intent& intent);
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);

 private:
  void build();
  void nameTabs(const SchoolPageView& school);

  SchoolHead* m_head;
  QTabBar* m_bar;
  QStackedWidget* m_tabs;
  TeachersTab* m_teachers;
  OutTab* m_out;
  PastTab* m_past;
  ClaimsTab* m_claims;
  NotesTab* m_notes;
  BookingsTab* m_bookings;
};

}  // namespace kstem::ui
