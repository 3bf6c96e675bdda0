import type { Antecedent } from '../../../document/antecedent.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from '../query.ts';

const formOfSlot = ({ candidate, pronoun }: SpeakerQuery): Answer['as'] => {
  if (pronoun) return 'pronoun';
  return candidate.slot.kind === 'clitic' ? 'clitic' : 'none';
};

const by =
  (step: Antecedent['by']) =>
  (query: SpeakerQuery): Answer | null => {
    if (query.phrase && !query.pronoun) return null;
    const found = query.meant();
    if (found?.by !== step) return null;
    return { entity: found.entity, name: found.entity.found.name, as: formOfSlot(query), phrase: query.phrase };
  };

/** Who has no entity and spoke last in this block or the one before: "sumber itu", then "ujarnya". */
function unnamedBefore(query: SpeakerQuery): Answer | null {
  const { said, source, candidate, phrase, pronoun } = query;
  if ((phrase && !pronoun) || !said || said.entity || said.name === '') return null;
  if (source.blockOf(candidate.first) - source.blockOf(said.token) > 1) return null;
  return { entity: null, name: said.name, as: formOfSlot(query), phrase };
}

/** The last one who spoke at all, for a quotation that nobody nearer can be meant for. */
function lastSpeakerOf(query: SpeakerQuery): Answer | null {
  const { said, candidate, phrase, pronoun } = query;
  if (!said || said.name === '' || candidate.slot.kind === 'none' || (phrase && !pronoun)) return null;
  return { entity: said.entity, name: said.name, as: formOfSlot(query), phrase };
}

/** "ujarnya" far after whoever spoke last. */
export const lastSpeaker: SpeakerStep = {
  id: 'last-speaker',
  reason: 'Else the last one who spoke in the article, however far back.',
  apply: lastSpeakerOf,
  examples: [
    [
      '"Kami siap," kata Sergei Lavrov.\n\nHujan turun sejak pagi.\n\nAir terus naik.\n\nListrik padam total.\n\n"Kami tetap berjaga," ujarnya.',
      'Sergei Lavrov',
    ],
  ],
  refusals: ['"Kami tetap berjaga di sini," ujarnya.'],
};

export const sameSpeaker: SpeakerStep = {
  id: 'same-speaker',
  reason: 'The last speaker is meant, unless a sentence since then has another person as its subject.',
  apply: by('same-speaker'),
  examples: [
    ['"Kami siap membantu warga," kata Sergei Lavrov. "Bantuan tiba besok pagi," ujarnya.', 'Sergei Lavrov'],
    [
      '"Kami siap membantu warga," kata Sergei Lavrov. Hal itu disampaikannya dalam acara yang dibuka Vladimir Putin. "Bantuan tiba besok pagi," ujarnya.',
      'Sergei Lavrov',
    ],
    ['"Kami siap membantu warga," kata Sergei Lavrov. Setahun Prabowo-Gibran ramai dibahas. "Bantuan tiba besok pagi," ujarnya.', 'Sergei Lavrov'],
  ],
  refusals: ['"Bantuan tiba besok pagi," ujarnya.'],
};

export const sameUnnamedSpeaker: SpeakerStep = {
  id: 'same-unnamed',
  reason: 'The last speaker, if unnamed, continues.',
  apply: unnamedBefore,
  examples: [['"Air naik cepat sekali," kata seorang warga. "Kami langsung lari ke bukit," ujarnya.', 'seorang warga']],
  refusals: ['"Kami langsung lari ke bukit," ujarnya.'],
};

export const subjectBefore: SpeakerStep = {
  id: 'subject-before',
  reason: 'Else the subject of the nearest sentence before is meant.',
  apply: by('subject-before'),
  examples: [['Menteri Luar Negeri Sergei Lavrov tiba di Jakarta pada Senin. "Kami siap bekerja sama," ujarnya.', 'Sergei Lavrov']],
  refusals: ['Hujan turun di Jakarta. "Kami siap bekerja sama," ujarnya.'],
};

export const lastPerson: SpeakerStep = {
  id: 'last-person',
  reason: 'Else the last person named outside quotations within two paragraphs.',
  apply: by('last-person'),
  examples: [['Upacara itu dipimpin oleh Sergei Lavrov. "Kami siap bekerja sama," ujarnya.', 'Sergei Lavrov']],
  refusals: ['Upacara itu berlangsung meriah. "Kami siap bekerja sama," ujarnya.'],
};

export const lastBody: SpeakerStep = {
  id: 'last-body',
  reason: 'Else, for -nya, an organisation or country named within two paragraphs.',
  apply: (query) => (query.candidate.slot.kind === 'clitic' ? by('last-body')(query) : null),
  examples: [['Kementerian Pertahanan Rusia merilis pernyataan. "Serangan itu gagal total," ujarnya.', 'Kementerian Pertahanan Rusia']],
  refusals: ['Pernyataan itu dirilis pada Senin. "Serangan itu gagal total," ujarnya.'],
};
