import type { AmountRecord, SaripatiDocument } from '../../types.ts';
import { type DigestPart, inBrackets, merged, nameOf, said } from '../part.ts';
import type { Row } from '../section.ts';

function row(doc: SaripatiDocument, { text, effect, of }: AmountRecord): Row {
  return { name: text, details: said(inBrackets(said(effect, of !== null && nameOf(doc, of)).join(', '))) };
}

/** How much and how many, in the words of the text. */
export const amounts: DigestPart = {
  heading: 'Amounts',
  tint: 'green',
  flow: true,
  most: 14,
  rows: (doc) => merged(doc.amounts.map((amount) => row(doc, amount))),
};
