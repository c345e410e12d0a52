/** The settings of the hub. The only file that reads the environment. */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Result } from './model/failure.js';
import { failure, success } from './model/failure.js';

export interface Config {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Where the embedded store keeps its files. */
  readonly dataFolder: string;
  /** Browser origins besides localhost; the same list for HTTP and WebSocket. */
  readonly allowedOrigins: readonly string[];
  /** Values of the `Host` header besides loopback names and the listening address. */
  readonly allowedHosts: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** What log cursors are sealed with; a key that the store keeps where null. */
  readonly cursorKeys: CursorKeyConfig | null;
  /** How alerts leave the hub. */
  readonly delivery: DeliveryConfig;
  /** Where given, the hub keeps its data in this Neo4j instead of the embedded store. */
  readonly neo4j: Neo4jConfig | null;
}

export interface DeliveryConfig {
  /** How mail is sent; none is where null. */
  readonly smtp: SmtpConfig | null;
  /** The address by which the hub is reached from outside, without a slash at the end; where links in mails lead to. */
  readonly publicUrl: string | null;
  /** Whether webhooks may lead to this machine, also by http. */
  readonly allowLoopback: boolean;
}

export interface SmtpConfig {
  /** With the user and password, where there are. */
  readonly url: string;
  readonly from: string;
  /** Whether nothing is sent over a connection that is not encrypted. */
  readonly requireTls: boolean;
}

export interface CursorKeyConfig {
  readonly current: string;
  /** The one before, accepted for 30 days after the current one was first used. */
  readonly earlier: string | null;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where null. */
  readonly database: string | null;
  /** Where reach and best paths of a few hops are answered: by the network in memory, or by the database. */
  readonly traversals: 'network' | 'database';
}

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()])));

const environment = z.object({
  RETE_HOST: z.string().min(1).default('127.0.0.1'),
  RETE_PORT: z.coerce.number('a port number').int('a whole number').min(0).max(65_535).default(4000),
  RETE_DATA: z.string().min(1).default('data'),
  RETE_ALLOWED_ORIGINS: list.refine((origins) => origins.every(isOrigin), {
    error: 'origins such as https://network.example.org, separated by commas, without a path',
  }),
  RETE_ALLOWED_HOSTS: list,
  RETE_WITHOUT_AUTHENTICATION: z.literal('accepted', { error: 'the word accepted' }).optional(),
  RETE_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('warn'),
  RETE_CURSOR_KEY: z.string().optional(),
  RETE_CURSOR_KEY_FILE: z.string().optional(),
  RETE_CURSOR_KEY_EARLIER: z.string().optional(),
  RETE_CURSOR_KEY_EARLIER_FILE: z.string().optional(),
  RETE_PUBLIC_URL: z
    .string()
    .refine((url) => isOrigin(url), { error: 'an address such as https://rete.example.org, without a path' })
    .optional(),
  RETE_SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s@/]+$/u,
      'an address such as smtp://mail.example.org:587, without user and password',
    )
    .optional(),
  RETE_SMTP_USER: z.string().optional(),
  RETE_SMTP_PASSWORD: z.string().optional(),
  RETE_SMTP_PASSWORD_FILE: z.string().optional(),
  RETE_SMTP_WITHOUT_TLS: z.literal('accepted', { error: 'the word accepted' }).optional(),
  RETE_MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^\s<>@]+@[^\s<>@]+|[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>)$/u,
      'an address such as Rete Solidale <avvisi@example.org>',
    )
    .optional(),
  RETE_WEBHOOKS_TO_LOOPBACK: z.literal('accepted', { error: 'the word accepted' }).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/u, 'an address such as neo4j://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_USER_FILE: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  RETE_TRAVERSALS: z.enum(['network', 'database'], { error: 'one of network, database' }).default('network'),
});

