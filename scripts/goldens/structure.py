"""Writes the goldens that test/network/structure-goldens.test.ts reads: what NetworkX and igraph say of generated networks.

    python3 -m venv ~/.venvs/goldens && ~/.venvs/goldens/bin/pip install networkx==3.6.1 igraph==1.0.0 numpy scipy
    ~/.venvs/goldens/bin/python scripts/goldens/structure.py

The seed is fixed, so a second run writes the same files. Contact is written down here a second time, on purpose: which
kinds pass which way is not read from the ontology. Groups (dead ends) are taken out, except for PageRank, where only the
edges that lead on from them are.
"""

import json
import pathlib
import random

import igraph
import networkx as nx

OUT = pathlib.Path(__file__).resolve().parents[2] / "test" / "network" / "goldens" / "structure"

FORWARD, BACKWARD = 1, 2
CONTACT = {
    "SUPPLIES": FORWARD + BACKWARD,
    "COLLABORATES_WITH": FORWARD + BACKWARD,
    "REFERS_TO": FORWARD,
    "ADDRESSES": 0,
}
KINDS = ["SUPPLIES", "COLLABORATES_WITH", "REFERS_TO", "REFERS_TO", "REFERS_TO", "REFERS_TO", "REFERS_TO", "ADDRESSES"]


def generate(rng, actors, ties, groups, pendants):
    """Actors 0..actors-1, the first `groups` of them groups, with loops and parallel ties; the last `pendants` in chains."""
    kinds = ["Group"] * groups + ["Company"] * (actors - groups)
    core = actors - pendants
    rows = []
    for _ in range(ties):
        # Squared, so that some actors have many ties and some none.
        start, end = (int(core * rng.random() ** 2) for _ in range(2))
        rows.append([start, rng.choice(KINDS), end])
    for pendant in range(core, actors):
        rows.append([pendant, rng.choice(KINDS[:3]), rng.randrange(pendant)])
    rng.shuffle(rows)
    return kinds, rows


def contact(kinds, rows):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(kinds)))
    for start, kind, end in rows:
        if start == end:
            continue
        if CONTACT[kind] & FORWARD:
            graph.add_edge(start, end)
        if CONTACT[kind] & BACKWARD:
            graph.add_edge(end, start)
    return graph


def rounded(values, count):
    return [float(f"{values.get(actor, 0):.12g}") for actor in range(count)]


def parts(sets):
    """By size, largest first, then by first actor."""
    return sorted((sorted(members) for members in sets), key=lambda members: (-len(members), members[0]))


def weight_of(start, end):
    """Any weights will do that the test can make too."""
    return 1 + (start * 7 + end * 3) % 5


def page_ranks(kinds, graph):
    flowing = graph.copy()
    flowing.remove_edges_from([edge for edge in graph.edges if kinds[edge[0]] == "Group"])
    count = len(kinds)
    for start, end in flowing.edges:
        flowing.edges[start, end]["weight"] = weight_of(start, end)
    wish = {actor: actor % 3 for actor in range(count)}
    options = {"max_iter": 1000, "tol": 1e-15}
    return {
        "even": rounded(nx.pagerank(flowing, 0.85, weight=None, **options), count),
        "weighted": rounded(nx.pagerank(flowing, 0.6, weight="weight", **options), count),
        "personalised": rounded(nx.pagerank(flowing, 0.85, personalization=wish, weight=None, **options), count),
    }


def write(name, seed, actors, ties, groups=0, pendants=0):
    kinds, rows = generate(random.Random(seed), actors, ties, groups, pendants)
    graph = contact(kinds, rows)
    passing = graph.copy()
    passing.remove_nodes_from([actor for actor, kind in enumerate(kinds) if kind == "Group"])
    joined = passing.to_undirected()
    raw = nx.betweenness_centrality(passing, normalized=False)
    shared = igraph.Graph(n=actors, edges=list(passing.edges), directed=True).betweenness(directed=True)
    assert all(abs(raw.get(actor, 0) - shared[actor]) < 1e-6 for actor in range(actors))
    cores = nx.core_number(joined)
    golden = {
        "about": f"scripts/goldens/structure.py, NetworkX {nx.__version__}, igraph {igraph.__version__}, seed {seed}",
        "kinds": kinds,
        "ties": rows,
        "pageRanks": page_ranks(kinds, graph),
        "betweenness": rounded(raw, actors),
        "normalised": rounded(nx.betweenness_centrality(passing), actors),
        "weak": parts(nx.connected_components(joined)),
        "strong": parts(nx.strongly_connected_components(passing)),
        "cores": [cores.get(actor, -1) for actor in range(actors)],
        "cutPoints": sorted(nx.articulation_points(joined)),
        "bridges": sorted(sorted(edge) for edge in nx.bridges(joined)),
        # The best of several of igraph's: what a division of this graph can reach.
        "modularity": max(igraph_modularity(joined, actors, seed) for seed in range(20)),
    }
    text = json.dumps(golden, separators=(",", ":")).replace("],[", "],\n[")
    (OUT / f"{name}.json").write_text(text + "\n")


def igraph_modularity(joined, actors, seed):
    random.seed(seed)
    graph = igraph.Graph(n=actors, edges=list(joined.edges))
    found = graph.community_leiden(objective_function="modularity", n_iterations=-1)
    return round(graph.modularity(found.membership), 12)


OUT.mkdir(parents=True, exist_ok=True)
write("sparse-80", 11, actors=80, ties=110)
write("pendants-120", 12, actors=120, ties=160, pendants=50)
write("groups-150", 13, actors=150, ties=500, groups=15, pendants=20)
write("dense-100", 14, actors=100, ties=1200)
write("wide-400", 15, actors=400, ties=1500, groups=10, pendants=60)
