#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

// How the benchmarks measure and print.

namespace kstem::bench {

using Steady = std::chrono::steady_clock;

inline double millisSince(Steady::time_point start) {
  return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

/// Milliseconds at the middle, at 99 of 100, and at worst.
struct Spread {
  double p50, p99, worst;

  explicit Spread(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    p50 = times[times.size() / 2];
    p99 = times[times.size() * 99 / 100];
    worst = times.back();
  }
};

/// By the clock on the wall, and by the processor's, which other programs do not disturb.
struct Times {
  Spread wall, processor;
};

inline double processorMillis() {
  return 1000.0 * static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

/// Runs `run(i)` for each i below `count`.
template <class Run>
Times measured(std::size_t count, Run run) {
  std::vector<double> wall;
  std::vector<double> processor;
  for (std::size_t i = 0; i < count; ++i) {
    const double busy = processorMillis();
    const auto start = Steady::now();
    run(i);
    wall.push_back(millisSince(start));
    processor.push_back(processorMillis() - busy);
  }
  return {Spread(wall), Spread(processor)};
}

inline void print(const char* what, const Spread& times) {
  std::printf("  %-10s p50 %7.3f ms   p99 %7.3f ms   worst %7.3f ms\n", what, times.p50, times.p99,
              times.worst);
}

inline void print(const char* what, const Times& times) {
  std::printf("%s\n", what);
  print("wall", times.wall);
  print("processor", times.processor);
}

}  // namespace kstem::bench
