#pragma once

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <memory>
#include <set>
#include <vector>

#include "core/domain/facts.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {

/// The parts of a model, each a line of fields: name, quantity, unit price, 소모품, 핵심, ✕.
/// Enter goes to the next field and, from the last one, to a new line.
class PartsEditor final : public QWidget {
  Q_OBJECT

 public:
  /// Parts whose numbers are in `counted` cannot be taken away.
  PartsEditor(const std::vector<Part>& parts, const std::vector<std::uint32_t>& counted,
              QWidget* parent);

  /// Lines without a name are left out. New parts have number 0.
  std::vector<Part> parts() const;
  int lines() const { return static_cast<int>(m_lines.size()); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Line {
    std::uint32_t no = 0;
    QLineEdit* name = nullptr;
    NumberField* quantity = nullptr;
    NumberField* price = nullptr;
    QCheckBox* consumable = nullptr;
    QCheckBox* key = nullptr;
    QPushButton* remove = nullptr;
    std::vector<QWidget*> fields() const;
  };
  void buildHead();
  void addLine(const Part& part);
  void addEmptyLine();
  QPushButton* removeButton(std::uint32_t no);
  void removeLine(const QPushButton* button);
  void goOn(QWidget* from);
  void nameFields();
  void place();

  std::set<std::uint32_t> m_counted;
  QGridLayout* m_grid;
  std::vector<Line> m_lines;
};

}  // namespace kstem::ui
