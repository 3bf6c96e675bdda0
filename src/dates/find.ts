import type { Document, Outcome, Stage } from '../document/stage.ts';
import { isDay } from './calendar.ts';
import { datesOf } from './mentions.ts';

function run(doc: Document<'boilerplate' | 'language' | 'tokens'>): Outcome<'dates'> {
  const { boilerplate, tokens } = doc.layers;
  const published = [doc.published, boilerplate.published].find((day) => day !== null && isDay(day.slice(0, 10)))?.slice(0, 10) ?? null;
  const { mentions, problems } = datesOf(doc.text, tokens, published);
  return { layer: mentions, problems };
}

/** The stage that finds temporal expressions and resolves them. */
export const resolveDates: Stage<'boilerplate' | 'language' | 'tokens', 'dates'> = { adds: 'dates', needs: ['boilerplate', 'language', 'tokens'], run };
