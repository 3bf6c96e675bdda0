import { type DigestPart, entitiesOfType, inBrackets, nameOf, said } from '../part.ts';

/** Countries, with their codes. */
export const countries: DigestPart = {
  heading: 'Countries',
  tint: 'yellow',
  flow: true,
  most: 16,
  rows: (doc) => entitiesOfType(doc, 'country').map(({ name, code, mentions }) => ({ name, details: said(inBrackets(code)), count: mentions.length })),
};

/** Organisations, with their country. */
export const organisations: DigestPart = {
  heading: 'Organisations',
  tint: 'magenta',
  flow: true,
  most: 14,
  rows: (doc) =>
    entitiesOfType(doc, 'organisation').map(({ name, country, mentions }) => ({ name, details: said(inBrackets(country)), count: mentions.length })),
};

/** Places, with their country. */
export const places: DigestPart = {
  heading: 'Places',
  tint: 'green',
  flow: true,
  most: 14,
  rows: (doc) => entitiesOfType(doc, 'place').map(({ name, country, mentions }) => ({ name, details: said(inBrackets(country)), count: mentions.length })),
};

/** What the watchlist found. */
export const watched: DigestPart = {
  heading: 'Watchlist',
  tint: 'red',
  flow: false,
  most: 20,
  rows: (doc) =>
    entitiesOfType(doc, 'custom').map(({ name, kind, watch, entity, mentions }) => ({
      name,
      details: said(kind, watch, entity !== null && `is ${nameOf(doc, entity)}`),
      count: mentions.length,
    })),
};
