#pragma once

#include <vector>

#include "core/service/queries/kit_page.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/card.h"

namespace kstem::ui {

class KeyButton;
class PhotoView;

/// The pictures of one kit, one at a time: ← and → go through them. One that is not at this desk
/// says so, and where it can be had.
class PhotosCard final : public Card {
  Q_OBJECT

 public:
  PhotosCard(BankThread& bank, QWidget* parent);

  /// Newest first, beginning with the first one that `count` names, or the newest. `photos` are not
  /// empty.
  void showPhotos(const KitPageView& kit, const EventId& count = {});
  void takeFocus();

 Q_SIGNALS:
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void go(int by);
  void ask();
  void showPhoto(const std::optional<Bytes>& jpeg);

  BankThread& m_bank;
  PhotoView* m_view;
  KeyButton* m_before;
  KeyButton* m_next;
  std::vector<KitPhoto> m_photos;
  int m_at = 0;
};

}  // namespace kstem::ui
