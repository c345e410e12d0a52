/** Channels, alerts and letters for tests, said in few words. */
import type { AlertContent, Letter } from '../../src/delivery/outgoing.js';
import type { Channel } from '../../src/services/alert-channels/channel.js';

export function channel(more: Partial<Channel> = {}): Channel {
  const address = more.address ?? 'sportello@comune.example';
  return {
    id: 'test/channel',
    subscriber: 'test/actor',
    form: 'EMAIL',
    address,
    frequency: 'AT_ONCE',
    language: 'IT',
    status: 'CONFIRMED',
    confirmedAddress: address,
    secretVersion: 0,
    secretSince: null,
    ...more,
  };
}

export function alert(id: string, more: Partial<AlertContent['subject']> = {}): AlertContent {
  return {
    id,
    cause: 'OPPORTUNITY_PUBLISHED',
    decidedAt: '2026-11-24T11:00:00.000Z',
    subject: {
      id: `test/${id}`,
      kind: 'Opportunity',
      title: `Tirocinio ${id}`,
      form: { it: 'Tirocinio o stage', en: 'Traineeship' },
      deadline: '2026-12-31',
      from: { id: 'test/coop', name: 'Cooperativa «Il Sole» & figli' },
      where: [{ id: 'test/bo', name: 'Bologna' }],
      ...more,
    },
    reason: { it: 'Corrisponde al vostro filtro', en: 'It matches your filter' },
  };
}

export function letter(id = 'msg_1'): Letter {
  return { kind: 'ALERT', id, alert: alert('a') };
}

export const never = new AbortController().signal;
