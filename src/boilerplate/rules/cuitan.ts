import { lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { NOTHING, type Rule } from '../rule.ts';

const SIGNED = /\(@[\w.]{1,30}\)\s?(?:[A-Za-zÀ-ɏ]{3,9} \d{1,2}, \d{4}|\d{1,2} [A-Za-zÀ-ɏ]{3,9} \d{4})$/u;
const SHARED = /^(?:a post shared by .{1,60}|sebuah kiriman dibagikan oleh .{1,60})$/i;
const PICTURE = /pic\.twitter\.com\/\w{6,14}$/u;
const LONGEST_TWEET_CHARACTERS = 500;
const SHORTEST_TWEET_CHARACTERS = 20;

function isPost(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  const tail = page.text.slice(Math.max(start, end - 60), end);
  if (end - start > LONGEST_TWEET_CHARACTERS || end - start <= SHORTEST_TWEET_CHARACTERS) return false;
  return SIGNED.test(tail) || PICTURE.test(tail) || (end - start < 80 && SHARED.test(page.text.slice(start, end)));
}

/** A post embedded from a social network, on a line of its own, with its picture link or its signature. */
export const cuitan: Rule = {
  id: 'cuitan',
  kind: 'media',
  certain: false,
  look: { holds: ['witter.com/', '(@'] },
  find: (page, _, i) => (isPost(page, i) ? [{ ...lineSpan(page, i), confidence: 0.9 }] : NOTHING),
  examples: ['⟦Selamat pagi dari kota ini! pic.twitter.com/abcdef1234⟧', '⟦— Budi (@budi) August 24, 2015⟧', '⟦A post shared by Warta (@warta.kita)⟧'],
  refusals: ['Ia menulis di akun pic itu', 'Akun (@budi) menulis pada 2015', 'August 24, 2015'],
};
