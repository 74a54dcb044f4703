#include "core/service/paper_data.h"

#include <algorithm>
#include <array>

#include "core/service/code_finder.h"
#include "core/service/paper_parts.h"

namespace kstem {

LoanApplication makeLoanApplication(Bank& bank, const ApplicationFor& wish, const PaperIssue& by) {
  const CenterPolicy policy = bank.policy();
  LoanApplication application;
  application.head = paperHead(bank, by);
  if (wish.school)
    application.school = paperSchool(bank, *wish.school, wish.teacher.value_or(TeacherId{}));
  if (const auto teacher = wish.teacher ? bank.rows().teacher(*wish.teacher) : std::nullopt)
    application.email = teacher->email.value_or("");
  application.loanDays = policy.loanDays;
  application.kitsAtOnce = policy.maxKits;
  application.extensionDays = policy.extensionDays;
  Names names(bank);
  for (const KitId& id : wish.kits) {
    const NamedKit kit = names.kit(id);
    auto& kits = application.kits;
    const auto same = std::find_if(kits.begin(), kits.end(), [&](const AppliedKit& one) {
      return one.model == kit.model && one.setUnit == kit.setUnit;
    });
    if (same != kits.end())
      ++same->sets;
    else
      kits.push_back({kit.model, kit.setUnit, 1, {}});
  }
  return application;
}

Result<LoanApplication> printLoanApplication(Bank& bank, const ApplicationFor& wish,
                                             const ClerkId& clerk) {
  return printedAtCenter(bank, Form::LoanApplication, clerk, [&] {
    return makeLoanApplication(bank, wish, {clerk, 1});
  });
}

// ---- 명령 카드 ----

CommandCards makeCommandCards(Bank& bank, const PaperIssue& by) {
  using Command = CommandCard::Command;
  constexpr std::array kCommands{std::pair(DeskKey::Finish, Command::Finish),
                                 std::pair(DeskKey::Cancel, Command::Cancel),
                                 std::pair(DeskKey::Print, Command::Print),
                                 std::pair(DeskKey::NextPerson, Command::NextPerson),
                                 std::pair(DeskKey::Undo, Command::Undo),
                                 std::pair(DeskKey::AllGood, Command::AllGood)};
  CommandCards cards;
  cards.head = paperHead(bank, by);
  for (const auto& [key, command] : kCommands)
    if (const auto code = commandCode(key)) cards.commands.push_back({command, *code});
  for (const store::ClerkRow& clerk : bank.rows().clerks(bank.place().center))
    cards.clerks.push_back({clerk.name.value_or(std::string(kNoInformation)), clerk.code});
  return cards;
}

Result<CommandCards> printCommandCards(Bank& bank, const ClerkId& clerk) {
  return printedAtCenter(bank, Form::CommandCard, clerk, [&] {
    return makeCommandCards(bank, {clerk, 1});
  });
}

}  // namespace kstem
