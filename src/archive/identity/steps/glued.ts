import { commonWords } from '../../../knowledge/words/glue-words.ts';
import { foldHash } from '../../../text/fold.ts';
import { labelOf, mayBeOne, type Thing } from '../thing.ts';
import type { Step } from './step.ts';

/** Letters of the name's last word before what is glued to it, one less of a name that tables know; and of what is glued. */
const LEAST_LETTERS = 4;
const LEAST_GLUED = 2;
/** So many letters after as many of a name that tables know are some word, whichever. */
const LONG = 6;
/** Articles that have the name as it is; a name that tables know needs none. */
const LEAST_ARTICLES = 3;

const FOOTNOTE = /^\d{1,3}$/u;
/** A verb, by its prefix. */
const VERB = /^(?:me|ber|ter|di)\p{L}{4,20}$/u;

/** A footnote, a verb, or a word that any text has, after so many letters: "Hartono2", "Hartonomengatakan", "Hartonoyang". */
function isGlued(rest: string, letters: number): boolean {
  if (FOOTNOTE.test(rest)) return true;
  return letters >= LEAST_LETTERS && (VERB.test(rest) || (rest.length >= LEAST_GLUED && commonWords().valuesOf([foldHash(rest)]).length > 0));
}

/** The name that is left without what is glued after its last word; `undefined` where nothing is. */
function withoutGlue({ words }: Thing, byKey: ReadonlyMap<string, Thing>): Thing | undefined {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  for (let cut = 1; cut < last.length; cut++) {
    const found = byKey.get(`${before} ${last.slice(0, cut)}`);
    if (found?.known && cut >= LONG && last.length - cut >= LONG) return found;
    if (found && isGlued(last.slice(cut), found.known === null ? cut : cut + 1)) return found;
  }
  return undefined;
}

/** A name after which a newsroom lost the space. */
export const glued: Step = {
  id: 'glued',
  reason: 'Where a newsroom loses the space after a name, the next word seems to be a part of it; the name without it is that of somebody named more often.',
  run: ({ things, joined }) => {
    const people = things.filter(({ type, words, ambiguous }) => type === 'person' && words.length > 1 && !ambiguous);
    const byKey = new Map(people.flatMap((thing) => (thing.known !== null || thing.articles >= LEAST_ARTICLES ? [[thing.key, thing] as const] : [])));
    for (const thing of people) {
      const whole = thing.known === null ? withoutGlue(thing, byKey) : undefined;
      if (whole && whole.articles > thing.articles && mayBeOne(thing, whole))
        joined.join(thing, whole, { why: glued.id, through: labelOf(whole), office: null });
    }
  },
};
