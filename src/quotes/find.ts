import type { Cue, Quotation } from '../document/facts.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { countWhile } from '../text/bisect.ts';
import type { Candidate } from './candidate.ts';
import { frameShare, stepShare } from './confidence.ts';
import { candidatesOf } from './find/candidates.ts';
import type { Pair } from './find/pairs.ts';
import { type QuoteNeeds, Source } from './source.ts';
import type { Said } from './speaker/query.ts';
import { type Resolved, resolveSpeaker } from './speaker/resolve.ts';
import { viaOf } from './speaker/via.ts';

/** The step of a quotation over several paragraphs, whose cue comes last. */
const NEXT_SPEAKER = 'next-speaker';

/** The printed cue of a candidate. Objects are written out field by field: spreads are slow, and there are thousands. */
function cueOf({ reader }: Source, { cue, cuePast, lemma, sense }: Candidate): Cue | null {
  return cue < 0 ? null : { start: reader.start(cue), end: reader.end(cuePast - 1), lemma, sense };
}

function quotationOf(source: Source, candidate: Candidate, { speaker, otherSpeakers, by }: Resolved, id: string): Quotation {
  const { form, first, past } = candidate;
  return {
    start: source.reader.start(first),
    end: source.reader.end(past - 1),
    id,
    form,
    speaker,
    otherSpeakers,
    cue: cueOf(source, candidate),
    via: viaOf(source, candidate),
    confidence: frameShare(candidate.by) * (speaker ? speaker.confidence : 1),
    by: by ?? candidate.by,
  };
}

/** True if an offset lies between marks; pairs are disjoint and in text order. */
function quotedBy({ reader }: Source, pairs: readonly Pair[]): (offset: number) => boolean {
  return (offset) => {
    const pair = pairs[countWhile(pairs.length, (k) => reader.end((pairs[k]?.end ?? 0) - 1) <= offset)];
    return pair !== undefined && reader.start(pair.open) <= offset;
  };
}

/** True if a speaker is whom a later "ujarnya" means: not a paper or an unnamed source between two quotations of one person, nor who only demands. */
function takesOver({ form, sense }: Candidate, now: Said, before: Said): boolean {
  if (form === 'direct' || before.entity?.type !== 'person') return true;
  return now.entity !== null && (now.entity.type === 'person' || sense !== 'demand');
}

/** Gives a quotation left open at its paragraph's end the speaker of the one that goes on in the next paragraph. */
function givenNext(source: Source, quotes: readonly Quotation[], candidates: readonly Candidate[]): readonly Quotation[] {
  let changed: Quotation[] | null = null;
  for (let k = candidates.length - 2; k >= 0; k--) {
    const [one, next] = [candidates[k], candidates[k + 1]];
    if (one?.slot.kind !== 'next' || next?.form !== 'direct' || source.blockOf(next.first) !== source.blockOf(one.first) + 1) continue;
    changed ??= [...quotes];
    const [quote, from] = [changed[k], changed[k + 1]];
    if (!quote || !from?.speaker) continue;
    const { entity, name } = from.speaker;
    const confidence = stepShare(NEXT_SPEAKER);
    const speaker = { start: quote.start, end: quote.start, entity, name, as: 'none', confidence } as const;
    changed[k] = { ...quote, speaker, confidence: frameShare(one.by) * confidence, by: NEXT_SPEAKER };
  }
  return changed ?? quotes;
}

/** The quotations of a document in text order. */
function quotesOf(source: Source): readonly Quotation[] {
  if (source.marks.length + source.cues.length === 0) return [];
  const { candidates, pairs } = candidatesOf(source);
  const isQuoted = quotedBy(source, pairs);
  const quotes: Quotation[] = [];
  let said: Said | null = null;
  for (const candidate of candidates) {
    const resolved: Resolved = resolveSpeaker(source, candidate, said, isQuoted);
    if (resolved.said && (!said || takesOver(candidate, resolved.said, said))) ({ said } = resolved);
    quotes.push(quotationOf(source, candidate, resolved, `q${quotes.length + 1}`));
  }
  return givenNext(source, quotes, candidates);
}

function run(doc: Document<QuoteNeeds>): Outcome<'quotes'> {
  return { layer: quotesOf(new Source(doc)) };
}

/** The stage that finds words said, and who said them. */
export const findQuotations: Stage<QuoteNeeds, 'quotes'> = {
  adds: 'quotes',
  needs: ['boilerplate', 'language', 'tokens', 'names', 'countries', 'weapons', 'dates', 'entities'],
  run,
};
