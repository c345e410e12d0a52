/** One bad file for each kind of mistake, with everything that is to be said about it: "line:column: message". */
import type { NodeKind } from '../../src/model/kinds.js';
import { nodeDeclaration } from '../../src/model/kinds.js';
import { head } from './checking.js';

export interface BadFile {
  readonly mistake: string;
  readonly text: string;
  readonly problems: readonly string[];
}

/** As messages list them: what a kind has is for the ontology to say, so a property more changes nothing here. */
const propertiesOf = (kind: NodeKind): string => Object.keys(nodeDeclaration(kind).properties).join(', ');

/** Two companies besides: things follow from line 10 on. */
const companies = `${head}actors:
  alfa: { kind: Company, name: Alfa, cites: [{ lines: 1 }] }
  beta: { kind: Company, name: Beta, cites: [{ lines: 2 }] }
`;

export const badFiles: readonly BadFile[] = [
  {
    mistake: 'an empty file',
    text: ``,
    problems: [
      '1:1: expected a network file (a map with network, title, edition, uses, citing, fiction, sources, actors, records, ties), found an empty file',
    ],
  },
  {
    mistake: 'a comment only',
    text: `# nothing
`,
    problems: [
      '1:1: expected a network file (a map with network, title, edition, uses, citing, fiction, sources, actors, records, ties), found an empty file',
    ],
  },
  {
    mistake: 'a list as root',
    text: `- a
`,
    problems: [
      '1:1: expected a network file (a map with network, title, edition, uses, citing, fiction, sources, actors, records, ties), found the list ["a"]',
    ],
  },
  {
    mistake: 'a text as root',
    text: `hello
`,
    problems: [
      '1:1: expected a network file (a map with network, title, edition, uses, citing, fiction, sources, actors, records, ties), found "hello"',
    ],
  },
  {
    mistake: 'several faults of YAML',
    text: `a: [1, 2
b: "x
`,
    problems: [
      '2:1: expected YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
      '3:1: expected YAML: missing closing "quote',
    ],
  },
  {
    mistake: 'a tab as indentation',
    text: `network:
	mine
`,
    problems: [
      '2:1: expected YAML: spaces for indentation, found a tab',
      '2:2: expected YAML: implicit map keys need to be followed by map values',
    ],
  },
  {
    mistake: 'an unknown alias',
    text: `network: *x
`,
    problems: ['1:10: expected an anchor &x above, found none'],
  },
  {
    mistake: 'an alias of itself',
    text: `network: &x [*x]
`,
    problems: ['1:14: expected no circle, found that *x contains itself'],
  },
  {
    mistake: 'a tag',
    text: `network: !!binary aGk=
`,
    problems: ['1:19: expected YAML: no tags; found what only a tag can mean'],
  },
  {
    mistake: 'an unknown tag',
    text: `network: !mine x
`,
    problems: ['1:10: expected YAML: no tags; Unresolved tag: !mine'],
  },
  {
    mistake: 'two documents',
    text: `network: a
---
network: b
`,
    problems: ['2:1: expected YAML: one document in a file, found a second one'],
  },
  {
    mistake: 'a key given twice',
    text: `${head}edition: 2
`,
    problems: ['7:1: expected each key once, found edition again (first in line 3)'],
  },
  {
    mistake: 'a key that is no word',
    text: `? [a]
: b
`,
    problems: ['1:3: expected a word as key, found a list or map'],
  },
  {
    mistake: 'nothing but a namespace',
    text: `network: mine
`,
    problems: ['1:1: expected edition, found none', '1:1: expected title, found none'],
  },
  {
    mistake: 'a misspelt key of the file',
    text: `network: mine
title: { it: Mia, en: Mine }
edition: '1'
citin: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
`,
    problems: [
      '4:1: a network file has no key citin; expected one of network, title, edition, uses, citing, fiction, sources, actors, records, ties; found "citin". Did you mean citing?',
    ],
  },
  {
    mistake: 'a bad namespace',
    text: `network: Mine_1
title: { it: Mia, en: Mine }
edition: '1'
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
`,
    problems: [
      '1:10: expected a namespace, lower-case letters, digits and single hyphens, at most 80, found "Mine_1"',
    ],
  },
  {
    mistake: 'a title in one language',
    text: `network: mine
title: { it: Mia }
edition: '1'
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
`,
    problems: ['2:8: expected a text in both languages, {it: …, en: …}, found {"it":"Mia"}'],
  },
  {
    mistake: 'fiction that is no yes or no',
    text: `${head}fiction: yes
`,
    problems: ['7:10: expected true or false, found "yes"'],
  },
  {
    mistake: 'actors as a list',
    text: `${head}actors: [a]
`,
    problems: ['7:9: expected actors by their keys, found the list ["a"]'],
  },
  {
    mistake: 'a misspelt kind',
    text: `${head}actors:
  a: { kind: Compny, name: A, cites: [{ lines: 1 }] }
`,
    problems: [
      '8:14: expected one of Municipality, Territory, ListeningPoint, Cooperative, Company, Institution, Programme, GoverningBody, Group; found "Compny". Did you mean Company?',
    ],
  },
  {
    mistake: 'no kind',
    text: `${head}actors:
  a: { name: A, cites: [{ lines: 1 }] }
`,
    problems: [
      '8:3: expected a kind for a, found none: one of Municipality, Territory, ListeningPoint, Cooperative, Company, Institution, Programme, GoverningBody, Group',
    ],
  },
  {
    mistake: 'a record among actors',
    text: `${head}actors:
  a: { kind: Fund, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['8:14: expected a kind of actor, found Fund: move it under records'],
  },
  {
    mistake: 'an actor among records',
    text: `${head}records:
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['8:14: expected a kind of record, found Company: move it under actors'],
  },
  {
    mistake: 'a source among records',
    text: `${head}records:
  a: { kind: Source, name: A, form: DOCUMENT }
`,
    problems: ['8:14: expected a kind of record, found Source: move it under sources'],
  },
  {
    mistake: "the hub's own record",
    text: `${head}records:
  a: { kind: NetworkFile, name: A }
`,
    problems: ['8:14: expected a kind of record, found NetworkFile: the hub keeps that by itself'],
  },
  {
    mistake: 'a misspelt property',
    text: `${head}actors:
  a: { kind: Municipality, name: A, popolation: 1, cites: [{ lines: 1 }] }
`,
    problems: [
      `8:37: Municipality has no key popolation; expected one of kind, name, also, since, until, modality, origin, visibility, cites, ${propertiesOf('Municipality')}; found "popolation". Did you mean population?`,
    ],
  },
  {
    mistake: 'a misspelt role',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
records:
  r: { kind: Award, recipent: a, cites: [{ lines: 1 }] }
`,
    problems: [
      '10:21: Award has no key recipent; expected one of kind, name, also, since, until, modality, origin, visibility, cites, recipient, grantor, programme; found "recipent". Did you mean recipient?',
    ],
  },
  {
    mistake: 'a misspelt value',
    text: `${head}actors:
  a: { kind: Cooperative, name: A, type: MIXT, cites: [{ lines: 1 }] }
`,
    problems: ['8:42: expected one of A, B, MIXED, OTHER, CONSORTIUM; found "MIXT". Did you mean MIXED?'],
  },
  {
    mistake: 'no name',
    text: `${head}actors:
  a: { kind: Company, cites: [{ lines: 1 }] }
`,
    problems: ['8:3: expected a name, found none'],
  },
  {
    mistake: 'a key with capitals',
    text: `${head}actors:
  Alfa: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['8:3: expected a key, lower-case letters, digits and single hyphens, at most 80, found Alfa'],
  },
  {
    mistake: "the file's own key",
    text: `${head}actors:
  network-file: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['8:3: expected another key, found network-file, which stands for the file itself'],
  },
  {
    mistake: 'the same key in two sections',
    text: `${head}actors:
  paper: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['8:3: expected each key once in a file, found paper under sources too (line 6)'],
  },
  {
    mistake: 'the same key twice in a section',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['9:3: expected each key once, found a again (first in line 8)'],
  },
  {
    mistake: 'nothing about an actor',
    text: `${head}actors:
  a:
`,
    problems: ['8:5: expected what is to be said about a, found nothing'],
  },
  {
    mistake: 'no citation',
    text: `${head}actors:
  a: { kind: Company, name: A }
`,
    problems: [
      '8:3: expected cites: what says so about a; found none. Nothing is loaded that no source states',
    ],
  },
  {
    mistake: 'an empty list of citations',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [] }
`,
    problems: [
      '8:39: expected cites: what says so about a; found none. Nothing is loaded that no source states',
    ],
  },
  {
    mistake: 'a misspelt key of a citation',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ line: 1 }] }
`,
    problems: [
      '8:42: a citation has no key line; expected one of source, lines, entry, words, about, derivation; found "line". Did you mean lines?',
    ],
  },
  {
    mistake: 'an unknown source',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ source: papr }] }
