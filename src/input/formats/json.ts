import type { Cut } from '../cut.ts';
import { Elements } from '../json/elements.ts';
import type { InputFormat, Stream } from './format.ts';

async function* cut({ chunks, most, name, member }: Stream): AsyncGenerator<Cut> {
  for await (const { bytes, failure, number, line, byteOffset } of new Elements(chunks, most).elements()) {
    if (failure) yield { failure, member, line };
    else yield { as: 'element', bytes, id: `${name}-${number}`, byteOffset, member, line };
  }
}

/** A JSON array of records, read element by element; or one record, or several one after the other. */
export const jsonFormat: InputFormat = { id: 'json', extensions: ['.json'], holds: 'records', cut };