/** Reads the settings from environment variables; a failure lists everything that is wrong, one per line. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Result<Config> {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: expected ${issue.message}; found ${shown(name, present[name])}`;
    });
    return failure('CONFIGURATION', lines.join('\n'));
  }
  const values = parsed.data;
  if (!isLoopback(values.RETE_HOST) && values.RETE_WITHOUT_AUTHENTICATION === undefined) {
    return failure(
      'CONFIGURATION',
      `RETE_HOST: expected a loopback address, found ${values.RETE_HOST}. The hub has no authentication yet: ` +
        'whoever reaches it sees and does everything. Set RETE_WITHOUT_AUTHENTICATION=accepted to listen there all the same.',
    );
  }
  const neo4j = readNeo4j(values);
  if (!neo4j.ok) return neo4j;
  const cursorKeys = readCursorKeyConfig(values);
  if (!cursorKeys.ok) return cursorKeys;
  const delivery = readDelivery(values);
  if (!delivery.ok) return delivery;
  const publicHosts = values.RETE_PUBLIC_URL === undefined ? [] : [new URL(values.RETE_PUBLIC_URL).hostname];
  const publicOrigins = values.RETE_PUBLIC_URL === undefined ? [] : [values.RETE_PUBLIC_URL];
  return success(
    Object.freeze({
      host: values.RETE_HOST,
      port: values.RETE_PORT,
      dataFolder: resolve(values.RETE_DATA),
      allowedOrigins: [...values.RETE_ALLOWED_ORIGINS, ...publicOrigins],
      allowedHosts: [...values.RETE_ALLOWED_HOSTS, ...publicHosts],
      logLevel: values.RETE_LOG_LEVEL,
      cursorKeys: cursorKeys.value,
      delivery: delivery.value,
      neo4j: neo4j.value,
    }),
  );
}

/** The environment variables of this process. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

/** True for the names and addresses of this machine's loopback. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

const shortestCursorKey = 32;

function readCursorKeyConfig(values: z.infer<typeof environment>): Result<CursorKeyConfig | null> {
  const names = { current: 'RETE_CURSOR_KEY', earlier: 'RETE_CURSOR_KEY_EARLIER' } as const;
  const current = secret(names.current, values.RETE_CURSOR_KEY, values.RETE_CURSOR_KEY_FILE);
  if (!current.ok) return current;
  const earlier = secret(names.earlier, values.RETE_CURSOR_KEY_EARLIER, values.RETE_CURSOR_KEY_EARLIER_FILE);
  if (!earlier.ok) return earlier;
  if (current.value === null) {
    if (earlier.value === null) return success(null);
    return failure('CONFIGURATION', `${names.current}: expected a key beside ${names.earlier}, found none`);
  }
  for (const [key, value] of [
    ['current', current.value],
    ['earlier', earlier.value],
  ] as const) {
    if (value === null || value.length >= shortestCursorKey) continue;
    const message = `${names[key]}: expected at least ${shortestCursorKey} random characters, found ${value.length}`;
    return failure('CONFIGURATION', message);
  }
  return success({ current: current.value, earlier: earlier.value });
}

function readDelivery(values: z.infer<typeof environment>): Result<DeliveryConfig> {
  const { RETE_SMTP_URL: url, RETE_MAIL_FROM: from, RETE_PUBLIC_URL: publicUrl = null } = values;
  const allowLoopback = values.RETE_WEBHOOKS_TO_LOOPBACK !== undefined;
  const password = secret('RETE_SMTP_PASSWORD', values.RETE_SMTP_PASSWORD, values.RETE_SMTP_PASSWORD_FILE);
  if (!password.ok) return password;
  const user = values.RETE_SMTP_USER ?? null;
  if ((user === null) !== (password.value === null)) {
    return failure(
      'CONFIGURATION',
      'RETE_SMTP_USER: expected it with RETE_SMTP_PASSWORD, found one of the two',
    );
  }
  if (url === undefined && from === undefined && user === null) {
    return success({ smtp: null, publicUrl, allowLoopback });
  }
  if (url === undefined || from === undefined || publicUrl === null) {
    const message =
      'RETE_SMTP_URL: expected it with RETE_MAIL_FROM and RETE_PUBLIC_URL, found a part of the three';
    return failure('CONFIGURATION', message);
  }
  const credentials =
    user === null ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password.value ?? '')}@`;
  const smtp = {
    url: url.replace('://', `://${credentials}`),
    from,
    requireTls: values.RETE_SMTP_WITHOUT_TLS === undefined,
  };
  return success({ smtp, publicUrl, allowLoopback });
}

function readNeo4j(values: z.infer<typeof environment>): Result<Neo4jConfig | null> {
  if (values.NEO4J_URI === undefined) {
    if (values.RETE_TRAVERSALS === 'database') {
      return failure(
        'CONFIGURATION',
        'RETE_TRAVERSALS: expected network, or the address of a Neo4j in NEO4J_URI, since the embedded store answers no traversals; found database',
      );
    }
    const stray = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE'] as const;
    const given = stray.filter((name) => values[name] !== undefined);
    return given.length === 0
      ? success(null)
      : failure('CONFIGURATION', `NEO4J_URI: expected an address beside ${given.join(' and ')}, found none`);
  }
  const user = secret('NEO4J_USER', values.NEO4J_USER, values.NEO4J_USER_FILE);
  if (!user.ok) return user;
  const password = secret('NEO4J_PASSWORD', values.NEO4J_PASSWORD, values.NEO4J_PASSWORD_FILE);
  if (!password.ok) return password;
  if (password.value === null) {
    return failure('CONFIGURATION', 'NEO4J_PASSWORD or NEO4J_PASSWORD_FILE: expected a password, found none');
  }
  return success({
    uri: values.NEO4J_URI,
    user: user.value ?? 'neo4j',
    password: password.value,
    database: values.NEO4J_DATABASE ?? null,
    traversals: values.RETE_TRAVERSALS,
  });
}

function secret(name: string, value: string | undefined, file: string | undefined): Result<string | null> {
  if (value !== undefined && file !== undefined) {
    return failure('CONFIGURATION', `${name}: expected it or ${name}_FILE, found both`);
  }
  if (file === undefined) return success(value ?? null);
  try {
    return success(readFileSync(file, 'utf8').replace(/\r?\n$/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('CONFIGURATION', `${name}_FILE: expected a readable file; ${reason}`);
  }
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** Never shows a secret's value; people put the password into the address of a mail server too. */
function shown(name: string, value: string | undefined): string {
  return ['PASSWORD', 'KEY', 'SMTP_URL'].some((secret) => name.includes(secret))
    ? 'a value that is not shown'
    : JSON.stringify(value ?? null);
}