`,
    problems: ['8:50: expected a key of this file, found papr. Did you mean paper?'],
  },
  {
    mistake: 'an actor as source',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ source: a }] }
`,
    problems: ['8:50: expected a source, found mine/a (Company)'],
  },
  {
    mistake: 'no source at all',
    text: `network: mine
title: { it: Mia, en: Mine }
edition: '1'
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
actors:
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['7:40: expected source, or citing at the head of the file, found neither'],
  },
  {
    mistake: 'an unknown source for all',
    text: `network: mine
title: { it: Mia, en: Mine }
edition: '1'
citing: papers
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
actors:
  a: { kind: Company, name: A, cites: [{ lines: 1 }] }
`,
    problems: ['4:9: expected a key of this file, found papers. Did you mean paper?'],
  },
  {
    mistake: 'lines backwards',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ lines: 14-12 }] }
`,
    problems: [`8:49: expected lines such as 9, 12-14 or '9, 24', found "14-12"`],
  },
  {
    mistake: 'about an unknown property',
    text: `${head}actors:
  a: { kind: Company, name: A, cites: [{ about: [websit] }] }
`,
    problems: [
      `8:50: expected one of ${propertiesOf('Company')}, name, also, since, until, modality; found "websit". Did you mean website?`,
    ],
  },
  {
    mistake: 'a malformed date',
    text: `${head}actors:
  a: { kind: Company, name: A, since: 2020-13, until: soon, cites: [{ lines: 1 }] }
`,
    problems: [
      '8:39: expected a date (2017, 2017-05 or 2017-05-22) or UNKNOWN, found "2020-13"',
      '8:55: expected a date (2017, 2017-05 or 2017-05-22), UNKNOWN or OPEN, found "soon"',
    ],
  },
  {
    mistake: 'an end before the beginning',
    text: `${head}actors:
  a: { kind: Company, name: A, since: 2020, until: 2019, cites: [{ lines: 1 }] }
`,
    problems: ['8:52: ends 2019, before it begins, 2020'],
  },
  {
    mistake: 'a misspelt modality',
    text: `${head}actors:
  a: { kind: Company, name: A, modality: PLANED, cites: [{ lines: 1 }] }
`,
    problems: [
      '8:42: expected one of IN_FORCE, PLANNED, PROPOSED, CONDITIONAL; found "PLANED". Did you mean PLANNED?',
    ],
  },
  {
    mistake: 'another name without its form',
    text: `${head}actors:
  a: { kind: Company, name: A, also: [{ name: B }, C, { name: D, form: ACRONIM }], cites: [{ lines: 1 }] }
`,
    problems: [
      '8:39: expected form, one of ABBREVIATION, ACRONYM, VARIANT, FORMER, OFFICIAL; found none',
      '8:52: expected {name, form}, found "C"',
      '8:72: expected one of ABBREVIATION, ACRONYM, VARIANT, FORMER, OFFICIAL; found "ACRONIM". Did you mean ACRONYM?',
    ],
  },
  {
    mistake: 'a property without a value',
    text: `${head}actors:
  a:
    kind: Company
    name: A
    website:
    cites: [{ lines: 1 }]
`,
    problems: ['11:13: expected a value, found nothing: leave out what no source states'],
  },
  {
    mistake: 'an address without http',
    text: `${head}actors:
  a: { kind: Company, name: A, website: www.example.org, cites: [{ lines: 1 }] }
`,
    problems: ['8:41: expected a web address that begins with http:// or https://, found "www.example.org"'],
  },
  {
    mistake: 'a text in one language',
    text: `${head}actors:
  a: { kind: Company, name: A, summary: Ciao, cites: [{ lines: 1 }] }
`,
    problems: ['8:41: expected a text in both languages, {it: …, en: …}, found "Ciao"'],
  },
  {
    mistake: 'a strange quantity',
    text: `${head}actors:
  a: { kind: Municipality, name: A, population: 1.000.000, cites: [{ lines: 1 }] }
`,
    problems: ['8:49: expected a quantity such as 132000, about 132000 or at least 5, found "1.000.000"'],
  },
  {
    mistake: 'a strange amount',
    text: `${companies}records:
  r: { kind: Contribution, contributor: alfa, recipient: beta, amount: "60.000,00 €", cites: [{ lines: 1 }] }
`,
    problems: [
      '11:72: expected an amount such as 60000.00 EUR, about 60000 EUR or at least 5 EUR, found "60.000,00 €"',
    ],
  },
  {
    mistake: 'a yes that is a word',
    text: `${head}records:
  r: { kind: Practice, name: R, isHire: yes, cites: [{ lines: 1 }] }
`,
    problems: ['8:41: expected true or false, found "yes"'],
  },
  {
    mistake: 'a required property missing',
    text: `${head}records:
  r: { kind: Agreement, name: R, cites: [{ lines: 1 }] }
`,
    problems: ['8:3: Agreement needs form, found none'],
  },
  {
    mistake: 'a required role missing',
    text: `${companies}records:
  r: { kind: Contribution, recipient: beta, cites: [{ lines: 1 }] }
`,
    problems: ['11:3: Contribution needs contributor, found none'],
  },
  {
    mistake: 'two in a role for one',
    text: `${companies}records:
  r: { kind: Contribution, contributor: [alfa, beta], recipient: beta, cites: [{ lines: 1 }] }
`,
    problems: ['11:41: expected one, found 2'],
  },
  {
    mistake: 'one twice in a role',
    text: `${companies}records:
  r: { kind: Activity, leads: [alfa, alfa], cites: [{ lines: 1 }] }
`,
    problems: ['11:31: expected each one once, found one twice'],
  },
  {
    mistake: 'the wrong kind in a role',
    text: `${companies}records:
  r: { kind: Fund, programme: alfa, cites: [{ lines: 1 }] }
`,
    problems: ['11:31: programme of Fund expects Programme, found Company (mine/alfa)'],
  },
  {
    mistake: 'an unknown key in a role',
    text: `${companies}records:
  r: { kind: Activity, leads: [alfa, betta], cites: [{ lines: 1 }] }
`,
    problems: ['11:38: expected a key of this file, found betta. Did you mean beta?'],
  },
  {
    mistake: 'too many parties',
    text: `${head}actors:
  c0: { kind: Company, name: C0, cites: [{ lines: 1 }] }
  c1: { kind: Company, name: C1, cites: [{ lines: 1 }] }
  c2: { kind: Company, name: C2, cites: [{ lines: 1 }] }
  c3: { kind: Company, name: C3, cites: [{ lines: 1 }] }
  c4: { kind: Company, name: C4, cites: [{ lines: 1 }] }
  c5: { kind: Company, name: C5, cites: [{ lines: 1 }] }
  c6: { kind: Company, name: C6, cites: [{ lines: 1 }] }
  c7: { kind: Company, name: C7, cites: [{ lines: 1 }] }
  c8: { kind: Company, name: C8, cites: [{ lines: 1 }] }
  c9: { kind: Company, name: C9, cites: [{ lines: 1 }] }
  c10: { kind: Company, name: C10, cites: [{ lines: 1 }] }
  c11: { kind: Company, name: C11, cites: [{ lines: 1 }] }
  c12: { kind: Company, name: C12, cites: [{ lines: 1 }] }
records:
  r: { kind: Agreement, form: PACT, parties: [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12], cites: [{ lines: 1 }] }
`,
    problems: ['22:46: expected at most 12 parties, found 13: make more of them members of a Programme'],
  },
  {
    mistake: 'a misspelt kind of tie',
    text: `${companies}ties:
  - { kind: SUPLIES, from: alfa, to: beta, cites: [{ lines: 1 }] }
`,
    problems: [
      '11:13: expected one of PART_OF, SEATED_IN, SUCCEEDED_BY, UNIT_OF, SERVES, MANAGES, ORGANISES, HOSTS, SUPPLIES, MEMBER_OF, PROPOSED, COORDINATES, CONTRIBUTES_TO, ADDRESSES, COLLABORATES_WITH, LIAISES_WITH, FUNDS, SITS_ON, GOVERNS, REFERS_TO, TRAINS, REPRESENTS; found "SUPLIES". Did you mean SUPPLIES?',
    ],
  },
  {
    mistake: 'a tie of the wrong kinds',
    text: `${companies}ties:
  - { kind: PART_OF, from: alfa, to: beta, cites: [{ lines: 1 }] }
`,
    problems: [
      '11:28: PART_OF begins at Municipality or Territory, not at Company',
      '11:38: PART_OF ends at Territory, not at Company',
    ],
  },
  {
    mistake: 'a tie without an end',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, cites: [{ lines: 1 }] }
