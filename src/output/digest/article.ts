import type { SaripatiDocument } from '../types.ts';
import { type DigestPart, partOf, said } from './part.ts';
import { amounts } from './parts/amounts.ts';
import { dates } from './parts/dates.ts';
import { events } from './parts/events.ts';
import { countries, organisations, places, watched } from './parts/named.ts';
import { people } from './parts/people.ts';
import { problems } from './parts/problems.ts';
import { quotes } from './parts/quotes.ts';
import { weapons } from './parts/weapons.ts';
import type { Digest } from './section.ts';

/** The parts of the digest of an article, in order. */
const PARTS: readonly DigestPart[] = [watched, people, countries, organisations, places, weapons, quotes, events, amounts, dates, problems];

/** Below it a language is not sure. */
const SURE = 0.9;

function dayOf({ published, publishedFrom }: SaripatiDocument['meta']): string {
  if (published === null) return 'day unknown (--date DAY or --anchor lead)';
  return publishedFrom === 'text' ? `${published} (by its text)` : published;
}

function languageOf({ language }: SaripatiDocument): string | null {
  if (language === null) return null;
  const { name, confidence } = language;
  return confidence < SURE ? `${name} (${Math.round(confidence * 100)} %)` : name;
}

/** The text from the first place that is not boilerplate: a dateline is not a title. */
function afterBoilerplate({ boilerplate }: SaripatiDocument, text: string): string {
  let from = 0;
  for (const { start, end } of boilerplate) if (text.slice(from, start).trim() === '') from = end;
  return text.slice(from);
}

/** The first line of a text that has one. */
const firstLine = (text: string): string => /^\s{0,999}(?<line>[^\r\n]{1,200})/u.exec(text)?.groups?.['line'] ?? '';

/** The head of a digest: title, day, outlet, language and where the article came from. */
export function headOf(doc: SaripatiDocument, text: string): Omit<Digest, 'parts'> {
  const { meta, source, id } = doc;
  const place = [source.path, source.member, source.line].filter((step) => step !== null).join(':');
  return {
    title: meta.title ?? (firstLine(afterBoilerplate(doc, text)) || id),
    about: said(dayOf(meta), meta.outlet ?? meta.dateline?.outlet ?? null, languageOf(doc), place),
  };
}

/** What an article says: the digest of a document. */
export function digestOf(doc: SaripatiDocument, text: string): Digest {
  return { ...headOf(doc, text), parts: PARTS.map((part) => partOf(part, doc)).filter((part) => part !== null) };
}
