import { ALL_CAPS, GLUED, HAS_DIGIT, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/name-cues.ts';
import { foldHash } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, ORGANISATION, PERSON, PLACE, type Source, surface } from './draft.ts';
import { listedAs } from './known.ts';
import { joinParticles } from './particles.ts';
import { titleAt } from './roles/office.ts';
import { isMark } from './roles/words.ts';
import { isDay, isNoName } from './things.ts';
import { withTimeNames } from './time-names.ts';

/**
 * Titles and forms of address that are no part of a name, though a tagger may take them in. Left out are those that are also
 * names: Teuku, Tengku, Cut, Gus, Bung, Kang, Imam, Putri. Own list.
 */
const ADDRESS: ReadonlySet<number> = new Set(
  (
    'presiden wapres menteri raja ratu sultan pangeran gubernur bupati jenderal jendral letjen mayjen brigjen mayor kolonel kapten letkol laksamana marsekal ' +
    'komodor laksdya laksda laksma serda sertu serka serma pelda peltu letda lettu praka pratu bripda briptu brigpol bripka aipda aiptu iptu komjen irjen brigadir kombes kompol akbp akp ipda h hj kh dr prof ir drs dra drg bapak pak bu ibu haji hajah ustaz ustadz ustad habib ' +
    'kiai kyai nyai syekh sheikh mr mrs ms tuan nyonya ny paus ayatollah tgk almarhum mas mbak bang'
  )
    .split(' ')
    .map((word) => foldHash(word)),
);
const ARABIC_SURNAME = /^(?:a[dlnrstz]|ash|el)-[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{1,30}$/u;
const DEGREE = cueBit('degree');
const HONORIFIC = cueBit('honorific');
const RANK = cueBit('rank');
const NAMES = cueBit('given') | cueBit('surname') | cueBit('person');
const OPENERS = ['(', '[', '"', '“', '‘', "'", ',', '.', '-', '/', ')', '”', ':'];

const isRank = (hash: number): boolean => (cuesOf(hash) & (RANK | NAMES)) === RANK;

const isAnyMark = ({ text, tokens }: Source, i: number): boolean => hasFlag(tokens, i, PUNCTUATION) && OPENERS.some((mark) => isMark(text, tokens, i, mark));

/** The mention without marks at its ends; a full stop after an initial or "Jr" stays. */
function withoutMarks(source: Source, draft: Draft): Draft {
  let { first, past } = draft;
  while (first < past && isAnyMark(source, first)) first++;
  while (past > first && isAnyMark(source, past - 1) && !isMark(source.text, source.tokens, past - 1, '.')) past--;
  const opened = (i: number): boolean => isMark(source.text, source.tokens, i, '(');
  for (let i = first; i < past; i++) if (opened(i) && isMark(source.text, source.tokens, past, ')')) return { ...draft, first, past: past + 1 };
  return { ...draft, first, past };
}

/** "Raja Juli Antoni", "Sultan Bachtiar": Indonesian names that begin with a word that is elsewhere a title. */
function isOwnName(source: Source, draft: Draft): boolean {
  const first = surface(source, draft);
  return listedAs(source, draft).some((listed) => listed.type === 'person' && listed.record.country === 'ID' && listed.record.name === first);
}

/** "Khalil bin Mansour al-Masri": an Arabic surname after the name, which begins small, belongs to it. */
function withArabicSurname({ text, tokens }: Source, draft: Draft): Draft {
  const start = tokens.starts[draft.past] ?? text.length;
  const sameSentence = !hasFlag(tokens, draft.past, SENTENCE_START | GLUED);
  return sameSentence && ARABIC_SURNAME.test(text.slice(start, tokens.ends[draft.past])) ? { ...draft, past: draft.past + 1 } : draft;
}

function withoutAddress(source: Source, draft: Draft): Draft {
  if (isOwnName(source, draft)) return draft;
  const { hashes } = source.tokens;
  let { first, past } = draft;
  while (first < past && (ADDRESS.has(hashes[first] ?? 0) || isMark(source.text, source.tokens, first, '.'))) first++;
  const degree = (i: number): boolean => (cuesOf(hashes[i] ?? 0) & DEGREE) !== 0;
  while (past > first && isMark(source.text, source.tokens, past - 2, ',') && degree(past - 1)) past -= 2;
  return past - first === 1 && (degree(first) || isRank(hashes[first] ?? 0)) ? { ...draft, first, past: first } : { ...draft, first, past };
}

/** "Tentara Nasional Indonesia (TNI)" as the two mentions it is. */
function parted({ text, tokens }: Source, draft: Draft): Draft[] {
  const open = draft.past - 3;
  if (open <= draft.first || !isMark(text, tokens, open, '(') || !hasFlag(tokens, open + 1, ALL_CAPS)) return [draft];
  return [
    { ...draft, past: open },
    { ...draft, first: open + 1, past: open + 2 },
  ];
}

/** The mention without the word of a date behind it, where one begins there: "Mareta Sari [Senin (9/6)]", "Istana [Juli 2025]". */
function withoutDay({ text, tokens }: Source, draft: Draft): Draft {
  const last = draft.past - 1;
  if (last <= draft.first || !isDay(tokens.hashes[last] ?? 0)) return draft;
  const dated = hasFlag(tokens, draft.past, NUMBER) || (isMark(text, tokens, draft.past, '(') && hasFlag(tokens, draft.past + 1, HAS_DIGIT));
  return dated ? { ...draft, past: last } : draft;
}

/** Ranks that end the names of bodies as well: "Direktorat Jenderal". */
const JENDERAL: ReadonlySet<number> = new Set([foldHash('jenderal'), foldHash('jendral')]);

/** The body or place without the rank or form of address of the person behind it: "Majelis Santri [KH] Said Aqil", "Polres Solo [AKBP]". */
function withoutHonorific({ tokens }: Source, draft: Draft, next: Draft | undefined): Draft {
  if (draft.kind === PERSON) return draft;
  const beforePerson = next?.kind === PERSON && next.first === draft.past;
  let { past } = draft;
  const isSpare = (hash: number): boolean => (isRank(hash) && ADDRESS.has(hash) && !JENDERAL.has(hash)) || (beforePerson && (cuesOf(hash) & HONORIFIC) !== 0);
  while (past - 1 > draft.first && isSpare(tokens.hashes[past - 1] ?? 0)) past--;
  return { ...draft, past };
}

/** Groups of titles that no organisation's name begins with. */
const OFFICES: ReadonlySet<string> = new Set(
  'diplomat-intl head-of-government head-of-state legislature-judiciary military minister police-security regional spokesperson us-style'.split(' '),
);

/** Heads of districts and of the police there, whose office is named after the place: "Kapolres [Metro Bekasi]", "Camat [Medan Deli]". Own list. */
const LOCAL: ReadonlySet<number> = new Set(
  'kapolres kapolresta kapolrestabes kapolda kapolsek wakapolres wakapolda bupati wabup gubernur wagub camat lurah walikota dandim danramil danrem'
    .split(' ')
    .map((word) => foldHash(word)),
);
const BODY = cueBit('org-head');

/** The place that a local office is named after, where a tagger took it for a body. */
function asPlace(source: Source, draft: Draft): Draft {
  const { tokens } = source;
  if (listedAs(source, draft).some(({ type }) => type === 'organisation')) return draft;
  const isLocal = draft.kind === ORGANISATION && LOCAL.has(tokens.hashes[draft.first - 1] ?? 0) && (cuesOf(tokens.hashes[draft.first] ?? 0) & BODY) === 0;
  return isLocal ? { ...draft, kind: PLACE } : draft;
}

/** The organisation without an office before it: "[Sekjen] PBNU"; nothing is left of "Atase Pertahanan Australia". */
function withoutOffice(source: Source, draft: Draft): Draft {
  const title = draft.kind === ORGANISATION ? titleAt(source, draft.first) : null;
  if (!title || title.record.ambiguous || !OFFICES.has(title.record.group) || title.past > draft.past) return draft;
  const rest = { ...draft, first: title.past };
  return listedAs(source, rest).some(({ type }) => type === 'country') ? { ...rest, past: rest.first } : rest;
}

/** ", MM," behind a name is a degree, no organisation. */
function isDegree({ text, tokens }: Source, { first, past, kind }: Draft): boolean {
  if (kind !== ORGANISATION || past - first !== 1 || !isMark(text, tokens, first - 1, ',')) return false;
  return (cuesOf(tokens.hashes[first] ?? 0) & DEGREE) !== 0 && (isMark(text, tokens, past, ',') || isMark(text, tokens, past, '.'));
}

/** Mentions with the bounds the guidelines ask for; one that is nothing but marks, titles or degrees is dropped. */
export function cleanDrafts(source: Source, drafts: readonly Draft[]): Draft[] {
  return withTimeNames(source, joinParticles(source, drafts))
    .map((draft, k, all) => withoutMarks(source, asPlace(source, withoutOffice(source, withoutDay(source, withoutHonorific(source, draft, all[k + 1]))))))
    .flatMap((draft) => {
      if (draft.kind === PERSON) return [withArabicSurname(source, withoutAddress(source, draft))];
      return draft.kind === ORGANISATION ? parted(source, draft) : [draft];
    })
    .filter((draft) => !isDegree(source, draft) && !(draft.past - draft.first === 1 && isNoName(source.tokens.hashes[draft.first] ?? 0)))
    .filter(({ first, past }) => past > first && !(past - first === 1 && hasFlag(source.tokens, first, PUNCTUATION)));
}
