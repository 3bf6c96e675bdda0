import type { DigestPart } from '../part.ts';

/** What a reader should know of the text. */
export const problems: DigestPart = {
  heading: 'Problems',
  tint: 'red',
  flow: false,
  most: 8,
  wrap: true,
  rows: (doc) => {
    const counts = new Map<string, { readonly message: string; count: number }>();
    for (const { code, message } of doc.problems) {
      const seen = counts.get(code);
      if (seen) seen.count++;
      else counts.set(code, { message, count: 1 });
    }
    return [...counts].map(([code, { message, count }]) => ({ name: code, details: [message], count }));
  },
};