`,
    problems: ['11:5: expected to, found none'],
  },
  {
    mistake: 'a tie to an unknown key',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: betta, cites: [{ lines: 1 }] }
`,
    problems: ['11:39: expected a key of this file, found betta. Did you mean beta?'],
  },
  {
    mistake: 'a tie to a source',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: paper, cites: [{ lines: 1 }] }
`,
    problems: [
      '11:39: SUPPLIES ends at Municipality, ListeningPoint, Cooperative, Company, Institution or Group, not at Source',
    ],
  },
  {
    mistake: 'a tie from an actor to itself',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: [alfa, beta], to: beta, cites: [{ lines: 1 }] }
`,
    problems: ['11:47: expected two different actors, found mine/beta at both ends'],
  },
  {
    mistake: 'the same tie twice',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: beta, cites: [{ lines: 1 }] }
  - { kind: SUPPLIES, from: alfa, to: beta, since: 2020, cites: [{ lines: 1 }] }
`,
    problems: [
      '12:5: expected each tie once, found SUPPLIES of mine/alfa to mine/beta again (first in line 11): if they are two, tell them apart with a key',
    ],
  },
  {
    mistake: 'a tie without direction entered both ways',
    text: `${companies}ties:
  - { kind: COLLABORATES_WITH, from: alfa, to: beta, cites: [{ lines: 1 }] }
  - { kind: COLLABORATES_WITH, from: beta, to: alfa, cites: [{ lines: 1 }] }
