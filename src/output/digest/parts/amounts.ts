import type { AmountRecord, SaripatiDocument } from '../../types.ts';
import { type DigestPart, inBrackets, merged, nameOf, said } from '../part.ts';
import type { Row } from '../section.ts';

/** Kinds in the order of what they tell a reader, and how many of each are shown: a list of prices says less than its first lines. */
const SHOWN: readonly { readonly kind: AmountRecord['kind']; readonly most: number }[] = [
  { kind: 'people', most: 6 },
  { kind: 'money', most: 5 },
  { kind: 'percent', most: 4 },
  { kind: 'measure', most: 4 },
  { kind: 'count', most: 4 },
];

function row(doc: SaripatiDocument, { text, effect, of, per }: AmountRecord): Row {
  const ofWhat = inBrackets(said(effect, of !== null && nameOf(doc, of)).join(', '));
  return { name: text, details: said(per !== null && !text.includes(per) && `per ${per}`, ofWhat) };
}

/** The amounts of each kind up to its bound, then all the others. */
function rows(doc: SaripatiDocument): Row[] {
  const kinds = SHOWN.map(({ kind, most }) => {
    const all = merged(doc.amounts.filter((amount) => amount.kind === kind).map((amount) => row(doc, amount)));
    // Who died comes before who was asked.
    const hit = (one: Row): number => (kind === 'people' && one.details.length > 0 ? 0 : 1);
    return { all: all.sort((a, b) => hit(a) - hit(b)), most };
  });
  return [...kinds.flatMap(({ all, most }) => all.slice(0, most)), ...kinds.flatMap(({ all, most }) => all.slice(most))];
}

/** How much and how many, in the words of the text. */
export const amounts: DigestPart = { heading: 'Amounts', tint: 'green', flow: true, most: 14, rows };
