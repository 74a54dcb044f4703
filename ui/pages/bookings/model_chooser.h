#pragma once

#include <optional>
#include <vector>

#include "core/service/queries/model_list.h"
#include "ui/bridge/bank_thread.h"
#include "ui/widgets/form_card.h"

class QCompleter;
class QStringListModel;

namespace kstem::ui {

/// A model by its name, or by anything that the search knows it by: a part, 초성, the English name.
class ModelChooser final : public ChoiceField {
  Q_OBJECT

 public:
  ModelChooser(BankThread& bank, QWidget* parent);

  /// As soon as the models were read.
  void choose(const ModelId& model);
  /// The one whose name stands here, or the only one that what is typed fits.
  std::optional<ModelId> model() const;
  QString name() const;

 Q_SIGNALS:
  /// It is another one, or none.
  void chosen();

 private:
  void showAll(std::vector<ModelListItem> models);
  void askFound(const QString& typed);
  void showName();
  const ModelListItem* current() const;

  BankThread& m_bank;
  QStringListModel* m_names;
  std::vector<ModelListItem> m_models;
  std::optional<ModelId> m_wanted;
  QString m_foundFor;
  std::vector<ModelId> m_found;
  int m_turn = 0;  ///< of the newest question; older answers are passed over
};

}  // namespace kstem::ui
