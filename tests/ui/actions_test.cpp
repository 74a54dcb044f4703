#include <QWidget>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "ui/actions.h"

using namespace kstem::ui;

TEST_CASE("no two actions share a key, a name or an id", "[ui][actions]") {
  std::set<int> keys;
  std::set<std::string> names;
  std::set<ActionId> ids;
  for (const ActionSpec& spec : actionTable()) {
    INFO(spec.name);
    CHECK(keys.insert(spec.key).second);
    CHECK(names.insert(spec.name).second);
    CHECK(ids.insert(spec.id).second);
  }
}

TEST_CASE("the window leaves Enter and Esc to the scan line", "[ui][actions]") {
  QWidget window;
  const Actions actions(&window);
  CHECK(actions.get(ActionId::AllGood)->shortcut().isEmpty());
  CHECK(actions.get(ActionId::Cancel)->shortcut().isEmpty());
  CHECK(actions.get(ActionId::Finish)->shortcut() == QKeySequence(Qt::Key_F9));
  CHECK(Actions::keyText(ActionId::Undo) == QStringLiteral("Ctrl+Z"));
  CHECK(Actions::keyText(ActionId::AllGood) == QStringLiteral("Enter"));
}
