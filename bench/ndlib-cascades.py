"""Independent cascades in NDlib, on the edges that bench/planning.ts has written; see there."""

import sys
import time

import ndlib.models.epidemics as epidemics
import ndlib.models.ModelConfig as model_config
import networkx as nx
import numpy


def columns(path, types):
    with open(path, "rb") as file:
        for kind in types:
            length = int.from_bytes(file.read(8), "little")
            yield numpy.frombuffer(file.read(length), dtype=kind)


types = [numpy.int32, numpy.int32, numpy.int32, numpy.float64, numpy.int32]
starts, ends, seeds, probabilities, (runs,) = columns(sys.argv[1], types)
rounds, count = int(sys.argv[2]), len(starts) - 1
begins = numpy.repeat(numpy.arange(count, dtype=numpy.int32), numpy.diff(starts))

graph = nx.DiGraph()
graph.add_nodes_from(range(count))
graph.add_edges_from((int(begin), int(end)) for begin, end in zip(begins, ends))
config = model_config.Configuration()
config.add_model_initial_configuration("Infected", [int(seed) for seed in seeds])
for begin, end, probability in zip(begins, ends, probabilities):
    config.add_edge_configuration("threshold", (int(begin), int(end)), float(probability))
model = epidemics.IndependentCascadesModel(graph, seed=5)
model.set_initial_status(config)


def cascade():
    model.reset([int(seed) for seed in seeds])
    while True:
        status = model.iteration(node_status=False)
        if status["iteration"] > 0 and status["node_count"][1] == 0:
            return status["node_count"][2]


times = []
adopters = 0
for _ in range(rounds):
    began = time.perf_counter()
    for _ in range(int(runs)):
        adopters += cascade()
    times.append((time.perf_counter() - began) * 1000)
print("cascades", *(f"{value:.6f}" for value in times), "=", adopters)
