/** Says whether a value that was read back is what it should be. */
export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
/** True for whole numbers from 0. */
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isHash: Check<string> = (value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
/** True for any object but an array. */
export const isRecord: Check<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** True for the name of a file in a folder: nothing that is read back may lead out of it. */
export const isFileName: Check<string> = (value): value is string =>
  typeof value === 'string' && value !== '' && value !== '.' && value !== '..' && !/[/\\\0]/u.test(value);

/** Returns a check that lets `null` pass, too. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** Returns a check that lets what is missing pass, too. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** Returns a check for arrays. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((one) => check(one));
}

/** Returns a check for one of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): Check<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

/** Returns a check for objects with the given fields; others may be there, too. */
export function shapeOf<T>(fields: { readonly [Name in keyof T]-?: Check<T[Name]> }): Check<T> {
  const checks: [string, (value: unknown) => boolean][] = Object.entries(fields);
  return (value): value is T => isRecord(value) && checks.every(([name, check]) => check(value[name]));
}

/** Reads JSON; `null` for what is none, or is not as `check` wants it. */
export function parsed<T>(text: string, check: Check<T>): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return check(value) ? value : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
