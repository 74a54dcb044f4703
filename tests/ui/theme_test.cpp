#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "ui/theme.h"

using namespace kstem::ui;

namespace {

double channel(double value) {
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

TEST_CASE("every text stands out from its ground, light and dark", "[ui][theme]") {
  for (const Look look : {Look::Light, Look::Dark}) {
    const Tokens& t = tokens(look);
    for (const QColor& text : {t.ink, t.inkSoft, t.inkMuted}) {
      CHECK(contrast(text, t.paper) >= 4.5);
      CHECK(contrast(text, t.ground) >= 4.5);
    }
    for (const Tint tint :
         {Tint::Plain, Tint::Brand, Tint::Ok, Tint::Warn, Tint::Bad, Tint::Info}) {
      INFO(int(look) << " " << int(tint));
      CHECK(contrast(t.text(tint), t.soft(tint)) >= 4.5);
      CHECK(contrast(t.text(tint), t.paper) >= 4.5);
      CHECK(contrast(t.ink, t.soft(tint)) >= 4.5);
    }
    CHECK(contrast(t.onBrand, t.brand) >= 4.5);
    CHECK(contrast(t.railInk, t.rail) >= 4.5);
  }
}
