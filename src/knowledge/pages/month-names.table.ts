/**
 * Month names in languages of news sites beside Indonesian, Malay and English, whose names `dates/months.ts` has, by the number of the month: what pages
 * print beside their titles. Without dots, in lower case. Own list.
 * Columns: month | German | Spanish | French | Italian | Portuguese | Dutch | Polish | Turkish
 */
export const MONTH_NAMES_TABLE = `
1 | januar; jänner; jän | enero; ene | janvier; janv | gennaio; gen | janeiro | januari | stycznia | ocak
2 | februar; feber | febrero | février; févr | febbraio | fevereiro; fev | februari | lutego | şubat
3 | märz; mär; mrz | marzo | mars | marzo | março | maart; mrt | marca | mart
4 | april | abril; abr | avril; avr | aprile | abril; abr | april | kwietnia | nisan
5 | mai | mayo | mai | maggio; mag | maio; mai | mei | maja | mayıs
6 | juni | junio | juin | giugno; giu | junho | juni | czerwca | haziran
7 | juli | julio | juillet; juil | luglio; lug | julho | juli | lipca | temmuz
8 | august | agosto; ago | août | agosto; ago | agosto; ago | augustus | sierpnia | ağustos
9 | september | septiembre; setiembre; set | septembre | settembre; set | setembro; set | september | września | eylül
10 | oktober | octubre | octobre | ottobre; ott | outubro; out | oktober | października | ekim
11 | november | noviembre | novembre | novembre | novembro | november | listopada | kasım
12 | dezember; dez | diciembre; dic | décembre; déc | dicembre; dic | dezembro; dez | december | grudnia | aralık
`;
