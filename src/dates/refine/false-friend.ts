import { refusedUntil } from '../guards/false-friends.ts';
import type { DraftStep } from './step.ts';

export const falseFriend: DraftStep = {
  id: 'false-friend',
  on: 'draft',
  reason: "A law's number, a campus, a market or a price is written like a date.",
  apply: (draft) => {
    const refused = refusedUntil(draft.view, draft, draft.before);
    return refused < 0 ? draft : refused;
  },
  examples: [
    ['Denda diatur UU Nomor 34 Tahun 2004.'],
    ['Denda diatur TAP MPR Nomor XI Tahun 1998.'],
    ['Tanah itu diberikan dengan surat Bupati 188.45/352 Tahun 2025 tentang hibah.'],
    ['Ia kuliah di Universitas 17 Agustus 1945.'],
  ],
  refusals: ['Denda diatur pada tahun 2004.', 'Ia lulus 17 Agustus 1945.'],
};
