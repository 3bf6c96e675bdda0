import { EVENT_STATUSES, type NewsEvent, type Participant, type Trigger } from '../../document/facts.ts';
import { type Field, FOUND, integer, list, nested, nullable, oneOf, part, pattern, text, WORDS } from '../fields.ts';
import { type Printer, threeDigits } from '../printer.ts';
import type { EventRecord, ParticipantRecord, WithText } from '../types.ts';
import type { Section, SectionLayer } from './layer.ts';

function participantOf(participant: Participant, { words }: Printer): ParticipantRecord {
  const { entity, name, through } = participant;
  return { entity, name, ...words(participant), through };
}

function printed(event: NewsEvent, printer: Printer): EventRecord {
  const { id, type, mode, trigger, actor, target, instruments, amounts, places, date, status, quote, confidence, by } = event;
  const who = {
    trigger: { ...printer.words(trigger), form: trigger.form },
    actor: actor && participantOf(actor, printer),
    target: target && participantOf(target, printer),
  };
  const record = { id, type, mode, ...who, instruments, amounts, places, date, status, quote, confidence: threeDigits(confidence), by };
  return printer.explained(record, event);
}

function participant(name: 'actor' | 'target', description: string): Field<ParticipantRecord | null> {
  const fields = {
    entity: nullable(text('The id of the entity, or null if it is not an entity.')),
    name: text('The name of the entity, or the words of the text.'),
    ...WORDS,
    through: nullable(text('The words that represent it: "pasukan", "jet tempur".')),
  };
  return nullable(
    nested<ParticipantRecord>(description, fields, [
      part(name, 'text', description, (one) => one.name),
      part(`${name}_entity`, 'text', `The id of the ${name}, if it is an entity.`, ({ entity }) => entity),
    ]),
  );
}

const trigger = nested<WithText<Trigger>>('The word that names the event.', { ...WORDS, form: oneOf('The form of the word.', ['verb', 'passive', 'noun']) }, [
  part('trigger', 'text', 'The word that names the event.', ({ text: words }) => words),
  part('start', 'integer', 'Where it begins; for an entity, where its first mention begins.', ({ start }) => start),
  part('end', 'integer', 'Where it ends.', ({ end }) => end),
]);

const ids = (description: string): Field<readonly string[]> => list(description, text(''));

const section: Section<'events'> = {
  key: 'events',
  row: 'event',
  about: 'Who did what to whom, by PLOVER type.',
  print: ({ events: found }, printer) => (found ?? []).map((event) => printed(event, printer)),
  empty: [],
  fields: {
    id: text('Unique in the document: `e` and a number.'),
    type: pattern('The PLOVER root type: `ASSAULT`, `CONSULT`.', '^[A-Z]{3,9}$'),
    mode: nullable(text('A subtype: `drone`, `sign`.')),
    trigger,
    actor: participant('actor', 'Who acts.'),
    target: participant('target', 'Who is acted on.'),
    instruments: ids('The ids of the weapons used.'),
    amounts: ids('The ids of the amounts that belong to it.'),
    places: ids('The ids of the places where it happens.'),
    date: nullable(integer('The index of its date in `dates`.')),
    status: oneOf('Whether it is reported as a fact.', EVENT_STATUSES),
    quote: nullable(text('The id of the quotation that reports it.')),
    ...FOUND,
  },
};

export const events: SectionLayer<'events', 'events'> = { name: 'events', about: 'who did what to whom', needs: ['events'], alias: 'event', section };
