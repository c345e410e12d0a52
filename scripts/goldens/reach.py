"""Writes the goldens that test/network/reach-goldens.test.ts reads: what NetworkX says of reach on generated networks.

    python3 -m venv ~/.venvs/goldens && ~/.venvs/goldens/bin/pip install networkx==3.6.1
    ~/.venvs/goldens/bin/python scripts/goldens/reach.py

The seed is fixed, so a second run writes the same files. Contact is written down here a second time, on purpose: which
kinds pass which way is not read from the ontology. A tie has a first and a last day; a question has a day, kinds, a weakest
strength. There are loops, parallel ties, ties that have ended or not begun, and actors without any tie. Contact ends in groups, unless
it begins there: for that, a group is two, one that is led to and one that leads on.
"""

import itertools
import json
import math
import pathlib
import random

import networkx as nx

OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "network" / "goldens" / "reach"

FORWARD, BACKWARD = 1, 2
CONTACT = {
    "SUPPLIES": FORWARD + BACKWARD,
    "COLLABORATES_WITH": FORWARD + BACKWARD,
    "REFERS_TO": FORWARD,
    "ADDRESSES": 0,
}
KINDS = ["SUPPLIES", "COLLABORATES_WITH", "REFERS_TO", "REFERS_TO", "REFERS_TO", "ADDRESSES"]
DAY = 1000


def generate(rng, actors, ties, groups, isolated):
    """Actors 0..actors-1, the first `groups` of them groups, the last `isolated` without ties."""
    kinds = ["Group"] * groups + ["Company"] * (actors - groups)
    joined = actors - isolated
    rows = []
    for _ in range(ties):
        # Squared, so that some actors have many ties and some none.
        start, end = (int(joined * rng.random() ** 2) for _ in range(2))
        cost = -round(math.log(rng.uniform(0.05, 1)) * 1e6)
        first, last = rng.choice([(0, 2000), (0, 2000), (0, 2000), (0, 2000), (0, DAY - 1), (DAY, DAY), (DAY + 1, 2000)])
        rows.append([start, rng.choice(KINDS), end, cost, first, last])
    return kinds, rows


def contact_graph(kinds, rows, chosen, day):
    """Along which contact passes on a day: of parallel ties the cheapest. Nodes are ("from", actor) and ("to", actor)."""
    graph = nx.DiGraph()
    for actor, kind in enumerate(kinds):
        graph.add_nodes_from([("from", actor), ("to", actor)])
        if kind != "Group":
            graph.add_edge(("to", actor), ("from", actor), cost=0, hop=0)

    def connect(start, end, cost):
        edge = (("from", start), ("to", end))
        if start != end and (edge not in graph.edges or cost < graph.edges[edge]["cost"]):
            graph.add_edge(*edge, cost=cost, hop=1)

    for start, kind, end, cost, first, last in rows:
        if kind not in chosen or not first <= day <= last:
            continue
        if CONTACT[kind] & FORWARD:
            connect(start, end, cost)
        if CONTACT[kind] & BACKWARD:
            connect(end, start, cost)
    return graph


def distances(graph, source, reverse, weight):
    """By actor, from the source or to it; the source is 0 away from itself."""
    if reverse:
        found = nx.single_source_dijkstra_path_length(graph.reverse(copy=False), ("to", source), weight=weight)
        return {source: 0} | {actor: value for (side, actor), value in found.items() if side == "from" and actor != source}
    found = nx.single_source_dijkstra_path_length(graph, ("from", source), weight=weight)
    return {source: 0} | {actor: value for (side, actor), value in found.items() if side == "to" and actor != source}


def least_costs(graph, source, reverse, hops, most):
    """By actor, the least cost of a chain of at most so many ties, by trying out all numbers of ties: layers of a product graph."""
    layered = nx.DiGraph()
    layered.add_node((("to" if reverse else "from", source), 0))
    for (start, end, data) in graph.edges(data=True):
        begin, finish = (end, start) if reverse else (start, end)
        for hop in range(hops + 1 - data["hop"]):
            layered.add_edge((begin, hop), (finish, hop + data["hop"]), cost=data["cost"])
    first = (("to" if reverse else "from", source), 0)
    found = nx.single_source_dijkstra_path_length(layered, first, weight="cost")
    least = {}
    for ((side, actor), hop), cost in found.items():
        if side == ("from" if reverse else "to") and actor != source and hop > 0 and cost <= most:
            known = least.get(actor, (math.inf, math.inf))
            least[actor] = (min(known[0], cost), min(known[1], hop))
    return least


def question(rng, actors, sources):
    return {
        "day": rng.choice([DAY, DAY, DAY - 1, DAY + 1]),
        "kinds": sorted(rng.sample(["SUPPLIES", "COLLABORATES_WITH", "REFERS_TO", "ADDRESSES"], rng.choice([2, 3, 4]))),
        "direction": rng.choice(["OUT", "IN"]),
        "hops": rng.choice([1, 2, 3, 4]),
        "sources": sorted(rng.sample(range(actors), sources)),
    }


