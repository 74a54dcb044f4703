// Replays the seeds of one target and changes them a little, the same way in every run, so that the
// targets are kept working where there is no libFuzzer. Arguments: folder of seeds, changes a seed.

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/random.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using kstem::Bytes;
using kstem::SeededRandom;

Bytes readAll(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> seedsIn(const char* folder) {
  std::vector<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) seeds.push_back(entry);
  std::ranges::sort(seeds);
  return seeds;
}

/// One byte changed, doubled or gone, or an end cut off.
void change(Bytes& bytes, SeededRandom& random) {
  if (bytes.empty()) return bytes.push_back(0);
  const auto at =
      static_cast<std::ptrdiff_t>(random.below(static_cast<std::uint32_t>(bytes.size())));
  const std::uint8_t byte = bytes[static_cast<std::size_t>(at)];
  switch (random.below(8)) {
    case 0: bytes.resize(static_cast<std::size_t>(at)); return;
    case 1: bytes.erase(bytes.begin() + at); return;
    case 2: bytes.insert(bytes.begin() + at, byte); return;
    default:
      bytes[static_cast<std::size_t>(at)] =
          static_cast<std::uint8_t>(byte ^ (1U << random.below(8)));
  }
}

void run(const Bytes& bytes) { LLVMFuzzerTestOneInput(bytes.data(), bytes.size()); }

}  // namespace

int main(int argc, char** argv) {
  int changes = 0;
  if (argc != 3) return std::fputs("usage: SEEDS CHANGES\n", stderr), 2;
  const std::string_view wanted(argv[2]);
  std::from_chars(wanted.data(), wanted.data() + wanted.size(), changes);
  const auto seeds = seedsIn(argv[1]);
  if (seeds.empty()) return std::fputs("no seeds\n", stderr), 2;
  SeededRandom random(1);
  for (const auto& path : seeds) {
    std::printf("%s\n", path.c_str());
    std::fflush(stdout);
    const Bytes seed = readAll(path);
    run(seed);
    for (int i = 0; i < changes; ++i) {
      Bytes changed = seed;
      for (std::uint32_t n = 1 + random.below(4); n > 0; --n) change(changed, random);
      run(changed);
    }
  }
}
