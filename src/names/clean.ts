import { ALL_CAPS, GLUED, HAS_DIGIT, hasFlag, NUMBER, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { foldHashes } from '../text/fold.ts';
import { cuesOf } from './cues.ts';
import { type Draft, ORGANISATION, ofKind, PERSON, PLACE, type Source, surface, withBounds } from './draft.ts';
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
const ADDRESS: ReadonlySet<number> = foldHashes(
  'presiden wapres menteri raja ratu sultan pangeran gubernur bupati jenderal jendral letjen mayjen brigjen mayor kolonel kapten letkol laksamana marsekal ' +
    'komodor laksdya laksda laksma serda sertu serka serma pelda peltu letda lettu praka pratu bripda briptu brigpol bripka aipda aiptu iptu komjen irjen brigadir kombes kompol akbp akp ipda h hj kh dr prof ir drs dra drg bapak pak bu ibu haji hajah ustaz ustadz ustad habib ' +
    'kiai kyai nyai syekh sheikh mr mrs ms tuan nyonya ny paus ayatollah tgk almarhum mas mbak bang',
);
const ARABIC_SURNAME = /^(?:a[dlnrstz]|ash|el)-[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]{1,30}$/u;
/** Letters that its article begins with. */
const ARTICLE = 'ae';
const DEGREE = cueBit('degree');
const HONORIFIC = cueBit('honorific');
const RANK = cueBit('rank');
const NAMES = cueBit('given') | cueBit('surname') | cueBit('person');
const ENDING = '(["“‘\',.-/)”:';

const hasCue = (hash: number | undefined, cue: number): boolean => (cuesOf(hash ?? 0) & cue) !== 0;

const isRank = (hash: number): boolean => (cuesOf(hash) & (RANK | NAMES)) === RANK;

/** Whether token `i` is a mark that no name begins or ends with. */
function isEnding({ text, tokens }: Source, i: number): boolean {
  const start = tokens.starts[i] ?? 0;
  return hasFlag(tokens, i, PUNCTUATION) && (tokens.ends[i] ?? 0) - start === 1 && ENDING.includes(text.charAt(start));
}

/** The mention without marks at its ends; a full stop after an initial or "Jr" stays. */
function withoutMarks(source: Source, draft: Draft): Draft {
  const { text, tokens } = source;
  let { first, past } = draft;
  while (first < past && isEnding(source, first)) first++;
  while (past > first && isEnding(source, past - 1) && !isMark(text, tokens, past - 1, '.')) past--;
  if (isMark(text, tokens, past, ')')) for (let i = first; i < past; i++) if (isMark(text, tokens, i, '(')) return withBounds(draft, first, past + 1);
  return withBounds(draft, first, past);
}

/** "Raja Juli Antoni", "Sultan Bachtiar": Indonesian names that begin with a word that is elsewhere a title. */
function isOwnName(source: Source, draft: Draft): boolean {
  return listedAs(source, draft).some((listed) => listed.type === 'person' && listed.record.country === 'ID' && listed.record.name === surface(source, draft));
}

/** "Khalil bin Mansour al-Masri": an Arabic surname after the name, which begins small, belongs to it. */
function withArabicSurname({ text, tokens }: Source, draft: Draft): Draft {
  const start = tokens.starts[draft.past] ?? text.length;
  if (!ARTICLE.includes(text.charAt(start)) || hasFlag(tokens, draft.past, SENTENCE_START | GLUED)) return draft;
  return ARABIC_SURNAME.test(text.slice(start, tokens.ends[draft.past])) ? withBounds(draft, draft.first, draft.past + 1) : draft;
}

function withoutAddress(source: Source, draft: Draft): Draft {
  const { text, tokens } = source;
  const { hashes } = tokens;
  let { first, past } = draft;
  while (first < past && (ADDRESS.has(hashes[first] ?? 0) || isMark(text, tokens, first, '.'))) first++;
  while (past > first && isMark(text, tokens, past - 2, ',') && hasCue(hashes[past - 1], DEGREE)) past -= 2;
  if (past - first === 1 && (hasCue(hashes[first], DEGREE) || isRank(hashes[first] ?? 0))) past = first;
  const bare = withBounds(draft, first, past);
  return bare === draft || isOwnName(source, draft) ? draft : bare;
}

/** "Tentara Nasional Indonesia (TNI)" as the two mentions it is; `null` for any other. */
function parted({ text, tokens }: Source, draft: Draft): readonly [Draft, Draft] | null {
  const open = draft.past - 3;
  if (open <= draft.first || !isMark(text, tokens, open, '(') || !hasFlag(tokens, open + 1, ALL_CAPS)) return null;
  return [withBounds(draft, draft.first, open), withBounds(draft, open + 1, open + 2)];
}

/** The mention without the word of a date behind it, where one begins there: "Mareta Sari [Senin (9/6)]", "Istana [Juli 2025]". */
function withoutDay({ text, tokens }: Source, draft: Draft): Draft {
  const last = draft.past - 1;
  if (last <= draft.first || !isDay(tokens.hashes[last] ?? 0)) return draft;
  const dated = hasFlag(tokens, draft.past, NUMBER) || (isMark(text, tokens, draft.past, '(') && hasFlag(tokens, draft.past + 1, HAS_DIGIT));
  return dated ? withBounds(draft, draft.first, last) : draft;
}

/** Ranks that end the names of bodies as well: "Direktorat Jenderal". */
const JENDERAL: ReadonlySet<number> = foldHashes('jenderal jendral');

const isSpare = (hash: number, beforePerson: boolean): boolean =>
  (ADDRESS.has(hash) && isRank(hash) && !JENDERAL.has(hash)) || (beforePerson && hasCue(hash, HONORIFIC));

/** The body or place without the rank or form of address of the person behind it: "Majelis Santri [KH] Said Aqil", "Polres Solo [AKBP]". */
function withoutHonorific({ tokens }: Source, draft: Draft, next: Draft | undefined): Draft {
  if (draft.kind === PERSON) return draft;
  const beforePerson = next?.kind === PERSON && next.first === draft.past;
  let { past } = draft;
  while (past - 1 > draft.first && isSpare(tokens.hashes[past - 1] ?? 0, beforePerson)) past--;
  return withBounds(draft, draft.first, past);
}

/** Groups of titles that no organisation's name begins with. */
const OFFICES: ReadonlySet<string> = new Set(
  'diplomat-intl head-of-government head-of-state legislature-judiciary military minister police-security regional spokesperson us-style'.split(' '),
);

/** Heads of districts and of the police there, whose office is named after the place: "Kapolres [Metro Bekasi]", "Camat [Medan Deli]". Own list. */
const LOCAL: ReadonlySet<number> = foldHashes(
  'kapolres kapolresta kapolrestabes kapolda kapolsek wakapolres wakapolda bupati wabup gubernur wagub camat lurah walikota dandim danramil danrem',
);
const BODY = cueBit('org-head');

/** The place that a local office is named after, where a tagger took it for a body. */
function asPlace(source: Source, draft: Draft): Draft {
  const { hashes } = source.tokens;
  if (draft.kind !== ORGANISATION || !LOCAL.has(hashes[draft.first - 1] ?? 0) || hasCue(hashes[draft.first], BODY)) return draft;
  return listedAs(source, draft).some(({ type }) => type === 'organisation') ? draft : ofKind(draft, PLACE, draft.confidence, draft.by);
}

/** How far before an organisation an office may begin that reaches into it: "Wakil Menteri [Luar Negeri Korea Selatan]". */
const REACH = 3;

/** The office that begins with the organisation, or before it and ends within it; "Juru bicara Kementerian Luar Negeri" is one that has its body's name. */
function officeOver(source: Source, { first, past }: Draft): ReturnType<typeof titleAt> {
  if ((cuesOf(source.tokens.hashes[first] ?? 0) & BODY) === 0)
    for (let i = Math.max(0, first - REACH); i < first; i++) {
      const title = titleAt(source, i);
      if (title && title.past > first && title.past < past) return title;
    }
  return titleAt(source, first);
}

/** The organisation without an office before it: "[Sekjen] PBNU"; nothing is left of "Atase Pertahanan Australia". */
function withoutOffice(source: Source, draft: Draft): Draft {
  const title = draft.kind === ORGANISATION ? officeOver(source, draft) : null;
  if (!title || title.record.ambiguous || !OFFICES.has(title.record.group) || title.past > draft.past) return draft;
  const rest = withBounds(draft, title.past, draft.past);
  return listedAs(source, rest).some(({ type }) => type === 'country') ? withBounds(rest, rest.first, rest.first) : rest;
}

/** What headlines say of people and places, which is no part of a name. Own list. */
const DEEDS = foldHashes(
  'ajak akui ancam bahas bakal bantah bekuk bongkar buka copot desak dibebaskan dibekuk dicopot digugat dikecam dilantik dilaporkan diminta dipanggil dipecat diperiksa disebut ditahan ditangkap ' +
    'ditetapkan ditunjuk dituding dituntut divonis dorong dukung gugat hadiri imbau ingatkan izinkan janji jelaskan kalahkan kecam kerahkan kirim klaim kritik kunjungi lantik laporkan larang ' +
    'luncurkan minta pastikan pecat periksa pimpin resmikan respons sambut sebut serahkan sindir singgung soroti tanggapi tangkap tegaskan teken temui terima tetapkan tolak tuding tuntut tutup umumkan ' +
    'ungkap usai usulkan vonis',
);

/** The person or place before what headlines say of it, word by word with a capital: "Presiden [Prabowo] Lantik Tiga Menteri". */
function withoutDeed({ tokens }: Source, draft: Draft): Draft {
  if (draft.kind === ORGANISATION) return draft;
  for (let i = draft.first + 1; i < draft.past; i++) if (DEEDS.has(tokens.hashes[i] ?? 0)) return withBounds(draft, draft.first, i);
  return draft;
}

/** ", MM," behind a name is a degree, no organisation. */
function isDegree({ text, tokens }: Source, { first, past, kind }: Draft): boolean {
  if (kind !== ORGANISATION || past - first !== 1 || !isMark(text, tokens, first - 1, ',')) return false;
  return (cuesOf(tokens.hashes[first] ?? 0) & DEGREE) !== 0 && (isMark(text, tokens, past, ',') || isMark(text, tokens, past, '.'));
}

/** Whether the mention is more than marks, titles or degrees. */
function isNamed(source: Source, draft: Draft): boolean {
  const { first, past } = draft;
  if (past - first !== 1) return past > first;
  return !isDegree(source, draft) && !isNoName(source.tokens.hashes[first] ?? 0) && !hasFlag(source.tokens, first, PUNCTUATION);
}

/** Mentions with the bounds the guidelines ask for; one that is nothing but marks, titles or degrees is dropped. */
export function cleanDrafts(source: Source, drafts: readonly Draft[]): Draft[] {
  const all = withTimeNames(source, joinParticles(source, drafts));
  const clean: Draft[] = [];
  for (let k = 0; k < all.length; k++) {
    const one = all[k];
    if (!one) continue;
    const draft = withoutMarks(
      source,
      withoutDeed(source, asPlace(source, withoutOffice(source, withoutDay(source, withoutHonorific(source, one, all[k + 1]))))),
    );
    const named = draft.kind === PERSON ? withArabicSurname(source, withoutAddress(source, draft)) : draft;
    const parts = named.kind === ORGANISATION ? parted(source, named) : null;
    if (parts) clean.push(...parts.filter((part) => isNamed(source, part)));
    else if (isNamed(source, named)) clean.push(named);
  }
  return clean;
}
