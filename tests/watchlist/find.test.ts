import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../src/document/layers.ts';
import { analyze, createArticle, createPipeline, type WatchlistEntry } from '../../src/index.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';
import { compileWatchlist } from '../../src/watchlist/compile.ts';
import { findWatched } from '../../src/watchlist/find.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

const entry = (...patterns: string[]): WatchlistEntry => ({ type: 'uji', patterns });

/** What a list finds in an article: each mention's slice, checked against the quoted text, with its entry's kind or id. */
function found(watchlist: readonly WatchlistEntry[], text: string): string[] {
  const { entities } = analyze(text, { watchlist, only: ['custom'], lang: 'ind', boilerplate: 'off' });
  const mentions = entities.flatMap((entity) => [...entity.mentions]);
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  return mentions.sort((a, b) => a.start - b.start).map((mention) => mention.text);
}

describe('the pattern language', () => {
  test.each<[string, string, string[]]>([
    // plain words: any case, any accents, whole words only
    ['KRI Nusa Damai', 'Kapal KRI Nusa Damai dan kri nusa damai berlayar.', ['KRI Nusa Damai', 'kri nusa damai']],
    ['Erdogan', 'Presiden Erdoğan bertemu ERDOGAN.', ['Erdoğan', 'ERDOGAN']],
    ['Nusa', 'Nusantara dan Nusakambangan', []],
    ['Nusa Damai', 'Nusa, Damai', []],
    ['AS', 'kapal perang AS-China dan AS-nya', ['AS', 'AS']],
    // numbers behind a hyphen belong to the name, clitics do not; short words have no stem
    ['KRI Nusa Damai', 'Kapal KRI Nusa Damai-366 berlayar bersama KRI Nusa Damai-12345.', ['KRI Nusa Damai-366']],
    ['KRI Nusa Damai', 'Armada KRI Nusa Damainya bocor; KRI NUSA DAMAINYA', ['KRI Nusa Damai', 'KRI NUSA DAMAI']],
    ['kapal', 'kapalnya, kapal-kapal, perkapalan, kapalmu', ['kapal']],
    ['Damai [Satu|Dua]', 'Damai-3 Dua dan Damai Tiga', ['Damai-3 Dua']],
    ['Su', 'jet Su-35', []],
    ['Ohio', 'kapal selam Ohio-726, Ohio-726A', ['Ohio-726']],
    ['hanya', 'hanyanya, ha', ['hanya']],
    ["Jum'at Kelabu", 'peristiwa Jum’at Kelabu', ['Jum’at Kelabu']],
    ['PT. Maju Jaya', 'milik PT. Maju Jaya, Tbk', ['PT. Maju Jaya']],
    ['Fulan bin Fulan', 'Fulan bin Fulan bin Fulan', ['Fulan bin Fulan']],
    // alternatives, of several words and none
    ['[Laut|Selat] Natuna', 'Laut Natuna, Selat Natuna, Pulau Natuna', ['Laut Natuna', 'Selat Natuna']],
    ['[Laut China|Laut Tiongkok] Selatan', 'di Laut China Selatan atau Laut Tiongkok Selatan', ['Laut China Selatan', 'Laut Tiongkok Selatan']],
    ['[|Laksamana] Budi Contoh', 'Laksamana Budi Contoh; Budi Contoh', ['Laksamana Budi Contoh', 'Budi Contoh']],
    ['Budi [Contoh|]', 'Budi Contoh, lalu Budi pergi', ['Budi Contoh', 'Budi']],
    ['[a|b|c] x', 'a x b x c x d x', ['a x', 'b x', 'c x']],
    ['x [ a | b ]', 'x a x b', ['x a', 'x b']],
    ['[aa|b|cc] [dd|e]', 'b e cc dd aa b', ['b e', 'cc dd']],
    // kinds, told from our own tokens
    ['[CARDINAL] rudal', 'menembakkan 16 rudal, 1.200 rudal dan banyak rudal', ['16 rudal', '1.200 rudal']],
    ['CARDINAL rudal', 'menembakkan 16 rudal', ['16 rudal']],
    ['[MENTION]', 'kata @budi_contoh kepada @ani', ['@budi_contoh', '@ani']],
    ['tagar [HASHTAG]', 'tagar #Damai2030 dan #lain', ['tagar #Damai2030']],
    ['[EMAIL|URL]', 'tulis ke redaksi@contoh.co.id atau https://contoh.co.id/a?b=1 ya', ['redaksi@contoh.co.id', 'https://contoh.co.id/a?b=1']],
    ['[URL]', 'akhir.Pertama kata. contoh.com ada', ['contoh.com']],
    // the words themselves
    ['operasi ^DATE', 'sandi Operasi DATE dan operasi 5 Mei', ['Operasi DATE']],
    ['^NOUN', 'kata NOUN itu', ['NOUN']],
    ['^^', 'tanda ^ itu', ['^']],
    // words with inner capitals, cut or whole
    ['BeritaNusa', 'laman BeritaNusa dan Berita Nusa', ['BeritaNusa', 'Berita Nusa']],
    // words wink-nlp would cut, expand or respell
    ['cannot', 'kapal cannot dan can not', ['cannot']],
    ['colour', 'kapal Colour dan Color', ['Colour']],
    ["don't", 'kata Don’t saja', ['Don’t']],
    ['Su-35', 'jet Su-35 dan SU-35 juga Su-3', ['Su-35', 'SU-35']],
    ['U.S. Marines', 'pasukan U.S. Marines tiba', ['U.S. Marines']],
    ['PT. A & B (Persero)', 'oleh PT. A & B (Persero) kemarin', ['PT. A & B (Persero)']],
    ['constructor', 'kata constructor __proto__', ['constructor']],
    ['__proto__ toString', 'kata __proto__ toString', ['__proto__ toString']],
    ['qxa qz', 'qxa qz dan qxa qxb', ['qxa qz']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(found([entry(pattern)], text)).toEqual(expected);
  });

  test.each<[string, string[], string, string[]]>([
    [
      'the longest of those that begin together',
      ['Nusa', 'Nusa Damai', 'Nusa Damai Raya'],
      'Nusa Damai Raya, Nusa Damai, Nusa',
      ['Nusa Damai Raya', 'Nusa Damai', 'Nusa'],
    ],
    [
      'the longest of those that overlap',
      ['Kementerian Pertahanan', 'Pertahanan Udara Nasional'],
      'Kementerian Pertahanan Udara Nasional',
      ['Pertahanan Udara Nasional'],
    ],
    ['the earlier of two as long', ['a b', 'b c'], 'a b c', ['a b']],
    ['a short one after a long one failed', ['a b c d', 'b c'], 'a b c e', ['b c']],
    ['a literal number and a kind', ['5 kapal', '[CARDINAL] kapal api'], '5 kapal api, 5 kapal, 6 kapal', ['5 kapal api', '5 kapal']],
  ])('of several: %s', (_, patterns, text, expected) => {
    expect(
      found(
        patterns.map((pattern) => entry(pattern)),
        text,
      ),
    ).toEqual(expected);
  });
});

describe('known traps', () => {
  const names = [entry('Nusa Damai')];
  test.each<[string, string, string[]]>([
    ['a byte order mark', '\ufeffNusa Damai dan Nusa Damai', ['Nusa Damai', 'Nusa Damai']],
    ['an ideographic space', 'kapal　Nusa　Damai　berlayar', ['Nusa　Damai']],
    ['a form feed', 'satu\f\fdua Nusa Damai tiga\f Nusa Damai', ['Nusa Damai', 'Nusa Damai']],
    ['a line separator', 'satu\u2028dua\u2028Nusa Damai dan Nusa\u2028Damai', ['Nusa Damai', 'Nusa\u2028Damai']],
    ['no-break and thin spaces', 'kapal\u00a0Nusa\u00a0Damai dan Nusa\u2009Damai', ['Nusa\u00a0Damai', 'Nusa\u2009Damai']],
    ['a phrase broken by a line end', 'kapal Nusa\nDamai dan Nusa\r\nDamai', ['Nusa\nDamai', 'Nusa\r\nDamai']],
    ['an empty line parts', 'kapal Nusa\n\nDamai', []],
    ['soft hyphens and zero-width spaces', 'kapal Nu\u00adsa\u200b Da\u200dmai', ['Nu\u00adsa\u200b Da\u200dmai']],
    ['emoji before it', '😀😀 Nusa Damai 👩‍👩‍👧 Nusa Damai', ['Nusa Damai', 'Nusa Damai']],
    ['a combining accent', 'kapal Nusa\u0301 Damai', ['Nusa\u0301 Damai']],
    ['words that lost their space', 'kapal Nusa DamaiIndonesia berlayar', ['Nusa Damai']],
  ])('%s', (_, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  test('a boilerplate span parts and is never searched', () => {
    const text =
      'Kapal Nusa Damai berlayar dari Jakarta menuju Surabaya pada pagi hari.\n\nBaca juga: Kisah Kapal Nusa Damai di Laut Jawa\n\nKapal itu tiba sore hari.';
    const { entities, boilerplate } = analyze(text, { watchlist: names, lang: 'ind' });
    expect(boilerplate.map((span) => span.text)).toEqual(['Baca juga: Kisah Kapal Nusa Damai di Laut Jawa']);
    expect(entities.filter(({ type }) => type === 'custom').flatMap(({ mentions }) => mentions.map(({ start }) => start))).toEqual([6]);
  });

  test.each([
    ['digits', '5'.repeat(20_000)],
    ['letters', 'n'.repeat(20_000)],
    ['spaces', ' '.repeat(20_000)],
    ['hyphens', 'a-'.repeat(10_000)],
    ['stops', 'a.'.repeat(10_000)],
    ['names', 'Nusa '.repeat(4_000)],
    ['nested names', 'Nusa Damai Nusa '.repeat(1_500)],
  ])('20,000 characters of %s take four times as long as a quarter of them', (_, run) => {
    const list = [entry('Nusa Damai', 'Nusa Nusa Nusa Damai', '[CARDINAL] Nusa', '[URL]')];
    found(list, 'Nusa Damai');
    expect(found(list, `Nusa Damai ${run} Nusa Damai`).length).toBeGreaterThanOrEqual(2);
    const quarter = run.length / 4;
    expect(
      growthOf(
        (n) => `Nusa Damai ${run.slice(0, n)} Nusa Damai`,
        quarter,
        (text) => void found(list, text),
      ),
    ).toBeLessThan(MOST_GROWTH);
  });

  test('the answer does not depend on what was analysed before, nor on other watchlists', () => {
    const text = 'Kapal Nusa Damai, 16 rudal, kata @budi di contoh.com. Laut Natuna.';
    const first = [entry('Nusa Damai', '[CARDINAL] rudal')];
    const second = [entry('Laut Natuna', '[MENTION]')];
    const one = createPipeline({ watchlist: first, lang: 'ind' });
    const two = createPipeline({ watchlist: second, lang: 'ind' });
    const fresh = [JSON.stringify(one(createArticle(text))), JSON.stringify(two(createArticle(text)))];
    for (let i = 0; i < 300; i++) one(createArticle(`Nusa Damai ${i}:D :d a.b A.B x-${i} can't ${i} rudal kata${i} Nusa Damai.`, { id: 'x' }));
    expect([JSON.stringify(one(createArticle(text))), JSON.stringify(two(createArticle(text)))]).toEqual(fresh);
  });

  test('a caller’s own wink-nlp stays as it is', () => {
    const require = createRequire(import.meta.url);
    const wink: typeof import('wink-nlp').default = require('wink-nlp');
    const theirs = wink(require('wink-eng-lite-web-model'));
    theirs.learnCustomEntities([{ name: 'jet', patterns: ['[CARDINAL] jets'] }]);
    expect(found([entry('[CARDINAL] rudal')], '16 rudal')).toEqual(['16 rudal']);
    expect(theirs.readDoc('They sent 16 jets.').customEntities().out()).toEqual(['16 jets']);
    expect(require('wink-nlp')).toBe(wink);
  });
});

/** Runs the stage on a text of which these stretches are dates. */
function timed(patterns: readonly string[], text: string, dates: readonly [string, DateMention['type']][]): string[] {
  const { list, faults } = compileWatchlist([{ type: 'uji', patterns }]);
  expect(faults).toEqual([]);
  const stage = findWatched(list);
  expect(stage.needs).toContain('dates');
  const layer = dates.map(([quote, type]): DateMention => {
    const start = text.indexOf(quote);
    return {
      start,
      end: start + quote.length,
      type,
      value: '',
      begin: null,
      end_: null,
      mod: null,
      quant: null,
      freq: null,
      anchor: null,
      implied: [],
      by: 'uji',
    };
  });
  const doc = { ...createArticle(text), layers: { tokens: tokenizeText(text), dates: layer } };
  const { layer: custom } = stage.run(doc, { lang: 'ind', force: false, boilerplate: 'off' });
  return custom.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

test.each<[string, string, [string, DateMention['type']][], string[]]>([
  ['pada [DATE]', 'Latihan pada 5 Mei 2020 dan pada kapal', [['5 Mei 2020', 'DATE']], ['pada 5 Mei 2020']],
  ['[DATE]', 'Latihan 5 Mei 2020 itu', [['5 Mei 2020', 'DATE']], ['5 Mei 2020']],
  ['[DATE] itu', 'Latihan 5 Mei 2020 pukul 10', [['5 Mei 2020', 'DATE']], []],
  ['selama [DURATION]', 'Latihan selama dua pekan', [['dua pekan', 'DURATION']], ['selama dua pekan']],
  ['selama [DATE|TIME]', 'Latihan selama dua pekan', [['dua pekan', 'DURATION']], []],
  ['tiap [DATE]', 'rapat tiap Senin', [['Senin', 'SET']], []],
  ['[CARDINAL] kapal [DATE]', '16 kapal 17 Agustus 2024', [['17 Agustus 2024', 'DATE']], ['16 kapal 17 Agustus 2024']],
])('%s in %j', (pattern, text, dates, expected) => {
  expect(timed([pattern], text, dates)).toEqual(expected);
});

test('without a pattern that asks for times, dates are not needed', () => {
  expect(findWatched(compileWatchlist([entry('a')]).list).needs).toEqual(['tokens']);
});

describe('against a plain search', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 });

  /** The longest-first choice among all places where a phrase stands. */
  function plainly(phrases: readonly (readonly string[])[], words: readonly string[]): string[] {
    const all = phrases.flatMap((of) => words.flatMap((_, at) => (of.every((one, k) => words[at + k] === one) ? [{ at, past: at + of.length }] : [])));
    const taken = new Set<number>();
    const kept = all
      .sort((x, y) => y.past - y.at - (x.past - x.at) || x.at - y.at)
      .filter(({ at, past }) => {
        const places = Array.from({ length: past - at }, (_, k) => at + k);
        if (places.some((place) => taken.has(place))) return false;
        for (const place of places) taken.add(place);
        return true;
      });
    return kept.sort((x, y) => x.at - y.at).map(({ at, past }) => words.slice(at, past).join(' '));
  }

  test('what a longer match cuts off gives way to a shorter one at its place', () => {
    expect(
      found(
        ['c c', 'c b b', 'c'].map((of) => entry(of)),
        'c c b b',
      ),
    ).toEqual(['c', 'c b b']);
  });

  test('any phrases in any words give the same matches', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 8, selector: (words) => words.join(' ') }),
        fc.array(fc.oneof(word, fc.constant('e')), { maxLength: 30 }),
        (phrases, words) => {
          expect(
            found(
              phrases.map((of) => entry(of.join(' '))),
              words.join(' '),
            ),
          ).toEqual(plainly(phrases, words));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text gives slices that are the mention texts, apart from each other', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('Nusa', 'Damai', ' ', '\n', '\ufeff', '　', '\f', '\u2028', '5', '@a', 'Nusa Damai', '-', '.', '\ud800', '\u0301'),
    );
    const watchlist = [entry('Nusa Damai', '[|5] Nusa', '[CARDINAL] Damai', '[MENTION]', '. Damai')];
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { entities } = analyze(text, { watchlist, only: ['custom'], lang: 'ind' });
        let past = 0;
        for (const mention of entities.flatMap((entity) => [...entity.mentions])) {
          expect(mention.start).toBeGreaterThanOrEqual(past);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text).not.toBe('');
          past = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
