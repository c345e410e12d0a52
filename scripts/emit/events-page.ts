/** docs/EVENTS.md: what the log tells, by name. */
import { eventTypes, payloadVersion } from '../../src/model/event.js';
import { eventNames, eventNamesVersion } from '../../src/model/event-name.js';

export function eventsPage(): string {
  return `${[
    '<!-- Written by `npm run emit` from src/model/event-name.ts. -->',
    '',
    '# Events',
    '',
    `What the log tells. An event's name says what happened; it follows from the subject's states before and after. Version of the names: ${eventNamesVersion}; version of the states: ${payloadVersion}.`,
    'Names are only added, and the version rises when one is, or when one comes to mean something else. States written in an earlier',
    'shape are read in the present one (`src/model/read-payload.ts`).',
    '',
    `Beside its name an event has a type, which says only what became of its subject: ${eventTypes.map((type) => `\`${type}\``).join(', ')}.`,
    '',
    '| name | when it is given |',
    '| --- | --- |',
    ...Object.entries(eventNames).map(([name, when]) => `| \`${name}\` | ${when} |`),
  ].join('\n')}\n`;
}
