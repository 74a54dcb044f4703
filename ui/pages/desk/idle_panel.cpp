#include "ui/pages/desk/idle_panel.h"

#include <QApplication>

#include "ui/icons.h"

namespace kstem::ui {
namespace {

class Drawing final : public QWidget {
 public:
  explicit Drawing(QWidget* parent) : QWidget(parent) { setFixedSize(64, 64); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintIcon(painter, Icon::Scanner, QRectF(rect()).adjusted(4, 4, -4, -4),
              tokens(QApplication::palette()).brand);
  }
};

}  // namespace

IdlePanel::IdlePanel(QWidget* parent) : Card(QStringLiteral("idlePanel"), parent) {
  setTitle(tr("기다리는 중"));
  setNote(tr("F12 스캔 칸으로"));
  auto* headline = new QLabel(tr("무엇이든 스캔하면 시작합니다"), this);
  headline->setFont(bodyFont(kBigPoint, QFont::Bold));
  auto* middle = new QVBoxLayout;
  middle->setSpacing(14);
  middle->addStretch(1);
  middle->addWidget(new Drawing(this), 0, Qt::AlignHCenter);
  middle->addWidget(headline, 0, Qt::AlignHCenter);
  middle->addWidget(buildHints(), 0, Qt::AlignHCenter);
  middle->addStretch(1);
  body()->addLayout(middle, 1);
}

QWidget* IdlePanel::buildHints() {
  const std::array<std::pair<QString, QString>, 4> hints{{
      {tr("학교·교사 카드"), tr("그 학교에 대여를 시작합니다")},
      {tr("교구"), tr("나가 있으면 반납받고, 센터에 있으면 대여를 시작합니다")},
      {tr("대여증"), tr("그 대여를 열어 남은 교구를 보여 줍니다")},
      {tr("이름"), tr("카드가 없으면 Ctrl+K를 누르고 학교나 교사의 이름을 입력합니다")},
  }};
  auto* box = new QWidget(this);
  auto* grid = new QGridLayout(box);
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(9);
  int row = 0;
  for (const auto& [what, then] : hints) {
    auto* chip = new Chip(box);
    chip->set(what, row == 3 ? Tint::Plain : Tint::Brand);
    grid->addWidget(chip, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(new QLabel(then, box), row++, 1);
  }
  return box;
}

}  // namespace kstem::ui
