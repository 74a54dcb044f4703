#include "app/cli/availability_command.h"

#include <charconv>

#include "core/service/bank.h"
#include "core/service/queries/availability_view.h"

namespace kstem::cli {
namespace {

std::string_view wordOf(Busy why) {
  switch (why) {
    case Busy::OnLoan: return "on loan";
    case Busy::Overdue: return "overdue";
    case Busy::Turnaround: return "turnaround";
    case Busy::ToCheck: return "to check";
    case Busy::ToInspect: return "to inspect";
    case Busy::Short: return "short";
    case Busy::Kept: return "reserved";
    case Busy::OnTheWay: return "on the way";
    case Busy::Repair: return "repair";
    case Busy::Lost: return "lost";
    case Busy::Retired: return "retired";
  }
  return {};
}

std::optional<ModelId> findModel(Bank& bank, const std::string& text) {
  for (const store::ModelRow& model : bank.rows().models())
    if (model.catalogNo == text || model.name == text) return model.id;
  return std::nullopt;
}

Result<CenterId> findCenter(Bank& bank, const std::string& text) {
  if (text.empty()) return bank.place().center;
  int no = 0;
  std::from_chars(text.data(), text.data() + text.size(), no);
  for (const store::CenterRow& center : bank.rows().centers())
    if (center.no == no) return center.id;
  return Error{Errc::BadInput, "there is no such center"};
}

nlohmann::ordered_json jsonOf(const WhyLine& line) {
  nlohmann::ordered_json object{{"why", wordOf(line.why)}};
  if (line.kit != Code()) object["kit"] = line.kit.digits();
  if (line.about != Code()) object["about"] = line.about.digits();
  if (!line.school.empty()) object["school"] = line.school;
  object["quantity"] = line.quantity;
  if (line.first != kAlways) object["from"] = line.first.iso();
  if (line.last != kNever) object["through"] = line.last.iso();
  return object;
}

std::string textOf(const WhyLine& line) {
  std::string text = "    " + std::string(wordOf(line.why));
  if (line.kit != Code()) text += " " + line.kit.shown();
  if (line.quantity > 1) text += " x" + std::to_string(line.quantity);
  if (line.about != Code()) text += " for " + line.about.shown();
  if (!line.school.empty()) text += ", " + line.school;
  return text + (line.last == kNever ? ", nobody knows until when" : ", through " + line.last.iso());
}

void addDay(Answer& answer, const WhyView& why) {
  answer.lines.push_back(why.day.iso() + "  " + std::to_string(why.count.available()) + " of " +
                         std::to_string(why.kits) + (why.closed ? "  closed" : ""));
  nlohmann::ordered_json reasons = nlohmann::ordered_json::array();
  for (const WhyLine& line : why.lines) {
    answer.lines.push_back(textOf(line));
    reasons.push_back(jsonOf(line));
  }
  answer.fields["days"].push_back({{"day", why.day.iso()},
                                   {"available", why.count.available()},
                                   {"kits", why.kits},
                                   {"closed", why.closed.has_value()},
                                   {"reasons", reasons}});
}

Result<Answer> answerOf(Bank& bank, const AvailabilityRequest& request) {
  const auto first = request.from.empty() ? Result<Day>(bank.today()) : Day::parse(request.from);
  if (!first) return first.error();
  const auto center = findCenter(bank, request.center);
  if (!center) return center.error();
  const auto model = findModel(bank, request.model);
  if (!model) return Error{Errc::BadInput, "there is no model " + request.model};
  Answer answer;
  answer.fields = {{"model", request.model}, {"days", nlohmann::ordered_json::array()}};
  for (int i = 0; i < request.days; ++i) addDay(answer, readWhy(bank, *model, *center, *first + i));
  return answer;
}

}  // namespace

int runAvailability(const AvailabilityRequest& request, Format format) {
  const SystemClock clock;
  SystemRandom random;
  const auto bank = Bank::open(pathOf(request.file), {clock, random});
  if (!bank) return fail(bank.error(), request.file, format);
  const auto answer = answerOf(**bank, request);
  if (!answer) return fail(answer.error(), request.file, format);
  return succeed(*answer, format);
}

}  // namespace kstem::cli
