/**
 * Words that the names of state bodies, units, courts, schools and hospitals begin with, what kind of organisation that is, and the one
 * country where it is called so. Abbreviations match in exact case. Own compilation of facts.
 * Columns: forms | kind | country | what follows. Forms are separated by "; ". What follows: a `place`; a `number` and perhaps a place or
 * a name; a `name` of its own; a `field` and a place.
 */
export const BODY_HEADS_TABLE = `
Pemkot; Pemkab; Pemprov; Pemda; Pemko; Pemdaprov; Pemerintah Kota; Pemerintah Kabupaten; Pemerintah Provinsi; Pemerintah Desa; Pemerintah Daerah; Pemdes; Pemerintah Kecamatan; Pemerintah Aceh | government | ID | place
Polda; Polres; Polresta; Polrestabes; Polres Metro; Polsek; Polsekta; Polsubsektor; Polsek Metro; Mapolda; Mapolres; Mapolsek; Kepolisian Daerah; Kepolisian Resor; Kepolisian Sektor; Kepolisian Resor Kota | police | ID | place
Satlantas Polres; Satreskrim Polres; Satresnarkoba Polres; Satnarkoba Polres; Satsamapta Polres; Satintelkam Polres; Satlantas Polresta; Satreskrim Polresta; Satresnarkoba Polresta; Satreskrim Polrestabes; Satlantas Polrestabes; Satresnarkoba Polrestabes; Satreskrim Polres Metro; Unit Reskrim Polsek; Satpolairud Polres | police | ID | place
Ditlantas Polda; Ditreskrimum Polda; Ditreskrimsus Polda; Ditresnarkoba Polda; Ditpolairud Polda; Ditsamapta Polda; Ditintelkam Polda; Satbrimob Polda; Brimob Polda; Bidpropam Polda; Bidhumas Polda; Biddokkes Polda; Ditressiber Polda; SPKT Polda; SPKT Polres | police | ID | place
Kodam; Korem; Kodim; Koramil; Makodim; Makorem; Lanud; Lanal; Lantamal; Kodaeral; Koarmada; Guspurla; Guskamla; Koopsud; Pasmar; Divif; Rindam; Denpom; Pomdam; Zidam; Kesdam; Posal; Kogabwilhan; Kosek | military | ID | number
Yonif; Yonif Raider; Yonif Mekanis; Yonif Para Raider; Yonif TP; Yonkav; Yonarmed; Yonarhanud; Yonzipur; Yonzikon; Yonbekang; Yonmarhanlan; Yonko; Batalyon Infanteri; Batalyon; Brigif; Brigif Para Raider; Brigade Infanteri; Skadron; Skadron Udara; Wing; Wing Udara; Satgas Pamtas Yonif; Satgas Yonif; Denkav; Kikav; Kima; Kompi; Resimen; Menarmed; Menart | military |  | number
DPRD; DPRD Kota; DPRD Kabupaten; DPRD Provinsi; DPRK; DPRA; DPR Aceh; DPRP; Dewan Perwakilan Rakyat Daerah; Sekretariat DPRD | legislature | ID | place
KPU; KPUD; KPU Kota; KPU Kabupaten; KPU Provinsi; Bawaslu; Bawaslu Kota; Bawaslu Kabupaten; Panwaslu; Panwaslih; KIP | agency | ID | place
Kejari; Kejati; Kejaksaan Negeri; Kejaksaan Tinggi; Cabjari; Kacabjari | judiciary | ID | place
PN; PTUN; Pengadilan Negeri; Pengadilan Tinggi; Pengadilan Agama; Pengadilan Tipikor; Pengadilan Militer; Pengadilan Tata Usaha Negara; Pengadilan Niaga; Pengadilan Negeri Tipikor | judiciary | ID | place
Lapas; Rutan; Lapas Kelas I; Lapas Kelas IIA; Lapas Kelas IIB; Rutan Kelas I; Rutan Kelas IIB; Lapas Narkotika; Bapas | agency | ID | place
Dinkes; Disdik; Disdikbud; Dindik; Dishub; Dispar; Disparbud; Disbudpar; Disdukcapil; Dukcapil; Diskominfo; Dinsos; Dispora; Disperindag; Disdag; Disnaker; Disnakertrans; DPMD; DPUPR; DLH; DLHK; DKP; Dispertan; Distan; Disperkim; DPMPTSP; Satpol PP; BPBD; Bappeda; Bapenda; BKPSDM; BKD; BPKAD; Kesbangpol; Damkar; Gulkarmat; Dinas; Inspektorat; DP3A; DP3AP2KB; BPKD | government | ID | field
BNNP; BNNK; BNN Provinsi; BNN Kota; BNN Kabupaten; Basarnas; Kantor SAR; Kantor Imigrasi; Kantor Pertanahan; BPN; BKSDA; BBKSDA; BPOM; BBPOM; Bea Cukai; Samsat; BPTD; KUA; KSOP; BMKG; BPS; Imigrasi; Kanwil Kemenag; Kanwil Kemenkumham; Kemenag Kota; Kemenag Kabupaten; Daop; UPTD; BPJS Kesehatan Cabang | agency | ID | place
RSUD; RSUP; RSU; RSJ; RSIA; RS Bhayangkara; RS; Rumah Sakit; Puskesmas; RSAL; RSAU; RSPAD; RST; Rumah Sakit Umum Daerah; Rumah Sakit Umum; Rumah Sakit Jiwa; Hospital | hospital |  | name
SMAN; SMPN; SDN; SMKN; MAN; MTsN; MIN; SMA Negeri; SMP Negeri; SMK Negeri; SD Negeri; SLBN; SLB Negeri; TK Negeri | school | ID | number
Universitas; Institut; Politeknik; UIN; IAIN; STAIN; STIE; STIKES; UPN; Akademi; Sekolah Tinggi; Universiti; Kolej | university |  | name
PDAM; Perumda; PWNU; PCNU; PWM; PDM; MUI; KONI; KNPI; Kadin; HIPMI; PMI; PWI; AJI; IDI; PGRI; HKTI; Apindo; Gapki; Organda; PHRI; PBSI; Askot PSSI; Askab PSSI; Asprov PSSI | ngo | ID | place
DPC; DPD; DPW; DPP; DPAC; PAC; DPRt | party | ID | name
`;
