import { ALL_CAPS, CAPITAL, HAS_DIGIT, LINK } from '../document/tokens.ts';
import { commonWords, glueAbbreviations, gluePeople, glueWords } from '../knowledge/glue-words.ts';
import { charClass, LETTER, LOWER, UPPER } from '../text/chars.ts';
import { foldHash, foldHashes, foldInto, HASH_START } from '../text/fold.ts';
import { INNER_CAPITAL, type TokenColumns } from './columns.ts';

/** Brand and media names whose capitals inside are their own. Own list; most others are spared because neither half is a known word. */
const CAMEL: ReadonlySet<number> = foldHashes(
  'macOS AirAsia ConocoPhillips ConocoPhilips KompasTV LaLiga LaNyalla MasterChef MetroTV MicroStrategy MotoGP PlayStore ShopeeFood TransJakarta VietJet Soekarnoputri Sukarnoputri Soekarnoputra Sukarnoputra',
);
/** Halves that make a brand of a run: detikNews, detikFinance …; iPadOS, visionOS. */
const BRAND_LEFT: ReadonlySet<number> = foldHashes('detik kumparan');
const BRAND_RIGHT: ReadonlySet<number> = foldHashes('OS TV GP');
/** Words that a sentence or a clause begins with before a name whose space is lost: "MenurutGuterres", "NamunIsrael". Own list. */
const OPENERS: ReadonlySet<number> = foldHashes(
  'menurut kata ujar tutur ungkap namun sementara sebelumnya selain dalam untuk dengan pada dari oleh kepada bersama saat ketika presiden',
);
/** Small words that are glued to names no table has: "Guterreskembali". Verbs are told by their prefix. */
const TAILS: ReadonlySet<number> = foldHashes(
  'adalah bersama dalam dengan hingga karena kembali kepada ketika namun sebagai sebelum secara seperti setelah sudah telah terhadap untuk usai',
);
const VERB_TAIL = /^(?:me|ber|ter|di(?!gital|mensi|skusi|rektur|strik|viden))/;
/** A verb by its prefix and suffix, whatever its stem: "menggarisbawahi", "mengerahkan"; "-mentasi" ends no verb. */
const FULL_VERB = /^me(?:ng|ny|m|n)[a-z]{3,12}(?:kan|(?<!as)i)$/;
/** Prepositions short enough to look like the "i" of iPhone; glued to a name's end they need one that tables know. */
const SHORT: ReadonlySet<number> = foldHashes('di ke');

const NONE: readonly number[] = [];
const LEAST_LEFT = 3;
const LEAST_TAIL = 2;
const LEAST_UNKNOWN = 4;
const LEAST_VERB = 7;
/** No newsroom's word is longer; a longer run is left alone so that time stays linear. */
const LONGEST = 80;

type IsName = (hash: number) => boolean;

/** Words standing alone in a document: their counts, and a sieve of their hashes that spares most look-ups. */
class Standing {
  private readonly counts = new Map<number, number>();
  private readonly sieve = new Uint8Array(1024);

  add(hash: number): void {
    this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
    this.sieve[hash & 1023] = 1;
  }

  count(hash: number): number {
    return this.sieve[hash & 1023] === 1 ? (this.counts.get(hash) ?? 0) : 0;
  }
}

const kindAt = (text: string, i: number): number => charClass(text.charCodeAt(i));

/** How often each capitalised word stands alone in the document, by hash: what a glued run may be cut along. */
function wordsStandingAlone(columns: TokenColumns): Standing {
  const standing = new Standing();
  for (let i = 0; i < columns.count; i++) {
    const flags = columns.flags[i] ?? 0;
    if (!(flags & CAPITAL) || flags & INNER_CAPITAL) continue;
    if (!(flags & ALL_CAPS) && (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0) <= LEAST_LEFT) continue;
    standing.add(columns.hashes[i] ?? 0);
  }
  return standing;
}

/** Whether a run falls in two here: always after a lower-case word, else when one half is a known name. */
function partsAt(text: string, from: number, i: number, past: number, isName: IsName): boolean {
  const left = foldHash(text, from, i);
  const right = foldHash(text, i, past);
  if (BRAND_LEFT.has(left) || BRAND_RIGHT.has(right)) return false;
  if (kindAt(text, from) & LOWER) return i - from >= LEAST_LEFT || SHORT.has(left);
  if (i - from < LEAST_LEFT && !SHORT.has(left)) return false; // "McDonald"
  return OPENERS.has(left) || isName(left) || (past - i > LEAST_LEFT && isName(right));
}

const isJoin = (text: string, i: number): boolean => (kindAt(text, i) & UPPER) !== 0 && (kindAt(text, i - 1) & LOWER) !== 0;

/** Where "SerikatDonald" or "pemimpinIsrael" is cut: before a capital that follows a lower-case letter. */
function caseJoins(text: string, start: number, end: number, isName: IsName): number[] {
  const points: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!isJoin(text, i)) continue;
    let past = i + 1;
    while (past < end && kindAt(text, past) & LETTER && !isJoin(text, past)) past++;
    if (!partsAt(text, from, i, past, isName)) continue;
    points.push(i);
    from = i;
  }
  return points;
}

