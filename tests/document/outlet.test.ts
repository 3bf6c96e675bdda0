import { expect, test } from 'vitest';
import { outletOf } from '../../src/document/outlet.ts';

test.each([
  ['Warta Samudra', 'https://lain.example/1', 'warta samudra'],
  [null, 'https://www.warta.example/2025/06/18/a?b=//c', 'warta.example'],
  [null, 'http://m.warta.example:8080/a', 'warta.example'],
  [null, '//amp.warta.example', 'warta.example'],
  [null, 'https://bola.warta.example/a', 'bola.warta.example'],
  ['  ', 'https://WARTA.example', 'warta.example'],
  [null, 'https://penulis@warta.example/a', 'warta.example'],
  [null, 'warta.example/a', ''],
  [null, null, ''],
])('outlet %s, url %s: "%s"', (outlet, url, expected) => {
  expect(outletOf({ outlet, url })).toBe(expected);
});
