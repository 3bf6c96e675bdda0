import { harmless } from '../../text/harmless.ts';
import { singleSpaced } from '../../text/spaces.ts';
import type { Digest, Part, Row } from '../digest/section.ts';
import type { Format } from './format.ts';

/** Text that Markdown shows as it is. */
const escaped = (text: string): string => harmless(singleSpaced(text)).replace(/[\\`*_{}[\]<>#|]/gu, '\\$&');

function item({ name, details, count }: Row): string {
  const said = details.length > 0 ? `: ${details.map(escaped).join(' · ')}` : '';
  return `- **${escaped(name)}**${said}${count === undefined || count < 2 ? '' : ` (×${count})`}`;
}

const listed = ({ heading, rows }: Part): string => `${heading === null ? '' : `## ${heading}\n\n`}${rows.map(item).join('\n')}\n`;

const page = ({ title, about, parts }: Digest): string =>
  [`# ${escaped(title)}\n`, ...(about.length > 0 ? [`${about.map(escaped).join(' · ')}\n`] : []), ...parts.map(listed)].join('\n');

/** The digest in Markdown, nothing left out. */
export const md: Format = {
  id: 'md',
  about: 'the digest in Markdown',
  endings: ['.md'],
  tabular: false,
  open: (subject) => ({ head: '', record: (value) => `${page(subject.digest(value))}\n`, failure: () => '' }),
};
