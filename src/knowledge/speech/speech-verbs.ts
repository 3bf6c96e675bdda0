import { foldHash } from '../../text/fold.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { SPEECH_VERBS_TABLE } from './speech-verbs.table.ts';

/** What an active form is followed by: statement, question, judgement, request, or a noun phrase. */
export type ClauseKind = 'S' | 'Q' | 'J' | 'R' | 'N';
/** How a word of speech is used: after a quotation, with -nya, as a verb of either voice, or as a noun. */
export type SpeechUse = 'bare' | 'nya' | 'active' | 'passive' | 'noun';

/** One form of a word of speech. */
export interface SpeechForm {
  readonly lemma: string;
  readonly sense: string;
  readonly clause: ClauseKind;
  readonly use: SpeechUse;
  /** Of 100 uses with no conjunction after it, those that report a clause. */
  readonly zero: number;
  /** The hash of the second word of a form of two ("memberi tahu"), or 0. */
  readonly second: number;
}

/** The share taken where none was counted: a form of a rarer verb. */
const UNCOUNTED = 50;
const CLAUSES: ReadonlySet<string> = new Set(['S', 'Q', 'J', 'R', 'N']);

const isClause = (cell: string): cell is ClauseKind => CLAUSES.has(cell);
const hashOf = (word: string): number => foldHash(word, 0, word.length);

/** Forms by the hash of their first word. */
export type SpeechForms = ReadonlyMap<number, readonly SpeechForm[]>;

/** Adds one entry of a cell: "menyebut:92", "memberi tahu". */
function addForm(forms: Map<number, SpeechForm[]>, entry: string, verb: Omit<SpeechForm, 'zero' | 'second'>): void {
  const [form = '', share] = entry.split(':');
  const [first = '', second] = form.split(' ');
  const { lemma, sense, clause, use } = verb;
  const found: SpeechForm = { lemma, sense, clause, use, zero: share ? Number(share) : UNCOUNTED, second: second ? hashOf(second) : 0 };
  const list = forms.get(hashOf(first));
  if (list) list.push(found);
  else forms.set(hashOf(first), [found]);
}

function formsOf(languages: ReadonlySet<string>): SpeechForms {
  const forms = new Map<number, SpeechForm[]>();
  for (const [lemma = '', sense = '', kind = '', bare, nya, active, passive, noun, language = ''] of rowsOf(SPEECH_VERBS_TABLE)) {
    if (!languages.has(language) || !isClause(kind)) continue;
    const add = (use: SpeechUse, cell: string | undefined): void => {
      for (const entry of listOf(cell)) addForm(forms, entry, { lemma, sense, clause: kind, use });
    };
    add('bare', bare);
    add('nya', nya);
    add('active', active);
    add('passive', passive);
    add('noun', noun);
  }
  return forms;
}

/** The words of speech of Indonesian, and those of Malay beside them. */
export const speechForms: () => SpeechForms = lazy(() => formsOf(new Set(['ind'])));
export const malaySpeechForms: () => SpeechForms = lazy(() => formsOf(new Set(['ind', 'zsm'])));
