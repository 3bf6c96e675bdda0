import { foldHash } from '../../text/fold.ts';
import { CUES_TABLE } from './cues.table.ts';
import { type DateLanguage, formsOf, inLanguage, isOf } from './forms.ts';

/** Which side of the publication date a word puts a date on; "told" when what it tells has happened beyond doubt. */
export type Cue = 'past' | 'future' | 'told';

const isCue = (name: string): name is Cue => name === 'past' || name === 'future' || name === 'told';

function cuesOf(language: DateLanguage): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>();
  for (const { form, lang, cells } of formsOf(CUES_TABLE)) {
    const [name = ''] = cells;
    if (isCue(name) && isOf({ lang }, language)) found.set(foldHash(form), name);
  }
  return found;
}

/** Cues by the hash of their word, in a language. */
export const cues: (language: DateLanguage) => ReadonlyMap<number, Cue> = inLanguage(cuesOf);
