import type { Mark, Reading } from '../formats/subject.ts';
import type { SaripatiDocument } from '../types.ts';
import type { Tint } from './section.ts';

/** The colour of each kind of mark; letters before ids tell them apart without colour. */
const TINTS = {
  person: 'cyan',
  country: 'yellow',
  weapon: 'red',
  organisation: 'magenta',
  place: 'green',
  custom: 'red',
  date: 'blue',
  amount: 'green',
  event: 'magenta',
  quote: 'cyan',
} as const satisfies Record<string, Tint>;

const LEGEND: Readonly<Record<keyof typeof TINTS, string>> = {
  person: 'p person',
  country: 'c country',
  weapon: 'w weapon',
  organisation: 'o organisation',
  place: 'l place',
  custom: 'x watchlist',
  date: 'd date',
  amount: 'm amount',
  event: 'e event, its word',
  quote: '‹q quotation›',
};

const isKind = (kind: string): kind is keyof typeof TINTS => kind in TINTS;

const QUOTED = ['‹', '›'] as const;
const LEFT_OUT = ['[', ']'] as const;

/** The marks of facts: amounts, the words that tell events, and quotations. */
function factMarks({ amounts, events, quotes }: SaripatiDocument): Mark[] {
  return [
    ...amounts.map(({ start, end, id }) => ({ start, end, id, tint: TINTS.amount })),
    ...events.map(({ trigger: { start, end }, id }) => ({ start, end, id, tint: TINTS.event })),
    ...quotes.map(({ start, end, id }) => ({ start, end, id, tint: TINTS.quote, around: QUOTED })),
  ];
}

/** The kinds that an article has. */
function kindsOf({ entities, dates, amounts, events, quotes }: SaripatiDocument): (keyof typeof TINTS)[] {
  const facts = { date: dates, amount: amounts, event: events, quote: quotes };
  const named = Object.entries(facts).flatMap(([kind, all]) => (all.length > 0 ? [kind] : []));
  return [...new Set([...entities.map(({ type }) => type), ...named])].filter(isKind);
}

/** An article with its marks; offsets of the document are UTF-16 code units into the text. */
export function readingOf(doc: SaripatiDocument, text: string): Reading {
  const marks: Mark[] = [
    ...doc.entities.flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ start, end, id, tint: TINTS[type] }))),
    ...doc.dates.map(({ start, end }, k) => ({ start, end, id: `d${k + 1}`, tint: TINTS.date })),
    ...doc.boilerplate.map(({ start, end }) => ({ start, end, id: '', tint: 'dim' as const, around: LEFT_OUT })),
    ...factMarks(doc),
  ];
  const legend = kindsOf(doc).map((kind) => ({ tint: TINTS[kind], about: LEGEND[kind] }));
  return {
    title: doc.meta.title ?? doc.id,
    text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    legend: doc.boilerplate.length > 0 ? [...legend, { tint: 'dim', about: '[boilerplate]' }] : legend,
  };
}
