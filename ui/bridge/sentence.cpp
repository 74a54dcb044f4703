#include "ui/bridge/sentence.h"

#include <QRegularExpression>

#include "ui/bridge/convert.h"

namespace kstem::ui {
namespace {

const QRegularExpression& token() {
  static const QRegularExpression kToken(
      QStringLiteral("\\{(it|code|extra)(을|이|은|으로|과)?\\}"));
  return kToken;
}

QString valueOf(const QString& name, const SentenceParts& parts) {
  if (name == QLatin1String("it")) return parts.it;
  return name == QLatin1String("code") ? parts.code : parts.extra;
}

QString withMark(const QString& word, const QString& mark) {
  if (word.isEmpty() || mark.isEmpty()) return word;
  if (mark == QStringLiteral("을")) return withParticle(word, Particle::EulReul);
  if (mark == QStringLiteral("이")) return withParticle(word, Particle::IGa);
  if (mark == QStringLiteral("은")) return withParticle(word, Particle::EunNeun);
  if (mark == QStringLiteral("과")) return withParticle(word, Particle::GwaWa);
  return withParticle(word, Particle::EuroRo);
}

bool allThere(const QString& piece, const SentenceParts& parts) {
  auto hits = token().globalMatch(piece);
  while (hits.hasNext()) {
    if (valueOf(hits.next().captured(1), parts).isEmpty()) return false;
  }
  return true;
}

/// Replaces every match by what `made` makes of it; what is put in is not looked at again.
template <class Make>
QString replaceEach(const QString& text, const QRegularExpression& what, Make made) {
  QString out;
  qsizetype from = 0;
  auto hits = what.globalMatch(text);
  while (hits.hasNext()) {
    const auto hit = hits.next();
    out += text.mid(from, hit.capturedStart() - from) + made(hit);
    from = hit.capturedEnd();
  }
  return out + text.mid(from);
}

}  // namespace

QString fillSentence(const QString& pattern, const SentenceParts& parts) {
  static const QRegularExpression kOption(QStringLiteral("\\[([^\\]]*)\\]"));
  const QString kept = replaceEach(pattern, kOption, [&parts](const auto& hit) {
    return allThere(hit.captured(1), parts) ? hit.captured(1) : QString();
  });
  return replaceEach(kept, token(), [&parts](const auto& hit) {
    return withMark(valueOf(hit.captured(1), parts), hit.captured(2));
  });
}

}  // namespace kstem::ui
