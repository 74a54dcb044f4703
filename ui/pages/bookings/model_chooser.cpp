#include "ui/pages/bookings/model_chooser.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <algorithm>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

constexpr int kMostModels = 5000;
constexpr int kFound = 20;
constexpr int kChooserWidth = 220;

}  // namespace

ModelChooser::ModelChooser(BankThread& bank, QWidget* parent)
    : ChoiceField(QStringLiteral("bookingModel"), {}, parent),
      m_bank(bank),
      m_names(new QStringListModel(this)) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumWidth(kChooserWidth);
  auto* const completer = new QCompleter(m_names, this);
  completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  setCompleter(completer);
  lineEdit()->setPlaceholderText(tr("교구 찾기 (초성 가능)"));
  connect(lineEdit(), &QLineEdit::textEdited, this, &ModelChooser::askFound);
  connect(lineEdit(), &QLineEdit::editingFinished, this, &ModelChooser::showName);
  connect(this, &QComboBox::currentIndexChanged, this, &ModelChooser::chosen);
  m_bank.ask(
      this, [](Bank& asked) { return readModels(asked, {}, 0, kMostModels); },
      [this](std::vector<ModelListItem> models) { showAll(std::move(models)); });
}

void ModelChooser::choose(const ModelId& model) { m_wanted = model; }

void ModelChooser::showAll(std::vector<ModelListItem> models) {
  m_models = std::move(models);
  for (const ModelListItem& model : m_models) addItem(qs(model.name));
  const auto wanted = std::ranges::find_if(
      m_models, [this](const ModelListItem& one) { return one.id == m_wanted; });
  setCurrentIndex(wanted == m_models.end() ? -1 : static_cast<int>(wanted - m_models.begin()));
  Q_EMIT chosen();
}

void ModelChooser::askFound(const QString& typed) {
  const int turn = ++m_turn;
  const ModelFilter filter{.typed = typed.trimmed().toStdString()};
  m_bank.ask(
      this, [filter](Bank& asked) { return readModels(asked, filter, 0, kFound); },
      [this, turn, typed](const std::vector<ModelListItem>& models) {
        if (turn != m_turn) return;
        m_foundFor = typed.trimmed();
        m_found.clear();
        QStringList names;
        for (const ModelListItem& model : models) {
          m_found.push_back(model.id);
          names.append(qs(model.name));
        }
        m_names->setStringList(names);
        if (lineEdit()->hasFocus() && !names.isEmpty()) completer()->complete();
        Q_EMIT chosen();
      });
}

/// What was typed to find it gives way to its name.
void ModelChooser::showName() {
  if (current() != nullptr && name() != currentText().trimmed()) setEditText(name());
}

const ModelListItem* ModelChooser::current() const {
  const QString words = currentText().trimmed();
  if (words.isEmpty()) return nullptr;
  const int index = findText(words, Qt::MatchFixedString);
  if (index >= 0) return &m_models[static_cast<std::size_t>(index)];
  if (words != m_foundFor || m_found.size() != 1) return nullptr;
  const auto found = std::ranges::find(m_models, m_found.front(), &ModelListItem::id);
  return found == m_models.end() ? nullptr : &*found;
}

std::optional<ModelId> ModelChooser::model() const {
  const ModelListItem* const item = current();
  return item == nullptr ? std::nullopt : std::optional(item->id);
}

QString ModelChooser::name() const {
  const ModelListItem* const item = current();
  return item == nullptr ? QString() : qs(item->name);
}

}  // namespace kstem::ui
