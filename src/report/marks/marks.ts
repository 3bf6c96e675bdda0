import type { SaripatiDocument } from '../../output/types.ts';
import type { Span } from '../../text/span.ts';
import type { Mark } from './segments.ts';

/** Marks of one id each, numbered: the ids of dates, roles and problems are their letter and place in the document. */
const numbered = (letter: string, spans: readonly Span[]): Mark[] =>
  spans.map(({ start, end }, k) => ({ start, end, kind: letter, id: `${letter}${k + 1}`, nth: 1 }));

const nameless = (letter: string, spans: readonly Span[]): Mark[] => spans.map(({ start, end }) => ({ start, end, kind: letter, id: null, nth: 1 }));

/** Marks whose id the document gives. */
const identified = (letter: string, spans: readonly (Span & { readonly id: string })[]): Mark[] =>
  spans.map(({ start, end, id }) => ({ start, end, kind: letter, id, nth: 1 }));

/** The letter of each type of entity: that of its ids. */
const LETTERS = { person: 'p', organisation: 'o', place: 'l', country: 'c', weapon: 'w', custom: 'x' } as const;

function ofEntities({ entities }: SaripatiDocument): Mark[] {
  return entities.flatMap(({ id, type, mentions }) => mentions.map(({ start, end }, k) => ({ start, end, kind: LETTERS[type], id, nth: k + 1 })));
}

/** Every mark of an article; of marks over the same words the first is the outer. Offsets are UTF-16 code units. */
export function marksOf(doc: SaripatiDocument): Mark[] {
  const roles = doc.entities.flatMap((entity) => (entity.type === 'person' ? entity.roles : []));
  return [
    ...nameless('b', doc.boilerplate),
    ...nameless('t', doc.title ? [doc.title] : []),
    ...identified('q', doc.quotes),
    ...nameless('r', roles),
    ...ofEntities(doc),
    ...identified('m', doc.amounts),
    ...numbered('d', doc.dates),
    ...identified(
      'e',
      doc.events.map(({ id, trigger: { start, end } }) => ({ id, start, end })),
    ),
    ...numbered(
      'z',
      doc.problems.flatMap(({ at }) => (at ? [at] : [])),
    ),
  ];
}
