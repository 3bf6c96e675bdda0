/**
 * `npm run mutants [-- ROOM …]`: puts one fault after another into the sources and runs the tests of its room. Prints the faults
 * that no test notices, and puts what it found of each room into `report.json` beside this file. Exits with 1 where fewer than wanted are killed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { ROOMS } from './list/all.ts';
import type { Mutant, RoomMutants } from './mutant.ts';
import { fileOf, mutating } from './mutate.ts';

/** The least share of mutants that the tests kill. */
const LEAST_KILLED_SHARE = 0.7;
const TEST_LIMIT_MS = 120_000;
const REPORT = join(import.meta.dirname, 'report.json');

let present: Mutant | null = null;
/** True if a test has loaded the file with the present mutant in it. */
let isServed = false;

const onServe = (): void => {
  isServed = true;
};

/** Keeps the order of a room's list: Vitest alone begins with the longest. */
class Listed {
  shard<File>(files: File): File {
    return files;
  }

  sort<File>(files: File): File {
    return files;
  }
}

/** One process for all runs, in which modules that no mutant touches stay loaded. */
async function startTests(): Promise<Vitest> {
  const options = { watch: false, isolate: false, maxWorkers: 1, bail: 1, testTimeout: TEST_LIMIT_MS, reporters: [{}], sequence: { sequencer: Listed } };
  return createVitest('test', options, { plugins: [mutating(() => present, onServe)], logLevel: 'silent' });
}

async function setMutant(vitest: Vitest, next: Mutant | null): Promise<void> {
  if (present) vitest.invalidateFile(fileOf(present));
  present = next;
  isServed = false;
  if (present) vitest.invalidateFile(fileOf(present));
}

/** Runs the room's tests. Returns the name of one that fails, `null` if all of them pass, `undefined` if some did not run. */
async function failing(vitest: Vitest, { tests }: RoomMutants): Promise<string | null | undefined> {
  const specifications = (await Promise.all(tests.map((file) => vitest.globTestSpecifications([`tests/${file}`])))).flat();
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // what ran for other rooms is still listed
  const own = testModules.filter(({ moduleId }) => asked.has(moduleId));
  for (const { children } of own) for (const { fullName } of children.allTests('failed')) return fullName;
  for (const testModule of own) if (testModule.errors().length > 0) return testModule.relativeModuleId;
  if (unhandledErrors.length > 0) return 'an unhandled error';
  return own.every((testModule) => testModule.state() === 'passed') ? null : undefined;
}

/** Returns the name of a test that fails with the mutant in place, or `null` if all of them pass. Throws an Error if no test loads the file. */
async function noticed(vitest: Vitest, room: RoomMutants, mutant: Mutant | null): Promise<string | null> {
  await setMutant(vitest, mutant);
  // a run that ends at its first failure may take tests of the next one with it
  const found = (await failing(vitest, room)) ?? (await failing(vitest, room));
  if (found !== null && found !== undefined) return found;
  if (mutant && !isServed) throw new Error(`no test loads ${mutant.file}`);
  if (found === undefined) throw new Error(`tests of ${room.room} did not run`);
  return null;
}

const shown = ({ file, text, replacement }: Mutant): string => `${file}: ${text} → ${replacement}`;

async function survivorsOf(vitest: Vitest, room: RoomMutants): Promise<Mutant[]> {
  const broken = await noticed(vitest, room, null);
  if (broken !== null) throw new Error(`tests of ${room.room} fail without a mutant: ${broken}`);
  const survivors: Mutant[] = [];
  for (const mutant of room.mutants) {
    const test = await noticed(vitest, room, mutant);
    console.log(`${test === null ? 'SURVIVES' : 'killed  '} ${shown(mutant)}${test === null ? '' : `  (${test.slice(0, 80)})`}`);
    if (test === null) survivors.push(mutant);
  }
  return survivors;
}

/** What a run found in each room. */
type Report = Record<string, { readonly mutants: number; readonly killed: number; readonly survivors: readonly string[] }>;

function savedReport(): Report {
  const saved: { readonly rooms: Report } = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { rooms: {} };
  return saved.rooms;
}

/** Puts a room's figures into the report, and sums up all rooms. Returns the share of mutants killed. */
function saveRoom({ room, mutants }: RoomMutants, survivors: readonly Mutant[]): number {
  const saved: Report = { ...savedReport(), [room]: { mutants: mutants.length, killed: mutants.length - survivors.length, survivors: survivors.map(shown) } };
  const rooms: Report = Object.fromEntries(ROOMS.flatMap(({ room: name }) => (saved[name] ? [[name, saved[name]]] : [])));
  const all = Object.values(rooms);
  const sums = { mutants: all.reduce((sum, one) => sum + one.mutants, 0), killed: all.reduce((sum, one) => sum + one.killed, 0) };
  writeFileSync(REPORT, `${JSON.stringify({ ...sums, survivors: all.flatMap((one) => one.survivors), rooms }, null, 2)}\n`);
  return sums.killed / sums.mutants;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !ROOMS.some(({ room }) => room === name));
if (unknown.length > 0) throw new RangeError(`no mutants of ${unknown.join(', ')}`);
const vitest = await startTests();
let share = 0;
for (const room of ROOMS) if (asked.length === 0 || asked.includes(room.room)) share = saveRoom(room, await survivorsOf(vitest, room));
await vitest.close();
console.log(`${Math.round(share * 100)} % of the mutants in the report are killed`);
process.exitCode = share < LEAST_KILLED_SHARE ? 1 : 0;
