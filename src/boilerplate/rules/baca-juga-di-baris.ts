import { BLANK, charClass } from '../../text/chars.ts';
import { blanksIn, elsewhereIn } from '../links/elsewhere.ts';
import { type Around, headlinesEnd } from '../links/link-end.ts';
import { lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { plain } from '../page/plain.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** The link's own words, from the verb on; "Baca juga Judul" needs a capital after it, "Baca JugaJudul" is glued. */
const LINK = /^(?:baca|simak|lihat|tonton)\s{1,3}juga(?:\s{0,3}[:>|-])?\s{0,3}(?=\S)/i;
const CAPITAL = /^["'[]?[A-ZÀ-Þ\d]/;
/** What is before: the end of a sentence, a bracket, "Yuk,". */
const BEFORE = /(?:[.!?"')\]:;]|\byuk,?)\s{0,6}[(["'-]{0,2}$/i;
const VERB = 14;
const LINK_REACH_CHARACTERS = 420;
const NEXT_LINK = /(?:baca|simak|lihat) juga/i;
/** What the text says so soon after the link is the link, or the sentence in question. */
const DOCUMENT_GAP_CHARACTERS = 300;
const OPEN = /[([]$/u;
/** A headline that is written like a sentence is not longer. */
const LONGEST_PLAIN_CHARACTERS = 110;

function bracketed(page: Page, start: number, end: number): Found | null {
  const rest = plain(page.text, start, end);
  const close = /[)\]]/u.exec(rest.text);
  return close ? { start: start - 1, end: rest.at(close.index) + 1 } : null;
}

/** A numbered crosshead behind a headline: "… Terbakar 3. Pasar Baru". */
const CROSSHEAD = /(?<![.,:])\s\d{1,2}\. (?=\p{Lu})/u;

/** The text up to the next link or crosshead: a headline does not hold one. */
function upToNextLink(text: string): string {
  const next = [NEXT_LINK, CROSSHEAD].map((end) => text.search(end)).filter((at) => at >= 0);
  return next.length === 0 ? text : text.slice(0, Math.min(...next)).trimEnd();
}

/** True if a stretch of which no end can be told by its capitals is one headline: short, and no sentence. */
function isOneHeadline(text: string): boolean {
  return text.length <= LONGEST_PLAIN_CHARACTERS && !/[.!?]["')]? |[.:;,]["']?$|["”]/u.test(text);
}

/** Where the headlines at the start of `text` end, or -1. Where `whole`, a headline may go up to the next link or to the end, whatever its capitals. */
function linksEnd(text: string, whole: boolean, around: Around): number {
  const headlines = upToNextLink(text);
  const told = headlinesEnd(headlines, around);
  return told < 0 && whole && isOneHeadline(headlines) ? headlines.length : told;
}

const VERB_ENDS = ['aca', 'mak', 'hat', 'ton', 'ACA', 'MAK', 'HAT', 'TON'] as const;

/** The cheap look: the word before ends as baca, simak, lihat and tonton do. */
function followsVerb(text: string, juga: number): boolean {
  let i = juga;
  while (i > 0 && charClass(text.charCodeAt(i - 1)) & BLANK) i--;
  return i < juga && VERB_ENDS.some((ending) => text.endsWith(ending, i));
}

/** Where the verb before "juga" starts, or -1. */
function verbStart(page: Page, juga: number, from: number): number {
  if (!followsVerb(page.text, juga)) return -1;
  const before = page.text.slice(Math.max(from, juga - VERB), juga);
  const verb = /(?:baca|simak|lihat|tonton)\s{1,3}$/i.exec(before);
  return verb ? juga - before.length + verb.index : -1;
}

/** "… malam. Baca juga: Headline Judul Besar Kalimat berikut …": a link inside a paragraph whose line ends were lost. */
export const bacaJugaDiBaris: Rule = {
  id: 'baca-juga-di-baris',
  kind: 'related-link',
  certain: false,
  look: { holds: ['juga', 'Juga', 'JUGA'] },
  find: (page, juga, i) => {
    const line = lineSpan(page, i);
    const start = verbStart(page, juga, line.start);
    if (start <= line.start) return NOTHING;
    const before = plain(page.text, Math.max(line.start, start - 12), start).text;
    const rest = plain(page.text, start, Math.min(line.end, start + LINK_REACH_CHARACTERS));
    const link = LINK.exec(rest.text)?.[0];
    if (!link || !CAPITAL.test(rest.text.slice(link.length))) return NOTHING;
    const sure = /[:>|-]/u.test(link);
    if (!BEFORE.test(before) && !(sure && /^[A-ZÀ-Þ]/.test(rest.text))) return NOTHING;
    if (!sure && !/^[A-ZÀ-Þ]/.test(rest.text)) return NOTHING;
    const inBrackets = OPEN.test(before) ? bracketed(page, start, Math.min(line.end, start + LINK_REACH_CHARACTERS)) : null;
    if (inBrackets) return [inBrackets];
    const around = { elsewhere: elsewhereIn(page, start, start + DOCUMENT_GAP_CHARACTERS), blanksBefore: blanksIn(page, rest, link.length) };
    const whole = sure && line.end - start < LINK_REACH_CHARACTERS;
    const end = linksEnd(rest.text.slice(link.length), whole, around);
    return end < 0 ? NOTHING : [{ start, end: rest.at(link.length + end), confidence: sure ? 0.95 : 0.8 }];
  },
  examples: [
    'Hujan turun sejak malam. ⟦Baca juga: Banjir Rendam Pasar Induk Kramat Jati⟧ Namun, warga tetap berjualan di tempat itu.',
    'Hujan turun.⟦BACA JUGA - Banjir Rendam Pasar Induk⟧ Selain itu, warga juga mengeluhkan jalan yang rusak.',
    'Hujan turun.⟦Baca JugaBanjir Rendam Pasar Induk Kota LamaWali Kota Tinjau Pasar yang Terbakar⟧“Kami menunggu bantuan sejak kemarin,” kata warga itu.',
    'Hujan turun sejak malam di kota itu ⟦Baca juga: Banjir rendam pasar induk di kota lama⟧ ⟦Baca juga: Wali kota tinjau pasar yang terbakar⟧',
    'Hujan turun. ⟦(Baca juga: Banjir Rendam Pasar Induk)⟧ Warga tetap berjualan.',
    'Hujan turun. ⟦Baca juga: Banjir Rendam Pasar Induk⟧ 3. Pasar Kramat Jati',
  ],
  refusals: ['Ia menulis dan membaca juga buku sejarah.', 'Kita lihat juga dari atas bahwa air naik.', 'Dia baca juga: tidak ada yang salah di sana.'],
};
