#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

using namespace kstem::ui;

namespace {

/// The line of buttons of a return, in a card as wide as asked.
struct Row {
  QWidget window;
  ButtonRow* row = new ButtonRow(&window);
  std::vector<KeyButton*> buttons;

  explicit Row(int width) {
    for (const auto& [words, key] :
         {std::pair("이상 없음", "Enter"), std::pair("파손", "Ctrl+D"), std::pair("점검으로", "F7"),
          std::pair("반납 확인서", "F8"), std::pair("반납 확정", "F9")}) {
      buttons.push_back(new KeyButton(QString::fromUtf8(words), QString::fromLatin1(key),
                                      ButtonRole::Normal, row));
      row->add(buttons.back());
    }
    row->setNote(QStringLiteral("↑↓ − +"));
    auto* const layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    layout->addStretch(1);
    resize(width);
  }
  void resize(int width) {
    window.setFixedSize(width, 200);
    window.show();
    QTest::qWait(20);
  }
  bool isWhole() const {
    for (const KeyButton* button : buttons)
      if (button->width() < button->sizeHint().width()) return false;
    return buttons.back()->geometry().right() < row->width();
  }
};

}  // namespace

TEST_CASE("buttons show their keys beside the words while there is room", "[ui][fit]") {
  const Row row(900);
  CHECK(row.isWhole());
  CHECK(row.buttons.front()->width() == row.buttons.front()->widthWhen(false));
}

TEST_CASE("no button of a narrow row is cut off; the keys go below the words", "[ui][fit]") {
  Row row(480);
  CHECK(row.isWhole());
  CHECK(row.buttons.front()->width() == row.buttons.front()->widthWhen(true));
  row.resize(900);
  CHECK(row.buttons.front()->width() == row.buttons.front()->widthWhen(false));
}
