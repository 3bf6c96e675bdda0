import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { BODY_HEADS_TABLE } from './body-heads.table.ts';

/** What is after the head of an organisation's name. */
export type Complement = 'place' | 'number' | 'name' | 'field';

/** A word that the names of bodies begin with: "Polres", "Pengadilan Negeri". */
export interface BodyHead {
  readonly kind: string;
  /** ISO 3166-1 alpha-2 of the one country where it is called so. */
  readonly country: string | null;
  readonly complement: Complement;
}

const COMPLEMENTS: readonly Complement[] = ['place', 'number', 'name', 'field'];

function headPhrases(): Phrase<BodyHead>[] {
  return rowsOf(BODY_HEADS_TABLE).flatMap(([forms, kind = '', country, follows]) => {
    const complement = COMPLEMENTS.find((one) => one === follows);
    if (!complement) throw new RangeError(`no complement ${follows}`);
    const value: BodyHead = { kind, country: country || null, complement };
    return listOf(forms).map((form): Phrase<BodyHead> => ({ form, case: form === form.toUpperCase() ? 'exact' : 'initial', value }));
  });
}

/** The heads of state bodies, units, courts, schools and hospitals; abbreviations in exact case, all others with a capital. */
export const bodyHeads: () => PhraseTable<BodyHead> = lazy(() => phraseTable('body-heads', headPhrases));
