/**
 * Words that place a date without a year before or after the publication date. "Told" ones are of what has happened, beyond doubt: "tewas", "diteken".
 * Own list. Columns: language (both where empty) | "future", "past" or "told" | forms
 */
export const CUES_TABLE = `
 | future | akan; bakal; dijadwalkan; direncanakan; rencananya; berencana; hendak; diperkirakan; diprediksi; diprakirakan; ditargetkan; menargetkan; nanti; nantinya; segera; lambat; mendatang; tempo; menjelang; jelang; rencana; jadwal; dinantikan; besok; kelak; siap; ingin; batas; target; diharapkan; diundur; ditunda; menghadapi; tenggat; terjadwal; bersiap
zsm | future | dijangka; dijangkakan; menjangka; menjangkakan; dirancang; merancang; bakal; mahu; dijadual; dijadualkan; esok
 | past | telah; sudah; lalu; sejak; mengatakan; menyatakan; kata; ujar; ujarnya; katanya; terjadi; dikutip; dilansir; melansir; mengumumkan; dilaporkan; melaporkan; setelah; usai; pernah; sebelumnya; melancarkan; ungkap; ungkapnya; tutur; menyerang; menjelaskan; dilakukan; dimulai; tuturnya; jelasnya; menegaskan
zsm | past | berkata; memberitahu; selepas; lepas
 | told | tewas; menewaskan; meninggal; wafat; terbunuh; dibunuh; ditembak; ditangkap; ditahan; digerebek; diteken; ditandatangani; disepakati; diserang; dibom; ditemukan; meledak; karam; tenggelam; tumbang; disita; dibebaskan; roboh; ambruk; terbakar; kabur
zsm | told | maut; terkorban; ditahan; dibunuh; meletup; terhempas
`;
