/** publiccode.yml against the rules of its standard (core 0.5) that a machine can check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repository } from '../support/scratch-tree.js';

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1).max(100)).min(1),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
});

const dependency = z.strictObject({
  name: z.string(),
  version: z.string().optional(),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  optional: z.boolean().optional(),
});

/** The keys in use here; one that the standard does not know, or of another shape, is refused. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string(),
  url: z.url(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z
    .array(
      z.enum([
        'contact-management',
        'data-analytics',
        'data-collection',
        'data-visualization',
        'grant-management',
        'network-management',
        'online-community',
        'other',
      ]),
    )
    .optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/backend', 'standalone/other', 'library']),
  intendedAudience: z
    .strictObject({
      countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).optional(),
      scope: z.array(z.enum(['welfare', 'employment', 'society', 'local-authorities'])).optional(),
    })
    .optional(),
  description: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u), description),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.looseObject({ name: z.string() })).min(1),
    }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
  dependsOn: z.strictObject({ open: z.array(dependency) }).optional(),
});

const text = (file: string): string => readFileSync(join(repository, file), 'utf8');

test('publiccode.yml follows the standard and agrees with the package and its licence', () => {
  const described = publiccode.parse(parse(text('publiccode.yml')));
  const manifest = z
    .object({ license: z.string(), version: z.string() })
    .parse(JSON.parse(text('package.json')));
  expect(described.legal.license).toBe(manifest.license);
  expect(described.softwareVersion ?? manifest.version).toBe(manifest.version);
  expect(Object.keys(described.description).toSorted()).toEqual(
    described.localisation.availableLanguages.toSorted(),
  );
});

test('the licence is the whole EUPL 1.2', () => {
  const licence = text('LICENSE');
  expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n/u);
  const articles = [...licence.matchAll(/^(\d+)\.[A-Z]/gmu)].map((match) => Number(match[1]));
  expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(licence).toContain('The European Commission may update this Appendix');
});
