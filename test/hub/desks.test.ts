/** The job desks of ACTIVITY.CR: the manager and contacts for a citizen of each municipality, by date. */
import { expect, it } from 'vitest';
import { DeskForDocument } from '../generated/graphql.js';
import type { MunicipalityInput } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const afterOpening = '2021-02-01';

/** As the article writes them. */
const namesAsWritten = [
  'Casteldidone',
  'Spineda',
  'Rivarolo del Re e U.',
  'Calvatone',
  'Tornata',
  'Martignana di Po',
  'Gussola',
  'Torricella del P.',
  'Scandolara Ravara',
  'Motta Baluffi',
  'Cingia de’ Botti',
  'S. Martino d/L.',
  'Solarolo Rainerio',
  'S. Giovanni in C.',
  'Voltido',
  'Piadena Drizzona',
];

describeOnStores('the desk for a municipality', (hub) => {
  const desksOf = async (municipality: MunicipalityInput, asOf: string) => {
    const { deskFor } = await ask(hub().address, DeskForDocument, { municipality, asOf });
    if (deskFor.__typename !== 'DesksFound') throw new Error(`expected desks, found ${deskFor.__typename}`);
    return deskFor;
  };
  const contactsOf = (desk: Awaited<ReturnType<typeof desksOf>>['desks'][number] | undefined) =>
    desk?.contacts.map(({ channel, value }) => `${channel} ${value}`).sort();

  it('is run by Energheia for Casalmaggiore, with its own contacts', async () => {
    const { municipality, desks } = await desksOf({ istatCode: '019021' }, afterOpening);
    expect(municipality.name).toBe('Casalmaggiore');
    expect(desks).toHaveLength(1);
    expect(desks[0]?.managers).toEqual([{ name: 'Energheia Impresa Sociale' }]);
    expect(contactsOf(desks[0])).toEqual([
      'EMAIL casalmaggiore@energheiaimpresa.it',
      'MOBILE 324 7480228',
      'PHONE 0375 40200',
    ]);
  });

  it.each(namesAsWritten)('is run by Mestieri Lombardia for %s', async (name) => {
    const { desks } = await desksOf({ name }, afterOpening);
    expect(desks.map((desk) => desk.managers)).toEqual([[{ name: 'Mestieri Lombardia' }]]);
    expect(contactsOf(desks[0])).toEqual([
      'EMAIL cremona@mestierilombardia.it',
      'MOBILE 340 4691081',
      'PHONE 0372 1786314',
    ]);
  });

  it('opens physically, by appointment, on 2021-01-11 and not a day before', async () => {
    const channelsOn = async (day: string) => {
      const { desks } = await desksOf({ name: 'Casalmaggiore' }, day);
      return desks.flatMap((desk) => desk.access.map((rule) => rule.channel)).sort();
    };
    expect(await channelsOn('2021-01-10')).toEqual(['ONLINE']);
    expect(await channelsOn('2021-01-11')).toEqual(['IN_PERSON', 'ONLINE']);
    const { desks } = await desksOf({ name: 'Casalmaggiore' }, '2021-01-11');
    const inPerson = desks[0]?.access.find((rule) => rule.channel === 'IN_PERSON');
    expect(inPerson).toMatchObject({ appointmentRequired: true, modality: 'PLANNED' });
  });

  it('is told from none: a municipality that no desk serves gets a typed answer', async () => {
    const { deskFor } = await ask(hub().address, DeskForDocument, {
      municipality: { istatCode: '037060' },
      asOf: afterOpening,
    });
    expect(deskFor).toMatchObject({ __typename: 'NoDeskKnown', municipality: { name: 'Zola Predosa' } });
  });

  it('offers candidates for a misspelt name and chooses none', async () => {
    const { deskFor } = await ask(hub().address, DeskForDocument, { municipality: { name: 'Casalmagiore' } });
    expect(deskFor).toMatchObject({ __typename: 'MunicipalityNotFound', reason: 'UNKNOWN_NAME' });
    expect(deskFor).toHaveProperty('candidates[0].name', 'Casalmaggiore');
  });

  it.each([
    [{ istatCode: '999999' }, 'UNKNOWN_CODE'],
    [{ istatCode: '1902' }, 'MALFORMED'],
    [{}, 'MALFORMED'],
    [{ name: 'Gussola', istatCode: '019052' }, 'MALFORMED'],
    [{ id: 'activity-cr/concass' }, 'UNKNOWN_ID'],
  ])('says why %j means no municipality', async (municipality, reason) => {
    const { deskFor } = await ask(hub().address, DeskForDocument, { municipality });
    expect(deskFor).toMatchObject({ __typename: 'MunicipalityNotFound', reason });
  });
});
