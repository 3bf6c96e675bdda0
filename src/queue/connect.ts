import type { Redis } from 'ioredis';
import { Refusal } from '../batch/errors/refusal.ts';
import type { Packages } from './packages.ts';

/** Redis cannot be reached, or no longer. The message names it without its password. */
export class QueueError extends Error {}

/** A connection is tried again so often before a run begins (7 seconds and what the attempts take) … */
const FIRST_ATTEMPTS = 8;
/** … and once it had been there (five minutes): Redis may be restarted under a run. */
const LATER_ATTEMPTS = 150;
/** What asking again does not change. */
const DEFINITE = /^(?:WRONGPASS|NOAUTH|NOPERM)\b|certificate/u;
const MOST_BETWEEN_MS = 2000;
const CONNECT_MS = 5000;

/** Name or password of a URL with a bare `%` made what it stands for: in a URL it is written `%25`, and people paste passwords as they are. */
function withPercent(said: string): string {
  try {
    decodeURIComponent(said);
    return said;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return said.replaceAll('%', '%25');
  }
}

/** The URL of a Redis. Throws `Refusal` for what is none. */
export function redisUrl(said: string): URL {
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url === null || !/^rediss?:$/u.test(url.protocol) || url.hostname === '')
    throw new Refusal('this is not a Redis URL; one looks like redis://host:6379 or rediss://user:password@host:6380/0');
  url.username = withPercent(url.username);
  url.password = withPercent(url.password);
  return url;
}

/** The URL as it may be shown to anyone: the password hidden, and the query, which may hold one, left out. */
export function shown(url: URL): string {
  const { protocol, username, password, host, pathname } = url;
  const who = username === '' && password === '' ? '' : `${username}${password === '' ? '' : ':***'}@`;
  return `${protocol}//${who}${host}${pathname === '/' ? '' : pathname}`;
}

/** A live connection, and what becomes of it. */
export interface Connection {
  readonly redis: Redis;
  /** Resolves with the reason when Redis has been away for too long. */
  readonly lost: Promise<QueueError>;
}

/** Connects to Redis, trying again for some seconds. Rejects with `QueueError` when it does not answer. */
export async function connect(url: URL, { Redis }: Packages): Promise<Connection> {
  let was = false;
  let reason = 'it does not answer';
  const retryStrategy = (times: number): number | null => {
    const inVain = was ? times > LATER_ATTEMPTS : times > FIRST_ATTEMPTS || DEFINITE.test(reason);
    return inVain ? null : Math.min(times * 200, MOST_BETWEEN_MS);
  };
  const redis = new Redis(url.href, { maxRetriesPerRequest: null, connectTimeout: CONNECT_MS, retryStrategy });
  redis.on('error', (error: Error) => {
    reason = error.message;
  });
  const lost = new Promise<QueueError>((resolve) => {
    redis.once('end', () => resolve(new QueueError(`Redis at ${shown(url)} ${was ? 'has gone away' : 'cannot be reached'}: ${reason}`)));
  });
  const ready = new Promise<null>((resolve) => redis.once('ready', () => resolve(null)));
  const error = await Promise.race([ready, lost]);
  if (error !== null) throw error;
  was = true;
  return { redis, lost };
}
