import { EFFECTS, type Effect } from '../../document/facts.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, rowsOf } from '../table.ts';
import { EFFECTS_TABLE } from './effects.table.ts';
import { PEOPLE_HEADS_TABLE } from './people-heads.table.ts';

const effectOf = (text: string | undefined): Effect | null => EFFECTS.find((effect) => effect === text) ?? null;

/** A noun for people who are counted, and what it says happened to them. */
export interface PeopleHead {
  readonly effect: Effect | null;
}

/** Nouns for people. */
export const peopleHeads: () => PhraseTable<PeopleHead> = lazy(() =>
  phraseTable('people-heads', () =>
    rowsOf(PEOPLE_HEADS_TABLE).map(([form = '', effect]): Phrase<PeopleHead> => ({ form, case: 'any', value: { effect: effectOf(effect) } })),
  ),
);

/** Where a word of an effect stands: after the head, before the number as a verb, or as a noun that a number follows. */
export type EffectPlace = 'after' | 'before' | 'noun';

/** What a word tells of people; `effect` is `null` for words that tell of none and end the search. */
export interface EffectWord {
  readonly effect: Effect | null;
  readonly place: EffectPlace;
}

const isPlace = (text: string): text is EffectPlace => text === 'after' || text === 'before' || text === 'noun';

/** Words of effects. */
export const effectWords: () => PhraseTable<EffectWord> = lazy(() =>
  phraseTable('effect-words', () =>
    rowsOf(EFFECTS_TABLE).flatMap(([form = '', effect, place = '']): Phrase<EffectWord>[] =>
      isPlace(place) ? [{ form, case: 'any', value: { effect: effectOf(effect), place } }] : [],
    ),
  ),
);
