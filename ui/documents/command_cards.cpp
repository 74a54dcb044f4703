#include "ui/bridge/convert.h"
#include "ui/documents/paper_words.h"
#include "ui/documents/papers.h"

namespace kstem::ui {

using namespace flow;

namespace {

struct CommandCardText {
  Q_DECLARE_TR_FUNCTIONS(CommandCardText)
};
using Command = CommandCard::Command;

QString nameOf(Command command) {
  switch (command) {
    case Command::Finish: return CommandCardText::tr("완료");
    case Command::Cancel: return CommandCardText::tr("취소");
    case Command::Print: return CommandCardText::tr("인쇄");
    case Command::NextPerson: return CommandCardText::tr("다음 사람");
    case Command::Undo: return CommandCardText::tr("되돌리기");
    case Command::AllGood: return CommandCardText::tr("이상 없음");
  }
  return {};
}

QString noteOf(Command command) {
  switch (command) {
    case Command::Finish: return CommandCardText::tr("대여나 반납을 마치고 대여증을 인쇄합니다.");
    case Command::Cancel: return CommandCardText::tr("한 걸음 뒤로 갑니다.");
    case Command::Print: return CommandCardText::tr("대여증을 다시 인쇄합니다.");
    case Command::NextPerson: return CommandCardText::tr("이 사람을 마치고 다음 사람을 받습니다.");
    case Command::Undo: return CommandCardText::tr("마지막에 한 일을 되돌립니다.");
    case Command::AllGood: return CommandCardText::tr("구성품이 모두 맞습니다.");
  }
  return {};
}

CardsBlock commandsOf(const CommandCards& cards) {
  CardsBlock block;
  for (const CommandCard& card : cards.commands)
    block.cards.push_back({nameOf(card.command), noteOf(card.command), card.code});
  return block;
}

CardsBlock clerksOf(const CommandCards& cards) {
  CardsBlock block;
  for (const ClerkCard& clerk : cards.clerks)
    block.cards.push_back({qs(clerk.name), CommandCardText::tr("담당자"), clerk.code});
  return block;
}

void addCards(std::vector<Block>& blocks, const QString& name, CardsBlock cards) {
  if (cards.cards.empty()) return;
  blocks.push_back(sectionOf(name));
  blocks.push_back(std::move(cards));
}

}  // namespace

std::shared_ptr<const Document> paperOf(const CommandCards& cards) {
  std::vector<Block> blocks{
      TitleBlock{.text = CommandCardText::tr("명 령  카 드"),
                 .under = CommandCardText::tr(
                     "점선을 따라 잘라 쓰십시오. 스캔하면 화면의 단추를 누른 것과 같습니다.")}};
  addCards(blocks, CommandCardText::tr("창구 명령"), commandsOf(cards));
  addCards(blocks, CommandCardText::tr("담당자 카드"), clerksOf(cards));
  return std::make_shared<FlowDocument>(
      frameOf(cards.head, CommandCardText::tr("명령 카드"), QStringLiteral("command-cards")),
      blocks);
}

}  // namespace kstem::ui
