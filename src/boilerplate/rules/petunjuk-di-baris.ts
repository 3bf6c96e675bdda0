import { leadIns } from '../../knowledge/furniture/lead-ins.ts';
import { lazy } from '../../knowledge/table.ts';
import { charClass, LETTER, SPACE } from '../../text/chars.ts';
import { fold, foldHash } from '../../text/fold.ts';
import { blanksIn, elsewhereIn } from '../links/elsewhere.ts';
import { headlinesEnd } from '../links/link-end.ts';
import { lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** The label before a colon, after the end of a sentence or at the line's start. */
const LABEL = /(?:^|[.!?:"')\]]\s{0,2})(?<label>\p{Lu}[\p{L} ]{3,40}?)\s{0,2}$/u;
const LABEL_UNITS = 48;
const REACH_UNITS = 320;
const CAPITAL = /^["'[]?[A-ZÀ-Þ\d]/;
/** Verbs that are a label alone, and mean nothing else before a colon and a headline. */
const VERBS: ReadonlySet<string> = new Set(['baca', 'simak']);
const LEAST_HEADLINE = 15;

/** The fold hashes of the last words of labels: the cheap look. */
const lastWords = lazy(
  () =>
    new Set(
      [...VERBS, ...[...leadIns()].flatMap(([label, how]) => (how === 'sure' ? [label] : []))].map((label) => foldHash(label, label.lastIndexOf(' ') + 1)),
    ),
);
const LONGEST_WORD = 16;

/** True if the word before `colon` ends a label. */
function endsLabel(text: string, colon: number): boolean {
  let end = colon;
  while (end > 0 && charClass(text.charCodeAt(end - 1)) & SPACE) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && charClass(text.charCodeAt(start - 1)) & LETTER) start--;
  return start < end && lastWords().has(foldHash(text, start, end));
}

function isLabel(label: string): boolean {
  return VERBS.has(label) || leadIns().get(label) === 'sure';
}

/** Where the label that ends at `colon` starts, or -1. */
function labelStart(page: Page, from: number, colon: number): number {
  const before = plain(page.text, Math.max(from, colon - LABEL_UNITS), colon);
  const found = LABEL.exec(before.text);
  const label = found?.groups?.['label'] ?? '';
  return found && isLabel(fold(label)) ? before.at(found.index + found[0].indexOf(label)) : -1;
}

/** "… malam. Artikel terkait: Headline Kalimat berikut …": a label and its link inside a paragraph whose line ends were lost. */
export const petunjukDiBaris: Rule = {
  id: 'petunjuk-di-baris',
  kind: 'related-link',
  certain: false,
  look: { holds: [':'] },
  find: (page, colon, i) => {
    if (page.text.charAt(colon) !== ':' || !endsLabel(page.text, colon)) return NOTHING;
    const line = lineSpan(page, i);
    const start = labelStart(page, line.start, colon);
    if (start < 0) return NOTHING;
    const rest = plain(page.text, colon + 1, Math.min(line.end, colon + REACH_UNITS));
    const lead = rest.text.length - rest.text.trimStart().length;
    const headline = rest.text.slice(lead);
    if (!CAPITAL.test(headline)) return NOTHING;
    const around = { elsewhere: elsewhereIn(page, start, line.end), blanksBefore: blanksIn(page, rest, lead) };
    const end = headlinesEnd(headline, around);
    return end < LEAST_HEADLINE ? NOTHING : [{ start, end: rest.at(lead + end), confidence: 0.9 }];
  },
  examples: [
    'Hujan turun sejak malam. ⟦Artikel terkait: Banjir Rendam Pasar Induk Kramat Jati⟧ Namun, warga tetap berjualan di tempat itu.',
    'Hujan turun.⟦Baca: Banjir Rendam Pasar Induk⟧ Selain itu, warga juga mengeluhkan jalan yang rusak.',
  ],
  refusals: [
    'Hujan turun. Baca: ayah itu diam.',
    'Kata dia, artikel terkait: Banjir Rendam Pasar Induk Kramat Jati',
    'Hujan turun. Terkait: Banjir Rendam Pasar Induk Kota Namun, warga tetap berjualan.',
  ],
};
