#include "ui/dialogs/new_center.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/bridge/convert.h"
#include "ui/widgets/form_card.h"

namespace kstem::ui {
namespace {

constexpr int kMostNo = 99;
constexpr int kLongestName = 20;
constexpr int kWordsWidth = 92;  ///< of the other questions of the form

}  // namespace

NewCenter::NewCenter(int first, QWidget* parent)
    : QWidget(parent),
      m_no(new NumberField(QStringLiteral("firstCenterNo"), tr("번"), this)),
      m_name(new QLineEdit(this)) {
  m_no->setRange(first, kMostNo);
  m_no->setAccessibleName(tr("센터 번호"));
  m_name->setObjectName(QStringLiteral("firstCenterName"));
  m_name->setAccessibleName(tr("센터 이름"));
  m_name->setPlaceholderText(tr("짧은 이름, 예: 남부"));
  m_name->setMaxLength(kLongestName);
  auto* const line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(10);
  auto* const words = new QLabel(tr("새 센터"), this);
  words->setMinimumWidth(kWordsWidth);
  line->addWidget(words);
  line->addWidget(m_no);
  line->addWidget(m_name, 1);
  connect(m_name, &QLineEdit::textChanged, this, &NewCenter::changed);
  connect(m_name, &QLineEdit::returnPressed, this, &NewCenter::returnPressed);
}

CenterRegistered NewCenter::center() const {
  CenterRegistered center;
  center.no = static_cast<std::uint32_t>(m_no->value());
  center.name = center.shortName = m_name->text().trimmed().toStdString();
  return center;
}

void NewCenter::setCenter(const CenterRegistered& center) {
  m_no->setValue(static_cast<int>(center.no));
  m_name->setText(qs(center.name));
}

bool NewCenter::isComplete() const { return !m_name->text().trimmed().isEmpty(); }

}  // namespace kstem::ui
