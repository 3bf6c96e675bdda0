import { nameWords } from '../../../knowledge/people/name-words.ts';
import { withoutLegalForms } from '../../../names/entities/same-organisation.ts';
import { fold, foldHash } from '../../../text/fold.ts';
import type { ThingType } from './name.ts';

const PARTICLES = nameWords('particle');
/** The Arabic article, as newsrooms write it. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);

const isParticle = (word: string): boolean => ARTICLES.has(word) || PARTICLES.has(foldHash(word));

/** A person's words without particles, as long as two are left: "Mohammed bin Salman", "Ahmed al-Matrafi"; but "Al Ghazali". */
function withoutParticles(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !isParticle(word));
  return own.length > 1 ? own : words;
}

/** The folded words of a name by which it is compared: without marks, a person's without particles, a firm's without legal forms. */
export function wordsOf(type: ThingType, name: string): readonly string[] {
  const words = fold(name)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]{1,99}/u)
    .filter((word) => word !== '');
  if (type === 'person') return withoutParticles(words);
  return type === 'organisation' ? withoutLegalForms(words) : words;
}

/** How names were spelt before 1972, and sounds that are spelt in two ways, with today's letters. */
const MODERN: readonly (readonly [RegExp, string])[] = [
  [/oe/gu, 'u'],
  [/dj/gu, 'j'],
  [/tj/gu, 'c'],
  [/dz/gu, 'z'],
  [/ae/gu, 'ai'],
  [/ee|ie/gu, 'i'],
  [/(?<letter>\p{L})\k<letter>/gu, '$1'],
];

/** Which of a name: "Willem II". */
const ORDINAL = /^[ivx]{1,4}$/u;

/** The words as they would be spelt today, each letter once: "Soemarno" and "Sumarno", "Sulaeman" and "Sulaiman" are the same. */
export const modern = (words: readonly string[]): readonly string[] =>
  words.map((word) => (ORDINAL.test(word) ? word : MODERN.reduce((spelt, [old, now]) => spelt.replace(old, now), word)));

/** The first name that is abbreviated most often. */
const MUHAMMAD = /^(?:m|moh|moch|muh|(?:mo|mu)c?h[ao]?mm?[ae]d)$/u;

/** True for "Muhammad" in all spellings, and for "M.", by which it is abbreviated. */
export const isMuhammad = (word: string | undefined): boolean => word !== undefined && MUHAMMAD.test(word);

const LEAST_WORDS_BESIDE = 2;

/** The modern words by which spellings are compared: before two others "M." is "Muhammad". */
export function spelling(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = modern(words);
  return rest.length >= LEAST_WORDS_BESIDE && isMuhammad(words[0]) ? ['m', ...rest] : [first, ...rest];
}
