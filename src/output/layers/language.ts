import type { LanguageLayer } from '../../document/layers.ts';
import { languageName } from '../../knowledge/languages/languages.ts';
import { flag, list, many, named, pattern, probability, SPAN, text } from '../fields.ts';
import { type Printer, threeDigits } from '../printer.ts';
import type { LanguageReport } from '../types.ts';
import type { Section, SectionLayer } from './layer.ts';

function report(layer: LanguageLayer, { at }: Printer): LanguageReport {
  const { code, confidence, ambiguous, candidates, segments } = layer;
  return {
    code,
    name: languageName(code),
    confidence: threeDigits(confidence),
    indonesian: code === 'ind',
    ambiguous,
    candidates: candidates.map((candidate) => ({ code: candidate.code, confidence: threeDigits(candidate.confidence) })),
    segments: segments.map((segment) => ({ ...at(segment), code: segment.code, confidence: threeDigits(segment.confidence) })),
  };
}

const code = pattern('ISO 639-3 code of the language; `und` if there is too little text to decide.', '^[a-z]{3}$');
const confidence = probability('The probability that it is this language.');

const section: Section<'language'> = {
  key: 'language',
  row: null,
  about: 'The language of the body, without boilerplate.',
  print: ({ language: found }, printer) => (found ? report(found, printer) : null),
  empty: null,
  fields: {
    code: named('language', code),
    name: named('language_name', text('The English name of the language.')),
    confidence: named('language_confidence', confidence),
    indonesian: named('indonesian', flag('True for standard Indonesian, `ind`.')),
    ambiguous: named('language_ambiguous', list('Codes of languages between which the text does not decide.', code)),
    candidates: many('Candidate languages, the most likely first.', { code, confidence }),
    segments: many('Passages in another language.', { ...SPAN, code, confidence }),
  },
};

export const language: SectionLayer<'language', 'language'> = {
  name: 'language',
  about: 'the language of the body',
  needs: ['language'],
  alias: null,
  section,
};
