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
    ActionSpec{ActionId::Help, "help", QT_TRANSLATE_NOOP("Actions", "도움말"), Icon::Question, Qt::Key_F1, KeyTaker::Window},
    ActionSpec{ActionId::Today, "page.today", QT_TRANSLATE_NOOP("Actions", "오늘"), Icon::Day, ctrl(Qt::Key_2), KeyTaker::Window},
    ActionSpec{ActionId::Bookings, "page.bookings", QT_TRANSLATE_NOOP("Actions", "예약"), Icon::Calendar, Qt::Key_F3, KeyTaker::Window},
    ActionSpec{ActionId::Kits, "page.kits", QT_TRANSLATE_NOOP("Actions", "교구"), Icon::Box, Qt::Key_F4, KeyTaker::Window},
    ActionSpec{ActionId::People, "page.people", QT_TRANSLATE_NOOP("Actions", "학교·교사"), Icon::Person, ctrl(Qt::Key_5), KeyTaker::Window},
    ActionSpec{ActionId::Transfers, "page.transfers", QT_TRANSLATE_NOOP("Actions", "이송"), Icon::Truck, ctrl(Qt::Key_6), KeyTaker::Window},
    ActionSpec{ActionId::Stocktake, "page.stocktake", QT_TRANSLATE_NOOP("Actions", "재물조사"), Icon::List, ctrl(Qt::Key_7), KeyTaker::Window},
    ActionSpec{ActionId::Labels, "page.labels", QT_TRANSLATE_NOOP("Actions", "라벨"), Icon::Printer, ctrl(Qt::Key_8), KeyTaker::Window},
    ActionSpec{ActionId::Exchange, "page.exchange", QT_TRANSLATE_NOOP("Actions", "동기화"), Icon::Exchange, ctrl(Qt::Key_9), KeyTaker::Window},
    ActionSpec{ActionId::Settings, "page.settings", QT_TRANSLATE_NOOP("Actions", "설정"), Icon::Gear, ctrl(Qt::Key_0), KeyTaker::Window},
    ActionSpec{ActionId::History, "desk.history", QT_TRANSLATE_NOOP("Actions", "한 일"), Icon::Undo, ctrlShift(Qt::Key_Z), KeyTaker::Window},
    ActionSpec{ActionId::Borrower, "desk.borrower", QT_TRANSLATE_NOOP("Actions", "대여자 변경"), Icon::Person, Qt::Key_F5, KeyTaker::Window},
    ActionSpec{ActionId::DueDay, "desk.due", QT_TRANSLATE_NOOP("Actions", "변경"), Icon::None, Qt::Key_F6, KeyTaker::Window},
    ActionSpec{ActionId::Finish, "desk.finish", QT_TRANSLATE_NOOP("Actions", "대여 완료 · 대여증 인쇄"), Icon::Check, Qt::Key_F9, KeyTaker::Window},
    ActionSpec{ActionId::PrintAgain, "desk.print", QT_TRANSLATE_NOOP("Actions", "다시 인쇄"), Icon::Printer, ctrl(Qt::Key_P), KeyTaker::Window},
    ActionSpec{ActionId::Preview, "desk.preview", QT_TRANSLATE_NOOP("Actions", "미리 보기"), Icon::Find, ctrlShift(Qt::Key_P), KeyTaker::Window},
    ActionSpec{ActionId::Undo, "desk.undo", QT_TRANSLATE_NOOP("Actions", "되돌리기"), Icon::Undo, ctrl(Qt::Key_Z), KeyTaker::Window},
    ActionSpec{ActionId::NextPerson, "desk.next", QT_TRANSLATE_NOOP("Actions", "다음 사람"), Icon::Person, ctrl(Qt::Key_N), KeyTaker::Window},
    ActionSpec{ActionId::ScanLine, "desk.scan", QT_TRANSLATE_NOOP("Actions", "스캔 칸으로"), Icon::Scanner, Qt::Key_F12, KeyTaker::Window},
    ActionSpec{ActionId::FindByName, "desk.find", QT_TRANSLATE_NOOP("Actions", "찾기"), Icon::Find, ctrl(Qt::Key_K), KeyTaker::Window},
    ActionSpec{ActionId::AllGood, "desk.all-good", QT_TRANSLATE_NOOP("Actions", "이상 없음"), Icon::Check, Qt::Key_Return, KeyTaker::ScanLine},
    ActionSpec{ActionId::Damage, "desk.damage", QT_TRANSLATE_NOOP("Actions", "파손"), Icon::Warning, ctrl(Qt::Key_D), KeyTaker::Window},
    ActionSpec{ActionId::Inspect, "desk.inspect", QT_TRANSLATE_NOOP("Actions", "점검으로"), Icon::None, Qt::Key_F7, KeyTaker::Window},
    ActionSpec{ActionId::Receipt, "desk.receipt", QT_TRANSLATE_NOOP("Actions", "반납 확인서"), Icon::Printer, Qt::Key_F8, KeyTaker::Window},
    ActionSpec{ActionId::Swap, "desk.swap", QT_TRANSLATE_NOOP("Actions", "고장 교체"), Icon::None, ctrl(Qt::Key_E), KeyTaker::Window},
    ActionSpec{ActionId::DropBox, "desk.dropbox", QT_TRANSLATE_NOOP("Actions", "무인 반납함"), Icon::Box, ctrl(Qt::Key_B), KeyTaker::Window},
    ActionSpec{ActionId::PaperLoan, "desk.paper", QT_TRANSLATE_NOOP("Actions", "수기 대여"), Icon::None, ctrl(Qt::Key_H), KeyTaker::Window},
    ActionSpec{ActionId::Receiver, "desk.receiver", QT_TRANSLATE_NOOP("Actions", "인수인·운송"), Icon::Person, ctrl(Qt::Key_R), KeyTaker::Window},
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
Icon iconOf(ActionId id) { return specOf(id).icon; }

Actions::Actions(QWidget* window) : QObject(window) {
  for (const ActionSpec& spec : kTable) m_actions.emplace(spec.id, make(spec, window));
}

QString Actions::keyText(ActionId id) {
  const int key = specOf(id).key;
  if (key == Qt::Key_Return) return QStringLiteral("Enter");
  return QKeySequence(key).toString(QKeySequence::PortableText);
}

}  // namespace kstem::ui
