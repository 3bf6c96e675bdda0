import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageName } from '../../src/knowledge/languages/languages.ts';
import { languageOf } from '../../src/language/language-of.ts';

describe('languages by a sentence', () => {
  test.each([
    ['ind', 'Pemerintah berharap harga beras bisa segera turun karena panen raya sudah dimulai di sejumlah daerah.'],
    ['zsm', 'Kerajaan berharap harga beras boleh turun segera kerana musim menuai telah bermula di beberapa buah daerah.'],
    ['jav', 'Aku lagi wae mulih saka pasar, nanging wis ora ana wong sing dodolan sayuran maneh.'],
    ['sun', 'Abdi nembe uih ti pasar, tapi parantos teu aya deui anu ngical sayuran.'],
    ['eng', 'The government hopes that the price of rice will fall soon because the harvest has begun.'],
    ['tgl', 'Umaasa ang pamahalaan na bababa ang presyo ng bigas dahil nagsimula na ang anihan.'],
    ['vie', 'Chính phủ hy vọng giá gạo sẽ sớm giảm vì vụ thu hoạch đã bắt đầu.'],
    ['nld', 'De regering hoopt dat de prijs van rijst snel zal dalen omdat de oogst is begonnen.'],
    ['fra', 'Le gouvernement espère que le prix du riz va bientôt baisser parce que la récolte a commencé.'],
    ['deu', 'Die Regierung hofft, dass der Preis für Reis bald sinkt, weil die Ernte begonnen hat.'],
    ['rus', 'Правительство надеется, что цена на рис скоро снизится, потому что начался сбор урожая.'],
    ['ara', 'تأمل الحكومة أن ينخفض سعر الأرز قريبا لأن موسم الحصاد قد بدأ في عدة مناطق.'],
    ['zho', '政府希望米价很快下降，因为许多地区的收获季节已经开始。'],
    ['jpn', '政府は、収穫が始まったため、米の価格がすぐに下がることを期待しています。'],
    ['kor', '정부는 수확이 시작되었기 때문에 쌀 가격이 곧 내려갈 것으로 기대하고 있다.'],
    ['tha', 'รัฐบาลหวังว่าราคาข้าวจะลดลงในเร็วๆ นี้ เพราะการเก็บเกี่ยวได้เริ่มขึ้นแล้ว'],
  ])('%s: %s', (code, text) => {
    const answer = languageOf(text);
    expect(answer.code).toBe(code);
    expect(answer.name).toBe(languageName(code));
    expect(answer.candidates[0]).toEqual({ code, name: answer.name, confidence: answer.confidence });
  });
});

describe('too little to say', () => {
  test.each(['', ' \n\t', '12.345,67 %', '?!', '\ud800', '🙂🙂'])('%j is undetermined', (text) => {
    expect(languageOf(text)).toEqual({ code: 'und', name: 'Undetermined', confidence: 0, ambiguous: [], candidates: [] });
  });

  test.each([
    ['one word', 'Jakarta'],
    ['a name', 'Sergei Shoigu'],
    ['two letters', 'OK'],
    ['a common noun', 'rudal'],
    ['one letter', 'a'],
    ['a long word', 'x'.repeat(10_000)],
    ['one word of another script', '東京'],
  ])('%s gives no sure answer', (_name, text) => {
    const { code, confidence } = languageOf(text);
    expect(code === 'und' || confidence < 0.9).toBe(true);
  });
});

test('sentences that are good Indonesian and good Malay are ambiguous', () => {
  const { ambiguous, candidates } = languageOf('Anak itu makan nasi dan minum air.');
  expect(ambiguous).toEqual(['ind', 'zsm']);
  expect(
    candidates
      .slice(0, 2)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['ind', 'zsm']);
});

test('candidates are sorted, as many as asked for, and sum to at most 1', () => {
  const { candidates } = languageOf('Anak itu makan nasi', { top: 8 });
  expect(candidates.length).toBeLessThanOrEqual(8);
  expect(candidates.length).toBeGreaterThan(2);
  const sure = candidates.map(({ confidence }) => confidence);
  expect(sure).toEqual([...sure].sort((a, b) => b - a));
  expect(sure.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1);
});

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { code, confidence, candidates } = languageOf(text);
      expect(code).toMatch(/^[a-z]{3}$/u);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThan(1);
      expect(candidates.length).toBeLessThanOrEqual(5);
      expect(languageOf(text).code).toBe(code);
    }),
    { seed: 7, numRuns: 300 },
  );
});
