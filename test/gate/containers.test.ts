/** What the container files promise, read from them: nothing here starts a container. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.js';
import { repository, writeScratchTree } from '../support/scratch-tree.js';

const composeFile = readFileSync(join(repository, 'docker-compose.yml'), 'utf8');
const service = z.object({
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.unknown().optional(),
  secrets: z.array(z.string()),
});
const compose = z.object({ services: z.object({ hub: service, neo4j: service }) }).parse(parse(composeFile));
const dockerfile = readFileSync(join(repository, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ').split('\n');

describe('docker-compose.yml', () => {
  test('publishes the hub on loopback only, and Neo4j not at all', () => {
    expect(compose.services.hub.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(compose.services.neo4j.ports).toEqual([]);
  });

  test('gives the hub settings that it accepts', () => {
    const tree = writeScratchTree({ password: 'a-long-password\n' });
    const environment = { ...compose.services.hub.environment, RETE_DATA: '/data' };
    const secret = join(tree.folder, 'password');
    const config = readConfig({ ...environment, NEO4J_PASSWORD_FILE: secret });
    tree.remove();
    expect(config).toMatchObject({
      ok: true,
      value: {
        host: '0.0.0.0',
        port: 4000,
        neo4j: { uri: 'neo4j://neo4j:7687', password: 'a-long-password' },
      },
    });
  });

  test('keeps every password in a secret that its service is given', () => {
    for (const { environment, secrets } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (!/PASSWORD|AUTH(_|$)|SECRET/u.test(name.replace('WITHOUT_AUTHENTICATION', ''))) continue;
        expect(name).toMatch(/_FILE$/u);
        expect(secrets.map((secret) => `/run/secrets/${secret}`)).toContain(value);
      }
    }
  });

  test('the linter refuses what the Compose schema refuses', () => {
    const tree = writeScratchTree({});
    const file = join(tree.folder, 'docker-compose.yml');
    writeFileSync(file, composeFile.replace('read_only: true', 'read_only: [1]'));
    const outcome = spawnSync(
      process.execPath,
      [join(repository, 'node_modules/dclint/bin/dclint.cjs'), '--max-warnings', '0', file],
      { cwd: tree.folder, encoding: 'utf8' },
    );
    tree.remove();
    expect(outcome.status).toBe(1);
    expect(outcome.stdout + outcome.stderr).toMatch(/invalid-schema|must be/u);
  });
});

describe('Dockerfile', () => {
  const last = (instruction: string): string =>
    dockerfile.findLast((line) => line.startsWith(`${instruction} `))?.slice(instruction.length + 1) ?? '';

  test('runs as a user that is not root', () => {
    const shipped = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
    expect(shipped.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
  });

  test('is healthy when the hub says that it is ready, and not before', () => {
    const command = z.array(z.string()).parse(JSON.parse(last('HEALTHCHECK').replace(/^.*CMD /u, '')));
    expect(command.slice(0, 2)).toEqual(['node', '-e']);
    expect(command[2]).toContain('/health/ready');
    // Nobody listens on port 1: the program must run, and must say so by its exit code.
    const outcome = spawnSync(process.execPath, command.slice(1), {
      env: { ...process.env, RETE_PORT: '1' },
      encoding: 'utf8',
    });
    expect(outcome.stderr).toBe('');
    expect(outcome.status).toBe(1);
  });

  test('starts the hub, keeps its data in a volume', () => {
    expect(last('ENTRYPOINT')).toBe('["node", "/app/dist/cli.js"]');
    expect(last('CMD')).toBe('["serve"]');
    expect(last('VOLUME')).toBe('/data');
  });

  test('copies only what the build context lets through', () => {
    const allowed = readFileSync(join(repository, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = dockerfile
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect(allowed).toContain(path);
  });
});
