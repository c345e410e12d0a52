/** Pages of a made-up network: what not everyone may see stays out, and no text becomes Markdown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownNetworks } from '../../scripts/emit/networks/known-networks.js';
import { escaped } from '../../scripts/emit/networks/markdown.js';
import { networkPage } from '../../scripts/emit/networks/network-page.js';
import { checkFiles } from '../../src/services/check-files.js';
import { partsOf } from './page-blocks.js';

describe('what must not show', () => {
  const page = pageOf(`
network: prova
title: { it: Prova, en: Trial }
edition: '1'
citing: carta
sources:
  carta: { form: DOCUMENT, name: Carta }
actors:
  prova: { kind: Programme, name: Prova, cites: [{ lines: 1 }] }
  nascosta: { kind: Company, name: Ditta Nascosta, visibility: { programme: prova }, cites: [{ lines: 2 }] }
  palese: { kind: Company, name: 'A | B *c* <i> _d_ [e](f) \`g\` #h ~i~', cites: [{ lines: 3 }] }
  prima: { kind: Company, name: Prima, cites: [{ lines: 3 }] }
  seconda: { kind: Company, name: Seconda, cites: [{ lines: 3 }] }
  terza: { kind: Company, name: Terza, cites: [{ lines: 3 }] }
records:
  dono: { kind: Contribution, name: Dono | uno, contributor: palese, recipient: prova, programme: prova, cites: [{ lines: 4 }] }
  premio: { kind: Award, name: Premio Coperto, recipient: nascosta, cites: [{ lines: 5 }] }
  progetto: { kind: InclusionProject, name: Progetto Riservato, company: palese, programme: prova, cites: [{ lines: 6 }] }
ties:
  - { kind: MEMBER_OF, from: nascosta, to: prova, cites: [{ lines: 7 }] }
  - { kind: SUPPLIES, from: palese, to: prima, cites: [{ lines: 8 }] }
  - { kind: SUPPLIES, from: prima, to: seconda, cites: [{ lines: 8 }] }
  - { kind: SUPPLIES, from: prima, to: terza, cites: [{ lines: 8 }] }
`);

  it('tells together only what every one does with every other', () => {
    const italian = partsOf(page).it;
    expect(italian).toContain('«Prima» è fornitore di «Seconda» e «Terza» (r. 8)');
    expect(italian).not.toMatch(/sono fornitori di/u);
  });

  it('leaves out what not everyone may see, and what names it', () => {
    expect(page).not.toMatch(/Nascosta|Premio Coperto|Progetto Riservato/u);
    expect(page).toContain('Dono \\| uno');
  });

  it('keeps names from becoming Markdown', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/gu)).toHaveLength(5);
    expect(page).not.toContain('<i>');
    expect(page).toContain('\\*c\\* \\<i\\> \\_d\\_ \\[e\\](f)');
  });
});

describe('texts in Markdown', () => {
  it('leaves no character of a text that means something', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[]<>|`~#\\& \n') }), (text) => {
        const plain = escaped(text).replaceAll(/\\[\\`*_[\]<>|~#&]/gu, '');
        expect(plain).not.toMatch(/[\\`*_[\]<>|~#\n]/u);
      }),
    );
  });

  it('says the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const unescaped = escaped(text).replaceAll(/\\([\\`*_[\]<>|~#&])/gu, '$1');
        expect(unescaped).toBe(text.replaceAll(/\s+/gu, ' ').trim());
      }),
    );
  });
});

function pageOf(text: string): string {
  const read = checkFiles([{ name: 'prova.yaml', bytes: new TextEncoder().encode(text) }]);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const networks = knownNetworks(read.value);
  const [network] = networks.networks;
  if (network === undefined) throw new Error('expected one network');
  return networkPage(network, networks);
}
