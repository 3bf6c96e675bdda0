/**
 * Labels before the names of those who made a text or its pictures ("Reporter: …"). Columns: label | language. Own compilation. Sorted.
 */
export const CREDIT_LABELS_TABLE = `
admin | ind
author | eng
copy editor | eng
desain grafis | ind
disunting oleh | ind
ditulis oleh | ind
edited by | eng
editor | ind
editor bahasa | ind
fotografer | ind
ilustrator | ind
infografis | ind
jurnalis | ind
juru foto | ind
kameramen | ind
kontributor | ind
koresponden | ind
laporan | ind
liputan | ind
narator | ind
naskah | ind
oleh | ind
pembaca naskah | ind
penanggung jawab | ind
pengarang | ind
pengunggah | ind
penterjemah | zsm
penerjemah | ind
penulis | ind
penulis naskah | ind
penyelia | ind
penyunting | ind
penyusun | ind
pewarta | ind
pewarta foto | ind
photographer | eng
pimpinan redaksi | ind
publisher | eng
red | ind
redaksi | ind
redaktur | ind
redaktur pelaksana | ind
rep | ind
report | eng
reported by | eng
reporter | ind
teks | ind
tim liputan | ind
tim redaksi | ind
translator | eng
uploader | eng
video editor | eng
videografer | ind
wartawan | ind
writer | eng
written by | eng
`;
