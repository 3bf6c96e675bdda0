/**
 * Offices of state that well-known people hold or held, and the state. Names stand as in the table of people. Own compilation of facts.
 * Columns: name | titles | country. Lists are separated by "; ". Sorted.
 */
export const OFFICE_HOLDERS_TABLE = `
Abbas Araghchi | Menteri Luar Negeri | IR
Abdel Fattah al-Burhan | Ketua Dewan; Panglima | SD
Abdel Fattah el-Sisi | Presiden | EG
Abdullah II | Raja | JO
Abdurrahman Wahid | Presiden | ID
Abiy Ahmed | Perdana Menteri | ET
Adolf Hitler | Kanselir | DE
Ahmed al-Sharaa | Presiden | SY
Aleksandar Vucic | Presiden | RS
Alexander Lukashenko | Presiden | BY
Alexander Stubb | Presiden | FI
Ali Khamenei | Pemimpin Tertinggi | IR
Andrei Belousov | Menteri Pertahanan | RU
Andres Manuel Lopez Obrador | Presiden | MX
Andrii Sybiha | Menteri Luar Negeri | UA
Andrzej Duda | Presiden | PL
Angela Merkel | Kanselir | DE
Annalena Baerbock | Menteri Luar Negeri | DE
Anthony Albanese | Perdana Menteri | AU
Antony Blinken | Menteri Luar Negeri | US
Anutin Charnvirakul | Perdana Menteri | TH
Anwar Ibrahim | Perdana Menteri; Timbalan Perdana Menteri | MY
Ariel Sharon | Perdana Menteri | IL
Ashraf Ghani | Presiden | AF
Asif Ali Zardari | Presiden | PK
Aung San Suu Kyi | Penasihat Negara | MM
Ayman Safadi | Menteri Luar Negeri | JO
Aziz Nasirzadeh | Menteri Pertahanan | IR
B. J. Habibie | Presiden; Wakil Presiden | ID
Barack Obama | Presiden | US
Bashar al-Assad | Presiden | SY
Benigno Aquino III | Presiden | PH
Benjamin Netanyahu | Perdana Menteri | IL
Bezalel Smotrich | Menteri Keuangan | IL
Bill Clinton | Presiden | US
Boediono | Wakil Presiden | ID
Bola Tinubu | Presiden | NG
Boris Johnson | Perdana Menteri | GB
Boris Pistorius | Menteri Pertahanan | DE
Boris Yeltsin | Presiden | RU
Choe Son Hui | Menteri Luar Negeri | KP
Christopher Luxon | Perdana Menteri | NZ
Claudia Sheinbaum | Presiden | MX
Cyril Ramaphosa | Presiden | ZA
Daniel Ortega | Presiden | NI
David Cameron | Perdana Menteri; Menteri Luar Negeri | GB
David Lammy | Menteri Luar Negeri | GB
Denys Shmyhal | Perdana Menteri; Menteri Pertahanan | UA
Dmitry Medvedev | Presiden; Perdana Menteri | RU
Dmytro Kuleba | Menteri Luar Negeri | UA
Donald Trump | Presiden | US
Donald Tusk | Perdana Menteri | PL
Dong Jun | Menteri Pertahanan | CN
Droupadi Murmu | Presiden | IN
Ebrahim Raisi | Presiden | IR
Ehud Olmert | Perdana Menteri | IL
Emmanuel Macron | Presiden | FR
Faisal bin Farhan | Menteri Luar Negeri | SA
Felix Tshisekedi | Presiden | CD
Ferdinand Marcos | Presiden | PH
Ferdinand Marcos Jr. | Presiden | PH
Fidel Castro | Presiden; Perdana Menteri | CU
Francois Hollande | Presiden | FR
Friedrich Merz | Kanselir | DE
Fumio Kishida | Perdana Menteri | JP
Gabriel Boric | Presiden | CL
George H. W. Bush | Presiden; Wakil Presiden | US
George W. Bush | Presiden | US
Gibran Rakabuming Raka | Wakil Presiden; Wali Kota | ID
Gideon Saar | Menteri Luar Negeri | IL
Giorgia Meloni | Perdana Menteri | IT
Gitanas Nauseda | Presiden | LT
Gustavo Petro | Presiden | CO
Hakan Fidan | Menteri Luar Negeri | TR
Hamid Karzai | Presiden | AF
Han Duck-soo | Perdana Menteri; Presiden | KR
Hassan Rouhani | Presiden | IR
Hassanal Bolkiah | Sultan | BN
Hillary Clinton | Menteri Luar Negeri | US
Hosni Mubarak | Presiden | EG
Hossein Amir-Abdollahian | Menteri Luar Negeri | IR
Hu Jintao | Presiden | CN
Hugo Chavez | Presiden | VE
Hun Manet | Perdana Menteri | KH
Hun Sen | Perdana Menteri; Ketua Senat | KH
Ibrahim Traore | Presiden | BF
Ilham Aliyev | Presiden | AZ
Imran Khan | Perdana Menteri | PK
Isaac Herzog | Presiden | IL
Ismail Sabri Yaakob | Perdana Menteri | MY
Israel Katz | Menteri Pertahanan; Menteri Luar Negeri | IL
Itamar Ben-Gvir | Menteri Keamanan Nasional | IL
JD Vance | Wakil Presiden | US
Jacinda Ardern | Perdana Menteri | NZ
Jacob Zuma | Presiden | ZA
Jacques Chirac | Presiden | FR
Jair Bolsonaro | Presiden | BR
James Mattis | Menteri Pertahanan | US
Janet Yellen | Menteri Keuangan | US
Javier Milei | Presiden | AR
Jean-Noel Barrot | Menteri Luar Negeri | FR
Jimmy Carter | Presiden | US
Joe Biden | Presiden; Wakil Presiden | US
John Kerry | Menteri Luar Negeri | US
Joko Widodo | Presiden; Gubernur; Wali Kota | ID
Jonas Gahr Store | Perdana Menteri | NO
Jose Ramos-Horta | Presiden; Perdana Menteri | TL
Joseph Aoun | Presiden | LB
Justin Trudeau | Perdana Menteri | CA
Jusuf Kalla | Wakil Presiden | ID
Kaja Kallas | Perdana Menteri | EE
Kamala Harris | Wakil Presiden | US
Karol Nawrocki | Presiden | PL
Kassym-Jomart Tokayev | Presiden | KZ
Keir Starmer | Perdana Menteri | GB
Kim Il Sung | Presiden; Pemimpin | KP
Kim Jong Il | Pemimpin; Pemimpin Tertinggi | KP
Kim Jong Un | Pemimpin; Pemimpin Tertinggi | KP
Kyriakos Mitsotakis | Perdana Menteri | GR
Lai Ching-te | Presiden | TW
Lawrence Wong | Perdana Menteri | SG
Lee Hsien Loong | Perdana Menteri | SG
Lee Jae Myung | Presiden | KR
Lee Kuan Yew | Perdana Menteri | SG
Li Keqiang | Perdana Menteri | CN
Li Qiang | Perdana Menteri | CN
Li Shangfu | Menteri Pertahanan | CN
Liz Truss | Perdana Menteri | GB
Lloyd Austin | Menteri Pertahanan | US
Luiz Inacio Lula da Silva | Presiden | BR
Ma'ruf Amin | Wakil Presiden | ID
Maha Vajiralongkorn | Raja | TH
Mahathir Mohamad | Perdana Menteri | MY
Mahmoud Abbas | Presiden | PS
Mahmoud Ahmadinejad | Presiden | IR
Maia Sandu | Presiden | MD
Malcolm Turnbull | Perdana Menteri | AU
Marco Rubio | Menteri Luar Negeri | US
Margaret Thatcher | Perdana Menteri | GB
Mark Carney | Perdana Menteri | CA
Mark Esper | Menteri Pertahanan | US
Mark Rutte | Perdana Menteri; Sekretaris Jenderal | NL
Masoud Pezeshkian | Presiden | IR
Megawati Soekarnoputri | Presiden; Wakil Presiden | ID
Mette Frederiksen | Perdana Menteri | DK
Michel Aoun | Presiden | LB
Miguel Diaz-Canel | Presiden | CU
Mike Pence | Wakil Presiden | US
Mike Pompeo | Menteri Luar Negeri | US
Mikhail Gorbachev | Presiden | RU
Mikhail Mishustin | Perdana Menteri | RU
Min Aung Hlaing | Presiden; Panglima | MM
Mohamed Morsi | Presiden | EG
Mohammad Hatta | Wakil Presiden | ID
Mohammad Javad Zarif | Menteri Luar Negeri | IR
Mohammed Shia al-Sudani | Perdana Menteri | IQ
Mohammed bin Salman | Putra Mahkota; Perdana Menteri; Pangeran Mahkota | SA
Mohammed bin Zayed | Presiden | AE
Moon Jae-in | Presiden | KR
Muammar Gaddafi | Pemimpin | LY
Muhammad Yunus | Kepala Penasihat | BD
Muhyiddin Yassin | Perdana Menteri | MY
Naftali Bennett | Perdana Menteri | IL
Najib Mikati | Perdana Menteri | LB
Najib Razak | Perdana Menteri | MY
Narendra Modi | Perdana Menteri | IN
Naruhito | Kaisar | JP
Nawaf Salam | Perdana Menteri | LB
Nawaz Sharif | Perdana Menteri | PK
Nayib Bukele | Presiden | SV
Nelson Mandela | Presiden | ZA
Nicolas Maduro | Presiden | VE
Nicolas Sarkozy | Presiden | FR
Nikol Pashinyan | Perdana Menteri | AM
Olaf Scholz | Kanselir | DE
Oleksii Reznikov | Menteri Pertahanan | UA
Omar al-Bashir | Presiden | SD
Paetongtarn Shinawatra | Perdana Menteri | TH
Park Geun-hye | Presiden | KR
Paul Kagame | Presiden | RW
Pedro Sanchez | Perdana Menteri | ES
Penny Wong | Menteri Luar Negeri | AU
Pete Hegseth | Menteri Pertahanan; Menteri Perang | US
Peter Szijjarto | Menteri Luar Negeri | HU
Petro Poroshenko | Presiden | UA
Pham Minh Chinh | Perdana Menteri | VN
Prabowo Subianto | Presiden; Menteri Pertahanan | ID
Prayuth Chan-ocha | Perdana Menteri | TH
Qin Gang | Menteri Luar Negeri | CN
Radoslaw Sikorski | Menteri Luar Negeri | PL
Raja Charles III | Raja | GB
Rajnath Singh | Menteri Pertahanan | IN
Ratu Elizabeth II | Ratu | GB
Recep Tayyip Erdogan | Presiden; Perdana Menteri | TR
Retno Marsudi | Menteri Luar Negeri | ID
Rex Tillerson | Menteri Luar Negeri | US
Richard Marles | Wakil Perdana Menteri; Menteri Pertahanan | AU
Rishi Sunak | Perdana Menteri | GB
Robert Fico | Perdana Menteri | SK
Robert Mugabe | Presiden | ZW
Rodrigo Duterte | Presiden | PH
Ronald Reagan | Presiden | US
Ruhollah Khomeini | Pemimpin Tertinggi | IR
Rustem Umerov | Menteri Pertahanan | UA
Saddam Hussein | Presiden | IQ
Salman bin Abdulaziz | Raja | SA
Sanae Takaichi | Perdana Menteri | JP
Sanna Marin | Perdana Menteri | FI
Sara Duterte | Wakil Presiden | PH
Sauli Niinisto | Presiden | FI
Scott Bessent | Menteri Keuangan | US
Scott Morrison | Perdana Menteri | AU
Sebastien Lecornu | Perdana Menteri; Menteri Pertahanan | FR
Sergey Lavrov | Menteri Luar Negeri | RU
Sergey Shoigu | Menteri Pertahanan | RU
Shehbaz Sharif | Perdana Menteri | PK
Sheikh Hasina | Perdana Menteri | BD
Shigeru Ishiba | Perdana Menteri | JP
Shinzo Abe | Perdana Menteri | JP
Silvio Berlusconi | Perdana Menteri | IT
Sjafrie Sjamsoeddin | Menteri Pertahanan | ID
Soeharto | Presiden | ID
Soekarno | Presiden | ID
Srettha Thavisin | Perdana Menteri | TH
Sri Mulyani Indrawati | Menteri Keuangan | ID
Sugiono | Menteri Luar Negeri | ID
Susilo Bambang Yudhoyono | Presiden | ID
Tamim bin Hamad Al Thani | Emir | QA
Thaksin Shinawatra | Perdana Menteri | TH
Tharman Shanmugaratnam | Presiden | SG
Theresa May | Perdana Menteri | GB
To Lam | Presiden | VN
Tony Abbott | Perdana Menteri | AU
Tony Blair | Perdana Menteri | GB
Tsai Ing-wen | Presiden | TW
Ulf Kristersson | Perdana Menteri | SE
Viktor Orban | Perdana Menteri | HU
Vladimir Putin | Presiden; Perdana Menteri | RU
Volodymyr Zelensky | Presiden | UA
Wang Yi | Menteri Luar Negeri | CN
Wei Fenghe | Menteri Pertahanan | CN
William Ruto | Presiden | KE
Winston Churchill | Perdana Menteri | GB
Xanana Gusmao | Perdana Menteri; Presiden | TL
Xi Jinping | Presiden | CN
Yair Lapid | Perdana Menteri | IL
Yasser Arafat | Presiden | PS
Yoav Gallant | Menteri Pertahanan | IL
Yoon Suk Yeol | Presiden | KR
Yoshihide Suga | Perdana Menteri | JP
Yulia Svyrydenko | Perdana Menteri | UA
`;
