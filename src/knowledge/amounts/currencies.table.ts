/**
 * Currencies with the names that stand behind a number, in any case, and the signs that stand before one, written exactly so. A bare
 * "dolar", "peso" or "dinar" is that of the largest country that uses it. Codes: ISO 4217. Own compilation.
 * Columns: code | names | signs. Sorted by code.
 */
export const CURRENCIES_TABLE = `
AED | dirham; dirham UEA | AED; Dh; Dhs
AFN | afghani |
ARS | peso Argentina | ARS
AUD | dolar Australia; dollar Australia | A$; AU$; AUD
BDT | taka |
BHD | dinar Bahrain | BHD
BND | dolar Brunei; dollar Brunei | B$; BND
BRL | real Brasil; reais | R$; BRL
BYN | rubel Belarus |
CAD | dolar Kanada; dollar Kanada | C$; CA$; CAD
CHF | franc Swiss; frank Swiss; franc | CHF
CNY | yuan; renminbi; yuan China; yuan Tiongkok | CNY; RMB; CN¥
COP | peso Kolombia | COP
CZK | koruna; koruna Ceko | CZK
DKK | krone Denmark | DKK
EGP | pound Mesir; pon Mesir | EGP; E£
EUR | euro; uero | €; EUR
GBP | poundsterling; pound sterling; pounds; pound; paun; pon sterling; poundsterling Inggris; pound Inggris | £; GBP
GEL | lari Georgia |
HKD | dolar Hong Kong; dollar Hong Kong | HK$; HKD
HUF | forint | HUF
IDR | rupiah | Rp; Rp.; RP; rp; IDR
ILS | shekel; syikal; shekel Israel | ₪; ILS; NIS
INR | rupee; rupe; rupee India | ₹; INR
IQD | dinar; dinar Irak | IQD
IRR | rial; rial Iran | IRR; ﷼
JOD | dinar Yordania | JOD
JPY | yen; yen Jepang | ¥; JPY; JP¥
KES | shilling Kenya | KES
KHR | riel | KHR
KPW | won Korea Utara | KPW
KRW | won; won Korea; won Korea Selatan | ₩; KRW
KWD | dinar Kuwait | KWD
KZT | tenge | KZT
LAK | kip |
LBP | pound Lebanon; lira Lebanon | LBP
LKR | rupee Sri Lanka | LKR
MAD | dirham Maroko | MAD
MMK | kyat | MMK
MXN | peso Meksiko | MXN
MYR | ringgit; ringgit Malaysia | RM; MYR
NGN | naira | ₦; NGN
NOK | krone Norwegia; krone | NOK
NZD | dolar Selandia Baru; dollar Selandia Baru | NZ$; NZD
OMR | rial Oman; riyal Oman | OMR
PHP | peso; peso Filipina | ₱; PHP
PKR | rupee Pakistan | PKR
PLN | zloty; zlotych | zł
QAR | riyal Qatar | QAR
RUB | rubel; ruble; rubel Rusia | ₽; RUB
SAR | riyal; riyal Saudi; riyal Arab Saudi; real Saudi | SAR
SEK | krona; kronor; krona Swedia | SEK
SGD | dolar Singapura; dollar Singapura | S$; SG$; SGD
SYP | pound Suriah; lira Suriah | SYP
THB | baht | ฿; THB
TND | dinar Tunisia | TND
TRY | lira; lira Turki | ₺; TRY
TWD | dolar Taiwan; dollar Taiwan; dolar baru Taiwan | NT$; TWD
UAH | hryvnia; hrivnia | ₴; UAH
USD | dolar; dollar; dolar AS; dollar AS; dolar Amerika; dollar Amerika; dolar Amerika Serikat; dollar Amerika Serikat; dolar Amerika Syarikat; dolar Paman Sam; USD | US$; US $; U$S; AS$; USD; $
VND | dong; dong Vietnam | ₫; VND
YER | rial Yaman | YER
ZAR | rand | ZAR
`;
