import { randomUUID } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a result folder: enough for another process to tell whether that one still runs. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Where process numbers mean the same: the boot of the machine and the namespace (a container has its own). Empty where it cannot be known. */
  readonly space: string;
  /** When the process began, in the kernel's clock ticks, for process numbers are given again; empty where it cannot be known. */
  readonly began: string;
  readonly token: string;
}

const orEmpty = (reading: Promise<string>): Promise<string> => reading.catch(() => '');

/** Field 22 of `/proc/PID/stat`. The second, the program's name, may hold spaces and parentheses. */
async function beginningOf(pid: number): Promise<string> {
  const stat = await orEmpty(readFile(`/proc/${pid}/stat`, 'utf8'));
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function spaceHere(): Promise<string> {
  const [boot, namespace] = await Promise.all([orEmpty(readFile('/proc/sys/kernel/random/boot_id', 'utf8')), orEmpty(readlink('/proc/self/ns/pid'))]);
  return `${boot.trim()} ${namespace}`.trim();
}

/** This process, as a holder. */
export async function thisProcess(): Promise<Holder> {
  return { host: hostname(), pid: process.pid, space: await spaceHere(), began: await beginningOf(process.pid), token: randomUUID() };
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True if the holder's process still runs; `null` when that cannot be told from here, as of a process on another machine. */
export async function isAlive({ host, pid, space, began }: Holder): Promise<boolean | null> {
  if (host !== hostname() || space !== (await spaceHere())) return null;
  return began === '' ? answersSignals(pid) : began === (await beginningOf(pid));
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'host' in value && 'pid' in value && 'space' in value && 'began' in value && 'token' in value;

/** The holder that a lock file names; `null` when the file is gone or was not written to its end. */
export async function holderIn(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolder(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}
