import { CAPITAL, HAS_DIGIT, hasFlag, type Tokens, tokenText } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries/forms.ts';
import { systemForms, systemOfName } from '../knowledge/weapons/system-forms.ts';
import { foldHash } from '../text/fold.ts';
import type { Source } from './grammar.ts';
import { type Designation, familyOf, type WeaponPhrase } from './phrase.ts';
import { isShipPrefix } from './ships.ts';

const LEAST = 4;
/** "H-6" is a countdown more often than a bomber. */
const COUNTDOWN = /^H-\d$/u;
/** Words that a scraper glued to a code: "Sejjil-2digambarkan". */
const GLUED_CODE = /\d[A-Za-zÀ-ɏ]{3}/u;

/** A name said with its head somewhere: tokens `[first, past)` of the phrase's designation. */
interface Name {
  readonly first: number;
  readonly past: number;
  readonly phrase: WeaponPhrase;
}

/** "Sejjil-2" and "Sejjil" have one stem: what stands before a hyphen and digits. */
function stemHash(text: string, tokens: Tokens, i: number): number {
  const word = tokenText(text, tokens, i);
  const hyphen = hasFlag(tokens, i, HAS_DIGIT) ? word.search(/-\d/u) : -1;
  return hyphen >= LEAST ? foldHash(word, 0, hyphen) : (tokens.hashes[i] ?? 0);
}

/** The name in a designation that may be said again without its head: "Nimitz" of "USS Nimitz"; no country's. */
function nameOf({ text, tokens }: Source, phrase: WeaponPhrase): Name | null {
  if (!phrase.designation) return null;
  const { past } = phrase.designation;
  const first = phrase.designation.first + (isShipPrefix(tokenText(text, tokens, phrase.designation.first)) ? 1 : 0);
  const length = (tokens.ends[past - 1] ?? 0) - (tokens.starts[first] ?? 0);
  if (first >= past || !hasFlag(tokens, first, CAPITAL) || length < LEAST || countryForms().matchAt(text, tokens, first)) return null;
  return { first, past, phrase };
}

/** Names looked for by one stem; more only a text of lists has, and time must stay linear there. */
const MOST_NAMES = 50;

/** Names by the stem of their first word, each once, in text order. */
function namesOf(source: Source, phrases: readonly WeaponPhrase[]): ReadonlyMap<number, readonly Name[]> {
  const byStem = new Map<number, Name[]>();
  for (const phrase of phrases) {
    const name = nameOf(source, phrase);
    if (!name) continue;
    const stem = stemHash(source.text, source.tokens, name.first);
    const known = byStem.get(stem);
    if (!known) byStem.set(stem, [name]);
    else if (known.length < MOST_NAMES && !known.some((other) => isSame(source, other, name))) known.push(name);
  }
  return byStem;
}

function sameWords({ text, tokens }: Source, { first, past }: Name, at: number): boolean {
  for (let k = 1; k < past - first; k++) if (tokenText(text, tokens, first + k) !== tokenText(text, tokens, at + k)) return false;
  return true;
}

const isSame = (source: Source, a: Name, b: Name): boolean =>
  a.past - a.first === b.past - b.first &&
  tokenText(source.text, source.tokens, a.first) === tokenText(source.text, source.tokens, b.first) &&
  sameWords(source, a, b.first);

function bare(phrase: WeaponPhrase, designation: Designation, by: string): WeaponPhrase {
  return { ...phrase, first: designation.first, past: designation.past, clitic: 0, designation, by };
}

/** One of the known names said again at token `i`, or null. A stem alone stands for a name of one word. */
function repeatAt(source: Source, known: readonly Name[], i: number): WeaponPhrase | null {
  const { text, tokens } = source;
  const name = known.find((other) => sameWords(source, other, i));
  if (!name || !hasFlag(tokens, i, CAPITAL) || GLUED_CODE.test(tokenText(text, tokens, i))) return null;
  const same = tokenText(text, tokens, i) === tokenText(text, tokens, name.first);
  const system = same ? (name.phrase.designation?.system ?? null) : (systemOfName(tokenText(text, tokens, i))?.system ?? null);
  return bare(name.phrase, { first: i, past: i + name.past - name.first, system }, 'weapon/repeat');
}

const JOINTS: ReadonlySet<string> = new Set([',', 'dan', 'serta', 'atau']);

/** Whether token `i` goes on with a list of weapons: "rudal Fattah, Emad, dan Ghadr". */
function continuesList({ text, tokens }: Source, covered: Uint8Array, i: number): boolean {
  if (!JOINTS.has(tokenText(text, tokens, i - 1))) return false;
  return covered[i - 2] === 1 || (covered[i - 3] === 1 && tokenText(text, tokens, i - 2) === ',');
}

/** A listed name that alone would be too little: a code ("J-10C", "B-2") in an article that names others of its family, or one in a list with them. */
function kinAt(source: Source, kin: ReadonlyMap<string, WeaponPhrase>, covered: Uint8Array, i: number): WeaponPhrase | null {
  const { text, tokens } = source;
  if (!hasFlag(tokens, i, HAS_DIGIT) && !continuesList(source, covered, i)) return null;
  const match = systemForms().matchAt(text, tokens, i);
  const form = match?.values.find(({ system }) => kin.has(familyOf(system.category)));
  const model = form && kin.get(familyOf(form.system.category));
  if (!match || !model || COUNTDOWN.test(tokenText(text, tokens, i))) return null;
  return { ...bare(model, { first: i, past: match.past, system: form.system }, 'weapon/kin'), category: form.system.category };
}

/**
 * Designations that stand alone because the article gave them a head or a family elsewhere: "Sejjil" after "rudal Sejjil",
 * "Nimitz" after "USS Nimitz", "J-10C" among other jets.
 */
export function repeatsOf(source: Source, phrases: readonly WeaponPhrase[]): WeaponPhrase[] {
  const { text, tokens } = source;
  const names = namesOf(source, phrases);
  const kin = new Map(phrases.filter(({ designation }) => designation?.system).map((phrase) => [familyOf(phrase.category), phrase]));
  if (names.size === 0 && kin.size === 0) return [];
  const covered = new Uint8Array(tokens.count);
  for (const { first, past } of phrases) covered.fill(1, first, past);
  const found: WeaponPhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || !hasFlag(tokens, i, CAPITAL)) continue;
    const known = names.get(stemHash(text, tokens, i));
    const phrase = (known && repeatAt(source, known, i)) ?? kinAt(source, kin, covered, i);
    if (!phrase || source.taken(phrase.first, phrase.past)) continue;
    found.push(phrase);
    covered.fill(1, phrase.first, phrase.past);
  }
  return found;
}
