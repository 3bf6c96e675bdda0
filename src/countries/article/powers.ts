/**
 * Countries of whom newsrooms speak without ado: their capital stands for the government though the country is not named, and their
 * name is theirs though somebody bears it. Indonesia's capital needs a partner anyway.
 */
export const POWERS: ReadonlySet<string> = new Set(['CN', 'ID', 'IL', 'IR', 'JP', 'KP', 'KR', 'RU', 'SA', 'TR', 'UA', 'US']);
