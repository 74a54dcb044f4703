#include "ui/pages/desk/next_card.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

struct Way {
  QString word;
  Tint tint;
  QString text;
};

Way wayOf(const NextWayView& next) {
  const QString place = qs(next.place);
  switch (next.way) {
    case NextWay::Shelf:
      return {NextCard::tr("선반"), Tint::Ok,
              place.isEmpty()
                  ? NextCard::tr("선반에 둡니다. 바로 빌려줄 수 있습니다.")
                  : NextCard::tr("선반 %1에 둡니다. 바로 빌려줄 수 있습니다.").arg(place)};
    case NextWay::Home:
      return {NextCard::tr("이송"), Tint::Info,
              NextCard::tr("%1 센터로 돌려보낼 교구입니다. 여기서 바로 빌려줄 수도 있습니다.")
                  .arg(place)};
    case NextWay::Inspection:
      return {NextCard::tr("점검"), Tint::Warn, NextCard::tr("점검할 곳에 둡니다.")};
    case NextWay::Repair:
      return {NextCard::tr("수리"), Tint::Bad,
              NextCard::tr("꼭 있어야 할 구성품이 모자랍니다. 채워질 때까지 빌려주지 않습니다.")};
  }
  return {};
}

}  // namespace

NextCard::NextCard(QWidget* parent)
    : Card(QStringLiteral("nextCard"), parent), m_way(new Chip(this)), m_text(new QLabel(this)) {
  setTitle(tr("이 교구의 다음 길"));
  m_text->setObjectName(QStringLiteral("nextText"));
  m_text->setWordWrap(true);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(14, 10, 14, 10);
  line->setSpacing(8);
  line->addWidget(m_way, 0, Qt::AlignTop);
  line->addWidget(m_text, 1);
  body()->addLayout(line);
}

void NextCard::showView(const DeskView& view) {
  setVisible(view.next.has_value());
  if (!view.next) return;
  const Way way = wayOf(*view.next);
  m_way->set(way.word, way.tint);
  m_text->setText(way.text);
}

}  // namespace kstem::ui