`,
    problems: [
      '12:5: expected each tie once, found COLLABORATES_WITH of mine/alfa and mine/beta again (first in line 11): if they are two, tell them apart with a key',
    ],
  },
  {
    mistake: 'an implied tie entered by hand',
    text: `${companies}ties:
  - { kind: FUNDS, from: alfa, to: beta, cites: [{ lines: 1 }] }
`,
    problems: ['11:13: FUNDS is implied by records and cannot be entered by hand'],
  },
  {
    mistake: 'a misspelt property of a tie',
    text: `${companies}ties:
  - { kind: MANAGES, from: alfa, to: beta, tsk: 1, cites: [{ lines: 1 }] }
`,
    problems: [
      '11:44: MANAGES has no key tsk; expected one of kind, from, to, key, strength, since, until, modality, origin, visibility, cites, task; found "tsk". Did you mean task?',
    ],
  },
  {
    mistake: 'a strength above one',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: beta, strength: 1.5, cites: [{ lines: 1 }] }
`,
    problems: ['11:55: expected a number above 0 and at most 1, found 1.5'],
  },
  {
    mistake: 'a strength in words',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: beta, strength: strong, cites: [{ lines: 1 }] }
`,
    problems: ['11:55: expected a number above 0 and at most 1, found "strong"'],
  },
  {
    mistake: 'a network that is not used',
    text: `${companies}ties:
  - { kind: SUPPLIES, from: alfa, to: other/beta, cites: [{ lines: 1 }] }
