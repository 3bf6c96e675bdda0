import type { Cut } from '../cut.ts';
import { isRead } from '../warc/kind.ts';
import { WarcRecords } from '../warc/records.ts';
import type { InputFormat, Stream } from './format.ts';

async function* cut({ chunks, most, name, passedOver }: Stream): AsyncGenerator<Cut> {
  for await (const { kind, block, failure, id: member, number, url, byteOffset } of new WarcRecords(chunks, most).records()) {
    if (kind === 'other' && !failure) passedOver();
    if (isRead(kind) && (block.length > 0 || !failure))
      yield { as: kind, bytes: block, id: `${name}-${number}`, byteOffset, member, line: null, ...(url !== null && { url }) };
    if (failure) yield { failure, member, line: null };
  }
}

/** A web archive: responses and resources that are pages, and the texts of WET files. Other responses are passed over. */
export const warcFormat: InputFormat = { id: 'warc', extensions: ['.warc', '.wet'], holds: 'archive', resumes: true, cut };
