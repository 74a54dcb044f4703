#include "ui/pages/kits/kits_form.h"

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

constexpr int kMostAtOnce = 1000;

}  // namespace

KitsForm::KitsForm(const ModelPageView& model, QWidget* parent)
    : ActionPanel(QStringLiteral("kitsForm"), tr("교구 세트 등록"), tr("등록"), parent),
      m_model(model.id),
      m_center(model.ownCenter),
      m_count(new NumberField(QStringLiteral("kitsCount"), QString(), form())) {
  form()->add(tr("교구 종"), new QLabel(qs(model.about.name), form()));
  form()->add(tr("소장 센터"), new QLabel(qs(model.ownCenterName), form()));
  m_count->setUnits([](int kits) { return tr("세트", nullptr, kits); });
  m_count->setRange(1, kMostAtOnce);
  form()->add(tr("몇 세트"), m_count, tr("세트마다 새 번호가 나옵니다."));
  m_shelf = addLine(QStringLiteral("kitsShelf"), tr("자리"), tr("A-1 (나중에 정해도 됩니다)"));
}

void KitsForm::finish() {
  m_count->interpretText();
  Q_EMIT asked({RegisterKits{m_model, m_center, m_count->value(), typedIn(*m_shelf)}});
}

}  // namespace kstem::ui
