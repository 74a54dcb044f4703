#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <optional>

#include "core/service/queries/kit_page.h"
#include "core/service/queries/model_page.h"
#include "ui/actions.h"
#include "ui/bridge/bank_thread.h"
#include "ui/pages/page.h"

namespace kstem::ui {

class ActionPanel;
class IssuedCard;
class KitPanel;
class ModelPanel;
class PhotosCard;
class StockList;
enum class KitButton;

/// 교구: kits and models at the left, one of them at the right; what is to be done with it takes
/// its place until it is done.
class KitsPage final : public Page {
  Q_OBJECT

 public:
  KitsPage(BankThread& bank, const Actions& actions, QWidget* parent = nullptr);

  void refresh() override;
  void takeFocus() override;
  bool stepBack() override;
  void open(HitKind kind, const AggId& id) override;
  QString helpTopic() const override { return QStringLiteral("kits"); }

 private:
  void build();
  void connectList();
  void connectKit();
  void connectModel();

  // --- what is shown ---
  enum class Then { Stay, GoThere };
  void chooseKit(const KitId& kit, Then then);
  void chooseModel(const ModelId& model, Then then);
  void forget();
  void askShown();
  void askKit();
  void askModel();
  void showKit(const KitPageView& kit);
  void showModel(const ModelPageView& model);
  void showThing();
  QWidget* thing() const;
  void focusThing();
  void showPhotos(const EventId& count);
  QWidget* inFront() const;

  // --- what is done ---
  void onKitButton(KitButton button);
  void openPanel(ActionPanel* panel);
  void closePanel();
  void act(const std::vector<Intent>& intents);
  void onActed(const DeskReply& reply);
  void giveCode(const KitId& kit);
  void askLabels(const std::vector<KitId>& kits);
  void showIssued(const std::vector<AggId>& kits);

  BankThread& m_bank;
  StockList* m_list;
  QStackedWidget* m_right;
  QWidget* m_hint;
  KitPanel* m_kitPanel;
  ModelPanel* m_modelPanel;
  IssuedCard* m_issued;
  PhotosCard* m_photos;
  QPointer<ActionPanel> m_action;  ///< that is open
  std::optional<KitId> m_kit;      ///< chosen; never together with m_model
  std::optional<ModelId> m_model;
  std::optional<KitPageView> m_kitView;      ///< what is shown, until the chosen one is here
  std::optional<ModelPageView> m_modelView;  ///< never together with m_kitView
  std::vector<KitId> m_new;                  ///< registered last, whose labels can be had
  std::optional<KitId> m_relabelled;         ///< whose new code is on its way
  std::optional<KitId> m_retired;            ///< whose end is on its way
  int m_waiting = 0;                         ///< answers of the bank to what the panel asked
  int m_turn = 0;                            ///< of the newest question about what is chosen
  bool m_goThere = false;                    ///< the focus follows when the answer is here
};

}  // namespace kstem::ui
