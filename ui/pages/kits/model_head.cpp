#include "ui/pages/kits/model_head.h"

#include <QBoxLayout>
#include <QLocale>

#include "ui/bridge/convert.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString detailsOf(const ModelRegistered& about) {
  return dotted({qs(about.catalogNo), qs(about.category), qs(about.setUnit), qs(about.nameEn)});
}

QString yearText(const ModelStatistics& statistics) {
  const QString days =
      statistics.averageDays
          ? ModelHead::tr("평균 %1일").arg(QLocale().toString(*statistics.averageDays, 'f', 1))
          : QString();
  return ModelHead::tr("%1학년도").arg(statistics.year.first.year()) + QStringLiteral("  ") +
         dotted({ModelHead::tr("대여 %n회", nullptr, statistics.loans), days,
                 ModelHead::tr("파손·분실 %n건", nullptr, statistics.damages)});
}

}  // namespace

ModelHead::ModelHead(QWidget* parent)
    : QFrame(parent),
      m_name(new ElidedLabel(this)),
      m_details(new ElidedLabel(this)),
      m_total(new Chip(this)),
      m_shelf(new Chip(this)),
      m_out(new Chip(this)),
      m_repair(new Chip(this)),
      m_year(new ElidedLabel(this)),
      m_labels(localButton(QStringLiteral("modelLabels"), tr("라벨"), QStringLiteral("Alt+B"),
                           ButtonRole::Normal, this, [this] { Q_EMIT labelsAsked(); })),
      m_kits(localButton(QStringLiteral("registerKits"), tr("세트 등록"), QStringLiteral("Alt+R"),
                         ButtonRole::Normal, this, [this] { Q_EMIT kitsAsked(); })),
      m_edit(localButton(QStringLiteral("editModel"), tr("고치기"), QStringLiteral("Alt+E"),
                         ButtonRole::Normal, this, [this] { Q_EMIT editAsked(); })) {
  setObjectName(QStringLiteral("modelHead"));
  setRole(*this, "card");
  m_name->setObjectName(QStringLiteral("modelTitle"));
  m_name->setFont(bodyFont(kBigPoint, QFont::Bold));
  m_details->setObjectName(QStringLiteral("modelDetails"));
  m_year->setObjectName(QStringLiteral("modelYear"));
  for (ElidedLabel* const label : {m_details, m_year}) {
    label->setFont(bodyFont(kSmallPoint));
    setRole(*label, "soft");
  }
  build();
}

void ModelHead::build() {
  auto* const top = new QHBoxLayout;
  top->setSpacing(6);
  top->addWidget(m_name, 1);
  top->addWidget(m_labels);
  top->addWidget(m_edit);
  top->addWidget(m_kits);
  auto* const chips = new QHBoxLayout;
  chips->setSpacing(6);
  for (Chip* const chip : {m_total, m_shelf, m_out, m_repair}) chips->addWidget(chip);
  chips->addWidget(m_details, 1);
  auto* const all = new QVBoxLayout(this);
  all->setContentsMargins(15, 9, 12, 9);
  all->setSpacing(5);
  all->addLayout(top);
  all->addLayout(chips);
  all->addWidget(m_year);
}

void ModelHead::showModel(const ModelPageView& model) {
  m_name->setText(qs(model.about.name));
  m_name->setAccessibleName(qs(model.about.name));
  m_details->setText(detailsOf(model.about));
  m_year->setText(yearText(model.statistics));
  showCounts(model.counts);
}

/// At all centers together.
void ModelHead::showCounts(const ModelCounts& counts) {
  const auto show = [](Chip* chip, const QString& words, int count, Tint tint) {
    chip->set(count > 0 ? words.arg(count) : QString(), tint);
  };
  m_total->set(tr("보유 %1").arg(counts.total), Tint::Brand);
  show(m_shelf, tr("선반 %1"), counts.shelf, Tint::Ok);
  show(m_out, tr("대여 중 %1"), counts.out, Tint::Info);
  show(m_repair, tr("점검·수리 %1"), counts.inRepair, Tint::Warn);
}

}  // namespace kstem::ui