def many_sources(kinds, rows, asked):
    """Coverage and what the sources have in common."""
    graph = contact_graph(kinds, rows, asked["kinds"], asked["day"])
    reverse = asked["direction"] == "IN"
    each = [distances(graph, source, reverse, "hop") for source in asked["sources"]]
    within = [{actor for actor, hop in one.items() if 0 < hop <= asked["hops"]} for one in each]
    nearest = []
    for actor in range(len(kinds)):
        near = [(one.get(actor, math.inf), place) for place, one in enumerate(each)]
        hop, place = min(near)
        nearest.append([hop, place] if hop <= asked["hops"] else [-1, -1])
    others = [actor for actor in range(len(kinds)) if actor not in asked["sources"]]
    by = {actor: [place for place, reached in enumerate(within) if actor in reached] for actor in others}
    return asked | {
        "nearest": nearest,
        "coveredBy": [sum(actor in reached for reached in within) for actor in range(len(kinds))],
        "countsByHop": [
            [sum(hop == wanted for actor, hop in one.items() if hop > 0) for one in each]
            for wanted in range(1, asked["hops"] + 1)
        ],
        "byAll": [actor for actor in others if len(by[actor]) == len(each)],
        "byOne": [[actor, by[actor][0]] for actor in others if len(by[actor]) == 1],
    }


def strong_reach(kinds, rows, asked, strength):
    """Fewest hops and least costs of chains at least so strong."""
    graph = contact_graph(kinds, rows, asked["kinds"], asked["day"])
    most = round(-math.log(strength) * 1e6)
    best = {}
    for source in asked["sources"]:
        for actor, (cost, hop) in least_costs(graph, source, asked["direction"] == "IN", asked["hops"], most).items():
            known = best.get(actor, (math.inf, math.inf))
            best[actor] = (min(known[0], cost), min(known[1], hop))
    reached = [[actor, *best[actor]] for actor in sorted(best) if actor not in asked["sources"]]
    return asked | {"maxCost": most, "reached": reached}


def whole(kinds, rows, asked):
    """From one actor to all: the fewest ties, and the least cost, whatever the number of ties."""
    graph = contact_graph(kinds, rows, asked["kinds"], asked["day"])
    source, reverse = asked["sources"][0], asked["direction"] == "IN"
    hops = distances(graph, source, reverse, "hop")
    costs = distances(graph, source, reverse, "cost")
    return asked | {"reached": [[actor, hops[actor], costs[actor]] for actor in sorted(hops)]}


def best_paths(kinds, rows, asked, k):
    """Costs of the k best simple paths from the first to the second of two actors."""
    graph = contact_graph(kinds, rows, asked["kinds"], asked["day"])
    start, end = asked["sources"]
    simple = nx.shortest_simple_paths(graph, ("from", start), ("to", end), weight="cost")
    graph.remove_node(("to", start))
    graph.remove_node(("from", end))
    try:
        best = list(itertools.islice(simple, k))
    except nx.NetworkXNoPath:
        best = []
    costs = [sum(graph.edges[edge]["cost"] for edge in itertools.pairwise(path)) for path in best]
    return asked | {"k": k, "costs": costs}


def cut_off(kinds, rows, asked):
    """Who would lose the root, for each actor and each pair whose leaving would cost somebody."""
    graph = contact_graph(kinds, rows, asked["kinds"], asked["day"])
    joined = nx.Graph()
    joined.add_nodes_from(actor for actor, kind in enumerate(kinds) if kind != "Group")
    joined.add_edges_from(
        (start, end)
        for (_, start), (_, end) in graph.edges
        if start != end and kinds[start] != "Group" and kinds[end] != "Group"
    )
    root = asked["sources"][0]
    around = nx.node_connected_component(joined, root)

    def lost(changed):
        return sorted(around - nx.node_connected_component(changed, root))

    actors, pairs = [], []
    for actor in sorted(around - {root}):
        without = joined.copy()
        without.remove_node(actor)
        gone = [other for other in lost(without) if other != actor]
        if gone:
            actors.append([actor, gone])
    for near, far in joined.subgraph(around).edges:
        without = joined.copy()
        without.remove_edge(near, far)
        gone = lost(without)
        if gone:
            pairs.append([near, far, gone] if far in gone else [far, near, gone])
    return asked | {"actors": actors, "pairs": sorted(pairs, key=lambda pair: pair[1])}


def write(name, seed, actors, ties, groups, isolated):
    rng = random.Random(seed)
    kinds, rows = generate(rng, actors, ties, groups, isolated)
    golden = {
        "about": f"scripts/goldens/reach.py, NetworkX {nx.__version__}, seed {seed}",
        "kinds": kinds,
        "ties": rows,
        "many": [many_sources(kinds, rows, question(rng, actors, rng.choice([2, 3, 40]))) for _ in range(6)],
        "strong": [
            strong_reach(kinds, rows, question(rng, actors, rng.choice([1, 3])), rng.choice([0.05, 0.2, 0.5]))
            for _ in range(8)
        ],
        "whole": [whole(kinds, rows, question(rng, actors, 1)) for _ in range(4)],
        "paths": [best_paths(kinds, rows, question(rng, actors, 2), 6) for _ in range(12)],
        "cutOff": [
            cut_off(kinds, rows, question(rng, actors, 1) | {"sources": [rng.randrange(groups, actors - isolated)]})
            for _ in range(4)
        ],
    }
    text = json.dumps(golden, separators=(",", ":")).replace('],[', '],\n[')
    (OUT / f"{name}.json").write_text(text + "\n")


OUT.mkdir(parents=True, exist_ok=True)
write("sparse-80", 11, actors=80, ties=150, groups=5, isolated=8)
write("middling-120", 12, actors=120, ties=380, groups=10, isolated=6)
write("dense-70", 13, actors=70, ties=700, groups=4, isolated=4)
