/**
 * Words that tell what kind of organisation a name is: its first word, or with a hyphen before it its last. Own list.
 * Columns: kind | words. Words are separated by "; ". Sorted.
 */
export const KIND_WORDS_TABLE = `
agency | badan; otoritas; lembaga; dinas; direktorat; ditjen; inspektorat; sekretariat; otorita; balai; bpbd; bnpb; satgas; gugus; pusat; puslitbang; kanwil; jawatan; suruhanjaya; agensi
company | bank; bpr; pt; cv; ud; perusahaan; pabrik; maskapai; perum; perusda; bumd; firma; -tbk; -persero; -ltd; -inc; -corp; -corporation; -company; -gmbh; -plc; -llc; -holdings; -sekuritas; -motors; -airlines; -airways; -berhad; -bhd; -technologies; -systems; -securities; -entertainment; -pictures; -studios; -records; -capital; -logistics
government | pemerintah; pemprov; pemkot; pemkab; pemda; kabinet; pemko; kerajaan
hospital | rs; rsud; rsup; rsu; rsj; puskesmas; klinik; hospital; rsia; -hospital
igo | perserikatan
judiciary | pengadilan; mahkamah; kejaksaan; kejati; kejari; pn; ptun; mahkamat
legislature | dprd; dpr; dprk; dpra; parlemen; senat; kongres; komisi; fraksi; dewan; mpr; knesset; bundestag; parlimen; duma
military | tentara; angkatan; kodam; kodim; korem; koramil; yonif; brigif; batalyon; divisi; komando; armada; lanud; lanal; resimen; skadron; brigade; garda; marinir; kopassus; kostrad; kompi; korps; batalion; militer; tentera; detasemen
ministry | kementerian; kemenko; departemen; kemenlu; kemlu; kemenhan; kementrian
news | majalah; koran; televisi; radio; -tv; -news; -online; -magazine; -media; -herald; -daily; -journal; -tribune
ngo | yayasan; asosiasi; perhimpunan; ikatan; himpunan; aliansi; koalisi; forum; gerakan; serikat; federasi; lsm; komunitas; jaringan; palang; organisasi; perkumpulan; gabungan; paguyuban; konfederasi; -foundation; -association; -society; pertubuhan; gereja; keuskupan; majelis; pondok; ponpes; pesantren; muhammadiyah; nahdlatul
party | partai; dpp; dpc; dpd; dpw; parti; -party
police | polri; polda; polres; polresta; polrestabes; polsek; kepolisian; satlantas; satreskrim; ditreskrimum; ditreskrimsus; bareskrim; brimob; ditlantas; densus; polisi; polis
school | sma; smp; sd; smk; sman; smpn; sdn; smkn; man; mts; mtsn; madrasah; sekolah; tk; paud; slb; -school
sport | klub; timnas; -fc; -united; -cf; -afc; -sc; pssi; koni; pbsi; fifa; atletico; persib; persija; persebaya
thinktank | -institute; -center; -centre
university | universitas; institut; politeknik; uin; iain; akademi; fakultas; universiti; stie; stikes; -university; -college; kolej
`;
