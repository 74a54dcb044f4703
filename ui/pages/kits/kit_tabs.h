#pragma once

#include "core/service/queries/kit_page.h"
#include "core/service/search_hit.h"
#include "ui/pages/people/list_tab.h"

namespace kstem::ui {

// What stands below the head of a kit, one tab each.

/// 구성품: what should be in the box, and what is.
class ContentsTab final : public ListTab {
  Q_OBJECT

 public:
  explicit ContentsTab(QWidget* parent);
  void showKit(const KitPageView& kit);
};

/// 시간표: the whole life of the kit, newest first. Enter opens the loan of a line that has one, or
/// its pictures.
class LifeTab final : public ListTab {
  Q_OBJECT

 public:
  explicit LifeTab(QWidget* parent);
  void showKit(const KitPageView& kit);

 Q_SIGNALS:
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);
  /// Those of one count.
  void photosAsked(const kstem::EventId& count);

 private:
  void open();

  std::vector<LifeEntry> m_life;
};

/// 변상: the parts that schools still owe.
class KitClaimsTab final : public ListTab {
  Q_OBJECT

 public:
  explicit KitClaimsTab(QWidget* parent);
  void showKit(const KitPageView& kit);

 Q_SIGNALS:
  void settleAsked(const kstem::KitClaim& claim);
  /// 파손·분실 보고서 of what is still owed for the kit.
  void reportAsked();

 private:
  void settle();

  std::vector<KitClaim> m_claims;
};

/// 메모: what stands about the kit.
class KitNotesTab final : public ListTab {
  Q_OBJECT

 public:
  explicit KitNotesTab(QWidget* parent);
  void showKit(const KitPageView& kit);

 Q_SIGNALS:
  void newAsked();
  void endAsked(const kstem::EventId& note);

 private:
  void end();

  std::vector<KitNote> m_notes;
};

}  // namespace kstem::ui
