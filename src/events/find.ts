import type { NewsEvent } from '../document/facts.ts';
import type { EntitiesLayer, Layers } from '../document/layers.ts';
import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { accidentWords, courtWords, lightTargetVerbs, lightVerbs, orderingVerbs, troops } from '../knowledge/events/event-words.ts';
import { blockedPhrases, type TriggerForm, type TriggerWord, triggerWords } from '../knowledge/events/triggers.ts';
import { foldHashes } from '../text/fold.ts';
import { around, modeBeside } from './around.ts';
import { POINTING } from './clause.ts';
import { confidenceOf } from './confidence.ts';
import { isDaily, isEnough } from './enough.ts';
import { type Gate, gateOf } from './gate.ts';
import { type Found, withKnownSides } from './roles/known-sides.ts';
import type { Party } from './roles/party.ts';
import { rolesOf } from './roles/roles.ts';
import type { Roles } from './roles/steps.ts';
import { partAt, type Scene, sceneOf } from './scene.ts';
import { statusOf } from './status.ts';

/** Words around a trigger in which a phrase that is not an event begins. */
const BLOCKED_REACH_TOKENS = 3;

/** True if the trigger at tokens `[first, past)` lies in a phrase that tells no event. */
function isBlocked({ reader }: Scene, first: number, past: number): boolean {
  for (let i = Math.max(0, first - BLOCKED_REACH_TOKENS); i < past; i++) {
    const match = blockedPhrases().matchAt(reader.text, reader.tokens, i);
    if (match !== null && match.past > first && match.past - i > past - first) return true;
  }
  return false;
}

/** True if a headline's bare stem may be a verb here: the first sentence is the headline. */
const mayBeStem = (scene: Scene, i: number, word: TriggerWord): boolean => word.form !== 'headline' || scene.reader.sentenceOf(i) === 0;

/** Tokens on both sides of a trigger in which what it needs stands. */
const NEED_REACH_TOKENS = 12;

/** Tokens after a verb in which the soldiers or arms stand that it moves. */
const TROOPS_REACH_TOKENS = 5;

/** True if soldiers or arms are within a few tokens after a verb or noun, before a passive verb. */
function movesTroops(scene: Scene, i: number, form: TriggerForm): boolean {
  const { reader, mentions } = scene;
  const from = form === 'passive' ? Math.max(0, i - TROOPS_REACH_TOKENS) : i + 1;
  const past = form === 'passive' ? i : Math.min(reader.count, i + TROOPS_REACH_TOKENS);
  if (mentions.within(reader.span(from, Math.max(past, from + 1))).some(({ entity }) => entity.type === 'weapon')) return true;
  return holds(scene, [from, past], troops());
}

/** True if one of tokens `[from, past)` is one of the words. */
function holds({ reader }: Scene, [from, past]: readonly [number, number], words: ReadonlySet<number>): boolean {
  for (let k = from; k < past; k++) if (reader.isOneOf(k, words)) return true;
  return false;
}

/** Tokens on both sides of a sale or delivery in which the arms are named. */
const GOODS_REACH_TOKENS = 30;

/** True if a weapon is named within so many tokens of token `i`. */
function isArmed({ reader, mentions }: Scene, i: number, reach: number = NEED_REACH_TOKENS): boolean {
  const near = reader.span(Math.max(0, i - reach), Math.min(reader.count, i + reach));
  return mentions.within(near).some(({ entity }) => entity.type === 'weapon');
}

/** True if the clause holds the thing without which a word tells no event: a weapon, soldiers, a trial, no accident; or the article tells of unrest. */
function isMet(scene: Scene, i: number, { needs, form }: TriggerWord): boolean {
  const { reader } = scene;
  const from = Math.max(0, i - NEED_REACH_TOKENS);
  const past = Math.min(reader.count, i + NEED_REACH_TOKENS);
  if (needs === 'troops') return movesTroops(scene, i, form);
  if (needs === 'unrest') return scene.isUnrest();
  if (needs === 'force') return !holds(scene, [Math.max(from, reader.sentenceAround(i).first), i], accidentWords());
  if (needs === 'court') return holds(scene, [from, past], courtWords());
  return needs !== 'weapon' || isArmed(scene, i);
}

/** Tokens after a light verb in which its noun stands. */
const NOUN_REACH_TOKENS = 3;

/** True for a light verb whose noun tells the event: "meluncurkan serangan". */
function carriesNoun({ reader }: Scene, first: number, past: number, { form }: TriggerWord): boolean {
  if (form === 'noun' || ![lightVerbs, orderingVerbs, lightTargetVerbs].some((words) => reader.isOneOf(first, words()))) return false;
  for (let i = past; i < past + NOUN_REACH_TOKENS && !reader.startsSentence(i); i++)
    if (
      triggerWords()
        .matchAt(reader.text, reader.tokens, i)
        ?.values.some((word) => word.form === 'noun')
    )
      return true;
  return false;
}

const participant = (party: Party | null): NewsEvent['actor'] =>
  party && { entity: party.entity, name: party.name, start: party.start, end: party.end, through: party.through };

/** Words before the one that tells the event, of one trigger: "saling serang", "aksi penembakan". */
const LEADS = foldHashes('saling aksi terlibat operasi kenaikan');

