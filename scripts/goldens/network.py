"""Writes the goldens that test/network/goldens.test.ts reads: what NetworkX says of generated networks.

    python3 -m venv ~/.venvs/goldens && ~/.venvs/goldens/bin/pip install networkx==3.6.1
    ~/.venvs/goldens/bin/python scripts/goldens/network.py

The seed is fixed, so a second run writes the same files. Contact is written down here a second time, on purpose:
which kinds pass which way, and what a passage costs, are not read from the ontology. Hubs are split into an entrance
and an exit, joined by an edge as heavy as the passage; chains begin at exits and end at entrances.
"""

import itertools
import json
import math
import pathlib
import random

import networkx as nx

OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "network" / "goldens"

FORWARD, BOTH, NONE = "FORWARD", "BOTH", "NONE"
CONTACT = {
    "SUPPLIES": BOTH,
    "COLLABORATES_WITH": BOTH,
    "REFERS_TO": FORWARD,
    "MEMBER_OF": BOTH,
    "ADDRESSES": NONE,
}
PLAIN_KINDS = ["SUPPLIES", "COLLABORATES_WITH", "REFERS_TO", "REFERS_TO", "REFERS_TO", "ADDRESSES"]


def generate(rng, actors, ties, hubs=0, groups=0):
    """Actors 0..actors-1, the first `hubs` programmes, the next `groups` groups; loops and parallel ties included."""
    kinds = ["Programme"] * hubs + ["Group"] * groups + ["Company"] * (actors - hubs - groups)
    rows = []
    for _ in range(ties):
        # Squared, so that some actors have many ties and some none.
        start, end = (int(actors * rng.random() ** 2) for _ in range(2))
        cost = -round(math.log(rng.uniform(0.05, 1)) * 1e6)
        rows.append([start, rng.choice(PLAIN_KINDS), end, cost])
    for start in range(hubs, actors):
        if hubs > 0 and rng.random() < 0.4:
            rows.append([start, "MEMBER_OF", rng.randrange(hubs), rng.choice([0, 510826, 510826, 916291])])
    rng.shuffle(rows)
    return kinds, rows


def passages(kinds, rows):
    """By hub, what passing through it costs: its distinct members, groups and itself not counted."""
    costs = {}
    for hub in (actor for actor, kind in enumerate(kinds) if kind == "Programme"):
        members = {
            start
            for start, kind, end, _ in rows
            if kind == "MEMBER_OF" and end == hub and start != hub and kinds[start] != "Group"
        }
        costs[hub] = round(1e6 * math.log(max(1, math.log2(max(1, len(members))))))
    return costs


def contact_graph(kinds, rows, source):
    """The digraph along which contact passes from `source`: of parallel ties the cheapest, groups without a way out."""
    hub_costs = passages(kinds, rows)
    entrance = lambda actor: ("in", actor)
    exit_of = lambda actor: ("out", actor) if actor in hub_costs else ("in", actor)
    graph = nx.DiGraph()
    graph.add_nodes_from(entrance(actor) for actor in range(len(kinds)))
    for hub, cost in hub_costs.items():
        graph.add_edge(("in", hub), ("out", hub), weight=cost, tie=0)

    def connect(start, end, cost):
        if start == end or (kinds[start] == "Group" and start != source):
            return
        known = graph.get_edge_data(exit_of(start), entrance(end))
        if known is None or cost < known["weight"]:
            graph.add_edge(exit_of(start), entrance(end), weight=cost, tie=1)

    for start, kind, end, cost in rows:
        if CONTACT[kind] in (FORWARD, BOTH):
            connect(start, end, cost)
        if CONTACT[kind] == BOTH:
            connect(end, start, cost)
    return graph, exit_of(source)


def by_actor(found, source):
    """Distances to entrances, by actor, the source left out."""
    return sorted([actor, value] for (side, actor), value in found.items() if side == "in" and actor != source)


def reach_golden(kinds, rows, source):
    graph, start = contact_graph(kinds, rows, source)
    for _, _, data in graph.edges(data=True):
        data["hop"] = data["tie"]
    if kinds[source] == "Programme":
        graph.remove_edge(("in", source), ("out", source))
    if not passages(kinds, rows):
        hops = nx.single_source_shortest_path_length(graph, start)
    else:
        hops = nx.single_source_dijkstra_path_length(graph, start, weight="hop")
    costs = nx.single_source_dijkstra_path_length(graph, start, weight="weight")
    hops, costs = by_actor(hops, source), by_actor(costs, source)
    assert [actor for actor, _ in hops] == [actor for actor, _ in costs]
    return {
        "source": source,
        "reached": [[actor, hop, cost] for (actor, hop), (_, cost) in zip(hops, costs)],
    }


def paths_golden(kinds, rows, source, target, k):
    """The costs of the k best simple paths, in order. Which of equal ones comes first is not NetworkX's to say."""
    graph, start = contact_graph(kinds, rows, source)
    if kinds[source] == "Programme":
        graph.remove_node(("in", source))
    if kinds[target] == "Programme":
        graph.remove_node(("out", target))
    try:
        best = list(itertools.islice(nx.shortest_simple_paths(graph, start, ("in", target), weight="weight"), k))
    except nx.NetworkXNoPath:
        best = []
    costs = [sum(graph.edges[edge]["weight"] for edge in itertools.pairwise(path)) for path in best]
    return {"from": source, "to": target, "k": k, "costs": costs}


def write(name, seed, actors, ties, sources, pairs, **options):
    rng = random.Random(seed)
    kinds, rows = generate(rng, actors, ties, **options)
    golden = {
        "about": f"scripts/goldens/network.py, NetworkX {nx.__version__}, seed {seed}",
        "kinds": kinds,
        "ties": rows,
        "reach": [reach_golden(kinds, rows, rng.randrange(actors)) for _ in range(sources)],
        "paths": [paths_golden(kinds, rows, *rng.sample(range(actors), 2), 8) for _ in range(pairs)],
    }
    text = json.dumps(golden, separators=(",", ":")).replace('],[', '],\n[')
    (OUT / f"{name}.json").write_text(text + "\n")


OUT.mkdir(parents=True, exist_ok=True)
write("sparse-50", 1, actors=50, ties=90, sources=6, pairs=20)
write("dense-60", 2, actors=60, ties=600, sources=4, pairs=10)
write("groups-100", 3, actors=100, ties=300, sources=5, pairs=15, groups=12)
write("wide-200", 4, actors=200, ties=700, sources=4, pairs=12)
write("wide-300", 5, actors=300, ties=900, sources=4, pairs=12)
write("hubs-150", 6, actors=150, ties=260, sources=8, pairs=20, hubs=5, groups=6)
