import { said } from '../../output/digest/part.ts';
import type { AnyEntity } from '../../output/types.ts';
import { type Child, type Html, html } from '../html/html.ts';
import { wikidataLink } from '../html/link.ts';
import { dotted, mentionLinks, type SectionOf, type Shown, section } from './parts.ts';

type Person = Extract<AnyEntity, { type: 'person' }>;

function roleOf({ text, former, acting, country, organisation }: Person['roles'][number]): string {
  const marks = said(former && 'former', acting && 'acting', country, organisation);
  return marks.length > 0 ? `${text} (${marks.join(', ')})` : text;
}

/** What is said of an entity beside its name. */
function detailsOf(entity: AnyEntity): readonly (string | null | false)[] {
  switch (entity.type) {
    case 'person':
      return [...new Set(entity.roles.map(roleOf))];
    case 'country':
      return [entity.code];
    case 'organisation':
      return [entity.kind, entity.country];
    case 'place':
      return [entity.country];
    case 'weapon':
      return [
        entity.category,
        entity.quantity !== null && `quantity ${entity.quantity}`,
        entity.operator !== null && `operator ${entity.operator}`,
        entity.origin !== null && `origin ${entity.origin}`,
      ];
    case 'custom':
      return [entity.kind, entity.watch];
  }
}

function knownOf(entity: AnyEntity): Child {
  if (!('known' in entity) || entity.known === null) return null;
  const { name, wikidata } = entity.known;
  return dotted([name !== entity.name && html`known as ${name}`, wikidataLink(wikidata)]);
}

function entry(entity: AnyEntity, shown: Shown): Html {
  const { id, name, mentions } = entity;
  const anchor = shown.anchors(id);
  const details = dotted([...detailsOf(entity), knownOf(entity)]);
  return html`<li id="${anchor}"><a class="name" href="#${anchor}">${name}</a> <span class="id">${id}</span> <span class="about">${details}</span>${mentionLinks(shown, id, mentions.length)}</li>
`;
}

/** The entities of a type, those named most often first. */
function entitiesIn(type: AnyEntity['type'], letter: string, heading: string): SectionOf {
  return (shown) => {
    const found = shown.doc.entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
    if (found.length === 0) return null;
    return section(shown, letter, `${heading} (${found.length})`, html`<ul>${found.map((entity) => entry(entity, shown))}</ul>`);
  };
}

/** A section for each type of entity. */
export const ENTITY_SECTIONS: readonly SectionOf[] = [
  entitiesIn('custom', 'x', 'Watchlist'),
  entitiesIn('person', 'p', 'People'),
  entitiesIn('organisation', 'o', 'Organisations'),
  entitiesIn('country', 'c', 'Countries'),
  entitiesIn('place', 'l', 'Places'),
  entitiesIn('weapon', 'w', 'Weapons'),
];