/** The token that a trigger of several words is told by: the noun of "dijatuhi sanksi", the second word of "saling serang", else the first. */
function wordWithin({ reader }: Scene, first: number, past: number): number {
  const isLed = reader.isOneOf(first, LEADS);
  if (past - first < 2 || !(isLed || reader.isOneOf(first, lightVerbs()) || reader.isOneOf(first, lightTargetVerbs()))) return first;
  const second = triggerWords().matchAt(reader.text, reader.tokens, first + 1)?.values ?? [];
  return second.some(({ form }) => isLed || form === 'noun') ? first + 1 : first;
}

/** A trigger: its tokens `[first, past)` and one of its meanings. */
interface Trigger {
  readonly first: number;
  readonly past: number;
  readonly word: TriggerWord;
}

/** True for daily business at home, and for goods that change hands and are not arms. */
function isMundane(scene: Scene, gate: Gate, { first, word }: Trigger, roles: Roles): boolean {
  if (word.needs !== 'goods') return isDaily(gate, word, roles);
  return !isArmed(scene, first, GOODS_REACH_TOKENS) && (word.type === 'COOPERATE' || isDaily(gate, word, roles));
}

/** Types whose passive verb in a relative clause only describes somebody: "organisasi yang [didanai] Israel". */
const DESCRIBES: ReadonlySet<string> = new Set(['AID', 'SUPPORT']);
const WHO = foldHashes('yang');

/** True for a passive verb that describes a noun and tells no event. */
const isDescription = ({ reader }: Scene, first: number, { form, type }: TriggerWord): boolean =>
  form === 'passive' && DESCRIBES.has(type) && (reader.isOneOf(first - 1, WHO) || reader.isOneOf(first - 2, WHO));

/** The event that a trigger tells, still without an id, or `null`. */
function eventAt(scene: Scene, gate: Gate, trigger: Trigger): Found | null {
  const { first, past, word } = trigger;
  if (!mayBeStem(scene, first, word) || !isMet(scene, first, word) || carriesNoun(scene, first, past, word) || isDescription(scene, first, word)) return null;
  const roles = rolesOf(scene, first, past, word);
  if (!isEnough(gate, word, roles) || isMundane(scene, gate, trigger, roles)) return null;
  const { reader } = scene;
  const at = wordWithin(scene, first, past);
  const { instruments, amounts, places, date, quote } = around(scene, first, word.type);
  const event: NewsEvent = {
    id: '',
    type: word.type,
    mode: word.mode ?? modeBeside(scene, first, past, word.type),
    trigger: { start: reader.start(at), end: reader.end(at), form: word.form === 'headline' ? 'verb' : word.form },
    actor: participant(roles.actor),
    target: participant(roles.target),
    instruments,
    amounts,
    places,
    date,
    quote,
    status: statusOf(scene, first, word.form),
    confidence: confidenceOf(roles, gate, word),
    by: roles.by,
  };
  return { event, lemma: word.lemma, isPointed: word.form === 'noun' && reader.isOneOf(past, POINTING) };
}

/** The event of the first of a form's meanings whose needs are met, or `null`. */
function firstEvent(scene: Scene, gate: Gate, match: { readonly first: number; readonly past: number; readonly words: readonly TriggerWord[] }): Found | null {
  for (const word of match.words) {
    const found = eventAt(scene, gate, { first: match.first, past: match.past, word });
    if (found !== null) return found;
  }
  return null;
}

/** The events of a text in text order, still without ids. Sport has none. Offsets are UTF-16 code units. */
function eventsIn(reader: Reader, entities: EntitiesLayer, facts: Pick<Layers, 'amounts' | 'quotes'>): readonly NewsEvent[] {
  const gate = gateOf(reader, entities.list);
  if (gate === 'none') return [];
  const scene = sceneOf(reader, entities, facts);
  const triggers = triggerWords();
  const found: Found[] = [];
  const firsts = triggers.firsts();
  for (let i = reader.next(0, 0, firsts); i < reader.count; ) {
    const match = partAt(scene, i) === null ? triggers.matchAt(reader.text, reader.tokens, i) : null;
    const one = match === null || isBlocked(scene, i, match.past) ? null : firstEvent(scene, gate, { first: i, past: match.past, words: match.values });
    if (one !== null) found.push(one);
    i = reader.next(one !== null && match !== null ? match.past : i + 1, 0, firsts);
  }
  return withKnownSides(found);
}

/** Events less likely than this are not told at all. */
const LEAST_SURE = 0.37;
/** The least confidence of an event in strict mode. */
const STRICTLY_SURE = 0.8;

function run({ text, layers }: Document<'tokens' | 'entities' | 'amounts' | 'quotes'>, options: StageOptions): Outcome<'events'> {
  const { amounts, quotes } = layers;
  const least = options.events === 'strict' ? STRICTLY_SURE : LEAST_SURE;
  const sure = eventsIn(new Reader(text, layers.tokens), layers.entities, { amounts, quotes }).filter(({ confidence }) => confidence >= least);
  return { layer: sure.map((event, k) => ({ ...event, id: `e${k + 1}` })) };
}

/** The stage that finds events: who did what to whom, and whether it happened. */
export const findEvents: Stage<'tokens' | 'names' | 'countries' | 'weapons' | 'dates' | 'entities' | 'amounts' | 'quotes', 'events'> = {
  adds: 'events',
  needs: ['tokens', 'names', 'countries', 'weapons', 'dates', 'entities', 'amounts', 'quotes'],
  run,
};
