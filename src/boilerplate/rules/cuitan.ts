import { lineAt, lineSpan } from '../page.ts';
import { NOTHING, type Rule } from '../rule.ts';

const SIGNED = /\(@\w{1,30}\) (?:\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})$/u;
const PICTURE = /pic\.twitter\.com\/\w{6,14}$/u;
const LONGEST = 500;

/** A post embedded from a social network, on a line of its own, with its picture link or its signature. */
export const cuitan: Rule = {
  id: 'cuitan',
  kind: 'media',
  certain: false,
  look: { closes: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (where.end - where.start > LONGEST || where.end - where.start < 20) return NOTHING;
    const tail = page.text.slice(where.end - 30, where.end);
    if (!tail.includes('pic.twitter') && !tail.includes('(@')) return NOTHING;
    const { text } = lineAt(page, i);
    return SIGNED.test(text) || PICTURE.test(text) ? [{ ...where, confidence: 0.9 }] : NOTHING;
  },
  examples: ['⟦Selamat pagi dari kota ini! pic.twitter.com/abcdef1234⟧', '⟦— Budi (@budi) August 24, 2015⟧'],
  refusals: ['Ia menulis di akun pic itu', 'Akun (@budi) menulis pada 2015', 'August 24, 2015'],
};
