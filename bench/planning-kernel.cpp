// Cascades and reverse-reachable sets in C++, on arrays that bench/planning.ts has written to a file: as one writes them, flat
// and without waste. Prints for each the milliseconds of each round, and what all rounds add up to.
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <vector>

using Bytes = std::vector<uint8_t>;
using Numbers = std::vector<int32_t>;
using Chances = std::vector<double>;

static std::ifstream file;

template <typename T> std::vector<T> next() {
  uint64_t bytes = 0;
  file.read(reinterpret_cast<char *>(&bytes), 8);
  std::vector<T> values(bytes / sizeof(T));
  file.read(reinterpret_cast<char *>(values.data()), static_cast<std::streamsize>(bytes));
  return values;
}

// xoroshiro128+ (Blackman, Vigna 2018).
static uint64_t state[2] = {0x9e3779b97f4a7c15u, 0xbf58476d1ce4e5b9u};

static inline uint64_t rotate(uint64_t word, int by) { return (word << by) | (word >> (64 - by)); }

static inline double drawn() {
  const uint64_t first = state[0], result = first + state[1], second = state[1] ^ first;
  state[0] = rotate(first, 24) ^ second ^ (second << 16);
  state[1] = rotate(second, 37);
  return static_cast<double>(result >> 11) * 0x1.0p-53;
}

static void measure(const char *name, int rounds, const std::function<double()> &run) {
  run();
  std::printf("%s", name);
  double sum = 0;
  for (int round = 0; round < rounds; round++) {
    auto began = std::chrono::steady_clock::now();
    sum += run();
    std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    std::printf(" %.6f", took.count());
  }
  std::printf(" = %.0f\n", sum);
}

int main(int, char **arguments) {
  file.open(arguments[1], std::ios::binary);
  const int rounds = std::atoi(arguments[2]);
  const Numbers seeds = next<int32_t>();
  const Numbers outStart = next<int32_t>(), outTo = next<int32_t>();
  const Chances chance = next<double>();
  const Bytes deadEnd = next<uint8_t>();
  const Numbers inStart = next<int32_t>(), inFrom = next<int32_t>();
  const Chances inChance = next<double>();
  const Numbers counts = next<int32_t>();
  const int32_t runs = counts[0], sets = counts[1];
  const int32_t count = static_cast<int32_t>(outStart.size()) - 1;

  Numbers adoptedIn(count, -1), adopters(count);
  int32_t run = 0;
  measure("cascades", rounds, [&] {
    double total = 0;
    for (int32_t last = run + runs; run < last; run++) {
      int32_t end = 0;
      for (int32_t seed : seeds) {
        adoptedIn[seed] = run;
        adopters[end++] = seed;
      }
      for (int32_t head = 0; head < end; head++) {
        const int32_t node = adopters[head];
        if (deadEnd[node] && head >= static_cast<int32_t>(seeds.size())) continue;
        for (int32_t edge = outStart[node]; edge < outStart[node + 1]; edge++) {
          if (drawn() >= chance[edge]) continue;
          const int32_t other = outTo[edge];
          if (adoptedIn[other] == run) continue;
          adoptedIn[other] = run;
          adopters[end++] = other;
        }
      }
      total += end;
    }
    return total;
  });

  // All edges to an actor are as likely: long rows are jumped through (SUBSIM: Guo, Wang, Wei, Chen 2020).
  Chances inverseLog(count, 0);
  for (int32_t node = 0; node < count; node++) {
    if (inStart[node + 1] - inStart[node] > 4) inverseLog[node] = 1 / std::log1p(-inChance[inStart[node]]);
  }
  Numbers setOf(count, -1), member, start;
  int32_t set = 0;
  measure("sets", rounds, [&] {
    member.clear();
    start.assign(1, 0);
    for (int32_t last = set + sets; set < last; set++) {
      const int32_t root = static_cast<int32_t>(drawn() * count);
      setOf[root] = set;
      const size_t begin = member.size();
      member.push_back(root);
      const auto meet = [&](int32_t other) {
        if (setOf[other] == set) return;
        setOf[other] = set;
        member.push_back(other);
      };
      for (size_t head = begin; head < member.size(); head++) {
        const int32_t node = member[head];
        if (deadEnd[node] && head > begin) continue;
        const int32_t end = inStart[node + 1];
        if (inverseLog[node] == 0) {
          for (int32_t at = inStart[node]; at < end; at++) if (drawn() < inChance[at]) meet(inFrom[at]);
        } else {
          const auto jump = [&] { return static_cast<int32_t>(std::log(1 - drawn()) * inverseLog[node]); };
          for (int32_t at = inStart[node] + jump(); at < end; at += 1 + jump()) meet(inFrom[at]);
        }
      }
      start.push_back(static_cast<int32_t>(member.size()));
    }
    return static_cast<double>(member.size());
  });
  return 0;
}
