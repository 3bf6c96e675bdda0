import type { Speaker } from '../../document/facts.ts';
import type { QuotationRecord } from '../../output/types.ts';
import { type Html, html } from '../html/html.ts';
import { named, placed, type SectionOf, type Shown, section, shortened } from './parts.ts';

/** A quotation that is longer is cut beside the text, which has it whole; in UTF-16 code units. */
const LONGEST_WORDS_UNITS = 280;

const UNNAMED = 'Nobody named';

const speakersOf = ({ speaker, otherSpeakers }: QuotationRecord): readonly Speaker[] => (speaker === null ? [] : [speaker, ...otherSpeakers]);

/** The quotations of each speaker, or of several together, speakers in the order of their first one. What goes on with the speaker before is theirs, too. */
function bySpeaker(quotes: readonly QuotationRecord[]): Map<string, QuotationRecord[]> {
  const groups = new Map<string, QuotationRecord[]>();
  for (const quote of quotes) {
    const key = speakersOf(quote)
      .map(({ entity, name }) => entity ?? ` ${name}`)
      .join('\n');
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return groups;
}

function entry(shown: Shown, { id, form, text, cue, via }: QuotationRecord): Html {
  const words = shortened(text, LONGEST_WORDS_UNITS);
  const quoted = form === 'indirect' ? words : `“${words}”`;
  const sense = cue !== null && cue.sense !== 'say' && html` <span class="note">${cue.sense}</span>`;
  return html`<li id="${shown.anchors(id)}"><span lang="id">${quoted}</span> ${placed(shown, id, id)}${sense}${via !== null && html` <span class="about">via ${via.name}</span>`}</li>
`;
}

/** Who said what. */
export const quotes: SectionOf = (shown) => {
  const { doc } = shown;
  if (doc.quotes.length === 0) return null;
  const groups = [...bySpeaker(doc.quotes).values()].map((group) => {
    const speakers = group.slice(0, 1).flatMap(speakersOf);
    const names = speakers.map((speaker, k) => html`${k > 0 && ', '}${named(shown, speaker)}`);
    return html`<li><span class="name">${names.length === 0 ? UNNAMED : names}</span><ul class="said">${group.map((quote) => entry(shown, quote))}</ul></li>
`;
  });
  return section(shown, 'q', `Who said what (${doc.quotes.length})`, html`<ul>${groups}</ul>`);
};
