import { CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { countryForms } from '../knowledge/countries/forms.ts';
import { foldHash } from '../text/fold.ts';
import { isRelation } from './relations.ts';
import { actorVerbs, auxiliaries, neighbourCues, noActs, noPassives, openers, placeCues, powerCues } from './words.ts';

const AND = foldHash('dan');
const FROM = foldHash('dari');
const WITH = foldHash('dengan');
const VERSUS = foldHash('vs');
/** Readers' own capital is nearly always the city. */
const HOME = foldHash('Jakarta');
const LEAST_VERB = 6;
const MOST_AUXILIARIES = 4;

type Where = { readonly text: string; readonly tokens: Tokens };

const hashAt = ({ tokens }: Where, i: number): number => tokens.hashes[i] ?? 0;

/** An active verb with "me-": "menuntut", "mengecam". */
function isAct(where: Where, i: number): boolean {
  const { text, tokens } = where;
  if (actorVerbs().has(hashAt(where, i))) return true;
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  if (length < LEAST_VERB || !/^me[mnlrwy]/i.test(tokenText(text, tokens, i).slice(0, 3))) return false;
  return !noActs().has(hashAt(where, i)) && !hasFlag(tokens, i, PUNCTUATION);
}

function isPassive(where: Where, i: number): boolean {
  const { text, tokens } = where;
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  return length >= LEAST_VERB && text.startsWith('di', tokens.starts[i] ?? 0) && !noPassives().has(hashAt(where, i));
}

/** Does what follows token `past - 1` say an act? One partner ("dan Seoul") and auxiliaries may come first. */
function acts(where: Where, past: number): boolean {
  let i = past;
  if (hashAt(where, i) === AND) i = countryForms().matchAt(where.text, where.tokens, i + 1)?.past ?? i;
  for (let n = 0; n < MOST_AUXILIARIES && auxiliaries().has(hashAt(where, i)); n++) i++;
  return !hasFlag(where.tokens, i, SENTENCE_START) && isAct(where, i);
}

/** "hubungan Washington-Pyongyang", "antara Moskow dan Kiev": a partner on either side, and a relation before. */
function isParty(where: Where, first: number, past: number): boolean {
  const { text, tokens } = where;
  const joined = (i: number): boolean =>
    hashAt(where, i) === AND || hashAt(where, i) === WITH || hashAt(where, i) === VERSUS || tokenText(text, tokens, i) === '-';
  if (isRelation(tokens, first - 1)) return joined(past) && isForeign(where, past + 1);
  if (!joined(first - 1) || hasFlag(tokens, past, CAPITAL)) return false;
  let k = first - 2;
  while (k > first - 6 && hasFlag(tokens, k, CAPITAL)) k--;
  return isRelation(tokens, k) && isForeign(where, k + 1);
}

/** A country or capital other than Indonesia's begins at token `i`: "hubungan Jakarta dan Bogor" is no affair of states. */
function isForeign({ text, tokens }: Where, i: number): boolean {
  const match = countryForms().matchAt(text, tokens, i);
  return match?.values.some(({ codes }) => codes.length > 0) ?? false;
}

/** "Atletico Madrid", "Bandara Paris": the capital is the end of a longer name. */
function endsName(where: Where, first: number): boolean {
  if (!hasFlag(where.tokens, first - 1, CAPITAL) || hasFlag(where.tokens, first, SENTENCE_START)) return false;
  const before = hashAt(where, first - 1);
  return !openers().has(before) && !powerCues().has(before);
}

/**
 * Whether the capital at tokens `[first, past)` stands for its government: it acts, is acted for or spoken of as a party.
 * After a preposition or noun of place it is the city, whatever follows.
 */
export function isGovernment(text: string, tokens: Tokens, first: number, past: number): boolean {
  const where: Where = { text, tokens };
  if (endsName(where, first)) return false;
  if (isParty(where, first, past)) return true;
  if (hashAt(where, first) === HOME || tokenText(text, tokens, first - 1) === ')') return false;
  const before = hashAt(where, first - 1);
  const starts = hasFlag(tokens, first, SENTENCE_START);
  const isSource = !starts && before === FROM && powerCues().has(hashAt(where, first - 2));
  if (isSource) return !hasFlag(tokens, past, CAPITAL);
  if (!starts && placeCues().has(before)) return false;
  if (!starts && before === WITH && neighbourCues().has(hashAt(where, first - 2))) return false;
  if (!starts && (powerCues().has(before) || isPassive(where, first - 1))) return !hasFlag(tokens, past, CAPITAL);
  return acts(where, past);
}
