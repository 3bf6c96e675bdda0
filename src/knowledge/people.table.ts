/**
 * Public figures: full name as Indonesian newsrooms write it, other spellings and short forms that stand for no one else in the news,
 * ISO 3166-1 alpha-2 code of the country they act for, Wikidata id where sure. Own compilation of facts.
 * Columns: name | forms | country | wikidata. Lists are parted by "; ". Sorted.
 */
export const PEOPLE_TABLE = `
Donald Trump | Trump; Donald J. Trump | US | Q22686
Joe Biden | Biden; Joseph Biden | US | Q6279
Joko Widodo | Jokowi | ID | Q3318231
Prabowo Subianto | Prabowo | ID |
Vladimir Putin | Putin | RU | Q7747
`;
