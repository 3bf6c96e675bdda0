/**
 * Words for an uncertain number: the least they can mean and, where there is one, the most ("belasan": 11 to 19). A scale behind one
 * multiplies it ("puluhan ribu": 10,000 and more). Own compilation. Columns: form | low | high.
 */
export const VAGUE_NUMBERS_TABLE = `
belasan | 11 | 19
puluhan | 10 |
lusinan | 12 |
ratusan | 100 |
ribuan | 1000 |
jutaan | 1000000 |
miliaran | 1000000000 |
milyaran | 1000000000 |
triliunan | 1000000000000 |
berpuluh-puluh | 10 |
beratus-ratus | 100 |
beribu-ribu | 1000 |
berjuta-juta | 1000000 |
`;
