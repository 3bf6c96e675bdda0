import type { Document, Outcome, Stage } from '../document/stage.ts';
import { isDay } from './calendar/calendar.ts';
import { datesOf } from './mentions.ts';

const dayIn = (said: string | null): string | null => (said !== null && isDay(said.slice(0, 10)) ? said.slice(0, 10) : null);

function run(doc: Document<'boilerplate' | 'language' | 'tokens'>): Outcome<'dates'> {
  const { boilerplate, language, tokens } = doc.layers;
  const given = dayIn(doc.published);
  const { mentions, problems } = datesOf(doc.text, tokens, given ?? dayIn(boilerplate.published), { language: language.code === 'zsm' ? 'zsm' : 'ind' });
  const inText =
    given === null || doc.publishedFrom === 'text'
      ? mentions.map((mention) => (mention.anchor === 'published' ? { ...mention, anchor: 'text' as const } : mention))
      : mentions;
  return { layer: inText, problems };
}

/** The stage that finds temporal expressions and resolves them. */
export const resolveDates: Stage<'boilerplate' | 'language' | 'tokens', 'dates'> = { adds: 'dates', needs: ['boilerplate', 'language', 'tokens'], run };
