/**
 * Network files, read and checked together: they may refer to each other and to what is stored. Either
 * everything is right, or every problem of every file is told with its place. Nothing here reads or writes the store.
 */
import type { LocalisedText, NodeContent, TieContent } from '../model/entity.js';
import { impliedTies } from '../model/implied.js';
import { nodeId } from '../model/ids.js';
import type { Lookup } from './audience.js';
import { coordinating } from './audience.js';
import { decodeText } from './decode-text.js';
import type { Drafts } from './finish.js';
import { finishNode, finishTie, lookupIn } from './finish.js';
import { networkFileKey } from './meta-keys.js';
import type { Outline } from './outline.js';
import { networkFileKind, outlineOf, sourceKind } from './outline.js';
import type { FileProblem, Place, Report } from './problem.js';
import { fileStart, reporter, sortProblems } from './problem.js';
import type { Reading } from './read-fact.js';
import { readNode } from './read-node.js';
import { refuseRules } from './read-rule.js';
import { isTieOf, readTies } from './read-tie.js';
import type { Taken, TieLines } from './repeated.js';
import { refuseRepeatedTie, refuseTaken } from './repeated.js';
import type { Reference, Resolve, StoredNetwork, Surroundings } from './references.js';
import { checkUses, resolverFor } from './references.js';
import { parseTree } from './parse-tree.js';

/** A network file as it came. */
export interface NetworkFile {
  /** As it is named in problems: its path, usually. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly checksum: string;
}

/** Files of which it is known whose they are and what keys they have. */
export interface OutlinedFiles {
  readonly files: readonly { readonly file: NetworkFile; readonly outline: Outline }[];
  readonly problems: readonly FileProblem[];
}

/** Everything that a file states, ready to be stored, with the ties its records imply. */
export interface Bundle {
  readonly file: string;
  readonly namespace: string;
  readonly title: LocalisedText;
  readonly edition: string;
  readonly uses: readonly string[];
  readonly fiction: boolean;
  readonly checksum: string;
  /** In the order of the file; the record of the file itself comes last. */
  readonly nodes: readonly NodeContent[];
  readonly ties: readonly TieContent[];
  /** Where each node stands, by id. */
  readonly places: ReadonlyMap<string, Place>;
}

export type ReadBundles =
  | { readonly ok: true; readonly bundles: readonly Bundle[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads the files as far as that goes without knowing what they refer to. */
export function outlineFiles(files: readonly NetworkFile[]): OutlinedFiles {
  const problems: FileProblem[] = [];
  const owners = new Map<string, string>();
  const outlined = files.flatMap((file) => {
    const report = reporter(file.name, problems);
    const text = decodeText(file.bytes, report);
    const tree = text === null ? null : parseTree(text, report);
    const outline = tree === null ? null : outlineOf(tree, report);
    if (outline === null) return [];
    const owner = owners.get(outline.namespace);
    if (owner !== undefined) {
      report(fileStart, `expected one file of each network, found ${outline.namespace} in ${owner} too`);
      return [];
    }
    owners.set(outline.namespace, file.name);
    return [{ file, outline }];
  });
  return { files: outlined, problems };
}

/** Reads outlined files whole. `stored` holds what is stored of the networks they use, unless it is among them. */
export function readBundles(
  outlined: OutlinedFiles,
  stored: ReadonlyMap<string, StoredNetwork>,
  names: readonly string[],
): ReadBundles {
  const problems: FileProblem[] = [...outlined.problems];
  const around: Surroundings = {
    outlines: new Map(outlined.files.map(({ outline }) => [outline.namespace, outline])),
    stored,
    incomplete: outlined.files.length < names.length,
  };
  const drafts = outlined.files.map(({ file, outline }) => {
    const report = reporter(file.name, problems);
    checkUses(outline, around, report);
    return { file, report, ...readDrafts(outline, around, report) };
  });
  const lookup = lookupIn(drafts, stored);
  const taken: Taken = new Map();
  const bundles = drafts.map((draft): Bundle => {
    const { file, outline, report } = draft;
    const nodes = draft.nodes.map((node) => finishNode(node, lookup, report));
    refuseTaken(draft.nodes, taken, file.name, report);
    refuseRules(outline, lookup, report);
    const entered = readEntered(draft, lookup);
    return {
      file: file.name,
      namespace: outline.namespace,
      title: outline.title,
      edition: outline.edition,
      uses: [...outline.uses.keys()],
      fiction: outline.fiction,
      checksum: file.checksum,
      nodes: [...nodes, fileRecord(outline, file)],
      ties: [...entered, ...nodes.flatMap(impliedTies)],
      places: new Map(draft.nodes.map(({ content, places }) => [content.id, places.whole])),
    };
  });
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems, names) };
  return { ok: true, bundles };
}

interface FileDrafts extends Drafts {
  readonly outline: Outline;
  readonly reading: Reading;
}

function readDrafts(outline: Outline, around: Surroundings, report: Report): FileDrafts {
  const resolve = resolverFor(outline, around);
  const citing = citedByAll(outline, resolve, report);
  const reading: Reading = {
    namespace: outline.namespace,
    fiction: outline.fiction,
    resolve,
    report,
    citing,
  };
  // What is wrong with them is told when they are read for good, with the other ties.
  const silent: Reading = { ...reading, report: () => undefined };
  return {
    outline,
    reading,
    nodes: outline.nodes.flatMap((node) => readNode(node, reading) ?? []),
    coordinating: outline.ties
      .filter((tree) => isTieOf(tree, coordinating))
      .flatMap((tree) => readTies(tree, silent).map(({ content }) => content)),
  };
}

/** The ties entered by hand. Each draft is finished at once: kept together, a million would take a gigabyte. */
function readEntered({ outline, reading }: FileDrafts, lookup: Lookup): readonly TieContent[] {
  const entered: TieContent[] = [];
  const lines: TieLines = new Map();
  for (const tree of outline.ties) {
    for (const draft of readTies(tree, reading)) {
      refuseRepeatedTie(draft, lines, reading.report);
      entered.push(finishTie(draft, lookup, reading.report));
    }
  }
  return entered;
}

/** The source that the head of the file names. One that is not found has been reported, and passes for a source. */
function citedByAll(outline: Outline, resolve: Resolve, report: Report): Reference | null {
  if (outline.citing === null) return null;
  const found = resolve(outline.citing, [sourceKind], report);
  if (found !== null && found.kind !== null && found.kind !== sourceKind) {
    report(outline.citing.place, `expected a source, found ${found.id} (${found.kind})`);
  }
  return found ?? { id: nodeId(outline.namespace, ''), kind: null };
}

/** The hub's own note of which edition of the file was loaded last. */
function fileRecord(outline: Outline, file: NetworkFile): NodeContent {
  return {
    id: nodeId(outline.namespace, networkFileKey),
    kind: networkFileKind,
    name: outline.title.it,
    alternativeNames: [],
    network: outline.namespace,
    since: 'UNKNOWN',
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: [],
    fiction: outline.fiction,
    properties: { edition: outline.edition, checksum: file.checksum },
    citations: [],
    references: {},
  };
}
