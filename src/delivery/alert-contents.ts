/** What a subscriber may see of its alerts when they are sent: as things are then, and only what it may see then. */
import type { AlertReason } from '../model/alert.js';
import type { NodeState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { enumDeclaration, nodeDeclaration } from '../model/kinds.js';
import type { Viewer } from '../model/viewer.js';
import { inBoth, listed, quoted } from '../services/in-words.js';
import type { Store } from '../store/store.js';
import type { InboxEntry } from '../store/stored-alerts.js';
import type { AlertContent, Named, Words } from './outgoing.js';

/** In the order of the entries; those whose subject the viewer may not see, or has gone, are left out. Two reads, however many. */
export async function alertContents(
  store: Pick<Store, 'nodes'>,
  viewer: Viewer,
  entries: readonly InboxEntry[],
): Promise<readonly AlertContent[]> {
  const known = new Map<NodeId, NodeState>();
  const read = async (ids: readonly NodeId[]) => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    const found = missing.length === 0 ? [] : await store.nodes(viewer, missing);
    for (const state of found) if (state !== null) known.set(state.id, state);
  };
  await read(entries.map(({ subject }) => subject));
  await read([
    ...entries.flatMap(({ subject }) => Object.values(known.get(subject)?.references ?? {}).flat()),
    ...entries.flatMap(({ reasons }) => reasons.flatMap(followedIn)),
    ...entries.flatMap(({ path }) => path?.steps.flatMap(({ from, to }) => [from, to]) ?? []),
  ]);
  const named = (ids: readonly NodeId[]): readonly Named[] =>
    ids.flatMap((id) => {
      const state = known.get(id);
      return state === undefined ? [] : [{ id, name: state.name }];
    });
  return entries.flatMap((entry) => {
    const subject = known.get(entry.subject);
    if (subject === undefined) return [];
    const { references, properties } = subject;
    const inRoles = (...roles: readonly string[]) => named(roles.flatMap((role) => references[role] ?? []));
    const [from = null] = inRoles('publisher', 'inviter', 'programme');
    const [about = null] = inRoles('practice');
    const { deadline } = properties;
    return [
      {
        id: entry.decision,
        cause: entry.cause,
        decidedAt: entry.decidedAt,
        subject: {
          id: subject.id,
          kind: subject.kind,
          title: subject.name === '' ? (about?.name ?? null) : subject.name,
          form: formOf(subject),
          deadline: typeof deadline === 'string' ? deadline : null,
          from,
          where: inRoles('where'),
        },
        reason: reasonOf(entry, named),
      },
    ];
  });
}

function followedIn(reason: AlertReason): readonly NodeId[] {
  return reason.kind === 'FOLLOWS' ? [reason.followed] : [];
}

/** What is offered, where the ontology has a word for it. */
function formOf({ kind, properties }: NodeState): Words | null {
  const declared = nodeDeclaration(kind).properties['form'];
  const { form } = properties;
  if (declared?.enum === undefined || typeof form !== 'string') return null;
  return enumDeclaration(declared.enum).values[form] ?? null;
}

function reasonOf({ reasons, path }: InboxEntry, named: (ids: readonly NodeId[]) => readonly Named[]): Words {
  const [first] = reasons;
  const whole =
    path === null ? [] : [...path.steps.map(({ from }) => from), ...path.steps.slice(-1).map(({ to }) => to)];
  const names = named(whole);
  // A path of which a part is hidden now is told no more.
  const through = names.length === whole.length ? names.slice(1, -1) : [];
  return inBoth((language) => {
    const why = first === undefined ? null : whyOf(first, named);
    const way = listed(
      through.map(({ name }) => quoted(name, language)),
      language,
    );
    const by = language === 'it' ? 'attraverso' : 'through';
    return [...(why === null ? [] : [why[language]]), ...(way === '' ? [] : [`${by} ${way}`])].join(', ');
  });
}

function whyOf(reason: AlertReason, named: (ids: readonly NodeId[]) => readonly Named[]): Words {
  switch (reason.kind) {
    case 'INVITED':
      return { it: 'È rivolto a voi un invito', en: 'You are invited' };
    case 'ADDRESSED':
      return { it: 'È rivolta a voi', en: 'It is meant for you' };
    case 'FOLLOWS': {
      const [followed] = named([reason.followed]);
      if (followed === undefined) return { it: 'Seguite chi la propone', en: 'You follow whoever offers it' };
      return inBoth((language) =>
        language === 'it'
          ? `Seguite ${quoted(followed.name, 'it')}`
          : `You follow ${quoted(followed.name, 'en')}`,
      );
    }
    case 'FILTER':
      return { it: 'Corrisponde al vostro filtro', en: 'It matches your filter' };
    case 'ALERTED_BEFORE':
      return { it: 'Ve ne era stato dato avviso', en: 'You were alerted about it before' };
    case 'OBLIGED':
      return { it: 'È un vostro impegno', en: 'It is an obligation of yours' };
  }
}
