import type { DateMention } from '../document/layers.ts';
import type { Problem } from '../document/problem.ts';
import type { Day } from './calendar/calendar.ts';
import { noAnchor } from './problems.ts';
import { type Options, propose } from './propose.ts';
import { Resolver } from './resolve/resolver.ts';
import type { Columns } from './view/view.ts';

/** What the room gives for a text. */
export interface Dates {
  readonly mentions: readonly DateMention[];
  readonly problems: readonly Problem[];
}

/** Every temporal expression of the tokens, in text order, resolved against the publication date. */
export function datesOf(text: string, columns: Columns, published: Day | null, options: Options = {}): Dates {
  const candidates = propose(text, columns, options);
  const resolver = new Resolver({ text, columns, published, language: options.language ?? 'ind' });
  candidates.forEach((candidate, i) => {
    resolver.add(candidate, candidates[i + 1]);
  });
  const { mentions, problems } = resolver;
  return { mentions, problems: published === null ? [...noAnchor(mentions), ...problems] : problems };
}
