// The peers in C++: one question after the other on arrays that bench/kernel.ts has written to a file, as one writes them
// without a thought of the processor. Prints for each question the milliseconds of each round and a sum of its answers.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <limits>
#include <queue>
#include <vector>

using Bytes = std::vector<uint8_t>;
using Numbers = std::vector<int32_t>;

static std::ifstream file;

template <typename T> std::vector<T> next() {
  uint64_t bytes = 0;
  file.read(reinterpret_cast<char *>(&bytes), 8);
  std::vector<T> values(bytes / sizeof(T));
  file.read(reinterpret_cast<char *>(values.data()), static_cast<std::streamsize>(bytes));
  return values;
}

static void measure(const char *name, int rounds, const std::function<double()> &run) {
  std::printf("%s", name);
  double sum = 0;
  for (int round = 0; round < rounds; round++) {
    auto began = std::chrono::steady_clock::now();
    sum = run();
    std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    std::printf(" %.6f", took.count());
  }
  std::printf(" = %.0f\n", sum);
}

int main(int, char **arguments) {
  file.open(arguments[1], std::ios::binary);
  const int rounds = std::atoi(arguments[2]);
  const Numbers sources = next<int32_t>();
  const Numbers pairs = next<int32_t>();

  const Numbers graphStart = next<int32_t>();
  const Numbers graphTo = next<int32_t>();
  const Numbers graphCost = next<int32_t>();
  const Bytes deadEnd = next<uint8_t>();
  const Numbers passage = next<int32_t>();
  const int32_t count = static_cast<int32_t>(deadEnd.size());

  std::vector<int32_t> queue(count);
  measure("whole", rounds, [&] {
    double reached = 0;
    for (int32_t source : sources) {
      std::vector<int32_t> hops(count, -1);
      int32_t end = 1;
      queue[0] = source;
      hops[source] = 0;
      for (int32_t place = 0; place < end; place++) {
        const int32_t node = queue[place];
        if (place > 0 && deadEnd[node]) continue;
        for (int32_t edge = graphStart[node]; edge < graphStart[node + 1]; edge++) {
          const int32_t other = graphTo[edge];
          if (hops[other] != -1) continue;
          hops[other] = hops[node] + 1;
          queue[end++] = other;
        }
      }
      reached += end;
    }
    return reached;
  });

  measure("path", rounds, [&] {
    double sum = 0;
    using Waiting = std::pair<int64_t, int32_t>;
    for (size_t pair = 0; pair + 1 < pairs.size(); pair += 2) {
      const int32_t from = pairs[pair], to = pairs[pair + 1];
      std::vector<int64_t> costs(count, std::numeric_limits<int64_t>::max());
      std::priority_queue<Waiting, std::vector<Waiting>, std::greater<Waiting>> waiting;
      costs[from] = 0;
      waiting.push({0, from});
      while (!waiting.empty()) {
        const auto [cost, node] = waiting.top();
        waiting.pop();
        if (cost > costs[node]) continue;
        if (node == to) break;
        if (node != from && deadEnd[node]) continue;
        const int64_t base = cost + (node == from ? 0 : passage[node]);
        for (int32_t edge = graphStart[node]; edge < graphStart[node + 1]; edge++) {
          const int64_t found = base + graphCost[edge];
          if (found >= costs[graphTo[edge]]) continue;
          costs[graphTo[edge]] = found;
          waiting.push({found, graphTo[edge]});
        }
      }
      if (costs[to] != std::numeric_limits<int64_t>::max()) sum += static_cast<double>(costs[to]);
    }
    return sum;
  });

  // The network itself, with everything that a lens leaves out still in it.
  const Numbers outStart = next<int32_t>(), inStart = next<int32_t>(), inTies = next<int32_t>();
  const Numbers tieFrom = next<int32_t>(), tieTo = next<int32_t>(), tieCost = next<int32_t>();
  const Bytes tieKind = next<uint8_t>(), tieFlags = next<uint8_t>();
  const std::vector<uint16_t> tieBounds = next<uint16_t>(), tieAudience = next<uint16_t>();
  const Bytes present = next<uint8_t>(), alongOut = next<uint8_t>(), alongIn = next<uint8_t>();
  const Bytes boundsPresent = next<uint8_t>(), audienceSeen = next<uint8_t>();
  const uint8_t unwanted = next<uint8_t>()[0];

  std::vector<int32_t> hops(count, -1), layer(count, 0);
  std::vector<double> least(count);
  measure("filtered", rounds, [&] {
    double reached = 0;
    for (int32_t source : sources) {
      std::vector<int32_t> frontier{source}, next, touched{source};
      std::vector<double> costs;
      hops[source] = 0;
      least[source] = 0;
      for (int32_t hop = 1; hop <= 3 && !frontier.empty(); hop++) {
        next.clear();
        costs.clear();
        for (int32_t node : frontier) costs.push_back(least[node]);
        for (size_t place = 0; place < frontier.size(); place++) {
          const int32_t node = frontier[place];
          if (hops[node] != 0 && deadEnd[node]) continue;
          const double base = costs[place] + (hops[node] == 0 ? 0 : passage[node]);
          const auto relax = [&](int32_t tie, int32_t other) {
            if (!present[other] || (tieFlags[tie] & unwanted) || !boundsPresent[tieBounds[tie]]) return;
            if (!audienceSeen[tieAudience[tie]]) return;
            const double cost = base + tieCost[tie];
            if (hops[other] != -1 && cost >= least[other]) return;
            least[other] = cost;
            if (hops[other] == -1) {
              hops[other] = hop;
              touched.push_back(other);
            }
            if (layer[other] == hop) return;
            layer[other] = hop;
            next.push_back(other);
          };
          for (int32_t tie = outStart[node]; tie < outStart[node + 1]; tie++) {
            if (alongOut[tieKind[tie]]) relax(tie, tieTo[tie]);
          }
          for (int32_t place = inStart[node]; place < inStart[node + 1]; place++) {
            if (alongIn[tieKind[inTies[place]]]) relax(inTies[place], tieFrom[inTies[place]]);
          }
        }
        std::swap(frontier, next);
      }
      reached += static_cast<double>(touched.size());
      for (int32_t node : touched) {
        hops[node] = -1;
        layer[node] = 0;
      }
    }
    return reached;
  });
  return 0;
}