/** Where an abbreviation at the front ends, "PBB|Antonio" or "ASN|dan", or -1. */
function abbreviationJoin(text: string, start: number, end: number, isName: IsName): number {
  let i = start;
  while (i < end && kindAt(text, i) & UPPER) i++;
  if (i - start < LEAST_TAIL || i === end) return -1;
  const isShort = (cut: number): boolean => {
    const front = foldHash(text, start, cut);
    return glueAbbreviations().hasWord(front) || (cut - start >= LEAST_LEFT && isName(front));
  };
  if (commonWords().hasWord(foldHash(text, i, end)) && (i - start >= LEAST_LEFT || isShort(i))) return i;
  return isShort(i - 1) && end - i >= LEAST_LEFT ? i - 1 : -1;
}

/** Where an everyday word is glued to the end of a known name, "Netanyahu|pada", or -1. */
function tailJoin(text: string, start: number, end: number, isName: IsName): number {
  if (!(kindAt(text, start) & UPPER)) return -1;
  let hash = HASH_START;
  for (let cut = start; cut <= end - LEAST_TAIL; cut++) {
    if (cut - start >= LEAST_LEFT && isName(hash)) {
      const tail = foldHash(text, cut, end);
      if (end - cut === 2 ? SHORT.has(tail) && glueWords().hasWord(hash) : commonWords().hasWord(tail)) return cut;
    }
    hash = foldInto(hash, text.charCodeAt(cut));
  }
  return unknownNameEnd(text, start, end);
}

/** Where a small word or a verb is glued to the end of a capitalised word that nothing is known of, "Guterres|kembali", or -1. */
function unknownNameEnd(text: string, start: number, end: number): number {
  for (let cut = start + LEAST_UNKNOWN; cut <= end - LEAST_UNKNOWN; cut++) {
    const tail = foldHash(text, cut, end);
    if (TAILS.has(tail)) return cut;
    if (end - cut < LEAST_VERB) continue;
    const word = text.slice(cut, end);
    if (FULL_VERB.test(word) || (commonWords().hasWord(tail) && VERB_TAIL.test(word))) return cut;
  }
  return -1;
}

/** The offsets within a run, among them where a piece has an abbreviation at its front or an everyday word at its end. */
function cutsBetween(text: string, bounds: readonly number[], isName: IsName): number[] {
  return bounds.slice(1).flatMap((past, k) => {
    const from = bounds[k] ?? past;
    const front = abbreviationJoin(text, from, past, isName);
    const tail = tailJoin(text, front < 0 ? from : front, past, isName);
    return [...(front < 0 ? [] : [front]), ...(tail < 0 ? [] : [tail]), ...(k < bounds.length - 2 ? [past] : [])];
  });
}

/** Whether token `i` may be a run of glued words: no abbreviation, number, link or domain, and longer than two short words. */
function isSuspect(columns: TokenColumns, i: number): boolean {
  const flags = columns.flags[i] ?? 0;
  if (!(flags & (CAPITAL | INNER_CAPITAL)) || flags & (ALL_CAPS | HAS_DIGIT | LINK)) return false;
  const length = (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0);
  return length >= LEAST_LEFT + LEAST_TAIL && length <= LONGEST;
}

const isWhole = (hash: number): boolean => glueWords().hasWord(hash) || gluePeople().hasWord(hash) || CAMEL.has(hash) || commonWords().hasWord(hash);

function gluePoints(text: string, columns: TokenColumns, i: number, standing: Standing): readonly number[] {
  const hash = columns.hashes[i] ?? 0;
  const capital = ((columns.flags[i] ?? 0) & INNER_CAPITAL) !== 0;
  const least = Math.max(1, standing.count(hash));
  if ((!capital && least > 2) || isWhole(hash)) return NONE;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  if (/[./]/u.test(text.slice(start, end))) return NONE;
  const names = glueWords();
  const people = gluePeople();
  const isName = (word: number): boolean => names.hasWord(word) || people.hasWord(word) || standing.count(word) >= least;
  return cutsBetween(text, [start, ...(capital ? caseJoins(text, start, end, isName) : NONE), end], isName);
}

/**
 * Where tokens fall apart because a newsroom lost the space there: offsets by token, in order. A run is cut along words
 * known from tables, and along those the document also has alone, unless the run itself is the more frequent.
 */
export function glueCuts(text: string, columns: TokenColumns): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, readonly number[]>();
  let standing: Standing | null = null;
  for (let i = 0; i < columns.count; i++) {
    if (!isSuspect(columns, i)) continue;
    standing ??= wordsStandingAlone(columns);
    const points = gluePoints(text, columns, i, standing);
    if (points.length > 0) cuts.set(i, points);
  }
  return cuts;
}
