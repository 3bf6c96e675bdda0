import { EVENT_TYPES, type EventType } from '../../document/facts.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { TRIGGERS_TABLE } from './triggers.table.ts';

/** How the roles of an event lie around its trigger; see docs/EVENTS.md. */
export type RoleMap = 'SO' | 'SO-di' | 'S-ke' | 'S-dengan' | 'S-soal' | 'S-kepada' | 'S-dari' | 'S-atas' | 'S-isi' | 'S-nol';

/** What a clause must hold beside the trigger. */
export type Need = 'actor' | 'weapon' | 'troops' | 'unrest' | 'force' | 'goods' | 'court' | null;

export type Strength = 'strong' | 'medium' | 'weak';

export type TriggerForm = 'verb' | 'passive' | 'noun' | 'headline';

/** A word that tells an event. */
export interface TriggerWord {
  readonly lemma: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly roles: RoleMap;
  readonly needs: Need;
  readonly form: TriggerForm;
  readonly strength: Strength;
  /** The form ends in "-nya", which stands for whom it acts upon: "mengecamnya". */
  readonly isClitic: boolean;
}

const ROLE_MAPS: readonly RoleMap[] = ['SO', 'SO-di', 'S-ke', 'S-dengan', 'S-soal', 'S-kepada', 'S-dari', 'S-atas', 'S-isi', 'S-nol'];
const NEEDS: readonly Need[] = ['actor', 'weapon', 'troops', 'unrest', 'force', 'goods', 'court'];
const FORMS: readonly TriggerForm[] = ['verb', 'passive', 'noun', 'headline'];
const MARKS: ReadonlyMap<string, Strength> = new Map([
  ['!', 'strong'],
  ['?', 'weak'],
]);

/** Active verbs of one word, which take "-nya" for an object. */
const TAKES_CLITIC = /^me\p{Ll}+$/u;

/** Columns before those of the forms. */
const COMMON_COLUMNS = 5;

function wordsOf(row: readonly string[]): Phrase<TriggerWord>[] {
  const [lemma = '', typeCell, mode, rolesCell, needsCell] = row;
  const type = EVENT_TYPES.find((one) => one === typeCell);
  const roles = ROLE_MAPS.find((one) => one === rolesCell);
  if (type === undefined || roles === undefined) throw new RangeError(`triggers: the row of "${lemma}" has no known type or roles`);
  const common = { lemma, type, mode: mode || null, roles, needs: NEEDS.find((one) => one === needsCell) ?? null };
  return FORMS.flatMap((form, k) =>
    listOf(row[COMMON_COLUMNS + k]).flatMap((cell): Phrase<TriggerWord>[] => {
      const strength = MARKS.get(cell.charAt(0)) ?? 'medium';
      const written = strength === 'medium' ? cell : cell.slice(1);
      const word = { form: written, case: 'any', value: { ...common, form, strength, isClitic: false } } as const;
      return form === 'verb' && strength !== 'weak' && TAKES_CLITIC.test(written)
        ? [word, { ...word, form: `${written}nya`, value: { ...word.value, isClitic: true } }]
        : [word];
    }),
  );
}

/** Trigger words, in any case. A form may stand for several lemmas; the first of the table is the likeliest. */
export const triggerWords: () => PhraseTable<TriggerWord> = lazy(() => phraseTable('event-triggers', () => rowsOf(TRIGGERS_TABLE).flatMap(wordsOf)));

/** Phrases with a trigger word that tell no event: "serangan jantung". */
export const blockedPhrases: () => PhraseTable<true> = lazy(() =>
  phraseTable('event-blocked', () =>
    rowsOf(TRIGGERS_TABLE).flatMap((row) => listOf(row[COMMON_COLUMNS + FORMS.length]).map((form): Phrase<true> => ({ form, case: 'any', value: true }))),
  ),
);
