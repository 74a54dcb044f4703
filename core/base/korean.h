#pragma once

#include <string>
#include <string_view>

namespace kstem {

/// The particles that depend on the sound before them: 을/를, 이/가, 은/는, 으로/로, 과/와.
enum class Particle { EulReul, IGa, EunNeun, EuroRo, GwaWa };

/// `word` with the particle that fits its last sound: Hangul by its final, digits and Latin letters
/// as they are read out (3 삼, R 알). Closing brackets and quotes are passed over. When the last
/// sound is not known, both forms are given: "犬을(를)".
std::string withParticle(std::string_view word, Particle particle);

}  // namespace kstem
