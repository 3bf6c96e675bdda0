import type { Subject } from '../../output/formats/subject.ts';
import type { SaripatiDocument } from '../../output/types.ts';

/** What `detect` prints of an article. */
export type Detected = Pick<SaripatiDocument, 'id' | 'source' | 'language' | 'problems'>;

const percent = (confidence: number): string => `${(100 * confidence).toFixed(1)} %`;

/** How formats see the language of an article. */
export const LANGUAGES: Subject<Detected> = {
  json: ({ id, source, language, problems }) => ({ id, source, language, problems }),
  tables: [
    {
      name: 'languages',
      about: 'one row per article',
      columns: [
        { name: 'id', type: 'text', nullable: false, about: 'The id of the article.' },
        { name: 'path', type: 'text', nullable: true, about: 'The file.' },
        { name: 'language', type: 'text', nullable: true, about: 'ISO 639-3 code.' },
        { name: 'language_name', type: 'text', nullable: true, about: 'The English name.' },
        { name: 'confidence', type: 'number', nullable: true, about: 'The probability that it is this language.' },
      ],
      rows: ({ id, source, language }) => [[id, source.path, language?.code ?? null, language?.name ?? null, language?.confidence ?? null]],
    },
  ],
  digest: ({ id, source, language }) => ({
    brief: true,
    title: source.path ?? id,
    about: language ? [language.name, percent(language.confidence), ...language.ambiguous.map((code) => `or ${code}`)] : [],
    parts: [],
  }),
  reading: null,
};
