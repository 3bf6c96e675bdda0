import { menuLabels } from '../../knowledge/furniture/menu-labels.ts';
import { fold } from '../../text/fold.ts';
import { hasNewsWord, outletLength } from '../dateline/outlet-name.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { endsSentence } from '../page/sentence.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const LONGEST_LINE_CHARACTERS = 60;
/** Lines from the end of the text in which it stands. */
const TAIL_LINES = 4;
/** Two or more desks, and the agencies they took it from: "as/vlz (AFP, Reuters)". */
const DESKS = /^\(?(?:\p{Ll}{2,4}\/){1,3}\p{Ll}{2,4}\)?(?: ?\([\p{L}\d]{2,12}(?:[,/] ?[\p{L}\d]{2,12}){0,6}\))?$/u;
const AGENCY = /^(?:[\p{L}'’.-]{2,20} ){1,4}News Agency(?: \([A-Z]{2,8}\))?$/u;
const JOINED = /^\(?(?<outlet>[^-|]{3,30}?)\s{1,3}[-|]\s{1,3}(?<section>[^-|]{3,30}?)\)?$/u;

/** "warta.com - Politik": a newsroom and one of its sections. */
function isSection(text: string): boolean {
  const { outlet = '', section = '' } = JOINED.exec(text)?.groups ?? {};
  return outletLength(outlet) === outlet.length && outlet !== '' && menuLabels().has(fold(section));
}

function isFoot(text: string): boolean {
  if (text.includes('/') && DESKS.test(text)) return true;
  if (text.includes('News Agency') && AGENCY.test(text)) return true;
  if (/ [-|] /u.test(text) && isSection(text)) return true;
  const bare = text.replace(/^[-(]{1,2} ?|[).]$/gu, '');
  return outletLength(bare) === bare.length && (bare.includes('.') || bare.includes(' ') || hasNewsWord(bare));
}

/** The newsroom, its section or its desks as one of the last lines: "as/vlz (AFP, Reuters)", "warta.com - Politik". */
export const kakiKantor: Rule = {
  id: 'kaki-kantor',
  kind: 'credit',
  certain: true,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    for (let i = Math.max(2, page.count - TAIL_LINES); i < page.count; i++) {
      const after = found.length > 0 || endsSentence(page, i - 1);
      if (after && lineLength(page, i) <= LONGEST_LINE_CHARACTERS && isFoot(lineAt(page, i).text)) found.push(lineSpan(page, i));
    }
    return found.length === 0 ? NOTHING : found;
  },
  examples: [
    'Harga naik.\nWarga pulang.\n⟦as/vlz (AFP, Reuters)⟧',
    'Harga naik.\nWarga pulang.\n⟦warta.com - Politik⟧',
    'Harga naik.\nWarga pulang.\n⟦Warta Kita News Agency (WKNA)⟧',
    'Harga naik.\nWarga pulang.\n⟦CNN Indonesia⟧',
  ],
  refusals: [
    'Harga naik.\nWarga pulang.\nYa/tidak, pilih satu',
    'Harga naik.\nDikutip dari\nKompas.com',
    'Harga naik.\nWarga pulang.\nwarta.com - wali kota menjawab',
  ],
};
