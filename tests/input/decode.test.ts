import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/input/bytes/decode.ts';
import { utf16Of } from '../../src/input/bytes/utf16.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const codes = ({ problems }: ReturnType<typeof decodeText>): string[] => problems.map(({ code }) => code);

describe('decodeText', () => {
  test.each<[string, Uint8Array, string | null, string, string, string[]]>([
    ['UTF-8', Buffer.from('Erdoğan “tiba”'), null, 'Erdoğan “tiba”', 'utf-8', []],
    ['a byte order mark is no text', Buffer.from('\ufeffErdoğan'), null, 'Erdoğan', 'utf-8', []],
    ['valid UTF-8, whatever is declared', Buffer.from('Erdoğan'), 'iso-8859-1', 'Erdoğan', 'utf-8', []],
    [
      'curly quotes of windows-1252',
      latin('Kata \x93damai\x94 \x96 ia pergi'),
      null,
      'Kata “damai” – ia pergi',
      'windows-1252',
      ['input/assumed-windows-1252'],
    ],
    ['accents of windows-1252', latin('Beyonc\xe9 di S\xe3o Paulo'), null, 'Beyoncé di São Paulo', 'windows-1252', ['input/assumed-windows-1252']],
    ['declared latin-1 is windows-1252', latin('\x80 5 juta'), 'ISO-8859-1', '€ 5 juta', 'windows-1252', []],
    ['a declared Cyrillic page', latin('\xcc\xee\xf1\xea\xe2\xe0'), 'windows-1251', 'Москва', 'windows-1251', []],
    ['a declared Chinese page', latin('\xb1\xb1\xbe\xa9'), 'GB2312', '北京', 'gbk', []],
    ['a declared Turkish page', latin('Erdo\xf0an \x93tiba\x94'), 'iso-8859-9', 'Erdoğan “tiba”', 'windows-1254', []],
    ['a label that no page can have', latin('caf\xe9 itu'), 'x-user-defined', 'café itu', 'windows-1252', ['input/assumed-windows-1252']],
    ['a label that is none', latin('caf\xe9 itu'), 'klingon', 'café itu', 'windows-1252', ['input/assumed-windows-1252']],
    ['a label that is no text', latin('caf\xe9 itu'), 'base64', 'café itu', 'windows-1252', ['input/assumed-windows-1252']],
    ['mostly UTF-8', Buffer.concat([Buffer.from('“Erdoğan” '), latin('\xe9 ')]), null, '“Erdoğan” \ufffd ', 'utf-8', ['input/replaced-bytes']],
    ['a letter, and a byte that is none there', latin('caf\xe9 \x81'), null, 'caf\ufffd \ufffd', 'utf-8', ['input/replaced-bytes']],
    ['a byte no text has', latin('A\xffB'), null, 'A\ufffdB', 'utf-8', ['input/replaced-bytes']],
    ['a sequence cut off by the end', Buffer.from('kata “').subarray(0, -1), null, 'kata \ufffd', 'utf-8', ['input/replaced-bytes']],
    ['a mark, then a bad byte', latin('\xef\xbb\xbfcaf\xe9 \x93'), null, 'caf\ufffd \ufffd', 'utf-8', ['input/replaced-bytes']],
    ['declared UTF-8, but windows-1252', latin('\x93damai\x94'), 'utf-8', '“damai”', 'windows-1252', ['input/assumed-windows-1252']],
    ['declared UTF-16, but not', Buffer.from('damai'), 'utf-16', 'damai', 'utf-8', []],
    ['nothing', new Uint8Array(0), null, '', 'utf-8', []],
  ])('%s', (_, bytes, declared, text, encoding, problems) => {
    const decoded = decodeText(bytes, declared);
    expect(decoded).toMatchObject({ text, encoding });
    expect(codes(decoded)).toEqual(problems);
  });

  test('windows-1252 has 27 characters between 0x80 and 0x9F', () => {
    const all = latin(String.fromCharCode(...Array.from({ length: 32 }, (_, i) => 0x80 + i)));
    const { text, problems } = decodeText(all, 'cp1252');
    expect(text).toBe('€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ');
    expect(problems[0]?.message).toContain('5 places were');
  });

  test('problems count', () => {
    expect(decodeText(latin('\x93damai\x94')).problems[0]?.message).toContain('2 bytes were');
    expect(decodeText(latin('A\xffB')).problems[0]?.message).toContain('1 place was');
  });

  test('any well-formed text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', problems: [] });
      }),
    );
  });

  test.each<[string, Buffer, string, string]>([
    ['UTF-16 LE', Buffer.from('\ufeffKata “Café”', 'utf16le'), 'Kata “Café”', 'utf-16le'],
    ['UTF-16 BE', Buffer.from('\ufeffKata “Café”', 'utf16le').swap16(), 'Kata “Café”', 'utf-16be'],
    ['a mark twice', Buffer.from('\ufeff\ufeffKata'), 'Kata', 'utf-8'],
    ['a mark twice in UTF-16', Buffer.from('\ufeff\ufeffKata', 'utf16le'), 'Kata', 'utf-16le'],
    ['a mark twice before bytes that are none', Buffer.concat([Buffer.from('\ufeff\ufeffKata '), Buffer.from([0xff])]), 'Kata \ufffd', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding });
  });

  test('any bytes give a text; only valid UTF-8 gives no problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        fc.pre(utf16Of(bytes) === null);
        const decoded = decodeText(bytes);
        const valid = Buffer.from(Buffer.from(bytes).toString('utf8')).equals(Buffer.from(bytes));
        expect(decoded.problems.length === 0).toBe(valid);
      }),
    );
  });
});
