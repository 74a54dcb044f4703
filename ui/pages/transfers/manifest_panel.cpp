#include "ui/pages/transfers/manifest_panel.h"

#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/widgets/cell_table.h"
#include "ui/widgets/local_button.h"

namespace kstem::ui {
namespace {

QString titleOf(const Code& manifest, ManifestPanel::Way way) {
  return way == ManifestPanel::Way::Coming
             ? Transfers::tr("이송 받기 · %1").arg(codeText(manifest))
             : Transfers::tr("보낸 이송 · %1").arg(codeText(manifest));
}

QString doWords(ManifestPanel::Way way) {
  return way == ManifestPanel::Way::Coming ? Transfers::tr("받기 마침") : Transfers::tr("닫기");
}

/// Where it goes, since when, and how much of it has come.
QString aboutText(const ManifestView& view) {
  const auto come = std::count_if(view.lines.begin(), view.lines.end(), [](const auto& line) {
    return line.state != ManifestState::OnTheWay && line.state != ManifestState::Missed;
  });
  return Transfers::tr("%1 → %2 · %3 보냄 · %4 도착 예정 · %5/%6세트 처리")
      .arg(qs(view.fromName), qs(view.toName), shortDayText(view.day), shortDayText(view.arrives))
      .arg(come)
      .arg(view.lines.size());
}

}  // namespace

ManifestPanel::ManifestPanel(const Code& manifest, Way way, QWidget* parent)
    : ActionPanel(QStringLiteral("manifestPanel"), titleOf(manifest, way), doWords(way), parent),
      m_manifest(manifest),
      m_way(way),
      m_about(roleLabel("soft", this)),
      m_table(new CellTable(QStringLiteral("manifestLines"), {tr("교구"), tr("자리"), tr("상태")},
                            0, this)) {
  m_about->setWordWrap(true);
  m_table->setAccessibleName(tr("명세서의 교구"));
  m_table->setEmptyWords(
      tr("이 명세서를 적은 파일이 아직 오지 않았습니다. 상자의 교구를 스캔하면 "
         "받은 것으로 적고, 파일이 오면 맞춥니다."));
  m_table->setFocusPolicy(Qt::StrongFocus);
  m_table->leaveEnter();
  form()->addWide(m_about);
  form()->addWide(m_table);
  addButton(localButton(QStringLiteral("printManifest"), tr("명세서 인쇄"), QStringLiteral("Alt+P"),
                        ButtonRole::Normal, this, [this] { Q_EMIT printAsked(); }));
}

void ManifestPanel::show(const std::optional<ManifestView>& view) {
  m_view = view;
  std::vector<CellRow> rows;
  if (view)
    for (const ManifestLine& line : view->lines) rows.push_back(manifestLineRow(line));
  m_table->setRows(std::move(rows));
  m_about->setText(view ? aboutText(*view) : QString());
  m_about->setVisible(view.has_value());
}

void ManifestPanel::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

std::vector<KitId> ManifestPanel::stillOut() const {
  std::vector<KitId> kits;
  if (m_view)
    for (const ManifestLine& line : m_view->lines)
      if (line.state == ManifestState::OnTheWay) kits.push_back(line.kit.kit);
  return kits;
}

/// Whatever was not scanned did not come.
void ManifestPanel::finish() {
  const auto missed = stillOut();
  if (m_way == Way::Leaving || missed.empty()) return Q_EMIT left();
  Q_EMIT asked({MissKits{m_manifest, missed}});
}

}  // namespace kstem::ui
