#include "ui/pages/settings/scanner_section.h"

#include <QVBoxLayout>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

QString suffixText(ScannerSuffix suffix) {
  switch (suffix) {
    case ScannerSuffix::Enter: return QStringLiteral("Enter");
    case ScannerSuffix::Tab: return QStringLiteral("Tab");
    case ScannerSuffix::None: return ScannerSection::tr("없음");
  }
  return {};
}

QString codeLine(const ScanRecord& record) {
  const auto code = record.code();
  return code ? ScannerSection::tr("번호 %1").arg(codeText(*code))
              : ScannerSection::tr("우리 번호가 아닙니다");
}

/// One line of findings, the ones that need a hand first.
QString resultText(const ScanRecord& record) {
  if (record.isEmpty()) return ScannerSection::tr("스캔하면 여기에 결과가 나옵니다.");
  if (!record.isEnded()) return ScannerSection::tr("읽는 중입니다.");
  const QStringList found{
      codeLine(record), ScannerSection::tr("끝 글쇠 %1").arg(suffixText(*record.suffix())),
      ScannerSection::tr("가장 긴 간격 %1ms").arg(record.longestGap()),
      record.composing() == Composing::Yes ? ScannerSection::tr("한글 입력이 켜져 있음")
                                           : ScannerSection::tr("한글 입력 꺼짐")};
  return found.join(QStringLiteral(" · "));
}

}  // namespace

ScannerSection::ScannerSection(PcSettingsKeeper& settings, QWidget* parent)
    : SettingsSection(parent),
      m_settings(settings),
      m_probe(new ScanProbe(this)),
      m_result(new QLabel(this)),
      m_keys(
          new CellTable(QStringLiteral("scanKeys"), {tr("차례"), tr("글쇠"), tr("간격")}, 1, this)),
      m_use(new KeyButton(tr("이대로 쓰기"), {}, ButtonRole::Primary, this)),
      m_suffix(new ChoiceField(QStringLiteral("scannerSuffix"),
                               {QStringLiteral("Enter"), QStringLiteral("Tab"), tr("없음")}, this)),
      m_silence(new NumberField(QStringLiteral("scannerSilence"), QStringLiteral("ms"), this)),
      m_shortest(new NumberField(QStringLiteral("scannerShortest"), tr("자"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(makeTest(), 1);
  layout->addWidget(makeLimits());
  connect(m_probe, &ScanProbe::recorded, this, &ScannerSection::showRecord);
  connect(m_use, &QPushButton::clicked, this,
          [this] { keep(m_probe->record().advice(m_settings.now().scanner)); });
  showRecord();
  showLimits();
}

QWidget* ScannerSection::makeTest() {
  auto* card = new Card(QStringLiteral("scannerTest"), this);
  card->setTitle(tr("스캐너 시험"));
  card->setNote(tr("여기서 스캔한 것은 창구로 가지 않습니다"));
  m_result->setObjectName(QStringLiteral("scanResult"));
  m_result->setWordWrap(true);
  m_result->setTextFormat(Qt::PlainText);
  m_keys->setAccessibleName(tr("글쇠"));
  m_keys->setMinimumHeight(96);
  m_use->setObjectName(QStringLiteral("useScanner"));
  auto* top = new QVBoxLayout;
  top->setContentsMargins(14, 12, 14, 8);
  top->setSpacing(8);
  top->addWidget(m_probe);
  top->addWidget(m_result);
  card->body()->addLayout(top);
  card->body()->addWidget(m_keys, 1);
  auto* tail = new ButtonRow(card);
  tail->setNote(tr("끝 글쇠와 간격을 아래 설정에 옮깁니다."));
  tail->add(m_use);
  card->body()->addWidget(tail);
  return card;
}

QWidget* ScannerSection::makeLimits() {
  auto* card = new FormCard(QStringLiteral("scannerLimits"), tr("스캐너 설정"), this);
  const ScannerLimits usual;
  m_silence->setRange(20, 2000);
  m_silence->setSingleStep(10);
  m_shortest->setRange(3, 40);
  card->add(tr("끝 글쇠"), m_suffix, tr("스캐너가 번호 뒤에 보내는 글쇠입니다."));
  card->add(tr("번호가 끝나는 침묵"), m_silence, tr("기본 %1ms").arg(usual.silenceMs));
  card->add(tr("다른 번호의 최소 길이"), m_shortest,
            tr("기본 %1자 · 끝 글쇠가 없을 때만 씁니다.").arg(usual.shortest));
  connect(m_suffix, &QComboBox::activated, this, [this](int choice) {
    ScannerLimits limits = m_settings.now().scanner;
    limits.suffix = static_cast<ScannerSuffix>(choice);
    keep(limits);
  });
  connect(m_silence, &QSpinBox::editingFinished, this, [this] {
    ScannerLimits limits = m_settings.now().scanner;
    limits.silenceMs = m_silence->value();
    keep(limits);
  });
  connect(m_shortest, &QSpinBox::editingFinished, this, [this] {
    ScannerLimits limits = m_settings.now().scanner;
    limits.shortest = m_shortest->value();
    keep(limits);
  });
  return card;
}

void ScannerSection::showView(const SettingsView&) { showLimits(); }

void ScannerSection::showRecord() {
  const ScanRecord& record = m_probe->record();
  m_result->setText(resultText(record));
  m_probe->setAccessibleDescription(m_result->text());
  m_use->setEnabled(record.isEnded());
  std::vector<CellRow> rows;
  for (std::size_t i = 0; i < record.keys().size(); ++i) {
    const RecordedKey& key = record.keys()[i];
    rows.push_back({{{QString::number(i + 1), {}, CellKind::Number},
                     {key.shown, {}, CellKind::Code},
                     {tr("%1ms").arg(key.gap), {}, CellKind::Number}}});
  }
  m_keys->setRows(std::move(rows));
}

void ScannerSection::showLimits() {
  const ScannerLimits& limits = m_settings.now().scanner;
  m_suffix->setCurrentIndex(static_cast<int>(limits.suffix));
  if (!m_silence->hasFocus()) m_silence->setValue(limits.silenceMs);
  if (!m_shortest->hasFocus()) m_shortest->setValue(limits.shortest);
}

void ScannerSection::keep(const ScannerLimits& limits) {
  m_settings.change([&](PcSettings& now) { now.scanner = limits; });
  showLimits();
}

}  // namespace kstem::ui
