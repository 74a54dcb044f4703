#include "ui/pages/today/restock_form.h"

#include <algorithm>

#include "core/domain/restock.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {
namespace {

constexpr std::size_t kSharesShown = 6;
constexpr int kMostPieces = 9999;

std::vector<BoxShare> sharesOf(int pieces, const std::vector<NamedShortBox>& boxes) {
  std::vector<ShortBox> plain;
  for (const NamedShortBox& one : boxes) plain.push_back(one.box);
  return shareOut(pieces, std::move(plain));
}

QString boxText(const BoxShare& share, const std::vector<NamedShortBox>& boxes) {
  const auto box = std::ranges::find(boxes, share.kit, [](const auto& one) { return one.box.kit; });
  return dotted({codeText(box->kit.code), RestockForm::tr("%n점", nullptr, share.pieces),
                 share.wakes ? RestockForm::tr("다시 대여 가능") : QString()});
}

QString sharesText(const std::vector<BoxShare>& shares, const std::vector<NamedShortBox>& boxes) {
  QStringList lines;
  const std::size_t shown = std::min(shares.size(), kSharesShown);
  for (std::size_t i = 0; i < shown; ++i) lines.append(boxText(shares[i], boxes));
  if (shares.size() > shown)
    lines.append(RestockForm::tr("그 밖에 %n상자", nullptr, static_cast<int>(shares.size() - shown)));
  return lines.join(QChar::LineFeed);
}

}  // namespace

RestockForm::RestockForm(QWidget* parent)
    : FormPopup(QStringLiteral("restockForm"), tr("구성품 채우기"), parent),
      m_pieces(new NumberField(QStringLiteral("restockPieces"), QString(), this)),
      m_shares(roleLabel("soft", this)) {
  m_pieces->setUnits([](int pieces) { return tr("점", nullptr, pieces); });
  m_pieces->setRange(1, kMostPieces);
  m_pieces->setKeyboardTracking(true);  // the boxes are shown while the number is typed
  m_pieces->setAccessibleName(tr("도착한 수"));
  m_shares->setObjectName(QStringLiteral("restockShares"));
  m_shares->setMinimumWidth(260);
  form()->addRow(tr("도착한 수"), m_pieces);
  form()->addRow(tr("넣을 상자"), m_shares);
  connect(m_pieces, &QSpinBox::valueChanged, this, &RestockForm::showShares);
}

void RestockForm::openFor(const RestockPart& part, std::vector<NamedShortBox> boxes) {
  m_part = part;
  m_boxes = std::move(boxes);
  setTitle(tr("%1 채우기").arg(qs(part.partName)));
  int missing = 0;
  for (const NamedShortBox& one : m_boxes) missing += one.box.missing();
  m_pieces->setValue(std::max(1, missing));
  showShares();
  appear(m_pieces);
  m_pieces->selectAll();
}

void RestockForm::showShares() {
  const auto shares = sharesOf(m_pieces->value(), m_boxes);
  m_shares->setText(shares.empty() ? tr("지금 여기에 있는 상자에는 모자라지 않습니다")
                                   : sharesText(shares, m_boxes));
  adjustSize();
}

void RestockForm::accept() {
  m_pieces->interpretText();
  leave();
  Q_EMIT filled({m_part.model, m_part.no, m_pieces->value()});
}

}  // namespace kstem::ui
