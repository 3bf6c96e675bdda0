import { ANCHORS, BOILERPLATE_MODES, EVENT_MODES } from '../../document/stage.ts';
import { OUTPUT_LAYERS } from '../../output/layers/all.ts';
import type { OptionsFor } from './option.ts';
import { date, filePath, languageCode, layers, oneOf } from './parsers.ts';

const ARTICLES = ['analyze', 'show', 'quotes', 'events', 'report', 'export', 'batch', 'enqueue'] as const;
const LAYERED = ['analyze', 'show', 'report', 'export', 'batch', 'enqueue'] as const;
const RULES = [...ARTICLES, 'detect', 'clean'] as const;

/** What is looked for, and how. */
export const ANALYSIS: OptionsFor<'date' | 'anchor' | 'only' | 'watchlist' | 'force' | 'lang' | 'boilerplate' | 'learnBoilerplate' | 'events'> = {
  date: [
    {
      flags: '-d, --date <YYYY-MM-DD>',
      help: 'publication date of articles without one: relative dates ("kemarin") count from it',
      commands: ARTICLES,
      example: 'saripati article.txt -d 2023-07-28',
      parse: date,
    },
  ],
  anchor: [
    {
      flags: '--anchor <what>',
      help: 'what relative dates count from if an article has no publication date',
      doc: '`published`: nothing, so that relative dates stay partial; `lead`: the day mentioned in the first sentences, as in "Senin (25/8/2025)". The document then has `publishedFrom: "text"` and the problem `date/lead-anchor`.',
      fallback: 'published',
      commands: ARTICLES,
      example: 'saripati article.txt --anchor lead',
      choices: ANCHORS,
      parse: oneOf(ANCHORS),
    },
  ],
  only: [
    {
      flags: '-l, --only <layers>',
      help: `only these layers, separated by commas: ${OUTPUT_LAYERS.join(', ')}`,
      doc: 'The singular works too: `person`, `country`.',
      commands: LAYERED,
      example: 'saripati article.txt -l people,weapons',
      parse: layers,
    },
  ],
  watchlist: [
    {
      flags: '-w, --watchlist <file>',
      help: 'also find the names and patterns listed in this YAML or JSON file (layer custom)',
      doc: 'See [WATCHLIST.md](WATCHLIST.md).',
      commands: LAYERED,
      example: 'saripati article.txt -w pantau.yaml',
      parse: filePath,
    },
  ],
  force: [
    {
      flags: '--force',
      help: 'also extract from texts that are neither Indonesian nor Malay',
      commands: ARTICLES,
      example: 'saripati article.txt --force',
    },
  ],
  lang: [
    {
      flags: '--lang <code>',
      help: 'language of the texts (id or ind, ms or zsm, …): skips detection',
      commands: RULES,
      example: 'saripati article.txt --lang id',
      parse: languageCode,
    },
  ],
  boilerplate: [
    {
      flags: '--boilerplate <mode>',
      help: 'how readily text is marked as boilerplate',
      doc: '`strict` marks only what is certain, `off` nothing.',
      fallback: 'normal',
      commands: RULES,
      example: 'saripati clean article.txt --boilerplate strict',
      choices: BOILERPLATE_MODES,
      parse: oneOf(BOILERPLATE_MODES),
    },
  ],
  learnBoilerplate: [
    {
      flags: '--learn-boilerplate',
      help: 'read all inputs first to learn which lines recur in many articles of an outlet',
      doc: 'Such lines are marked as `repeated`; see [BOILERPLATE.md](BOILERPLATE.md#across-an-archive). Shards of a plan use what the plan learnt.',
      commands: ['batch', 'plan'],
      example: 'saripati batch arsip/ --out baru-10/ --learn-boilerplate',
    },
  ],
  events: [
    {
      flags: '--events <mode>',
      help: 'how certain an event must be to be printed',
      doc: '`strict` prints only events with a confidence of at least 0.8.',
      fallback: 'normal',
      commands: RULES,
      example: 'saripati article.txt --only events --events strict',
      choices: EVENT_MODES,
      parse: oneOf(EVENT_MODES),
    },
  ],
};
