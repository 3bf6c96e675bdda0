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
} as const satisfies Record<string, Tint>;

const LEGEND: Readonly<Record<keyof typeof TINTS, string>> = {
  person: 'p person',
  country: 'c country',
  weapon: 'w weapon',
  organisation: 'o organisation',
  place: 'l place',
  custom: 'x watchlist',
  date: 'd date',
};

const isKind = (kind: string): kind is keyof typeof TINTS => kind in TINTS;

/** An article with its marks; offsets of the document are UTF-16 code units into the text. */
export function readingOf(doc: SaripatiDocument, text: string): Reading {
  const marks: Mark[] = [
    ...doc.entities.flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ start, end, id, tint: TINTS[type] }))),
    ...doc.dates.map(({ start, end }, k) => ({ start, end, id: `d${k + 1}`, tint: TINTS.date })),
    ...doc.boilerplate.map(({ start, end }) => ({ start, end, id: '', tint: 'dim' as const })),
  ];
  const kinds = new Set([...doc.entities.map(({ type }) => type), ...(doc.dates.length > 0 ? ['date'] : [])].filter(isKind));
  const legend = [...kinds].map((kind) => ({ tint: TINTS[kind], about: LEGEND[kind] }));
  return {
    title: doc.meta.title ?? doc.id,
    text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    legend: doc.boilerplate.length > 0 ? [...legend, { tint: 'dim', about: '[boilerplate]' }] : legend,
  };
}
