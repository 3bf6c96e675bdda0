import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

/** Role text, title, country, organisation, former. */
type Row = [string, string, string | null, string | null, boolean];

const rolesIn = (text: string): Row[] =>
  namesIn(text).people.flatMap(({ roles }) =>
    roles.map(({ start, end, title, country, organisation, former }): Row => [text.slice(start, end), title, country, organisation, former]),
  );

describe('before the name', () => {
  test.each<[string, Row[]]>([
    ['Menteri Pertahanan AS Lloyd Austin tiba di Manila.', [['Menteri Pertahanan AS', 'Menteri Pertahanan', 'US', null, false]]],
    ['Menhan Sjafrie Sjamsoeddin tiba di Jakarta.', [['Menhan', 'Menteri Pertahanan', null, null, false]]],
    ['Ia menemui mantan Presiden Korea Selatan Moon Jae-in.', [['Presiden Korea Selatan', 'Presiden', 'KR', null, true]]],
    ['Panglima TNI Jenderal Agus Subiyanto meninjau latihan.', [['Panglima TNI', 'Panglima TNI', 'ID', 'TNI', false]]],
    ['Wakil Menteri Sosial, Agus Jabo Priyono, hadir di Solo.', [['Wakil Menteri Sosial', 'Wakil Menteri Sosial', null, null, false]]],
    ['Jenderal Agus Subiyanto meninjau latihan.', [['Jenderal', 'Jenderal', null, null, false]]], // a rank when there is no more
    ['Presiden ke-7 RI Joko Widodo hadir di Solo.', [['Presiden ke-7 RI', 'Presiden', 'ID', null, false]]],
    ['Menurut Pak Joko Widodo, jalan itu rusak.', []], // a form of address is no office
    ['Presiden AS mengatakan akan datang.', []], // no name, no holder
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

test('each office stands once, as the fullest text has it', () => {
  const text = 'Presiden Vladimir Putin tiba di Teheran. Presiden Rusia Vladimir Putin lalu berpidato. Presiden Putin pulang pada Selasa.';
  expect(rolesIn(text)).toEqual([['Presiden Rusia', 'Presiden', 'RU', null, false]]);
});

describe('behind the name', () => {
  const body = 'Kementerian Luar Negeri China';
  test.each<[string, Row[]]>([
    [`Wang Wenbin, juru bicara ${body}, menolak tuduhan itu.`, [[`juru bicara ${body}`, 'Juru Bicara', 'CN', body, false]]],
    ['Hal itu dibenarkan Joko Widodo selaku Presiden.', [['Presiden', 'Presiden', null, null, false]]],
    ['Joe Biden, Presiden Rusia Vladimir Putin, dan Xi Jinping hadir.', [['Presiden Rusia', 'Presiden', 'RU', null, false]]], // the next name's
    ['Joe Biden, yang tiba kemarin, berpidato.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
