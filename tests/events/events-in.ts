import { findEvents, type SaripatiDocument } from '../../src/index.ts';

type EventRecord = SaripatiDocument['events'][number];

/** Foreign news around a sentence, so that weak words count; it tells no event itself. */
const FOREIGN = ' Pemerintah Iran, Israel, Rusia, dan Ukraina diam. Militer Amerika Serikat dan tentara China diam.';

/** An event as rows write it: "ASSAULT/air Israel > Palestina". */
const written = ({ type, mode, actor, target, status }: EventRecord): string =>
  `${type}${mode === null ? '' : `/${mode}`} ${actor?.name ?? '-'} > ${target?.name ?? '-'}${status === 'asserted' ? '' : ` (${status})`}`;

/** The events of a sentence that stands in foreign news. */
export const eventsIn = (text: string): readonly EventRecord[] => findEvents(`${text}${FOREIGN}`, { lang: 'ind', date: '2025-06-18' });

/** The events of a sentence as one row; "-" for none. */
export const rowOf = (text: string): string => eventsIn(text).map(written).join('; ') || '-';
