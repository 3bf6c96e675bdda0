import { type Analysed, DOCUMENTS } from '../../output/formats/documents.ts';
import type { Writer } from '../../output/formats/format.ts';
import { openWriter, type Printing } from '../../output/formats/open.ts';

/** The writer of analysed articles. Throws `RangeError` where they cannot be printed so: the caller has asked before. */
export async function openDocuments(printing: Printing): Promise<Writer<Analysed>> {
  const writer = await openWriter(DOCUMENTS, printing);
  if (writer === null) throw new RangeError(`documents cannot be printed as ${printing.format}`);
  return writer;
}
