import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnseen } from '../../src/input/html/blocks.ts';
import { loadLibraries } from '../../src/input/html/libraries.ts';
import { linesOfPage } from '../../src/input/html/lines.ts';
import { referenceReader } from '../../src/input/html/references.ts';
import { type Rendered, renderLines } from '../../src/input/html/render.ts';
import { isElement, isText, type PageNode, type PageText, type PageTree, parsePage } from '../../src/input/html/tree.ts';
import { addSegment, type Segment, toSource } from '../../src/text/offsets/offset-map.ts';

const libraries = await loadLibraries();

function visibleTexts(tree: PageTree): Set<PageText> {
  const visit = (node: PageNode): PageText[] => (isText(node) ? [node] : isElement(node) && !isUnseen(node) ? node.childNodes.flatMap(visit) : []);
  return new Set(tree.document.childNodes.flatMap(visit));
}

function wholeText(html: string): Rendered {
  const tree = parsePage(html, libraries);
  return renderLines(linesOfPage(tree, visibleTexts(tree), referenceReader(libraries)));
}

/** What a piece of HTML says, without any white space. */
function said(html: string): string {
  const tree = parsePage(html, libraries);
  return [...visibleTexts(tree)].map(({ value }) => value.replace(/\s/gu, '')).join('');
}

describe('toSource', () => {
  const segments: Segment[] = [];
  for (const segment of [
    { start: 0, end: 4, from: 10, to: 14 },
    { start: 4, end: 6, from: 14, to: 16 },
    { start: 6, end: 7, from: 16, to: 21 },
    { start: 9, end: 12, from: 40, to: 43 },
  ])
    addSegment(segments, segment);

  test('segments that go on are joined', () => {
    expect(segments).toHaveLength(3);
  });

  test.each<[string, number, number, number | null, number | null]>([
    ['within a literal segment', 1, 3, 11, 13],
    ['to its end', 2, 6, 12, 16],
    ['a reference is whole', 6, 7, 16, 21],
    ['from a reference over a gap', 6, 10, 16, 41],
    ['from the gap', 7, 10, 40, 41],
    ['the gap alone', 7, 9, null, null],
    ['beyond the end', 12, 20, null, null],
    ['nothing', 3, 3, null, null],
    ['everything', 0, 12, 10, 43],
  ])('%s', (_, start, end, from, to) => {
    expect(toSource({ segments }, { start, end })).toEqual(from === null ? null : { start: from, end: to });
  });
});

describe('text of HTML', () => {
  test.each<[string, string]>([
    ['<p>satu <b>dua</b>tiga</p><p>empat', 'satu duatiga\n\nempat'],
    ['<div>satu</div><div>dua<br>tiga<br><br>empat</div>', 'satu\ndua\ntiga\n\nempat'],
    ['satu\r\n  dua\t tiga', 'satu dua tiga'],
    ['satu&nbsp;dua', 'satu\u00a0dua'],
    ['a &lt; b &amp&amp; c &notit; d &unknown; &#8220;e&#x201D; R&D', 'a < b && c ¬it; d &unknown; “e” R&D'],
    ['<ul><li>satu<li>dua</ul>tiga', 'satu\ndua\n\ntiga'],
    ['<table><tr><td>satu<td>dua<tr><td>tiga</table>', 'satu\tdua\ntiga'],
    ['<table>luar<tr><td>dalam</table>', 'luar\n\ndalam'],
    ['sa</i>tu<!-- x -->dua', 'satudua'],
    ['<pre>\nsatu\ndua</pre>', 'satu dua'],
    ['sa\0tu &#0; dua', 'satu \ufffd dua'],
    ['satu<script>tidak()</script><style>p{}</style><template>tidak</template> dua', 'satu dua'],
    ['&#10;satu&#32;&#32;dua', 'satu dua'],
    ['&fjlig;ord 😀&#128512;', 'fjord 😀😀'],
    ['\ufeff', '\ufeff'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(wholeText(html).text).toBe(text);
  });

  test.each<[string, string, string]>([
    ['<p>Kim &amp; Putin</p>', 'Kim & Putin', 'Kim &amp; Putin'],
    ['<p>Kim &amp; Putin</p>', '&', '&amp;'],
    ['<p>Presiden <b>Joko</b> Widodo</p>', 'Joko Widodo', 'Joko</b> Widodo'],
    ['&#8220;Kim&#8221; tiba', 'Kim', 'Kim'],
    ['&ldquo;Kim&rdquo; tiba', '“Kim”', '&ldquo;Kim&rdquo;'],
    ['Kim\r\n   Jong\r\nUn', 'Jong Un', 'Jong\r\nUn'],
    ['&#1000; &#1001; Kim &#1002;', 'Kim', 'Kim'],
    ['&#1000; &#1001; Kim &#1002;', 'ϩ', '&#1001;'],
  ])('in %j, %j is %j', (html, quote, source) => {
    const { text, map } = wholeText(html);
    const start = text.indexOf(quote);
    const at = toSource(map, { start, end: start + quote.length });
    expect(html.slice(at?.start, at?.end)).toBe(source);
  });
});

const pieces = fc.oneof(
  fc.constantFrom('Presiden', ' Kim ', 'Jong', '\r\n', '\n', '\t ', ' ', '😀', 'é', 'e\u0301', '&', '<', '>', ';', '\r', '\0', '\u00a0', '\u200b'),
  fc.constantFrom('&amp;', '&amp', '&lt;', '&nbsp;', '&#8220;', '&#x1F600;', '&#128', '&notit;', '&fjlig;', '&bukan;', '&#0;', '&#13;', '&#xD800;', '&ampkata'),
  fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<i class="a>b">', '</i>', '<div>', '</div>', '<li>', '<table>', '<td>', '<tr>', '</table>', '<pre>'),
  fc.constantFrom('<!-- a > b -->', '</salah>', '<a href="?a=1&amp;b=2">', '</a>', '<?x?>', '</ >', '<!DOCTYPE html>', '<h2>', '<input>'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('every word leads back to HTML that says it, and the map is in order', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const html = parts.join('');
      const { text, map } = wholeText(html);
      for (const [k, { start, end, from, to }] of map.segments.entries()) {
        expect(start).toBeLessThan(end);
        expect(from).toBeLessThanOrEqual(to);
        expect(start).toBeGreaterThanOrEqual(map.segments[k - 1]?.end ?? 0);
        expect(to).toBeLessThanOrEqual(html.length);
      }
      for (const word of text.matchAll(/\S+/gu)) {
        const at = toSource(map, { start: word.index, end: word.index + word[0].length });
        expect(at).not.toBeNull();
        expect(said(html.slice(at?.start, at?.end))).toBe(word[0]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no visible character is lost or made up but in lines of links', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const html = parts.join('').replaceAll('<a', '<u');
      expect(wholeText(html).text.replace(/\s/gu, '')).toBe(said(html));
    }),
    { numRuns: 500 },
  );
});
