import { fold } from '../text/fold.ts';
import { knownForms } from './look-up.ts';
import { similarity } from './similarity.ts';

const MOST_FORMS = 3;
const CLOSE = 0.88;
/** Forms much longer or shorter are not slips of the keyboard: they need no comparing. */
const MOST_APART = 3;
const LONGEST_FORM_CHARACTERS = 60;

/** The forms of the tables that are written nearest to an unknown one, nearest first, three at most; often none. */
export function nearForms(form: string): string[] {
  const asked = fold(form.trim());
  if (asked === '' || asked.length > LONGEST_FORM_CHARACTERS) return [];
  return knownForms()
    .filter((known) => Math.abs(known.length - asked.length) <= MOST_APART)
    .map((known) => ({ known, score: similarity(asked, fold(known)) }))
    .filter(({ score }) => score >= CLOSE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FORMS)
    .map(({ known }) => known);
}
