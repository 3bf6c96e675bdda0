import { foldHash } from '../../text/fold.ts';
import { type HashSet, hashSet } from '../kept.ts';
import { rowsOf } from '../table.ts';
import { CLUB_CITIES_TABLE } from './club-cities.table.ts';
import { organisations } from './organisations.ts';

/** Words around a club's own name that sport reports leave out. */
const FORMS = /^(?:AC|AFC|AS|CF|FC|RC|SC|SS|SSC|VfB|VfL) | (?:AC|AFC|BC|CF|FC|SC)$/u;

/** The hashes of the names that clubs go by in sport reports alone, where the same word is elsewhere a city: "Liverpool" of Liverpool FC. */
export const clubNames: HashSet = hashSet('club-names', () => {
  const found = new Set<number>();
  for (const { name, aliases, short, kind } of organisations())
    if (kind === 'sport')
      for (const form of [name, ...aliases, ...short])
        if (FORMS.test(form) || !form.includes(' ')) found.add(foldHash(form.replace(FORMS, '').replace(FORMS, '')));
  for (const [name = ''] of rowsOf(CLUB_CITIES_TABLE)) found.add(foldHash(name));
  return found;
});