`,
    problems: [
      '11:39: expected a key of this file, or of a network it uses; found other/beta: add other to uses',
    ],
  },
  {
    mistake: 'a network that is unknown',
    text: `network: mine
title: { it: Mia, en: Mine }
edition: '1'
uses: [othr]
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
actors:
  alfa: { kind: Company, name: Alfa, cites: [{ lines: 1 }] }
  beta: { kind: Company, name: Beta, cites: [{ lines: 2 }] }
ties:
  - { kind: SUPPLIES, from: alfa, to: othr/beta, cites: [{ lines: 1 }] }
`,
    problems: ['4:8: expected a network that is loaded already, or whose file is given too; found othr'],
  },
  {
    mistake: 'visibility for nobody',
    text: `${companies}records:
  r: { kind: Activity, leads: [alfa], visibility: PRIVATE, cites: [{ lines: 1 }] }
`,
    problems: ['11:51: expected PUBLIC, {programme: KEY} or {parties: [KEY, …]}, found "PRIVATE"'],
  },
  {
    mistake: 'visibility for a programme that is none',
    text: `${companies}records:
  r: { kind: Activity, leads: [alfa], visibility: { programme: alfa }, cites: [{ lines: 1 }] }
`,
    problems: ['11:64: expected a Programme, found mine/alfa (Company)'],
  },
  {
    mistake: 'a value that must be unique',
    text: `${head}actors:
  a: { kind: Municipality, name: A, istatCode: '019021', cites: [{ lines: 1 }] }
  b: { kind: Municipality, name: B, istatCode: 019021, cites: [{ lines: 1 }] }
`,
    problems: [
      '9:48: expected istatCode of each Municipality once, found "019021" again (first mine/a, line 8)',
    ],
  },
];
