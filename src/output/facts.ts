import type { Amount, NewsEvent, Participant, Quotation } from '../document/facts.ts';
import type { Layers } from '../document/layers.ts';
import { type Quote, threeDigits } from './quote.ts';
import type { AmountRecord, EventRecord, ParticipantRecord, QuotationRecord, SaripatiDocument } from './types.ts';

/** The printed form of an amount; fields are named one by one, as in `Quote`. */
function printedAmount(amount: Amount, { words }: Quote): AmountRecord {
  const { id, kind, value, low, high, unit, approximate, effect, head, of, per, equivalent, confidence, by } = amount;
  return { id, kind, ...words(amount), value, low, high, unit, approximate, effect, head, of, per, equivalent, confidence: threeDigits(confidence), by };
}

function printedQuotation(quotation: Quotation, { words }: Quote): QuotationRecord {
  const { id, form, speaker, cue, via, confidence, by } = quotation;
  return {
    id,
    form,
    ...words(quotation),
    speaker: speaker && { entity: speaker.entity, name: speaker.name, as: speaker.as, ...words(speaker), confidence: threeDigits(speaker.confidence) },
    cue: cue && { ...words(cue), lemma: cue.lemma, sense: cue.sense },
    via: via && { entity: via.entity, name: via.name, ...words(via) },
    confidence: threeDigits(confidence),
    by,
  };
}

function printedParticipant(participant: Participant, { words }: Quote): ParticipantRecord {
  const { entity, name, through } = participant;
  return { entity, name, ...words(participant), through };
}

function printedEvent(event: NewsEvent, quote: Quote): EventRecord {
  const { id, type, mode, trigger, actor, target, instruments, amounts, places, date, status, confidence, by } = event;
  return {
    id,
    type,
    mode,
    trigger: { ...quote.words(trigger), form: trigger.form },
    actor: actor && printedParticipant(actor, quote),
    target: target && printedParticipant(target, quote),
    instruments,
    amounts,
    places,
    date,
    status,
    quote: event.quote,
    confidence: threeDigits(confidence),
    by,
  };
}

/** The facts that were asked for. */
export function factsOf(
  { quotes, amounts, events }: Partial<Layers>,
  asked: ReadonlySet<string>,
  quote: Quote,
): Pick<SaripatiDocument, 'quotes' | 'amounts' | 'events'> {
  return {
    quotes: asked.has('quotes') ? (quotes ?? []).map((one) => printedQuotation(one, quote)) : [],
    amounts: asked.has('amounts') ? (amounts ?? []).map((one) => printedAmount(one, quote)) : [],
    events: asked.has('events') ? (events ?? []).map((one) => printedEvent(one, quote)) : [],
  };
}
