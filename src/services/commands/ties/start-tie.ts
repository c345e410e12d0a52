/** Starting a tie. */
import type { Properties, TieState } from '../../../model/entity.js';
import { factBounds } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { namespaceOf, tieId } from '../../../model/ids.js';
import type { TieKind } from '../../../model/kinds.js';
import { actorKinds, tieDeclaration } from '../../../model/kinds.js';
import type { Bounds, Modality, Since, Until } from '../../../model/time.js';
import { boundsOf } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { newTie, onlyFor } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import { checkLifetimes } from '../programme/lifetimes.js';

export interface NewTie {
  readonly kind: TieKind;
  readonly from: NodeId;
  readonly to: NodeId;
  /** That of the programme among its ends where missing, else that of its first end. */
  readonly network?: string;
  readonly key?: string;
  readonly since?: Since;
  readonly until?: Until;
  readonly modality?: Modality;
  readonly strength?: number;
  readonly properties?: Properties;
  /** Those who may see it; by the ontology where missing. */
  readonly onlyFor?: readonly NodeId[];
}

/** A tie entered by hand. One of the same kind between the same two that may hold at the same time is in its way. */
export function startTie(
  deps: CommandDeps,
  viewer: Viewer,
  asked: NewTie,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'startTie',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const { kind, from, to, since = 'UNKNOWN', until = 'UNKNOWN', modality = 'IN_FORCE' } = asked;
      const ends = await reading.nodes([from, to], actorKinds);
      if (tieDeclaration(kind).succession !== true) checkLifetimes({ since, until }, ends);
      const programme = ends.find((end) => end.kind === 'Programme');
      const network = asked.network ?? namespaceOf(programme?.id ?? from);
      const others = (await reading.tiesOf(from, { kinds: [kind] })).filter(
        (tie) => tie.record === null && joins(tie, from, to),
      );
      const bounds = boundsOf({ since, until, modality, statedOn: [] });
      const overlapping = others.filter((tie) => overlap(factBounds(tie), bounds));
      if (overlapping.length > 0) {
        const related = overlapping.map(({ id }) => id);
        throw refused(
          'CONFLICT',
          `expected no ${kind} between ${from} and ${to} at the same time, found ${related.join(', ')}: end or correct it`,
          { related },
        );
      }
      const plain = tieId(network, kind, ...inOrder(kind, from, to));
      const key = asked.key ?? (others.some(({ id }) => id === plain) ? reading.newKey('tie') : '');
      // Checks both as keys.
      newId(network, key === '' ? network : key);
      const { strength, properties } = asked;
      const tie = await newTie(reading, {
        kind,
        from,
        to,
        network,
        key,
        since,
        until,
        modality,
        ...(strength === undefined ? {} : { strength }),
        ...(properties === undefined ? {} : { properties }),
        ...onlyFor(asked.onlyFor),
      });
      return { ties: [tie] };
    },
  });
}

function joins(tie: TieState, from: NodeId, to: NodeId): boolean {
  const [one, other] = inOrder(tie.kind, from, to);
  return tie.from === one && tie.to === other;
}

function inOrder(kind: TieKind, from: NodeId, to: NodeId): [NodeId, NodeId] {
  return tieDeclaration(kind).symmetric === true && from > to ? [to, from] : [from, to];
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.sinceEarliest <= b.untilLatest && b.sinceEarliest <= a.untilLatest;
}
