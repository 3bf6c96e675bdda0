import { describe, expect, test } from 'vitest';
import { SENTENCE_START, tokenText } from '../../src/document/tokens.ts';
import { tokenizeSpans, tokenizeText } from '../../src/tokens/tokenize.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

function tokensOf(text: string): string[] {
  const tokens = tokenizeText(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i));
}

function sentencesOf(text: string): string[] {
  const tokens = tokenizeText(text);
  return Array.from(tokens.sentences, (first, k) => {
    const past = tokens.sentences[k + 1] ?? tokens.count;
    return text.slice(tokens.starts[first], tokens.ends[past - 1]);
  });
}

describe('tokens', () => {
  test.each([
    ['drone MQ-9A', 'drone|MQ-9A'],
    ['Rp1,2 triliun', 'Rp1,2|triliun'],
    ['Rp1.250.000,00.', 'Rp1.250.000,00|.'],
    ['Anti-A.S. demonstrasi', 'Anti|-|A.S.|demonstrasi'],
    ['Kang Sun-nam', 'Kang|Sun-nam'],
    ['China-Korea Utara, AS-Korsel', 'China|-|Korea|Utara|,|AS|-|Korsel'],
    ['era 70-an', 'era|70-an'],
    ['(18/7/2023)', '(|18/7/2023|)'],
    ["hari Jum'at dan Jum’at", "hari|Jum'at|dan|Jum’at"],
    ["Al-Qur'an dan el-Sisi", "Al-Qur'an|dan|el-Sisi"],
    ['rudal-rudal, Kata-Kata', 'rudal-rudal|,|Kata-Kata'],
    ['AS-nya Jokowi-lah', 'AS|-|nya|Jokowi|-|lah'],
    ['lihat https://a.go.id/x?y=1, ya', 'lihat|https://a.go.id/x?y=1,|ya'],
    ['www.contoh.co.id/berita', 'www.contoh.co.id/berita'],
    ['surel a.b@contoh.com', 'surel|a.b@contoh.com'],
    ['@kami #Pemilu2024', '@kami|#Pemilu2024'],
    ['Kompas.com, TRIBUNNEWS.COM', 'Kompas.com|,|TRIBUNNEWS.COM'],
    ['Budi, S.H., M.Si., Ph.D.', 'Budi|,|S.H.|,|M.Si.|,|Ph.D.'],
    ['B.J.Habibie', 'B.J.|Habibie'],
    ['Erdoğan', 'Erdoğan'],
    ['Erdog\u0306an', 'Erdog\u0306an'],
    ['😀Presiden', '😀|Presiden'],
    ['\u00a0AS\u00a0', 'AS'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });
});

describe('glued words', () => {
  test.each([
    ['para pemimpinIsraelsebagai tamu', 'para|pemimpin|Israel|sebagai|tamu'],
    ['untukPresiden Amerika SerikatDonald Trump', 'untuk|Presiden|Amerika|Serikat|Donald|Trump'],
    ['Netanyahu pergi. Netanyahupada malam', 'Netanyahu|pergi|.|Netanyahu|pada|malam'],
    ['(AS)USS Nimitz(CVN-68)', '(|AS|)|USS|Nimitz|(|CVN-68|)'],
    ['pekan ini.Pertama', 'pekan|ini|.|Pertama'],
    ['rudalIranyang', 'rudal|Iran|yang'],
    ['ekspor diIndonesia', 'ekspor|di|Indonesia'],
    ['Sekjen PBBAntonio hadir', 'Sekjen|PBB|Antonio|hadir'],
    ['para ASNdan DPRmemiliki', 'para|ASN|dan|DPR|memiliki'],
    ['kata Retno. Retnomenyambut tamu', 'kata|Retno|.|Retno|menyambut|tamu'],
    ['AsosiasiAhli Gizi', 'Asosiasi|Ahli|Gizi'],
    ['Antonio Guterreskembali hadir', 'Antonio|Guterres|kembali|hadir'],
    ['Retno Marsudimenyambut tamu', 'Retno|Marsudi|menyambut|tamu'],
    ['MenurutGuterres, jeda', 'Menurut|Guterres|,|jeda'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });

  test.each([
    'iPhone',
    'McCain',
    'WhatsApp',
    'DeepSeek',
    'PT KAI',
    'Daripada',
    'detikNews',
    'AirAsia',
    'macOS',
    'MotoGP',
    'Sudan',
    'Kepada',
    'Adapun',
    'OpenAI',
    'JIExpo',
    'Soekarnoputri',
    'PTPN',
    'Persada',
  ])('%s stays whole', (text) => {
    expect(tokensOf(text).join(' ')).toBe(text);
  });
});

describe('sentences', () => {
  test.each([
    ['Jl. Sudirman No. 5 ramai. Warga resah.', ['Jl. Sudirman No. 5 ramai.', 'Warga resah.']],
    ['Harganya Rp1.250.000,00 di Kompas.com. Murah.', ['Harganya Rp1.250.000,00 di Kompas.com.', 'Murah.']],
    ['Prof. Yusril, S.H., hadir. Ia diam.', ['Prof. Yusril, S.H., hadir.', 'Ia diam.']],
    ['pekan ini.Pertama, dana.', ['pekan ini.', 'Pertama, dana.']],
    ['“Saya senang.” Kata dia.', ['“Saya senang.”', 'Kata dia.']],
    ['Judul Berita\n\nIsi berita.', ['Judul Berita', 'Isi berita.']],
    ['satu kalimat yang\nterputus', ['satu kalimat yang\nterputus']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('every sentence starts at a token that says so', () => {
    const tokens = tokenizeText('Satu. Dua. Tiga.');
    expect(Array.from(tokens.sentences, (i) => (tokens.flags[i] ?? 0) & SENTENCE_START)).toEqual([SENTENCE_START, SENTENCE_START, SENTENCE_START]);
  });
});

test('a word that a stretch ends within is cut there', () => {
  const text = 'Kapal perang, kapal selam';
  const tokens = tokenizeSpans(text, [
    { start: 0, end: 3 },
    { start: 6, end: 12 },
    { start: 14, end: 17 },
  ]);
  expect(Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i))).toEqual(['Kap', 'perang', 'kap']);
});

test('time is linear on 300,000 characters without a space', () => {
  for (const piece of ['a-', 'A-', 'A.', '.a', '1.', "a'", 'aB', '@', 'a@', 'Yang']) {
    expect(
      growthOf(
        (n) => piece.repeat(n / piece.length),
        75_000,
        (text) => void tokenizeText(text),
      ),
    ).toBeLessThan(MOST_GROWTH);
  }
});
