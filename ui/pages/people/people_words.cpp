#include "ui/pages/people/people_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct People {
  Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

QString holdText(const SchoolPageView& school) {
  const Hold& hold = school.standing.hold;
  if (hold.until && *hold.from > school.today)
    return People::tr("내일부터 %1까지 대여 제한").arg(shortDayText(*hold.until));
  if (hold.until) return People::tr("%1까지 대여 제한").arg(shortDayText(*hold.until));
  return hold.overdueNow > 0 ? People::tr("반납할 때까지 대여 제한") : QString();
}

QString wonText(std::int64_t won) {
  return People::tr("%1원").arg(QLocale().toString(static_cast<qlonglong>(won)));
}

}  // namespace kstem::ui
