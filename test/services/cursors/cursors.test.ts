/** Cursors: what they hide, who may use them, and what they say where they are no good. */
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/model/event.js';
import { rotateCursorKey } from '../../../src/services/cursors/cursor-keys.js';
import type { GivenCursorKeys } from '../../../src/services/cursors/cursor-keys.js';
import { beginning, openCursors } from '../../../src/services/cursors/cursors.js';
import type { Cursors } from '../../../src/services/cursors/cursors.js';
import type { Secret, StoredSecrets } from '../../../src/store/stored-secrets.js';

const day = 86_400_000;
const use = { purpose: 'changes', filter: '{"kinds":["Company"]}', principal: 'anna' };

describe('cursors', () => {
  it('give back the position they were sealed with, on every instance', async () => {
    const world = worldOf(['a', 'b', 'c']);
    const [here, there] = [await world.open(), await world.open()];
    const place = { position: 2, eventId: 'b' };
    expect(await there.open(use, here.seal(use, place))).toEqual({ ok: true, value: 2 });
    expect(await there.open(use, here.seal(use, beginning))).toEqual({ ok: true, value: 0 });
  });

  it('hide how far the log has come: equally long, never twice the same', async () => {
    const cursors = await worldOf(['a']).open();
    const sealed = [0, 1, 1, 999, 2 ** 40].map((position) => cursors.seal(use, { position, eventId: 'a' }));
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    expect(new Set(sealed).size).toBe(sealed.length);
  });

  it('refuse what was made up or changed', async () => {
    const cursors = await worldOf(['a']).open();
    const cursor = cursors.seal(use, { position: 1, eventId: 'a' });
    const bytes = Buffer.from(cursor, 'base64url');
    for (let at = 5; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await kindOf(cursors, changed.toString('base64url'))).toBe('MALFORMED');
    }
    for (const made of [
      '',
      '1',
      'AAAA',
      cursor.slice(1),
      `${cursor}A`,
      Buffer.from('1').toString('base64'),
    ]) {
      expect(await kindOf(cursors, made)).toBe('MALFORMED');
    }
  });

  it.each([{ principal: 'bruno' }, { purpose: 'alerts' }, { filter: '{"kinds":["Award"]}' }, { filter: '' }])(
    'refuse another use: %o',
    async (other) => {
      const cursors = await worldOf(['a']).open();
      const cursor = cursors.seal(use, { position: 1, eventId: 'a' });
      expect(await kindOf(cursors, cursor, { ...use, ...other })).toBe('FOREIGN');
    },
  );

  it('tell another history: another event at the place, none there, a key that was never ours', async () => {
    const world = worldOf(['a', 'b']);
    const cursors = await world.open();
    const cursor = cursors.seal(use, { position: 2, eventId: 'b' });
    world.events.splice(1, 1, 'other');
    expect(await kindOf(cursors, cursor)).toBe('ANOTHER_HISTORY');
    world.events.length = 1;
    expect(await kindOf(cursors, cursor)).toBe('ANOTHER_HISTORY');
    expect(await kindOf(await worldOf(['a', 'b']).open(), cursor)).toBe('ANOTHER_HISTORY');
  });

  it('are opened with the key before for 30 days, also by instances that ran on', async () => {
    const world = worldOf(['a']);
    const running = await world.open();
    const old = running.seal(use, { position: 1, eventId: 'a' });
    world.now += day;
    await rotateCursorKey(world.secrets, world.now);
    const fresh = await world.open();
    const renewed = fresh.seal(use, { position: 1, eventId: 'a' });
    expect(await kindOf(running, renewed)).toBe('OK');
    world.now += 30 * day;
    expect(await kindOf(fresh, old)).toBe('OK');
    world.now += 1;
    expect(await kindOf(fresh, old)).toBe('EXPIRED');
    expect(await kindOf(running, old)).toBe('EXPIRED');
    await rotateCursorKey(world.secrets, world.now);
    expect(await kindOf(await world.open(), old)).toBe('EXPIRED');
    expect(world.kept.get('cursor-key')?.map(({ value }) => value !== '')).toEqual([true, true, false]);
  });

  it('take keys from the operator, keep none of them, and accept the one before for 30 days', async () => {
    const world = worldOf(['a']);
    const first = await world.open({ current: 'first key of this operator, long enough', earlier: null });
    const old = first.seal(use, { position: 1, eventId: 'a' });
    world.now += 90 * day;
    const given = {
      current: 'second key of this operator, long enough',
      earlier: 'first key of this operator, long enough',
    };
    expect(await kindOf(await world.open(given), old)).toBe('OK');
    world.now += 30 * day + 1;
    expect(await kindOf(await world.open(given), old)).toBe('EXPIRED');
    expect(JSON.stringify([...world.kept])).not.toMatch(/operator/u);
  });
});

async function kindOf(cursors: Cursors, cursor: string, asked = use): Promise<string> {
  const opened = await cursors.open(asked, cursor);
  return opened.ok ? 'OK' : opened.kind;
}

/** A log of these event ids, secrets, and a clock. */
function worldOf(events: string[]) {
  const kept = new Map<string, readonly Secret[]>();
  const secrets: StoredSecrets = {
    getOrMake: async (name, made) => {
      if (!kept.has(name)) kept.set(name, [made]);
      return kept.get(name) ?? [];
    },
    add: async (name, secret, before) => {
      const known = kept.get(name) ?? [];
      const all = known.some(({ id }) => id === secret.id) ? known : [secret, ...known];
      const emptied = all.map((each, place) =>
        all.slice(0, place).some(({ madeAt }) => madeAt < before) ? { ...each, value: '' } : each,
      );
      kept.set(name, emptied);
      return emptied;
    },
  };
  const world = {
    events,
    secrets,
    kept,
    now: Date.parse('2026-11-24T12:00:00Z'),
    open: (given: GivenCursorKeys | null = null) =>
      openCursors({
        store: {
          secrets,
          events: async (after) => {
            const id = events[after];
            return id === undefined ? [] : [{ position: after + 1, id } as LogEvent];
          },
        },
        given,
        now: () => world.now,
      }),
  };
  return world;
}
