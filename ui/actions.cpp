#include "ui/actions.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>
#include <array>

namespace kstem::ui {
namespace {

constexpr int ctrl(int key) { return static_cast<int>(Qt::CTRL) | key; }
constexpr int ctrlShift(int key) { return static_cast<int>(Qt::SHIFT) | ctrl(key); }

// clang-format off
constexpr std::array kTable{
    ActionSpec{ActionId::Desk, "page.desk", QT_TRANSLATE_NOOP("Actions", "창구"), Icon::Scanner, Qt::Key_F2, KeyTaker::Window},
    ActionSpec{ActionId::Borrower, "desk.borrower", QT_TRANSLATE_NOOP("Actions", "대여자 변경"), Icon::Person, Qt::Key_F5, KeyTaker::Window},
    ActionSpec{ActionId::DueDay, "desk.due", QT_TRANSLATE_NOOP("Actions", "변경"), Icon::None, Qt::Key_F6, KeyTaker::Window},
    ActionSpec{ActionId::Finish, "desk.finish", QT_TRANSLATE_NOOP("Actions", "대여 완료 · 대여증 인쇄"), Icon::Check, Qt::Key_F9, KeyTaker::Window},
    ActionSpec{ActionId::PrintAgain, "desk.print", QT_TRANSLATE_NOOP("Actions", "다시 인쇄"), Icon::Printer, ctrl(Qt::Key_P), KeyTaker::Window},
    ActionSpec{ActionId::Preview, "desk.preview", QT_TRANSLATE_NOOP("Actions", "미리 보기"), Icon::Find, ctrlShift(Qt::Key_P), KeyTaker::Window},
    ActionSpec{ActionId::Undo, "desk.undo", QT_TRANSLATE_NOOP("Actions", "되돌리기"), Icon::Undo, ctrl(Qt::Key_Z), KeyTaker::Window},
    ActionSpec{ActionId::NextPerson, "desk.next", QT_TRANSLATE_NOOP("Actions", "다음 사람"), Icon::Person, ctrl(Qt::Key_N), KeyTaker::Window},
    ActionSpec{ActionId::ScanLine, "desk.scan", QT_TRANSLATE_NOOP("Actions", "스캔 칸으로"), Icon::Scanner, Qt::Key_F12, KeyTaker::Window},
    ActionSpec{ActionId::FindByName, "desk.find", QT_TRANSLATE_NOOP("Actions", "이름으로 찾기"), Icon::Find, ctrl(Qt::Key_K), KeyTaker::Window},
    ActionSpec{ActionId::AllGood, "desk.all-good", QT_TRANSLATE_NOOP("Actions", "이상 없음"), Icon::Check, Qt::Key_Return, KeyTaker::ScanLine},
    ActionSpec{ActionId::Cancel, "desk.cancel", QT_TRANSLATE_NOOP("Actions", "취소"), Icon::Cross, Qt::Key_Escape, KeyTaker::ScanLine},
};
// clang-format on

const ActionSpec& specOf(ActionId id) { return *std::ranges::find(kTable, id, &ActionSpec::id); }

QAction* make(const ActionSpec& spec, QWidget* window) {
  const QString text = QCoreApplication::translate("Actions", spec.text);
  auto* action = new QAction(icon(spec.icon), text, window);
  action->setObjectName(QString::fromLatin1(spec.name));
  if (spec.taker == KeyTaker::Window) action->setShortcut(QKeySequence(spec.key));
  action->setAutoRepeat(false);
  action->setProperty("key", Actions::keyText(spec.id));
  window->addAction(action);
  return action;
}

}  // namespace

std::span<const ActionSpec> actionTable() { return kTable; }

Actions::Actions(QWidget* window) : QObject(window) {
  for (const ActionSpec& spec : kTable) m_actions.emplace(spec.id, make(spec, window));
}

QString Actions::keyText(ActionId id) {
  const int key = specOf(id).key;
  if (key == Qt::Key_Return) return QStringLiteral("Enter");
  return QKeySequence(key).toString(QKeySequence::PortableText);
}

}  // namespace kstem::ui
