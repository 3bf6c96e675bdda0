import { type Cue, QUOTE_FORMS, type Quotation, SPEAKER_FORMS, type Speaker, type Via } from '../../document/facts.ts';
import { type Fields, FOUND, many, nested, nullable, oneOf, part, probability, text, WORDS } from '../fields.ts';
import { type Printer, threeDigits } from '../printer.ts';
import type { QuotationRecord, WithText } from '../types.ts';
import type { Section, SectionLayer } from './layer.ts';

function speakerOf(speaker: Speaker, { words }: Printer): WithText<Speaker> {
  const { entity, name, as, confidence } = speaker;
  return { entity, name, as, ...words(speaker), confidence: threeDigits(confidence) };
}

function printed(quotation: Quotation, printer: Printer): QuotationRecord {
  const { words, explained } = printer;
  const { id, form, speaker, otherSpeakers, cue, via, confidence, by } = quotation;
  const record = {
    id,
    form,
    ...words(quotation),
    speaker: speaker && speakerOf(speaker, printer),
    otherSpeakers: otherSpeakers.map((one) => speakerOf(one, printer)),
    cue: cue && { ...words(cue), lemma: cue.lemma, sense: cue.sense },
    via: via && { entity: via.entity, name: via.name, ...words(via) },
    confidence: threeDigits(confidence),
    by,
  };
  return explained(record, quotation);
}

const entityId = nullable(text('The id of the entity, or null if it is not an entity.'));

const speakerFields: Fields<WithText<Speaker>> = {
  entity: entityId,
  name: text('The name of the entity, or the words of the text.'),
  as: oneOf('How the text refers to the speaker.', SPEAKER_FORMS),
  ...WORDS,
  confidence: probability('The probability that the speaker is right.'),
};

const speakerField = nested<WithText<Speaker>>('The speaker, or null if the text neither names nor refers to one. Of several, the first.', speakerFields, [
  part('speaker', 'text', 'The speaker: the name of the entity, or the words of the text.', ({ name }) => name),
  part('speaker_entity', 'text', 'The id of the entity.', ({ entity }) => entity),
  part('speaker_as', 'text', 'How the text refers to the speaker.', (speaker) => speaker.as),
]);

const otherSpeakersField = many<WithText<Speaker>>('Those who say the same words with the speaker, in text order.', speakerFields, [
  part('other_speakers', 'text', 'The names of those who say it with the speaker.', (all) => all.map(({ name }) => name).join('; ')),
  part('other_speaker_entities', 'text', 'The ids of their entities.', (all) => all.flatMap(({ entity }) => entity ?? []).join('; ')),
]);

const cueField = nested<WithText<Cue>>(
  'The reporting word.',
  { ...WORDS, lemma: text('Its dictionary form.'), sense: text('The kind of statement: say, deny, warn.') },
  [
    part('cue', 'text', 'The reporting word.', ({ text: words }) => words),
    part('cue_lemma', 'text', 'Its dictionary form.', ({ lemma }) => lemma),
    part('sense', 'text', 'The kind of statement: say, deny, warn.', ({ sense }) => sense),
  ],
);

const viaField = nested<WithText<Via>>('The medium that passed the words on.', { entity: entityId, name: text('The name of the medium.'), ...WORDS }, [
  part('via', 'text', 'The medium that passed the words on.', ({ name }) => name),
]);

const section: Section<'quotes'> = {
  key: 'quotes',
  row: 'quote',
  about: 'Who said what.',
  print: ({ quotes: found }, printer) => (found ?? []).map((quotation) => printed(quotation, printer)),
  empty: [],
  fields: {
    id: text('Unique in the document: `q` and a number.'),
    form: oneOf('Direct, indirect or mixed speech.', QUOTE_FORMS),
    ...WORDS,
    speaker: nullable(speakerField),
    otherSpeakers: otherSpeakersField,
    cue: nullable(cueField),
    via: nullable(viaField),
    ...FOUND,
  },
};

export const quotes: SectionLayer<'quotes', 'quotes'> = { name: 'quotes', about: 'who said what', needs: ['quotes'], alias: 'quote', section };
