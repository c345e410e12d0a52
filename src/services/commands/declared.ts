/** What states the facts of a command: the source that it names, or a declaration that it makes. */
import type { Citation, NodeContent } from '../../model/entity.js';
import type { EdtfDate } from '../../model/time.js';
import { formatDay } from '../../model/time.js';
import type { Audience } from '../../model/viewer.js';
import { maySpeakFor } from '../../access/may.js';
import { invalid, refused } from './command.js';
import type { CommandReading } from './command-reading.js';
import { firstDayOf } from './dates.js';
import { newId } from './new-id.js';

export interface Stated {
  readonly citation: Citation;
  /** When its source was published; null where it does not say. */
  readonly published: EdtfDate | null;
}

/** Where the facts belong that are stated. */
export interface Home {
  readonly network: string;
  readonly audience: Audience;
  readonly fiction: boolean;
}

/**
 * The citation for what a command enters. A declaration becomes a `Source` in the network and for the audience of the facts that it
 * states: one for all of them that have the same. Throws `Refused` where the source named is none, where he does not speak
 * for who declares, and where the day is yet to come.
 */
export async function stated(reading: CommandReading, home: Home): Promise<Stated> {
  const { statement = { declaration: {} } } = reading.command.options;
  if ('source' in statement) {
    const source = await reading.node(statement.source, ['Source']);
    const { published } = source.properties;
    return { citation: statement, published: typeof published === 'string' ? published : null };
  }
  const { by, on = formatDay(reading.today), capacity } = statement.declaration;
  if (by !== undefined) {
    await reading.node(by);
    if (!maySpeakFor(reading.viewer, by)) {
      throw refused('NOT_ALLOWED', `expected one that you speak for, found ${by}`, { related: [by] });
    }
  }
  if (firstDayOf(on, 'statement.declaration.on') > reading.today) {
    const message = `expected a day until today, ${formatDay(reading.today)}; found ${on}`;
    throw invalid([{ at: 'statement.declaration.on', message }]);
  }
  const id = newId(home.network, reading.newKey(`declaration for ${JSON.stringify(home.audience)}`));
  const source: NodeContent = {
    id,
    kind: 'Source',
    name: `Dichiarazione, ${on}`,
    alternativeNames: [],
    network: home.network,
    since: 'UNKNOWN',
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: home.audience,
    fiction: home.fiction,
    properties: {
      form: 'DECLARATION',
      published: on,
      ...(by === undefined ? { publisher: reading.viewer.principal.name } : {}),
      ...(capacity === undefined ? {} : { capacity: { ...capacity } }),
    },
    references: by === undefined ? {} : { declarant: [by] },
    citations: [],
  };
  reading.make(source);
  return { citation: { source: id }, published: on };
}
