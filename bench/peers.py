"""Whole-network searches in igraph and NetworKit, on the edges that bench/peers.ts has written; see there."""

import sys
import time

import numpy
import igraph
import networkit

networkit.setNumberOfThreads(1)


def columns(path):
    with open(path, "rb") as file:
        while length := file.read(8):
            yield numpy.frombuffer(file.read(int.from_bytes(length, "little")), dtype=numpy.int32)


def measure(name, rounds, run):
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        total = run()
        times.append((time.perf_counter() - began) * 1000)
    print(name, *(f"{value:.6f}" for value in times), "=", total)


sources, starts, ends = columns(sys.argv[1])
rounds, count = int(sys.argv[2]), len(starts) - 1
begins = numpy.repeat(numpy.arange(count, dtype=numpy.int32), numpy.diff(starts))

graph = igraph.Graph(n=count, edges=numpy.column_stack([begins, ends]), directed=True)


def igraph_distances():
    reached = 0
    for source in sources:
        (distances,) = graph.distances(source=int(source), mode="out")
        reached += sum(1 for distance in distances if distance != float("inf"))
    return reached


def igraph_search():
    reached = 0
    for source in sources:
        vertices, _, _ = graph.bfs(int(source), mode="out")
        reached += len(vertices)
    return reached


measure("igraph-distances", rounds, igraph_distances)
measure("igraph-bfs", rounds, igraph_search)

network = networkit.GraphFromCoo((begins, ends), n=count, directed=True)


def networkit_search():
    reached = 0
    for source in sources:
        search = networkit.distance.BFS(network, int(source), storePaths=False)
        search.run()
        distances = numpy.asarray(search.getDistances(asarray=True))
        reached += int((distances < count).sum())
    return reached


measure("networkit", rounds, networkit_search)
