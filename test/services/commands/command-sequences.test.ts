/** Random sequences of commands: what is stored equals a model, refusals are those it foretells, and the projection equals a rebuilt one. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Feed } from '../../../src/events/feed.js';
import { openFeed } from '../../../src/events/feed.js';
import { loadProjection } from '../../../src/events/load.js';
import type { CommandResult } from '../../../src/services/commands/command.js';
import { removeFact } from '../../../src/services/commands/facts/remove-fact.js';
import { closeOrganisation } from '../../../src/services/commands/organisations/close-organisation.js';
import { joinDuplicates } from '../../../src/services/commands/organisations/join-duplicates.js';
import { registerOrganisation } from '../../../src/services/commands/organisations/register-organisation.js';
import { renameOrganisation } from '../../../src/services/commands/organisations/rename-organisation.js';
import { endTie } from '../../../src/services/commands/ties/change-tie.js';
import { startTie } from '../../../src/services/commands/ties/start-tie.js';
import { contentsOf } from '../../network/network-contents.js';
import { node, operator } from '../../store/things.js';
import { depsOf, uuid, withCommandBench } from './command-bench.js';

interface Step {
  readonly does:
    | 'REGISTER'
    | 'RENAME'
    | 'START'
    | 'END'
    | 'CLOSE'
    | 'REMOVE'
    | 'REMOVE_TIE'
    | 'JOIN'
    | 'REPEAT';
  readonly which: number;
  readonly other: number;
  readonly draw: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(
    'REGISTER',
    'REGISTER',
    'RENAME',
    'START',
    'START',
    'START',
    'END',
    'CLOSE',
    'REMOVE',
    'REMOVE_TIE',
    'JOIN',
    'REPEAT',
  ),
  which: fc.nat(4),
  other: fc.nat(4),
  draw: fc.nat(3),
});
const registered: readonly Step[] = [0, 1, 2, 3].map((which) => ({
  does: 'REGISTER',
  which,
  other: 0,
  draw: 0,
}));

interface ModelActor {
  name: string;
  names: string[];
  until: string;
}
interface ModelTie {
  id: string;
  from: string;
  to: string;
  readonly since: string;
  until: string;
}
interface Model {
  readonly actors: Map<string, ModelActor>;
  ties: ModelTie[];
}

const bench = withCommandBench({ nodes: [node('test/alone', 'Company')] });
let feed: Feed | undefined;
beforeAll(async () => {
  feed = await openFeed(bench().store);
});
afterAll(async () => {
  await feed?.close();
});

const reason = { reason: 'prova' };
const declared = { statement: { declaration: {} } };
let run = 0;
let key = 0;

/** Carries a step out on both, and says what the model expects. */
async function take(step: Step, network: string, model: Model, earlier: Taken[]): Promise<string> {
  const { store } = bench();
  const deps = { ...depsOf(store), feed: feed ?? { waitFor: () => Promise.resolve(false) } };
  const [id, other] = [`${network}/${step.which}`, `${network}/${step.other}`];
  const idempotencyKey = uuid(++key);
  const options = { idempotencyKey, ...reason, ...declared };
  const foretold = foretell(step, id, other, model);
  const [tie] = model.ties.slice(step.which, step.which + 1);
  const tieId = tie?.id ?? `${network}/none`;
  const dates = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
  const date = dates[step.draw] ?? '';
  const ask = (): Promise<CommandResult> => {
    switch (step.does) {
      case 'REGISTER': {
        const asked = {
          kind: 'Company',
          name: `n${step.which}`,
          network,
          key: String(step.which),
          evenIfSimilar: true,
        } as const;
        return registerOrganisation(deps, operator, asked, options);
      }
      case 'RENAME':
        return renameOrganisation(deps, operator, { organisation: id, name: `r${step.draw}` }, options);
      case 'START':
        return startTie(deps, operator, { kind: 'SUPPLIES', from: id, to: other, since: date }, options);
      case 'END':
        return endTie(deps, operator, { tie: tieId, on: date }, options);
      case 'CLOSE':
        return closeOrganisation(deps, operator, { organisation: id, on: date }, options);
      case 'REMOVE':
        return removeFact(deps, operator, { id }, options);
      case 'REMOVE_TIE':
        return removeFact(deps, operator, { id: tieId }, options);
      case 'JOIN':
        return joinDuplicates(deps, operator, { kept: id, duplicate: other }, options);
      case 'REPEAT':
        return earlier[step.which]?.again() ?? Promise.resolve({ ok: false, kind: 'UNKNOWN' } as never);
    }
  };
  const head = await store.head();
  const result = await ask();
  const came = result.ok ? 'written' : result.kind;
  expect(came, JSON.stringify(step)).toBe(
    step.does === 'REPEAT' && earlier[step.which] !== undefined ? 'written' : foretold,
  );
  if (!result.ok || step.does === 'REPEAT') expect(await store.head()).toBe(head);
  if (result.ok && step.does !== 'REPEAT') {
    earlier.push({ again: ask });
    const made = result.value.ties.filter(({ kind, record }) => kind === 'SUPPLIES' && record === null);
    apply(step, { id, other, date, tie: tie ?? null, made }, model);
  }
  return came;
}

interface Taken {
  readonly again: () => Promise<CommandResult>;
}

const dayBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}-12-31`;
const overlaps = (tie: ModelTie, since: string, until: string) =>
  (tie.until === 'UNKNOWN' || since <= tie.until) && (until === 'UNKNOWN' || tie.since <= until);

function foretell({ does, which, draw }: Step, id: string, other: string, { actors, ties }: Model): string {
  const actor = actors.get(id);
  const date = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'][draw] ?? '';
  switch (does) {
    case 'REGISTER':
      return actor === undefined ? 'written' : 'TAKEN';
    case 'RENAME':
      return actor === undefined ? 'UNKNOWN' : actor.name === `r${draw}` ? 'CONFLICT' : 'written';
    case 'START': {
      if (actor === undefined || !actors.has(other)) return 'UNKNOWN';
      if ([actor, actors.get(other)].some((end) => end?.until !== 'UNKNOWN' && date > (end?.until ?? '')))
        return 'CONFLICT';
      if (ties.some((tie) => tie.from === id && tie.to === other && overlaps(tie, date, 'UNKNOWN')))
        return 'CONFLICT';
      return id === other ? 'INVALID' : 'written';
    }
    case 'END': {
      const tie = ties[which];
      if (tie === undefined) return 'UNKNOWN';
      if (tie.until !== 'UNKNOWN') return 'CONFLICT';
      return dayBefore(date) < tie.since ? 'INVALID' : 'written';
    }
    case 'CLOSE':
      return actor === undefined ? 'UNKNOWN' : actor.until === 'UNKNOWN' ? 'written' : 'CONFLICT';
    case 'REMOVE':
      if (actor === undefined) return 'UNKNOWN';
      return ties.some(({ from, to }) => from === id || to === id) ? 'IN_USE' : 'written';
    case 'REMOVE_TIE':
      return ties[which] === undefined ? 'UNKNOWN' : 'written';
    case 'JOIN':
      if (actor === undefined || !actors.has(other)) return 'UNKNOWN';
      return id === other ? 'INVALID' : 'written';
    case 'REPEAT':
      return 'UNKNOWN';
  }
}

interface Applied {
  readonly id: string;
  readonly other: string;
  readonly date: string;
  readonly tie: ModelTie | null;
  readonly made: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly since: string;
    readonly until: string;
  }[];
}

function apply({ does, which, draw }: Step, { id, other, date, tie, made }: Applied, model: Model): void {
  const actor = model.actors.get(id);
  switch (does) {
    case 'REGISTER':
      model.actors.set(id, { name: `n${which}`, names: [], until: 'UNKNOWN' });
      return;
    case 'RENAME':
      if (actor === undefined) return;
      actor.names = [...actor.names.filter((name) => name !== `r${draw}` && name !== actor.name), actor.name];
      actor.name = `r${draw}`;
      return;
    case 'START':
      model.ties.push({ id: made[0]?.id ?? '', from: id, to: other, since: date, until: 'UNKNOWN' });
      return;
    case 'END':
      if (tie !== null) tie.until = dayBefore(date);
      return;
    case 'CLOSE':
      if (actor !== undefined) actor.until = dayBefore(date);
      return;
    case 'REMOVE':
      model.actors.delete(id);
      return;
    case 'REMOVE_TIE':
      model.ties = model.ties.filter((one) => one !== tie);
      return;
    case 'JOIN':
      join(id, other, made, model);
      return;
    case 'REPEAT':
      return;
  }
}

function join(id: string, other: string, made: Applied['made'], model: Model): void {
  const [kept, gone] = [model.actors.get(id), model.actors.get(other)];
  if (kept === undefined || gone === undefined) return;
  for (const name of [gone.name, ...gone.names]) {
    if (name !== kept.name && !kept.names.includes(name)) kept.names.push(name);
  }
  if (kept.until === 'UNKNOWN') kept.until = gone.until;
  model.actors.delete(other);
  const own = model.ties.filter(({ from, to }) => from !== other && to !== other);
  const turned = model.ties
    .filter((one) => !own.includes(one))
    .map((one) => ({ ...one, from: one.from === other ? id : one.from, to: one.to === other ? id : one.to }))
    .filter(({ from, to }) => from !== to)
    .filter(
      (one) =>
        !own.some(
          (mine) => mine.from === one.from && mine.to === one.to && overlaps(mine, one.since, one.until),
        ),
    );
  for (const one of turned) {
    const stored = made.find(
      ({ from, to, since, until }) =>
        from === one.from && to === one.to && since === one.since && until === one.until,
    );
    one.id = stored?.id ?? 'none such was written';
  }
  model.ties = [...own, ...turned];
}

async function storedIn(network: string) {
  const [actors, ties]: [unknown[], unknown[]] = [[], []];
  for await (const page of bench().store.contents(network)) {
    for (const state of page) {
      if ('from' in state) ties.push([state.id, state.from, state.to, state.since, state.until]);
      else if (state.kind === 'Company') {
        actors.push([state.id, state.name, state.alternativeNames.map(({ name }) => name), state.until]);
      }
    }
  }
  return { actors, ties };
}

function modelled({ actors, ties }: Model) {
  const byId = ([a]: readonly unknown[], [b]: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);
  return {
    actors: [...actors].map(([id, { name, names, until }]) => [id, name, names, until]).sort(byId),
    ties: ties.map(({ id, from, to, since, until }) => [id, from, to, since, until]).sort(byId),
  };
}

it('leave what a model foretells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 30, size: 'max' }), async (steps) => {
      const network = `run-${++run}`;
      const model: Model = { actors: new Map(), ties: [] };
      const earlier: Taken[] = [];
      for (const step of [...registered, ...steps]) await take(step, network, model, earlier);
      expect(await storedIn(network)).toEqual(modelled(model));
      const rebuilt = (await loadProjection(bench().store)).snapshot();
      await feed?.waitFor(rebuilt.position, 5_000);
      const followed = feed === undefined ? rebuilt : await feed.settled(feed.network());
      expect(followed.position).toBe(rebuilt.position);
      expect(contentsOf(followed)).toEqual(contentsOf(rebuilt));
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
