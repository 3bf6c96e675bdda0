import { CLASSES, type LanguageModel } from '../../src/models/language/load.ts';
import type { Corpus } from './corpus.ts';

/** The model card, `card.json`: what it is, learnt from what, under which licences, how good, and the SHA-256 of its weights. */
export function cardOf(corpus: Corpus, model: LanguageModel, sha256: string, scores: Record<string, unknown>): Record<string, unknown> {
  return {
    name: 'language',
    what: 'Linear language detector over hashed features. Classes: character 2- to 4-grams within words, words, pairs of words, accented letters. Indonesian against Malay: 4- and 5-grams, words, pairs of words, votes of words that only one of them has.',
    classes: CLASSES,
    trainedOn: [
      { name: 'NusaX', licence: 'CC BY-SA 4.0' },
      { name: 'Leipzig Corpora, by way of lingua', licence: 'CC BY 4.0' },
      { name: 'DSLCC v2.0, IndoNLU, MinangNLP', licence: 'public corpora, each under its own terms' },
      { name: 'Malay crawls by mesolitica', licence: 'terms ask for contact before the sentences are redistributed; they are not' },
      { name: 'Indonesian news of 14 outlets: headlines and four sentences each of 4,995 articles', licence: 'the articles are not redistributed' },
    ],
    sentences: Object.fromEntries([...corpus].map(([code, sentences]) => [code, sentences.length])),
    notTrainedOn: 'The development set (scored and calibrated on), and the other 4,994 articles of the news pool (scored on).',
    calibration: {
      sharpness: model.sharpness,
      pairSharpness: model.pairSharpness,
      pairCut: model.pairCut,
      plainSharpness: model.plainSharpness,
      vote: model.vote,
    },
    weights: { file: 'weights.bin', sha256 },
    licence: 'Apache-2.0; see NOTICE for the corpora',
    scores,
  };
}
