import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** Lines that no prose has: statements of a script, left where an ad slot was. */
const CODE =
  /^(?:(?:var|let|const) [\w$]{1,40} ?=|function\b ?[\w$]{0,40} ?\(|(?:if|for|while|switch) ?\(.{0,200}\{?$|\}? ?else\b ?(?:if ?\(.{0,120})?\{?$|(?:window|document|console|googletag|ga|gtag|fbq|jquery|\$|adsbygoogle|ad_?slot|mgscript|[\w$]{1,30})(?:\.[\w$]{1,40}){1,5} ?(?:\(|=(?!=)|\+=)|\(function ?\(|@(?:media|import|font-face)\b|[.#]?[\w-]{1,40} ?\{ ?[\w-]{2,30} ?:.{1,200}\}?$|<\/?(?:script|style|div|iframe|ins|span|img|a|p|br)\b|<!--|return (?:true|false|null)?;$|googletag\.|[\w$.]{1,60}\(.{0,200}\);$)/i;
/** The most characters of such a line: what is longer holds prose as well. */
const LONGEST_CODE_CHARACTERS = 600;
const TAG = /<[^<>]{1,300}>/gu;
/** Six words in a row: what is between tags is prose. */
const PROSE = /(?:\p{L}{2,30},? ){5}\p{L}{2,30}/u;
const SIGNS = /^[\s`'"{}()[\];,=<>/]{1,12}$/u;

const isCode = (text: string): boolean => CODE.test(text) && !(text.startsWith('<') && PROSE.test(text.replace(TAG, ' ')));

/** Code of an ad slot or a widget that was printed instead of run. */
export const kode: Rule = {
  id: 'kode',
  kind: 'advertisement',
  certain: true,
  look: {
    words:
      'var let const function if else window document console googletag adslot mgscript gtag fbq jquery adsbygoogle return script style div iframe ins media import'.split(
        ' ',
      ),
    opens: '}{<`',
    closes: ';{}',
  },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (where.end - where.start > LONGEST_CODE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i, LONGEST_CODE_CHARACTERS);
    return isCode(text) || (SIGNS.test(text) && /[`{};]/u.test(text)) ? [where] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦var slot = window.buat("div");⟧\n⟦slot.innerHTML = “;⟧\n⟦});⟧\n⟦} else {⟧\n⟦googletag.cmd.push("siap, dan terpotong di⟧',
    '⟦<script async src="x.js"></script>⟧',
  ],
  refusals: [
    '<p>Warga kampung itu pulang ke rumah masing-masing.</p>',
    'If Only, lagu itu, diputar lagi;',
    'Kami datang; kami pulang;',
    'Media itu diblokir.',
    'Function Hall ramai.',
  ],
};
