/**
 * Month names in languages of news sites beside Indonesian and English, whose names `dates/months.ts` has, by the number of the month: what pages
 * print beside their titles. Without dots, in lower case. Own list.
 * Columns: month | German | Spanish | French | Italian | Portuguese | Dutch | Polish | Turkish | Malay
 */
export const MONTH_NAMES_TABLE = `
1 | januar; jänner; jän | enero; ene | janvier; janv | gennaio; gen | janeiro | januari | stycznia | ocak | januari
2 | februar; feber | febrero | février; févr | febbraio | fevereiro; fev | februari | lutego | şubat | februari
3 | märz; mär; mrz | marzo | mars | marzo | março | maart; mrt | marca | mart | mac
4 | april | abril; abr | avril; avr | aprile | abril; abr | april | kwietnia | nisan | april
5 | mai | mayo | mai | maggio; mag | maio; mai | mei | maja | mayıs | mei
6 | juni | junio | juin | giugno; giu | junho | juni | czerwca | haziran | jun
7 | juli | julio | juillet; juil | luglio; lug | julho | juli | lipca | temmuz | julai
8 | august | agosto; ago | août | agosto; ago | agosto; ago | augustus | sierpnia | ağustos | ogos
9 | september | septiembre; setiembre; set | septembre | settembre; set | setembro; set | september | września | eylül | september
10 | oktober | octubre | octobre | ottobre; ott | outubro; out | oktober | października | ekim | oktober
11 | november | noviembre | novembre | novembre | novembro | november | listopada | kasım | november
12 | dezember; dez | diciembre; dic | décembre; déc | dicembre; dic | dezembro; dez | december | grudnia | aralık | disember; dis
`;
