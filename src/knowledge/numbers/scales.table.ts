/**
 * Words that multiply the number before them. "figure" marks abbreviations that are read only behind figures ("5 jt"), never behind words.
 * Own compilation. Columns: form | factor | note. By factor.
 */
export const SCALES_TABLE = `
lusin | 12 |
kodi | 20 |
ribu | 1000 |
rb | 1000 | figure
juta | 1000000 |
jt | 1000000 | figure
miliar | 1000000000 |
milyar | 1000000000 |
milliar | 1000000000 |
bilion | 1000000000 |
triliun | 1000000000000 |
trilyun | 1000000000000 |
trilliun | 1000000000000 |
trilion | 1000000000000 |
kuadriliun | 1000000000000000 |
`;
