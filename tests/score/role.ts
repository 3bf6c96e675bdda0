import type { SaripatiDocument } from '../../src/index.ts';
import { plainName } from './agree.ts';
import type { Found } from './answer.ts';
import type { GoldSpan } from './gold.ts';
import type { Agree } from './match.ts';

/** What a role says besides its span and title. */
export interface RoleFields {
  readonly holder: string;
  readonly country: string;
  readonly organisation: string;
  readonly rank: string;
  /** "yes", "no", or both separated by "|" where either is right. */
  readonly former: string;
  readonly acting: string;
}

const FIELDS = ['holder', 'country', 'organisation', 'rank', 'former', 'acting'] as const;

/** A marked role: `value` is its title. Every field may hold alternatives separated by "|", an empty one stands for "none". */
export interface GoldRole extends GoldSpan, RoleFields {}

/** A found role: `value` is its title. */
export interface FoundRole extends Found, RoleFields {}

/** How strictly roles are compared. `title`: span, title and holder; `exact`: all fields. */
export type RoleMeasure = 'exact' | 'title';

const isOneOf = (gold: string, found: string): boolean => gold.split('|').some((one) => plainName(one) === plainName(found));

const sameTitle: Agree<GoldRole, FoundRole> = (gold, found) =>
  gold.start === found.start && gold.end === found.end && isOneOf(gold.value, found.value) && isOneOf(gold.holder, found.holder);

const sameRole: Agree<GoldRole, FoundRole> = (gold, found) => sameTitle(gold, found) && FIELDS.every((field) => isOneOf(gold[field], found[field]));

/** The comparisons made of roles, the strictest first. */
export const ROLE_AGREEMENTS: readonly (readonly [RoleMeasure, Agree<GoldRole, FoundRole>])[] = [
  ['exact', sameRole],
  ['title', sameTitle],
];

/** A role in one line: "Panglima TNI (holder Agus Subiyanto, country ID, organisation TNI, rank Jenderal, former no, acting no)". */
export function describeRole(role: GoldRole | FoundRole): string {
  const said = FIELDS.filter((field) => role[field] !== '').map((field) => `${field} ${role[field]}`);
  return `${role.value} (${said.join(', ')})`;
}

const yesOrNo = (value: unknown): string => (value === null ? 'yes|no' : value === true ? 'yes' : 'no');

/** Reads `[start, end, holder, title, { country, organisation, rank, former, acting }, "optional"?]`. Throws `TypeError` where the shape is wrong. */
export function goldRole(raw: unknown, id: string): GoldRole {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const [start, end, holder, value, fields, optional] = parts;
  const isSaid = typeof start === 'number' && typeof end === 'number' && typeof holder === 'string' && typeof value === 'string';
  if (!isSaid || typeof fields !== 'object' || fields === null) throw new TypeError(`${id}: no role: ${JSON.stringify(raw)}`);
  const said = new Map<string, unknown>(Object.entries(fields));
  const stray = [...said.keys()].filter((key) => !['country', 'organisation', 'rank', 'former', 'acting'].includes(key));
  if (stray.length > 0) throw new TypeError(`${id}: a role has no "${stray[0]}": ${JSON.stringify(raw)}`);
  return {
    start,
    end,
    value,
    holder,
    type: null,
    country: String(said.get('country') ?? ''),
    organisation: String(said.get('organisation') ?? ''),
    rank: String(said.get('rank') ?? ''),
    former: yesOrNo(said.get('former')),
    acting: yesOrNo(said.get('acting')),
    optional: optional === 'optional',
  };
}

/** The roles of a printed document, in text order. */
export function rolesOf({ entities }: Pick<SaripatiDocument, 'entities'>): readonly FoundRole[] {
  const roles = entities.flatMap((entity) =>
    entity.type !== 'person'
      ? []
      : entity.roles.map(
          ({ start, end, title, country, organisation, rank, former, acting }): FoundRole => ({
            start,
            end,
            value: title,
            holder: entity.name,
            country: country ?? '',
            organisation: organisation ?? '',
            rank: rank ?? '',
            former: yesOrNo(former),
            acting: yesOrNo(acting),
          }),
        ),
  );
  return roles.sort((a, b) => a.start - b.start);
}
