import type { Problem } from '../../document/problem.ts';
import type { Verdict } from './duplicates.ts';

const head = (id: string, duplicateOf: string | null): Buffer =>
  Buffer.from(`{"schema":"saripati/1","id":${JSON.stringify(id)},"duplicateOf":${JSON.stringify(duplicateOf)},`);
/** What every document ends with, after its problems. */
const END = Buffer.from(']}\n');
const LIST_BEGINS = '['.charCodeAt(0);

/**
 * A printed document, a line of JSON, with the verdict in it; `given` is the id that it was printed with. `null` where nothing changes.
 * Throws `RangeError` for what is no such line.
 */
export function stamped(line: Uint8Array, given: string, { id, duplicateOf }: Verdict): Uint8Array | null {
  if (id === given && duplicateOf === null) return null;
  const printed = head(given, null);
  if (!printed.equals(line.subarray(0, printed.length)) || !END.equals(line.subarray(-END.length)))
    throw new RangeError(`the record "${given}" is not as it was printed`);
  const rest = line.subarray(printed.length);
  if (id === given) return Buffer.concat([head(id, duplicateOf), rest]);
  const problem: Problem = {
    code: 'batch/same-id',
    message: `An earlier record has the id ${JSON.stringify(given)}: this one is called ${JSON.stringify(id)}.`,
  };
  const body = rest.subarray(0, -END.length);
  const comma = body.at(-1) === LIST_BEGINS ? '' : ',';
  return Buffer.concat([head(id, duplicateOf), body, Buffer.from(comma + JSON.stringify(problem)), END]);
}
