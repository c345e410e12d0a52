"""Writes the golden that test/network/propagation/ndlib.test.ts reads: what NDlib says of simulated diffusion.

    python3 -m venv ~/.venvs/goldens && ~/.venvs/goldens/bin/pip install networkx==3.6.1 ndlib==6.0.1 six==1.17.0
    ~/.venvs/goldens/bin/python scripts/goldens/propagation.py

Independent cascade: every edge has one of four probabilities. Threshold: every incoming edge weighs the same, 1 / their
number, and each run draws the thresholds anew, evenly from (0, 1): that is the linear threshold model. The random seed is fixed.
"""

import json
import math
import pathlib
import random
import statistics

import ndlib.models.epidemics as epidemics
import ndlib.models.ModelConfig as model_config
import networkx as nx
import numpy

OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "network" / "propagation" / "goldens"
ACTORS, EDGES, RUNS = 60, 240, 4000
PROBABILITIES = [0.05, 0.1, 0.2, 0.4]


def generate(rng):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(ACTORS))
    while graph.number_of_edges() < EDGES:
        start, end = int(ACTORS * rng.random() ** 1.5), rng.randrange(ACTORS)
        if start != end:
            graph.add_edge(start, end, probability=rng.choice(PROBABILITIES))
    return graph


def run_to_end(model, is_over):
    while True:
        status = model.iteration(node_status=False)
        if status["iteration"] > 0 and is_over(status):
            return status["node_count"]


def cascades(graph, seeds):
    config = model_config.Configuration()
    config.add_model_initial_configuration("Infected", seeds)
    for start, end, data in graph.edges(data=True):
        config.add_edge_configuration("threshold", (start, end), data["probability"])
    totals = []
    for _ in range(RUNS):
        model = epidemics.IndependentCascadesModel(graph)
        model.set_initial_status(config)
        counts = run_to_end(model, lambda status: status["node_count"][1] == 0)
        totals.append(counts[2])
    return totals


def thresholds(graph, seeds, rng):
    totals = []
    for _ in range(RUNS):
        config = model_config.Configuration()
        config.add_model_initial_configuration("Infected", seeds)
        for node in graph:
            config.add_node_configuration("threshold", node, rng.random())
        model = epidemics.ThresholdModel(graph)
        model.set_initial_status(config)
        before = [-1]

        def is_over(status):
            infected = status["node_count"][1]
            over, before[0] = infected == before[0], infected
            return over

        totals.append(run_to_end(model, is_over)[1])
    return totals


def summary(totals):
    return {
        "runs": len(totals),
        "mean": statistics.fmean(totals),
        "standardError": statistics.stdev(totals) / math.sqrt(len(totals)),
    }


rng = random.Random(11)
random.seed(12)
numpy.random.seed(13)
graph = generate(rng)
seeds = [0, 7, 23]
golden = {
    "about": f"scripts/goldens/propagation.py, NDlib 6.0.1, NetworkX {nx.__version__}",
    "actors": ACTORS,
    "edges": [[start, end, data["probability"]] for start, end, data in graph.edges(data=True)],
    "seeds": seeds,
    "independentCascade": summary(cascades(graph, seeds)),
    "linearThreshold": summary(thresholds(graph, seeds, rng)),
}
OUT.mkdir(parents=True, exist_ok=True)
text = json.dumps(golden, separators=(",", ":")).replace("],[", "],\n[")
(OUT / "ndlib.json").write_text(text + "\n")
