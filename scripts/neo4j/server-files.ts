/** The files of a Neo4j Community server, from Maven Central, and the Java that runs it. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pomFile = fileURLToPath(new URL('pom.xml', import.meta.url));
const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const oldestJava = 17;
/** Later ones have not been tried by the makers of Neo4j 5.26. */
const newestJava = 21;

/** The version of the server, as the pom has it. */
export const serverVersion = versionInPom();

/** Why a Neo4j cannot be booted on this machine: what is missing or does not fit; null where it can. */
export async function whyNotAvailable(): Promise<string | null> {
  const java = await outputOf('java', ['-version']);
  if (java === null) {
    return `no Java was found: Neo4j ${serverVersion} needs Java ${oldestJava} to ${newestJava} (package openjdk-${oldestJava}-jre-headless)`;
  }
  const version = Number(/version "(\d+)/u.exec(java)?.[1]);
  if (!(version >= oldestJava && version <= newestJava)) {
    return `Neo4j ${serverVersion} needs Java ${oldestJava} to ${newestJava}, found ${java.split('\n')[0] ?? 'an unknown one'}`;
  }
  if (!existsSync(completeMark()) && (await outputOf('mvn', ['-v'])) === null) {
    return 'no Maven was found: it fetches Neo4j from Maven Central (package maven)';
  }
  return null;
}

/**
 * The folder with the server's jars, fetched on first use (about 128 MB, under a minute). Only one process fetches;
 * others wait for it.
 */
export async function serverFiles(): Promise<string> {
  const folder = cacheFolder();
  const library = join(folder, 'lib');
  if (existsSync(completeMark())) return library;
  await mkdir(folder, { recursive: true });
  const release = await lock(join(folder, 'lock'));
  try {
    if (!existsSync(completeMark())) await fetchInto(library);
  } finally {
    await release();
  }
  return library;
}

async function fetchInto(library: string): Promise<void> {
  const arriving = `${library}.arriving`;
  await rm(arriving, { recursive: true, force: true });
  await rm(library, { recursive: true, force: true });
  try {
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      pomFile,
      copyGoal,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${arriving}`,
    ]);
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(`Maven could not fetch Neo4j ${serverVersion}: ${said.trim().slice(-2000)}`, {
      cause: error,
    });
  }
  // The rename makes the folder whole or absent: a fetch that was cut short is never taken for a server.
  await rename(arriving, library);
}

/** Takes a lock file that holds the pid of its owner; one left by a process that died is taken over. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
      else await pause(250);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a command prints, on either stream; null where there is no such command. */
async function outputOf(command: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, [...args]);
    return `${stderr}${stdout}`.trim();
  } catch {
    return null;
  }
}

function cacheFolder(): string {
  return resolve(fileURLToPath(new URL('../../.cache/neo4j', import.meta.url)), serverVersion);
}

function completeMark(): string {
  return join(cacheFolder(), 'lib', `neo4j-${serverVersion}.jar`);
}

function versionInPom(): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</u.exec(
    readFileSync(pomFile, 'utf8'),
  )?.[1];
  if (version === undefined) throw new Error(`${pomFile}: expected a version of org.neo4j:neo4j`);
  return version;
}
