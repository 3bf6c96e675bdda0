import { EVENT_STATUSES, type EventStatus, type EventType } from '../../document/facts.ts';
import { foldHash } from '../../text/fold.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, rowsOf } from '../table.ts';
import { ACTOR_HEADS_TABLE } from './actor-heads.table.ts';
import { CLAUSE_WORDS_TABLE } from './clause-words.table.ts';
import { MODE_WORDS_TABLE } from './mode-words.table.ts';
import { STATUS_WORDS_TABLE } from './status-words.table.ts';

/** Words left of a trigger that say whether its event has happened. */
export const statusWords: () => PhraseTable<EventStatus> = lazy(() =>
  phraseTable('event-status', () =>
    rowsOf(STATUS_WORDS_TABLE).flatMap(([form = '', cell]): Phrase<EventStatus>[] => {
      const value = EVENT_STATUSES.find((status) => status === cell);
      return value === undefined ? [] : [{ form, case: 'any', value }];
    }),
  ),
);

/** What a noun beside a name is: it stands for the name, or is only acted upon. */
export type HeadKind = 'state' | 'force' | 'weapon' | 'person' | 'target';

const HEAD_KINDS: readonly HeadKind[] = ['state', 'force', 'weapon', 'person', 'target'];

/** Nouns that stand for the name beside them: "pasukan [Rusia]". */
export const actorHeads: () => PhraseTable<HeadKind> = lazy(() =>
  phraseTable('event-heads', () =>
    rowsOf(ACTOR_HEADS_TABLE).flatMap(([form = '', cell]): Phrase<HeadKind>[] => {
      const value = HEAD_KINDS.find((kind) => kind === cell);
      return value === undefined ? [] : [{ form, case: 'any', value }];
    }),
  ),
);

/** A word that narrows a type to a mode. */
export interface ModeWord {
  readonly type: string;
  readonly mode: string;
}

/** Words beside a trigger that narrow its type: "serangan [udara]". */
export const modeWords: () => PhraseTable<ModeWord> = lazy(() =>
  phraseTable('event-modes', () =>
    rowsOf(MODE_WORDS_TABLE).map(([type = '', mode = '', form = '']): Phrase<ModeWord> => ({ form, case: 'any', value: { type, mode } })),
  ),
);

/** The mode that a word tells for a type, or `null`. */
export function modeFor(type: EventType, words: readonly ModeWord[]): string | null {
  return words.find((word) => word.type === type)?.mode ?? null;
}

const clauseWords = lazy(() => rowsOf(CLAUSE_WORDS_TABLE));

const wordsOfClass = (name: string): (() => ReadonlySet<number>) =>
  lazy(() => new Set(clauseWords().flatMap(([form = '', cell]) => (cell === name && !form.includes(' ') ? [foldHash(form)] : []))));

/** Words that part a clause from the next, by hash. */
export const boundaries: () => ReadonlySet<number> = wordsOfClass('boundary');

/** Prepositions: what follows one is not a subject. By hash. */
export const prepositions: () => ReadonlySet<number> = wordsOfClass('preposition');

/** Verbs that carry a noun of an event, whose subject acts ("melancarkan serangan"). By hash. */
export const lightVerbs: () => ReadonlySet<number> = wordsOfClass('light');

/** Passive light verbs, after which stands who acts: "serangan yang [dilancarkan] Iran". By hash. */
export const passiveLightVerbs: () => ReadonlySet<number> = wordsOfClass('light-passive');

/** Verbs whose subject has an event done: "memerintahkan serangan". By hash. */
export const orderingVerbs: () => ReadonlySet<number> = wordsOfClass('ordering');

/** Verbs of saying, after which a clause with a subject of its own begins. By hash. */
export const sayingVerbs: () => ReadonlySet<number> = wordsOfClass('saying');

/** Verbs that carry a noun of an event, whose subject is the target ("mengalami serangan"). By hash. */
export const lightTargetVerbs: () => ReadonlySet<number> = wordsOfClass('light-target');

/** Adverbs and auxiliaries between a subject and its verb ("telah", "kembali"). By hash. */
export const adverbs: () => ReadonlySet<number> = wordsOfClass('adverb');

/** Nouns that look like verbs ("menteri", "berita"). By hash. */
export const verblikeNouns: () => ReadonlySet<number> = wordsOfClass('noun');

/** Words of a trial ("jaksa", "terdakwa"). By hash. */
export const courtWords: () => ReadonlySet<number> = wordsOfClass('court');

/** Soldiers, whom a state moves ("tentara", "marinir"). By hash. */
export const troops: () => ReadonlySet<number> = wordsOfClass('troops');

/** Words of a protest or riot ("demonstran", "kerusuhan"). By hash. */
export const unrestWords: () => ReadonlySet<number> = wordsOfClass('unrest');

/** Words of accidents and disasters. By hash. */
export const accidentWords: () => ReadonlySet<number> = wordsOfClass('accident');
