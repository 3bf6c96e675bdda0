/**
 * Words of numbers: "one" stands for a number of its own, "teen" adds ten, "factor" multiplies the digit before it and may have "se" for one
 * ("sepuluh" stands by itself), "half" adds a half, "point" begins decimals. Indonesian and Malay. Columns: form | class | value.
 */
export const NUMBER_WORDS_TABLE = `
nol | one | 0
kosong | one | 0
satu | one | 1
dua | one | 2
tiga | one | 3
empat | one | 4
lima | one | 5
enam | one | 6
tujuh | one | 7
delapan | one | 8
lapan | one | 8
sembilan | one | 9
sepuluh | one | 10
sebelas | one | 11
seratus | one | 100
seperempat | one | 0.25
belas | teen | 10
perempat | factor | 0.25
puluh | factor | 10
ratus | factor | 100
setengah | half | 0.5
koma | point |
`;
