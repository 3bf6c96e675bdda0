import type { PersonEntity } from '../../types.ts';
import { type DigestPart, entitiesOfType, inBrackets, said } from '../part.ts';
import type { Row } from '../section.ts';

const MOST_ROLES = 2;

function roleOf({ text, former, acting }: PersonEntity['roles'][number]): string {
  const marks = said(former && 'former', acting && 'acting');
  return marks.length > 0 ? `${text} [${marks.join(', ')}]` : text;
}

function row({ name, known, roles, mentions }: PersonEntity): Row {
  const country = known?.country ?? roles.find((role) => role.country !== null)?.country ?? null;
  const shown = [...new Set(roles.map(roleOf))].slice(0, MOST_ROLES);
  return { name, details: said([...shown.slice(0, 1), inBrackets(country)].filter(Boolean).join(' '), ...shown.slice(1)), count: mentions.length };
}

/** Who is named, with role and country. */
export const people: DigestPart = { heading: 'People', tint: 'cyan', flow: false, most: 12, rows: (doc) => entitiesOfType(doc, 'person').map(row) };
