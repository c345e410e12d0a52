/** Positions as tokens: waiting for them, and what they cost. */
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/model/failure.js';
import type { Cursors } from '../../../src/services/cursors/cursors.js';
import { createPositions } from '../../../src/services/cursors/positions.js';

describe('positions', () => {
  it('wait until the network is there, and say where it did not come so far', async () => {
    const { positions, waited, feed } = at(3);
    expect(await positions.reach('sealed 3')).toEqual({ ok: true, value: { behind: false } });
    expect(await positions.reach('sealed 4')).toEqual({ ok: true, value: { behind: true } });
    feed.position = 4;
    expect(await positions.reach('sealed 4')).toEqual({ ok: true, value: { behind: false } });
    expect(waited).toEqual([3, 4, 4]);
  });

  it('open a token once, however often it is sent, and none of their own', async () => {
    const { positions, opened } = at(3);
    const own = positions.token(positions.here());
    expect(positions.token(positions.here())).toBe(own);
    await positions.reach(own);
    await positions.reach('sealed 2');
    await positions.reach('sealed 2');
    expect(opened).toEqual(['sealed 2']);
  });

  it('refuse what cursors refuse, and wait for nothing then', async () => {
    const { positions, waited } = at(3);
    expect(await positions.reach('old')).toMatchObject({ ok: false, kind: 'ANOTHER_HISTORY' });
    expect(waited).toEqual([]);
  });

  it('of a write that the feed has not reached are read from the log', async () => {
    const { positions } = at(3);
    expect(await positions.tokenAt(3)).toBe('sealed 3 event 3');
    expect(await positions.tokenAt(5)).toBe('sealed 5 event 5');
  });
});

/** A feed at a position, and cursors that show what they hold. */
function at(position: number) {
  const feed = { position };
  const waited: number[] = [];
  const opened: string[] = [];
  const cursors: Cursors = {
    seal: (_, place) => `sealed ${place.position} ${place.eventId}`,
    open: async (_, cursor) => {
      opened.push(cursor);
      const [word, sealed] = cursor.split(' ');
      return word === 'sealed' ? success(Number(sealed)) : failure('ANOTHER_HISTORY', 'of another');
    },
    placeAt: async (asked) => ({ position: asked, eventId: `event ${asked}` }),
  };
  const positions = createPositions(
    {
      position: () => feed.position,
      eventId: () => `event ${feed.position}`,
      waitFor: async (asked) => {
        waited.push(asked);
        return feed.position >= asked;
      },
    },
    cursors,
  );
  return { positions, waited, opened, feed };
}
