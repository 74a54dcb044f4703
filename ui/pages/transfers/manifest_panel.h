#pragma once

#include "core/service/queries/transfer_board.h"
#include "ui/widgets/action_panel.h"

namespace kstem::ui {

class CellTable;

/// One manifest: what has come is ticked by scanning, what did not come is written down at the end.
class ManifestPanel final : public ActionPanel {
  Q_OBJECT

 public:
  /// `here`: whether it comes to this center.
  enum class Way { Coming, Leaving };
  ManifestPanel(const Code& manifest, Way way, QWidget* parent);

  const Code& manifest() const { return m_manifest; }
  /// Nothing when no file has told of it.
  void show(const std::optional<ManifestView>& view);
  void takeFocus() override;

 Q_SIGNALS:
  void printAsked();

 protected:
  void finish() override;

 private:
  std::vector<KitId> stillOut() const;

  Code m_manifest;
  Way m_way;
  QLabel* m_about;
  CellTable* m_table;
  std::optional<ManifestView> m_view;
};

}  // namespace kstem::ui
