#pragma once

#include "core/service/queries/kit_page.h"
#include "core/service/search_hit.h"
#include "ui/pages/kits/kit_head.h"

namespace kstem::ui {

class ContentsTab;
class KitClaimsTab;
class KitNotesTab;
class LifeTab;
class TabCard;

/// The page of one kit: its head, and what belongs to it in tabs.
class KitPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit KitPanel(QWidget* parent);

  /// The tab stays, so that several kits can be looked at alike.
  void showKit(const KitPageView& kit);
  /// To the table of the tab.
  void takeFocus();
  const KitHead* head() const { return m_head; }
  const LifeTab* life() const { return m_life; }
  const KitClaimsTab* claims() const { return m_claims; }
  const KitNotesTab* notes() const { return m_notes; }

 Q_SIGNALS:
  void openAsked(kstem::HitKind kind, const kstem::AggId& id);

 private:
  void nameTabs(const KitPageView& kit);

  KitHead* m_head;
  TabCard* m_tabs;
  ContentsTab* m_contents;
  LifeTab* m_life;
  KitClaimsTab* m_claims;
  KitNotesTab* m_notes;
};

}  // namespace kstem::ui
