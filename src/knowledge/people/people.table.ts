/**
 * Public figures: full name as Indonesian newsrooms write it, other spellings and short forms that stand for no one else in the news,
 * ISO 3166-1 alpha-2 code of the country they act for, Wikidata id where a source states it (see
 * NOTICE). Own compilation of facts.
 * Columns: name | forms | country | wikidata. Lists are separated by "; ". Sorted.
 */
export const PEOPLE_TABLE = `
A. P. J. Abdul Kalam |  | IN | Q9513
Aaliyah Massaid |  | ID |
Aamir Khan |  | IN |
Abbas Araghchi | Abbas Araqchi; Araghchi | IR | Q7459020
Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | YE | Q57480
Abdalla Hamdok |  | SD | Q27654948
Abdallah Bou Habib |  | LB | Q108504531
Abdel Fattah al-Burhan |  | SD | Q63111184
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi; Abdel Fattah El-Sisi; Abdul Fattah al-Sisi; Abdel Fattah Al-Sisi | EG | Q307871
Abdelaziz Bouteflika |  | DZ | Q57308
Abdelmadjid Tebboune |  | DZ | Q2821166
Abdolrahim Mousavi |  | IR | Q4308292
Abdourahamane Tchiani |  | NE |
Abdul Ghani Baradar |  | AF | Q317219
Abdul Halim Iskandar |  | ID | Q72061441
Abdul Hamid Dbeibah |  | LY |
Abdul Kadir Karding |  | ID | Q16162333
Abdul Mu'ti |  | ID |
Abdul Muhari |  | ID |
Abdul Qadeer Khan |  | PK |
Abdul Rahman Saleh |  | ID |
Abdul Somad | Ustaz Abdul Somad | ID |
Abdul Wahid |  | ID | Q111848871
Abdul-Malik al-Houthi | Abdul Malik al-Houthi; Abdul-Malik Al-Houthi | YE | Q2558262
Abdulaziz bin Salman |  | SA | Q4665821
Abdullah Abdullah |  | AF | Q317556
Abdullah Ahmad Badawi |  | MY | Q272588
Abdullah Gul |  | TR | Q42852
Abdullah Gymnastiar | Aa Gym | ID |
Abdullah II | Raja Abdullah II | JO |
Abdullah Ocalan | Abdullah Öcalan | TR | Q191530
Abdullah bin Abdulaziz |  | SA |
Abdullah bin Zayed |  | AE |
Abdurrahman Wahid | Gus Dur | ID | Q76167
Abiy Ahmed |  | ET | Q50365049
Abraham Lincoln |  | US | Q91
Abraham Samad |  | ID |
Abu Bakar Ba'asyir | Abu Bakar Baasyir | ID |
Abu Bakr al-Baghdadi |  | IQ |
Abu Mahdi al-Muhandis |  | IQ |
Abu Obeida | Abu Ubaidah; Abu Ubaida | PS |
Abubakar Shekau |  | NG |
Aburizal Bakrie |  | ID |
Achmad Yurianto |  | ID |
Achraf Hakimi |  | MA |
Ade Komarudin |  | ID | Q18421322
Adel Abdul Mahdi |  | IQ |
Adel al-Jubeir | Adel Al-Jubeir | SA | Q623802
Adies Kadir |  | ID | Q96988409
Adnan Buyung Nasution |  | ID |
Adolf Hitler | Hitler | DE | Q352
Afgan Syahreza |  | ID |
Afriansyah Noor |  | ID |
Agnez Mo | Agnes Monica | ID | Q1362169
Agung Laksono |  | ID | Q2581141
Agus Andrianto |  | ID |
Agus Gumiwang Kartasasmita |  | ID | Q12470931
Agus Harimurti Yudhoyono | AHY | ID | Q7805962
Agus Jabo Priyono |  | ID |
Agus Martowardojo |  | ID | Q3498269
Agus Rahardjo |  | ID |
Agus Subiyanto |  | ID |
Agus Suparmanto |  | ID | Q72087658
Ahmad Dhani |  | ID | Q4695305
Ahmad Dofiri |  | ID |
Ahmad Doli Kurnia | Ahmad Doli Kurnia Tandjung | ID | Q49255433
Ahmad Heryawan | Aher | ID | Q3745
Ahmad Luthfi |  | ID |
Ahmad Muzani |  | ID | Q18421363
Ahmad Riza Patria |  | ID | Q12470965
Ahmad Sahroni |  | ID | Q16164725
Ahmad Shah Massoud |  | AF | Q200029
Ahmad Syaikhu |  | ID | Q12470972
Ahmad Taufan Damanik |  | ID |
Ahmad Vahidi |  | IR | Q48761
Ahmad Yani |  | ID |
Ahmad Zahid Hamidi |  | MY | Q4695503
Ahmed Aboul Gheit |  | EG | Q58108
Ahmed Sharif Chaudhry |  | PK |
Ahmed Yassin |  | PS |
Ahmed al-Sharaa | Ahmad al-Sharaa; Ahmed al-Shara; Ahmad al-Shara; Abu Mohammed al-Julani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani | SY |
Ahmed el-Tayeb | Ahmed Al Tayeb | EG |
Ahmet Davutoglu |  | TR | Q58198
Ahn Gyu-back |  | KR | Q16168735
Ai Weiwei |  | CN |
Airin Rachmi Diany |  | ID |
Airlangga Hartarto |  | ID | Q12471140
Ajit Doval |  | IN | Q4699784
Akbar Tandjung |  | ID |
Akihito |  | JP | Q37979
Akil Mochtar |  | ID |
Al Ghazali |  | ID |
Al Haris |  | ID | Q25466192
Al Muzzammil Yusuf |  | ID | Q17997939
Alar Karis |  | EE | Q12358575
Alassane Ouattara |  | CI | Q57413
Albert Einstein | Einstein | DE | Q937
Alberto Fernandez |  | AR | Q2642828
Alberto Fujimori |  | PE |
Alberto Nunez Feijoo |  | ES | Q2457783
Albin Kurti |  | XK | Q441633
Alejandro Mayorkas |  | US | Q4714600
Alejandro Toledo |  | PE |
Aleksandar Vucic | Aleksandar Vučić | RS | Q222031
Alex Ferguson |  | GB | Q44980
Alex Pastoor |  | NL |
Alexander Bortnikov |  | RU | Q516824
Alexander De Croo |  | BE | Q476596
Alexander Isak |  | SE |
Alexander Lukashenko | Aleksandr Lukashenko; Lukashenko | BY | Q2866
Alexander Marwata |  | ID |
Alexander Novak |  | RU | Q4321847
Alexander Stubb |  | FI | Q503143
Alexander Van der Bellen |  | AT | Q78869
Alexandre de Moraes |  | BR | Q22294946
Alexandria Ocasio-Cortez |  | US | Q55223040
Alexei Likhachev | Alexey Likhachev | RU | Q9956195
Alexei Navalny | Navalny; Alexey Navalny | RU |
Alexis Sanchez |  | CL | Q180553
Alexis Tsipras |  | GR | Q312015
Ali Abdullah Saleh |  | YE | Q483672
Ali Alatas |  | ID |
Ali Bagheri Kani |  | IR |
Ali Bongo |  | GA |
Ali Fikri |  | ID |
Ali Khamenei | Ayatollah Ali Khamenei; Khamenei | IR | Q57336
Ali Larijani |  | IR | Q336363
Ali Shamkhani |  | IR | Q1391746
Ali Yerlikaya |  | TR | Q12808436
Ali al-Sistani |  | IQ |
Alice Guo |  | PH |
Alice Weidel |  | DE |
Alisher Usmanov |  | RU |
Alisson Becker |  | BR |
Almuzzammil Yusuf |  | ID |
Alpha Conde |  | GN |
Alphonso Davies |  | CA |
Alwi Shihab |  | ID | Q2840640
Alyssa Daguise |  | ID |
Amber Heard |  | US | Q229166
Ameer Khurram Rathore |  | PK |
Amichai Eliyahu |  | IL |
Amien Rais |  | ID |
Amir Ali Hajizadeh | Amirali Hajizadeh | IR |
Amir Khan Muttaqi |  | AF | Q60499905
Amir Ohana |  | IL | Q21794010
Amir Saeid Iravani |  | IR |
Amit Shah |  | IN | Q4746875
Amitabh Bachchan |  | IN | Q9570
Amos Hochstein |  | US |
Amran Sulaiman | Andi Amran Sulaiman | ID | Q19752868
An Kwang Il |  | KP |
Anang Hermansyah |  | ID | Q4273018
Anang Supriatna |  | ID |
Anas Urbaningrum |  | ID | Q486470
Anders Fogh Rasmussen |  | DK | Q46052
Andi Arief |  | ID |
Andi Mallarangeng |  | ID |
Andi Sudirman Sulaiman |  | ID | Q49252587
Andika Perkasa |  | ID | Q18421241
Andra Soni |  | ID |
Andre Taulany |  | ID |
Andrea Pirlo |  | IT |
Andrei Belousov | Andrey Belousov | RU | Q4082839
Andrei Rudenko |  | RU |
Andrej Babis |  | CZ | Q10819807
Andrej Plenkovic |  | HR | Q11685764
Andres Iniesta |  | ES |
Andres Manuel Lopez Obrador | Andrés Manuel López Obrador; Lopez Obrador | MX | Q318508
Andrew Cuomo |  | US | Q11673
Andrii Sybiha | Andriy Sybiha | UA |
Andrius Kubilius |  | LT | Q57663
Andriy Yermak | Andrii Yermak | UA | Q65200615
Andry Rajoelina |  | MG | Q57363
Andrzej Duda |  | PL | Q9151911
Andy F. Noya | Andy F Noya | ID |
Andy Murray |  | GB | Q10125
Ange Postecoglou |  | AU |
Angel Di Maria |  | AR | Q251683
Angela Merkel | Merkel | DE | Q567
Angela Rayner |  | GB | Q18164278
Angelina Jolie |  | US | Q13909
Angelina Sondakh |  | ID | Q13091583
Angga Raka Prabowo |  | ID |
Anggito Abimanyu |  | ID |
Angus Campbell |  | AU | Q5676860
Anies Baswedan | Anies Rasyid Baswedan | ID | Q4263230
Anil Chauhan |  | IN |
Anindya Bakrie | Anindya Novyan Bakrie | ID |
Anis Hidayah |  | ID |
Anis Matta | Muhammad Anis Matta | ID | Q12472171
Anita Anand |  | CA | Q67442310
Annalena Baerbock |  | DE | Q564328
Anne Hidalgo |  | FR | Q2851133
Annegret Kramp-Karrenbauer |  | DE | Q71359
Ansar Ahmad |  | ID | Q49250480
Antasari Azhar |  | ID |
Anthony Albanese | Albanese | AU | Q335697
Anthony Fauci |  | US |
Anthony Salim |  | ID |
Anthony Sinisuka Ginting |  | ID |
Antoine Griezmann | Griezmann | FR |
Anton Aliabbas |  | ID |
Anton Siluanov |  | RU | Q589645
Antonio Conte |  | IT |
Antonio Costa | António Costa | PT | Q610788
Antonio Guterres | António Guterres; Guterres | PT | Q311440
Antonio Ruediger | Antonio Rudiger | DE |
Antonio Tajani |  | IT | Q440710
Antony Blinken | Anthony Blinken | US | Q7821917
Anura Kumara Dissanayake |  | LK |
Anutin Charnvirakul |  | TH |
Anwar Abbas |  | ID |
Anwar Gargash |  | AE |
Anwar Ibrahim |  | MY | Q299574
Anwar Iskandar |  | ID |
Anwar Sadat |  | EG | Q42013
Anwar Usman |  | ID |
Apriyani Rahayu |  | ID |
Arief Budiman |  | ID |
Arief Hidayat |  | ID |
Ariel Henry |  | HT | Q107451258
Ariel Noah |  | ID |
Ariel Sharon |  | IL | Q60206
Arif Alvi |  | PK | Q4790529
Arif Havas Oegroseno |  | ID |
Arifah Fauzi | Arifatul Choiri Fauzi | ID |
Arifin Tasrif |  | ID | Q12472460
Arindam Bagchi |  | IN |
Arjen Robben |  | NL |
Arrmanatha Nasir | Arrmanatha Christiawan Nasir | ID |
Arsene Wenger | Arsène Wenger | FR |
Arsjad Rasjid |  | ID |
Artalyta Suryani |  | ID |
Arturo Vidal |  | CL |
Arvind Kejriwal |  | IN | Q59155
Aryna Sabalenka |  | BY |
Asaad al-Shaibani | Asaad Hassan al-Shaibani | SY |
Asep Edi Suheri |  | ID |
Asep Guntur Rahayu |  | ID |
Ashanty |  | ID | Q4210071
Ashin Wirathu |  | MM |
Ashraf Ghani |  | AF | Q172388
Ashraf Sinclair |  | ID |
Ashton Carter | Ash Carter | US | Q4806029
Asif Ali Zardari |  | PK | Q57373
Asim Munir | Syed Asim Munir | PK | Q4806973
Asma al-Assad |  | SY | Q231637
Asnawi Mangkualam |  | ID |
Assimi Goita | Assimi Goïta | ML | Q98497406
Atnike Nova Sigiro |  | ID |
Atta Halilintar |  | ID |
Attaullah Tarar |  | PK |
Augusto Pinochet |  | CL |
Aung San Suu Kyi | Suu Kyi | MM | Q36740
Aurel Hermansyah |  | ID | Q13097978
Avichay Adraee |  | IL |
Avigdor Lieberman | Avigdor Liberman | IL | Q58311
Aviv Kochavi |  | IL | Q2088195
Ayman Safadi |  | JO | Q28336737
Ayman al-Zawahiri |  | EG |
Ayrton Senna |  | BR |
Ayu Ting Ting |  | ID |
Aziz Nasirzadeh |  | IR |
Azwar Anas | Abdullah Azwar Anas | ID |
B. J. Habibie | BJ Habibie; B.J. Habibie; Bacharuddin Jusuf Habibie | ID | Q76156
Badr Abdelatty |  | EG | Q93447756
Badr Albusaidi | Badr al-Busaidi | OM |
Badrodin Haiti |  | ID |
Bahar bin Smith | Habib Bahar | ID |
Bahlil Lahadalia |  | ID | Q65204620
Baim Wong |  | ID |
Bambang Brodjonegoro |  | ID | Q16169810
Bambang Eko Suhariyanto |  | ID |
Bambang Pamungkas |  | ID |
Bambang Soesatyo | Bamsoet | ID | Q12473894
Bambang Widjojanto |  | ID |
Ban Ki-moon |  | KR | Q1253
Barack Obama | Obama | US | Q76
Barbara Woodward |  | GB | Q18228421
Barham Salih |  | IQ | Q808173
Bart De Wever |  | BE | Q336599
Basaria Panjaitan |  | ID |
Bashar al-Assad | Bashar Al-Assad; Bashar al Assad; Assad; Bashar Al Assad | SY | Q44329
Basrief Arief |  | ID |
Bassem Naim |  | PS |
Bassirou Diomaye Faye |  | SN |
Basuki Hadimuljono |  | ID | Q18421298
Basuki Tjahaja Purnama | Ahok | ID | Q3701615
Behrouz Kamalvandi |  | IR |
Beka Ulung Hapsara |  | ID |
Ben Bernanke |  | US | Q201795
Ben Wallace |  | GB | Q263166
Benazir Bhutto |  | PK | Q34413
Bendito dos Santos Freitas |  | TL |
Benigno Aquino III | Benigno Aquino | PH | Q1464
Benito Mussolini |  | IT | Q23559
Benjamin Netanyahu | Netanyahu | IL | Q43723
Benjamin Paulus Octavianus |  | ID |
Benny Gantz |  | IL | Q557436
Benny K. Harman | Benny K Harman | ID |
Benny Rhamdani |  | ID | Q109450394
Benny Wenda |  | ID |
Bernard Arnault |  | FR |
Bernardo Silva |  | PT |
Bernie Sanders |  | US | Q359442
Bey Machmudin |  | ID |
Beyonce |  | US |
Bezalel Smotrich | Smotrich | IL | Q18759744
Bhumibol Adulyadej |  | TH | Q855252
Bilawal Bhutto Zardari |  | PK | Q244338
Bill Blair |  | CA | Q4908168
Bill Clinton |  | US | Q1124
Bill Gates |  | US | Q5284
Bima Arya Sugiarto | Bima Arya | ID |
Binali Yildirim |  | TR | Q863496
Bintang Puspayoga |  | ID |
Bivitri Susanti |  | ID |
Bo Xilai |  | CN | Q21822
Bob Hawke |  | AU | Q269372
Bob Marley |  | JM | Q409
Bobby Nasution | Muhammad Bobby Afif Nasution | ID |
Bobi Wine |  | UG | Q4935806
Boediono |  | ID |
Bola Tinubu |  | NG | Q3510872
Bong Joon-ho |  | KR |
Boris Johnson |  | GB | Q180589
Boris Pistorius |  | DE |
Boris Yeltsin |  | RU | Q34453
Boyamin Saiman |  | ID |
Brad Cooper |  | US |
Brad Pitt |  | US | Q35332
Brenton Tarrant |  | NZ |
Brett McGurk |  | US |
Brian McFeeters |  | US |
Brian Yuliarto |  | ID |
Brice Oligui Nguema |  | GA |
Brigitte Macron |  | FR | Q21511883
Bruno Fernandes |  | PT |
Bruno Le Maire |  | FR | Q993472
Bruno Rodriguez |  | CU |
Budi Arie Setiadi |  | ID |
Budi Gunadi Sadikin |  | ID | Q85989277
Budi Gunawan |  | ID | Q12477379
Budi Karya Sumadi |  | ID | Q28723650
Budi Prasetyo |  | ID |
Budi Santoso |  | ID |
Budisatrio Djiwandono |  | ID |
Bui Thanh Son |  | VN | Q30921853
Bukayo Saka |  | GB |
Bunda Teresa |  |  |
Bunga Citra Lestari |  | ID |
Buni Yani |  | ID |
Burhanuddin Muhtadi |  | ID |
Busyro Muqoddas |  | ID |
Cai Qi |  | CN | Q3370201
Calvin Verdonk |  | ID |
Camilla Parker Bowles |  | GB |
Carles Puigdemont |  | ES | Q4740163
Carlo Ancelotti |  | IT |
Carlos Alcaraz |  | ES |
Carrie Lam |  | HK | Q19217
Casemiro |  | BR |
Casey Stoner |  | AU |
Caspar Veldkamp |  | NL |
Catherine Colonna |  | FR | Q273396
Celine Dion |  | CA | Q5105
Celso Amorim |  | BR |
Cesc Fabregas |  | ES |
Cevdet Yilmaz |  | TR | Q2947184
Chairil Anwar |  | ID |
Chairul Tanjung |  | ID |
Chan Chun Sing |  | SG | Q5070296
Charles Flynn |  | US |
Charles Michel |  | BE | Q950958
Charles Q. Brown | CQ Brown | US |
Charles de Gaulle |  | FR | Q2042
Charlie Kirk |  | US |
Chatib Basri | Muhamad Chatib Basri | ID | Q12499347
Che Guevara | Ernesto Che Guevara | AR | Q5809
Chen Binhua |  | CN |
Cheng Li-wun |  | TW | Q5091239
Chiang Kai-shek |  | TW | Q16574
Chiu Kuo-cheng |  | TW | Q19825815
Cho Hyun |  | KR |
Cho Jung-tai |  | TW | Q5116472
Cho Tae-yong |  | KR | Q5103390
Cho Tae-yul |  | KR |
Choe Ryong Hae | Choe Ryong-hae | KP | Q714509
Choe Son Hui | Choe Son-hui | KP | Q30436217
Choi Sang-mok |  | KR |
Choirul Anam |  | ID |
Cholil Nafis |  | ID |
Chris Hipkins |  | NZ | Q5106890
Christian Eriksen |  | DK |
Christian Lindner |  | DE | Q85806
Christian Stocker |  | AT | Q64576653
Christina Aryani |  | ID | Q96988349
Christine Hakim |  | ID |
Christine Lambrecht |  | DE | Q1083648
Christopher Cavoli |  | US |
Christopher Luxon |  | NZ | Q74370310
Christopher Wray |  | US |
Chrystia Freeland |  | CA | Q4492815
Chuck Hagel |  | US | Q381670
Chuck Schumer |  | US | Q380900
Chun Doo-hwan |  | KR | Q14362
Chung Dong-young |  | KR | Q491437
Chung Eui-yong |  | KR | Q19941071
Claudia Sheinbaum | Sheinbaum | MX | Q5771800
Claudio Ranieri |  | IT |
Colin Powell |  | US | Q150851
Condoleezza Rice |  | US | Q47216
Connie Rahakundini Bakrie | Connie Bakrie | ID |
Conor McGregor |  | IE | Q5162259
Corazon Aquino |  | PH | Q1480
Corneille Nangaa |  | CD |
Cristiano Ronaldo | CR7 | PT |
Cristina Fernandez de Kirchner | Cristina Kirchner | AR | Q40649
Cucun Ahmad Syamsurijal |  | ID | Q96986906
Curtis LeMay |  | US |
Cut Nyak Dien |  | ID |
Cut Tari |  | ID |
Cyril Ramaphosa |  | ZA | Q1148669
D. N. Aidit | DN Aidit | ID |
Dadan Hindayana |  | ID |
Dahlan Iskan |  | ID |
Dahnil Anzar Simanjuntak |  | ID |
Dalai Lama |  |  |
Dan Caine |  | US |
Dani Pedrosa |  | ES |
Daniel Craig |  | GB |
Daniel Hagari |  | IL |
Daniel Noboa |  | EC |
Daniel Ortega |  | NI | Q57402
Danny Danon |  | IL | Q2919440
Danny Pomanto | Mohammad Ramdhan Pomanto | ID |
Dante Saksono Harbuwono |  | ID |
Darmawan Prasodjo |  | ID |
Darmin Nasution |  | ID |
Darwin Nunez |  | UY |
Dave Laksono | Dave Akbarshah Fikarno Laksono | ID |
David Alaba |  | AT |
David Barnea |  | IL | Q106962786
David Beckham |  | GB | Q10520
David Ben-Gurion |  | IL | Q37610
David Cameron |  | GB | Q192
David Johnston |  | AU |
David Lammy |  | GB | Q534727
David McGuinty |  | CA | Q3018407
David Petraeus |  | US | Q28591
David de Gea |  | ES |
Deddy Corbuzier |  | ID |
Deddy Mizwar |  | ID |
Dedi Mulyadi | Kang Dedi Mulyadi | ID | Q16174166
Dedi Prasetyo |  | ID |
Deepika Padukone |  | IN |
Delcy Rodriguez |  | VE | Q15081116
Delfin Lorenzana |  | PH | Q25351017
Deng Xiaoping |  | CN |
Denis Mukwege |  | CD | Q1187542
Denny Cagur |  | ID |
Denny Indrayana |  | ID |
Denny JA |  | ID |
Denny Landzaat |  | NL |
Denys Shmyhal | Denys Shmygal | UA | Q66094865
Denzel Dumfries |  | NL |
Derek Chauvin |  | US |
Desmond Tutu |  | ZA | Q43033
Destry Damayanti |  | ID |
Devlet Bahceli |  | TR | Q1206951
Dewi Fortuna Anwar |  | ID |
Dian Sastrowardoyo |  | ID |
Diana Kusumastuti |  | ID |
Diaz Hendropriyono |  | ID |
Dick Schoof |  | NL |
Didier Deschamps |  | FR |
Didier Drogba | Drogba | CI | Q48892
Diego Maradona | Maradona | AR | Q17515
Diego Simeone |  | AR |
Dilma Rousseff |  | BR | Q40722
Din Syamsuddin |  | ID |
Dina Boluarte |  | PE |
Ding Xuexiang |  | CN |
Dino Patti Djalal |  | ID |
Diogo Jota |  | PT | Q19518278
Diosdado Cabello |  | VE | Q1227076
Dito Ariotedjo |  | ID |
Djamari Chaniago |  | ID |
Djan Faridz |  | ID |
Djarot Saiful Hidayat |  | ID | Q19745886
Djoko Tjandra | Joko Tjandra | ID |
Dmitry Medvedev | Dmitri Medvedev | RU | Q23530
Dmitry Peskov | Dmitri Peskov; Peskov | RU |
Dmitry Polyanskiy |  | RU |
Dmytro Kuleba |  | UA | Q24025631
Dody Hanggodo |  | ID |
Dominic Jermey |  | GB | Q56678412
Dominic Raab |  | GB | Q268584
Don Pramudwinai |  | TH | Q20558348
Donald Rumsfeld |  | US | Q184650
Donald Trump | Trump; Donald J. Trump; Donald J Trump | US | Q22686
Donald Trump Jr. | Donald Trump Jr | US | Q3713655
Donald Tusk |  | PL | Q946
Dong Jun |  | CN |
Doni Monardo |  | ID |
Donny Ermawan Taufanto |  | ID |
Dony Oskaria |  | ID |
Doug Ford |  | CA | Q5300478
Douglas MacArthur |  | US | Q127417
Droupadi Murmu |  | IN | Q19901232
Dudung Abdurachman |  | ID |
Dudy Purwagandhi |  | ID |
Dul Jaelani |  | ID |
Dwight Eisenhower |  | US |
Dwikorita Karnawati |  | ID |
Dzulfikar Ahmad Tawalla |  | ID |
Ebrahim Raisi | Ebrahim Raeisi | IR | Q5947347
Ed Sheeran |  | GB |
Eddy Soeparno |  | ID | Q25460903
Eden Hazard |  | BE |
Edgars Rinkevics |  | LV | Q3047551
Edhie Baskoro Yudhoyono | Ibas | ID | Q7806029
Edhy Prabowo |  | ID | Q72086432
Edi Rama |  | AL | Q316901
Edin Dzeko |  | BA |
Edinson Cavani |  | UY |
Edmundo Gonzalez |  | VE |
Edouard Philippe |  | FR | Q3579995
Eduardo Ano |  | PH | Q20675880
Edward Omar Sharif Hiariej | Eddy Hiariej | ID |
Edward Snowden |  | US |
Edwin Adrian Sumantha |  | ID |
Edy Rahmayadi |  | ID | Q19725548
Effendi Gazali |  | ID |
Effie Defrin |  | IL |
Egianus Kogoya |  | ID |
Egy Maulana Vikri |  | ID |
Ehud Barak |  | IL | Q125731
Ehud Olmert |  | IL | Q93181
Eka Tjipta Widjaja |  | ID |
Eko Putro Sandjojo |  | ID |
Eko Yuli Irawan |  | ID |
Ekrem Imamoglu |  | TR | Q59313241
El Rumi |  | ID |
Eli Cohen |  | IL |
Eliano Reijnders |  | ID |
Elina Valtonen |  | FI | Q17382244
Elisabeth Borne |  | FR | Q20020731
Eliud Kipchoge |  | KE |
Elizabeth Warren |  | US | Q434706
Elkan Baggott |  | ID |
Elon Musk |  | US |
Elton John |  | GB | Q2808
Elvira Nabiullina |  | RU | Q74746
Emha Ainun Nadjib | Cak Nun | ID |
Emil Audero |  | ID |
Emil Dardak | Emil Elestianto Dardak | ID |
Emiliano Martinez |  | AR |
Emine Erdogan |  | TR | Q2977143
Emma Watson |  | GB |
Emmanuel Macron | Macron | FR | Q3052772
Emmerson Mnangagwa |  | ZW | Q510523
Emomali Rahmon |  | TJ | Q57366
Enggartiasto Lukita |  | ID | Q19943079
Enny Nurbaningsih |  | ID |
Enrico Letta |  | IT | Q674957
Enrique Manalo |  | PH | Q28925129
Enrique Pena Nieto |  | MX | Q296741
Enzo Fernandez |  | AR |
Eri Cahyadi |  | ID | Q104417591
Eric Chu |  | TW | Q5386280
Eric Trump |  | US | Q3731533
Erick Thohir |  | ID | Q5388188
Erik ten Hag |  | NL |
Erling Haaland | Haaland | NO |
Erna Solberg |  | NO | Q291644
Ernando Ari |  | ID |
Erywan Yusof |  | BN | Q64605915
Esmail Baghaei | Esmaeil Baghaei; Esmail Baqaei | IR |
Esmail Qaani | Esmail Ghaani | IR |
Espen Barth Eide |  | NO | Q267320
Evan Dimas |  | ID |
Evan Laksmana |  | ID |
Evo Morales |  | BO | Q42410
Eyal Zamir |  | IL |
FX Hadi Rudyatmo | FX Rudy | ID |
Fabien Penone |  | FR | Q28061777
Fachrul Razi |  | ID |
Fadil Imran | Mohammad Fadil Imran | ID |
Fadillah Yusof |  | MY | Q5429257
Fadjar Prasetyo |  | ID |
Fadli Zon |  | ID | Q12482698
Fahira Idris |  | ID |
Fahrettin Altun |  | TR |
Fahri Hamzah |  | ID | Q16176642
Faisal Abdullah Al-Amoudi | Faisal bin Abdullah Al-Amudi | SA |
Faisal Basri |  | ID |
Faisal Mekdad |  | SY | Q5431067
Faisal bin Abdulaziz |  | SA |
Faisal bin Farhan | Faisal bin Farhan Al Saud | SA | Q72099398
Faisol Riza |  | ID | Q96986949
Fajar Alfian |  | ID |
Fajar Riza Ul Haq |  | ID |
Fatia Maulidiyanti |  | ID |
Fauzi Bowo |  | ID | Q1392988
Febri Diansyah |  | ID |
Federica Mogherini |  | IT | Q3741557
Federico Valverde |  | UY |
Felipe VI | Raja Felipe VI | ES | Q191045
Felix Tshisekedi | Félix Tshisekedi | CD | Q29032770
Ferdinand Marcos |  | PH | Q1463
Ferdinand Marcos Jr. | Ferdinand Marcos Jr; Bongbong Marcos; Marcos Jr | PH | Q983324
Ferdy Sambo |  | ID |
Ferenc Puskas |  | HU | Q482931
Feri Amsari |  | ID |
Fernando Alonso |  | ES |
Fernando Torres |  | ES |
Fernando Villavicencio |  | EC |
Ferry Juliantono |  | ID |
Fethullah Gulen | Fethullah Gülen | TR |
Fidel Castro |  | CU | Q11256
Filippo Grandi |  | IT |
Firli Bahuri |  | ID |
Fitroh Rohcahyanto |  | ID |
Florence Parly |  | FR | Q3074013
Floyd Mayweather |  | US |
Francesco Bagnaia |  | IT |
Francesco Totti |  | IT |
Francois Bayrou |  | FR | Q12963
Francois Hollande | François Hollande | FR | Q157
Frank Bainimarama |  | FJ | Q57830
Frank Lampard |  | GB |
Frank McKenzie |  | US |
Frank-Walter Steinmeier |  | DE | Q76658
Franklin D. Roosevelt |  | US |
Frans Timmermans |  | NL | Q32681
Freddy Ardianzah |  | ID |
Frega Wenas Inkiriwang | Frega Wenas | ID |
Frenkie de Jong |  | NL |
Frida Kahlo |  | MX | Q5588
Friedrich Merz | Merz | DE | Q566257
Fu Cong |  | CN |
Fuad Hussein |  | IQ | Q56704276
Fuad Shukr |  | LB |
Fumio Kishida |  | JP | Q359480
Gabriel Attal |  | FR | Q30339350
Gabriel Boric |  | CL | Q16297876
Gabriel Garcia Marquez |  | CO | Q5878
Gabriel Jesus |  | BR |
Gabrielius Landsbergis |  | LT | Q17118365
Gadi Eisenkot |  | IL |
Gamal Abdel Nasser |  | EG | Q39524
Ganjar Pranowo |  | ID | Q12483474
Gareth Southgate |  | GB |
Garibaldi Thohir | Boy Thohir | ID | Q19725813
Garin Nugroho |  | ID |
Gatot Nurmantyo |  | ID |
Gautam Adani |  | IN |
Gavin Newsom |  | US | Q461391
Gayus Tambunan |  | ID |
Geert Wilders |  | NL | Q105338
Gen Nakatani |  | JP | Q5530859
Geng Shuang |  | CN |
George Floyd |  | US | Q95677819
George H. W. Bush |  | US | Q23505
George Soros |  | US |
George W. Bush | George W Bush | US | Q207
George Washington |  | US | Q23
Gerald Darmanin |  | FR | Q3123610
Geraldo Alckmin |  | BR | Q964493
Gerard Pique |  | ES |
Gerhard Schroeder |  | DE |
Gholam Ali Rashid |  | IR |
Gholam-Hossein Mohseni-Eje'i |  | IR | Q137375
Gianluigi Buffon |  | IT |
Gianluigi Donnarumma |  | IT |
Gianni Infantino |  | CH |
Giannis Antetokounmpo |  | GR |
Gibran Rakabuming Raka | Gibran Rakabuming; Gibran | ID | Q18342893
Gideon Saar | Gideon Sa'ar | IL | Q966349
Gilad Erdan |  | IL | Q2663804
Gilberto Teodoro | Gilbert Teodoro; Gilberto Teodoro Jr | PH | Q1396192
Gina Alagon Jamoralin |  | PH |
Gina Haspel |  | US | Q28606502
Gina Raimondo |  | US | Q5562913
Gina Rinehart |  | AU |
Ginandjar Kartasasmita |  | ID |
Giorgia Meloni | Meloni | IT | Q451791
Giorgio Chiellini |  | IT |
Giring Ganesha |  | ID |
Gita Wirjawan |  | ID |
Gitanas Nauseda |  | LT | Q9268379
Giuseppe Conte |  | IT | Q53844829
Gloria Macapagal Arroyo | Gloria Arroyo | PH | Q123665
Goenawan Mohamad |  | ID |
Goh Chok Tong |  | SG | Q313300
Golda Meir |  | IL | Q42992
Goliath Tabuni |  | ID |
Gomar Gultom |  | ID |
Goodluck Jonathan |  | NG | Q57380
Gordon Brown |  | GB | Q10648
Gotabaya Rajapaksa |  | LK | Q1538702
Grace Natalie |  | ID |
Grant Shapps |  | GB | Q478596
Greg Abbott |  | US | Q5605224
Gregoria Mariska Tunjung |  | ID |
Greta Thunberg |  | SE |
Greysia Polii |  | ID |
Guido Crosetto |  | IT | Q3119423
Guillermo Lasso |  | EC | Q4414537
Guillermo Ochoa |  | MX |
Guntur Hamzah |  | ID |
Guo Jiakun |  | CN |
Gus Miftah | Miftah Maulana Habiburrahman | ID |
Gustavo Petro |  | CO | Q704022
Guus Hiddink |  | NL |
H. R. McMaster | HR McMaster | US | Q5628492
Habiburokhman |  | ID | Q85991292
Hadi Awang |  | MY |
Hadi Tjahjanto |  | ID | Q25469937
Haedar Nashir |  | ID |
Hafez al-Assad |  | SY | Q118725
Haider al-Abadi |  | IQ | Q5639013
Haile Selassie |  | ET |
Haitham bin Tariq |  | OM | Q12250314
Hajime Moriyasu |  | JP |
Hakainde Hichilema |  | ZM | Q717185
Hakan Fidan |  | TR |
Hakeem Jeffries |  | US | Q5640425
Hakim Ziyech |  | MA |
Halimah Yacob |  | SG | Q5642345
Hamad bin Isa Al Khalifa |  | BH | Q57352
Hamdan Zoelva |  | ID |
Hamid Karzai |  | AF | Q43944
Hamzah Haz |  | ID |
Hamzah Kharisma |  | ID |
Han Dong-hoon |  | KR | Q97199071
Han Duck-soo |  | KR | Q356666
Han Kuo-yu |  | TW | Q8274095
Han Zheng |  | CN | Q48405
Hanan Ashrawi |  | PS |
Hanif Faisol Nurofiq |  | ID |
Hanna Maliar |  | UA |
Hans Blix |  | SE |
Hansi Flick |  | DE |
Hanung Bramantyo |  | ID |
Haris Azhar |  | ID |
Harli Siregar |  | ID |
Harry Kane |  | GB |
Harry Styles |  | GB |
Harry Truman |  | US |
Haruhiko Kuroda |  | JP | Q5244721
Harun Masiku |  | ID |
Harvey Moeis |  | ID |
Hary Tanoesoedibjo | Hary Tanoe | ID |
Hasan Nasbi |  | ID |
Hashem Safieddine |  | LB |
Hashim Djojohadikusumo |  | ID | Q12485398
Hashim Thaci |  | XK | Q57634
Hassan Nasrallah | Nasrallah | LB | Q181182
Hassan Rouhani |  | IR | Q348144
Hassan Sheikh Mohamud |  | SO | Q319153
Hassan Wirajuda |  | ID | Q183581
Hassanal Bolkiah | Sultan Hassanal Bolkiah | BN | Q57327
Hasto Kristiyanto |  | ID |
Hasyim Asy'ari |  | ID |
Hasyim Muzadi |  | ID |
Hatta Ali |  | ID | Q12485443
Hatta Rajasa |  | ID | Q4201732
He Lifeng |  | CN | Q8291839
He Weidong |  | CN |
Heiko Maas |  | DE |
Helmut Kohl |  | DE | Q2518
Hendarman Supandji |  | ID |
Hendra Setiawan |  | ID |
Hendrar Prihadi |  | ID |
Heng Swee Keat |  | SG | Q5714209
Henrikh Mkhitaryan |  | AM |
Henry Kissinger |  | US | Q66107
Herman Deru |  | ID | Q16180910
Heru Budi Hartono |  | ID |
Herzaky Mahendra Putra |  | ID |
Herzi Halevi |  | IL |
Hibatullah Akhundzada |  | AF | Q24237654
Hidayat Nur Wahid |  | ID | Q4115277
Hidetoshi Nakata |  | JP |
Hidilyn Diaz |  | PH | Q1844358
Hikmahanto Juwana |  | ID |
Hillary Clinton |  | US | Q6294
Hirohito |  | JP | Q34479
Hirokazu Matsuno |  | JP | Q5770251
Hishammuddin Hussein |  | MY | Q5772615
Ho Chi Minh |  | VN | Q36014
Hong Lei |  | CN |
Hosni Mubarak |  | EG | Q34105
Hossein Amir-Abdollahian | Hossein Amirabdollahian | IR | Q17991320
Hossein Salami |  | IR | Q16050995
Hotman Paris Hutapea | Hotman Paris | ID |
Hou Yu-ih |  | TW | Q9187249
Howard Lutnick |  | US |
Hristo Stoichkov |  | BG |
Hsiao Bi-khim |  | TW | Q700752
Hu Jintao |  | CN | Q15029
Hua Chunying |  | CN |
Hugo Chavez | Hugo Chávez | VE | Q8440
Hugo Lloris |  | FR |
Hulusi Akar |  | TR | Q17045790
Hun Manet |  | KH | Q13024351
Hun Sen |  | KH | Q57788
Hunter Biden |  | US | Q5944264
Husam Zomlot |  | PS |
Hussein al-Sheikh |  | PS |
Hyun Bin |  | KR |
I Made Wira Hady Arsanta |  | ID |
Ibnu Basuki Widodo |  | ID |
Ibrahim Aqil |  | LB |
Ibrahim Kalin |  | TR |
Ibrahim Mohamed Solih |  | MV | Q55614252
Ibrahim Traore | Ibrahim Traoré | BF | Q114341246
Ida Fauziyah |  | ID | Q17410595
Idham Azis |  | ID | Q12486250
Idham Holik |  | ID |
Idi Amin |  | UG | Q48231
Idriss Deby |  | TD |
Iftitah Sulaiman Suryanagara |  | ID |
Iga Swiatek |  | PL |
Ignasius Jonan |  | ID |
Ignatius Suharyo |  | ID |
Ignazio Cassis |  | CH | Q117254
Igor Girkin |  | RU |
Igor Kirillov |  | RU |
Igor Konashenkov |  | RU |
Iker Casillas |  | ES |
Iko Uwais |  | ID |
Ikrar Nusa Bhakti |  | ID |
Ilham Aliyev |  | AZ | Q57371
Ilkay Gundogan |  | DE |
Imam Nahrawi |  | ID | Q18342562
Imelda Marcos |  | PH | Q285536
Immanuel Ebenezer | Noel Ebenezer | ID |
Imran Khan |  | PK | Q155164
Ina Lepel |  | DE |
Indira Gandhi |  | IN | Q1149
Indra Sjafri |  | ID |
Inul Daratista |  | ID |
Irakli Kobakhidze |  | GE | Q27885302
Irene Umar |  | ID |
Irfan Setiaputra |  | ID |
Iriana | Iriana Jokowi; Iriana Joko Widodo | ID | Q17410605
Irman Gusman |  | ID | Q7353487
Isaac Herzog |  | IL | Q983258
Isaias Afwerki |  | ER | Q57348
Ishaq Dar |  | PK | Q3155254
Ishmael Kalsakau |  | VU |
Ismael Zambada |  | MX |
Ismail Haniyeh | Ismail Haniya; Haniyeh | PS |
Ismail Sabri Yaakob | Ismail Sabri | MY | Q6084858
Israel Katz |  | IL | Q487304
Isran Noor |  | ID | Q12486828
Isyana Bagoes Oka |  | ID |
Isyana Sarasvati |  | ID |
Itamar Ben-Gvir | Itamar Ben Gvir; Ben Gvir; Ben-Gvir | IL | Q12403861
Ivan Duque |  | CO | Q17478000
Ivan Rakitic |  | HR |
Ivanka Trump |  | US | Q239411
Ivar Jenner |  | ID |
Ivica Dacic |  | RS | Q57843
Iwan Fals |  | ID |
Izzat al-Rishq |  | PS |
J. K. Rowling | JK Rowling | GB | Q34660
JD Vance | J.D. Vance; J. D. Vance | US | Q28935729
Jacinda Ardern |  | NZ | Q3606816
Jack Dorsey |  | US |
Jack Ma |  | CN |
Jackie Chan |  | HK | Q36970
Jacob Zuma |  | ZA | Q57282
Jacques Chirac |  | FR | Q2105
Jair Bolsonaro | Bolsonaro | BR | Q10304982
Jake Sullivan |  | US | Q16730147
Jalal Talabani |  | IQ | Q57306
Jamal Khashoggi | Khashoggi | SA |
Jamal Musiala |  | DE |
James Cleverly |  | GB | Q6131460
James Comey |  | US | Q167607
James Marape |  | PG | Q6138903
James Mattis | Jim Mattis | US | Q267902
James Riady |  | ID |
James Rodriguez |  | CO |
Jamieson Greer |  | US |
Janet Yellen |  | US | Q263725
Jannik Sinner |  | IT |
Jared Kushner |  | US | Q13628723
Javier Hernandez |  | MX |
Javier Milei | Milei | AR | Q52395487
Jawaharlal Nehru |  | IN | Q1047
Jay Idzes |  | ID |
Jay Tarriela |  | PH |
Jazuli Juwaini |  | ID | Q16184425
Jean-Luc Melenchon |  | FR | Q5829
Jean-Noel Barrot |  | FR | Q30339198
Jean-Yves Le Drian |  | FR | Q559040
Jeff Bezos |  | US | Q312556
Jeff Sessions |  | US | Q358443
Jeffrey Epstein |  | US |
Jeffrie Geovanie |  | ID | Q12487685
Jen Psaki |  | US | Q12066523
Jens Stoltenberg | Stoltenberg | NO | Q57665
Jensen Huang |  | US |
Jeong Kyeong-doo |  | KR | Q22974878
Jeremiah Manele |  | SB | Q6180897
Jeremy Corbyn |  | GB | Q291169
Jeremy Hunt |  | GB | Q333533
Jero Wacik |  | ID | Q4200552
Jerome Powell |  | US | Q6182718
Jessica Kumala Wongso | Jessica Wongso | ID |
Jho Low |  | MY |
Jiang Zemin |  | CN | Q16597
Jigme Khesar Namgyel Wangchuck |  | BT | Q57376
Jill Biden |  | US | Q235349
Jimly Asshiddiqie |  | ID |
Jimmy Carter |  | US | Q23685
Jimmy Cherizier |  | HT |
Jimmy Lai |  | HK | Q1447095
Jo Yong Won |  | KP |
Joachim Gauck |  | DE | Q2538
Joachim Low |  | DE |
Joao Felix |  | PT |
Joaquin Guzman | El Chapo | MX |
Joe Biden | Biden; Joseph Biden | US | Q6279
Joe Taslim |  | ID |
Joerg Schmuecker |  | DE |
Johan Budi | Johan Budi Sapto Pribowo | ID | Q19737685
Johan Cruyff |  | NL | Q17163
Johanis Tanak |  | ID |
Johann Wadephul |  | DE | Q1696501
John Aquilino |  | US |
John Bolton |  | US | Q311269
John F. Kennedy | John F Kennedy; JFK | US | Q9696
John Healey |  | GB | Q615077
John Howard |  | AU | Q51330
John Kerry |  | US | Q22316
John Key |  | NZ | Q57783
John Kirby |  | US |
John Lee | John Lee Ka-chiu | HK | Q9051824
John Magufuli |  | TZ | Q5018756
John Mahama |  | GH |
John McCain |  | US | Q10390
John Ratcliffe |  | US | Q16980175
John Thune |  | US | Q462981
Johnny Depp |  | US |
Johnny G. Plate | Johnny G Plate; Johnny Plate | ID | Q72119052
Joko Anwar |  | ID |
Joko Widodo | Jokowi; Joko Widodo Jokowi | ID | Q3318231
Jonas Gahr Store |  | NO | Q467948
Jonatan Christie |  | ID |
Jordan Bardella |  | FR | Q40655898
Jordi Amat |  | ID |
Jorge Lorenzo |  | ES |
Jose Antonio Kast |  | CL | Q5937916
Jose Manuel Albares | José Manuel Albares | ES | Q64595113
Jose Manuel Barroso |  | PT | Q15849
Jose Mourinho | José Mourinho; Mourinho | PT | Q79983
Jose Mujica | José Mujica | UY |
Jose Ramos-Horta | Jose Ramos Horta; Ramos Horta; José Ramos-Horta | TL | Q11665
Jose Raul Mulino | José Raúl Mulino | PA |
Josep Borrell |  | ES | Q312901
Joseph Aoun |  | LB | Q29033962
Joseph Boakai |  | LR |
Joseph Kabila |  | CD | Q57416
Joseph Stalin | Josef Stalin; Stalin | RU | Q855
Joseph Wu |  | TW | Q6288088
Joshua Wong |  | HK |
Jovenel Moise | Jovenel Moïse | HT |
Juan Guaido | Juan Guaidó | VE | Q58833335
Juan Manuel Santos |  | CO | Q57311
Juan Orlando Hernandez |  | HN | Q5951723
Juda Agung |  | ID |
Jude Bellingham |  | GB |
Judha Nugraha |  | ID |
Judith Collins |  | NZ | Q6303349
Julia Gillard |  | AU | Q41563
Julian Alvarez |  | AR |
Julian Assange |  | AU |
Juliari Batubara | Juliari Peter Batubara | ID | Q72061436
Julie Bishop |  | AU | Q434858
Julius Malema |  | ZA | Q983163
Julius Widjojono |  | ID |
Jung Kook | Jungkook | KR |
Junichiro Koizumi |  | JP | Q130852
Jurgen Klopp | Juergen Klopp; Jürgen Klopp | DE |
Justin Bieber |  | US | Q34086
Justin Hubner |  | ID |
Justin Tkatchenko |  | PG | Q85991458
Justin Trudeau | Trudeau | CA | Q3099714
Jusuf Kalla | Muhammad Jusuf Kalla | ID | Q76354
Juwono Sudarsono |  | ID | Q3107476
K. P. Sharma Oli |  | NP |
K. Shanmugam |  | SG | Q6324008
Kaesang Pangarep | Kaesang | ID | Q18342896
Kahiyang Ayu |  | ID | Q18342895
Kai Havertz |  | DE |
Kais Saied |  | TN | Q16120878
Kaja Kallas |  | EE | Q11869065
Kajsa Ollongren |  | NL | Q2776715
Kamala Harris |  | US | Q10853588
Kamala Shirin Lakhdhir |  | US |
Kang Kyung-wha |  | KR | Q6362240
Kang Sun Nam | Kang Sun-nam | KP |
Kanye West |  | US |
Karim Benzema | Benzema | FR |
Karim Khan |  | GB |
Karine Jean-Pierre |  | US | Q28957228
Karl Marx |  | DE | Q9061
Karl Nehammer |  | AT | Q42860944
Karni Ilyas |  | ID |
Karol Nawrocki |  | PL |
Karoline Leavitt |  | US |
Kartika Wirjoatmodjo |  | ID |
Kash Patel |  | US |
Kassym-Jomart Tokayev |  | KZ | Q200881
Kate Middleton |  | GB |
Katherine Tai |  | US | Q104076331
Kayleigh McEnany |  | US | Q27733823
Kazem Gharibabadi |  | IR |
Kazuo Ueda |  | JP |
Keiko Fujimori |  | PE |
Keir Starmer | Starmer | GB | Q6383803
Keith Kellogg |  | US | Q27916194
Kemal Kilicdaroglu |  | TR | Q44332
Kemi Badenoch |  | GB | Q21592171
Kenji Kanasugi |  | JP |
Kevin Burnett |  | NZ |
Kevin De Bruyne |  | BE |
Kevin Diks |  | ID |
Kevin McCarthy |  | US | Q766866
Kevin Rudd |  | AU | Q43135
Kevin Sanjaya Sukamuljo |  | ID |
Khabib Nurmagomedov |  | RU |
Khairul Fahmi |  | ID |
Khaled Meshaal | Khaled Mashal; Khaled Meshal | PS |
Khaleda Zia |  | BD | Q234814
Khalid bin Salman |  | SA |
Khalifa Haftar |  | LY |
Khalifa bin Zayed |  | AE |
Khalil al-Hayya | Khalil Al-Hayya; Khalil Al Hayya | PS |
Khaltmaagiin Battulga |  | MN | Q9122260
Khawaja Asif | Khawaja Muhammad Asif | PK | Q6401038
Khofifah Indar Parawansa | Khofifah | ID | Q12491600
Khvicha Kvaratskhelia |  | GE |
Ki Hajar Dewantara |  | ID |
Kim Dae-jung |  | KR | Q45785
Kim Il Sung | Kim Il-sung | KP | Q41117
Kim Jong Il | Kim Jong-il | KP | Q10665
Kim Jong Nam | Kim Jong-nam | KP | Q317824
Kim Jong Un | Kim Jong-un; Kim Jong-Un | KP | Q56226
Kim Ju Ae | Kim Ju-ae | KP | Q14864448
Kim Jun-rak |  | KR |
Kim Kardashian |  | US | Q186304
Kim Keon Hee | Kim Keon-hee | KR | Q107805133
Kim Kye Gwan |  | KP |
Kim Min-seok |  | KR | Q12587400
Kim Moon-soo |  | KR | Q483861
Kim Myung-soo |  | KR |
Kim Seung-kyum |  | KR | Q112913388
Kim Song |  | KP |
Kim Soo-hyun |  | KR |
Kim Tok Hun |  | KP | Q25035961
Kim Yo Jong | Kim Yo-jong; Kim Yo-Jong | KP | Q4330912
Kim Yong Chol | Kim Yong-chol | KP |
Kim Yong Nam |  | KP | Q110456
Kim Yong-hyun |  | KR |
Kim Yung-ho |  | KR |
Kimi Raikkonen |  | FI |
Kirill Dmitriev |  | RU |
Klaus Iohannis |  | RO | Q701484
Ko Wen-je |  | TW | Q18113714
Kobe Bryant |  | US | Q25369
Kofi Annan |  | GH | Q1254
Komarudin Simanjuntak |  | ID |
Krisdayanti |  | ID | Q4917827
Kristalina Georgieva |  | BG |
Kristi Noem |  | US | Q465749
Kristomei Sianturi |  | ID |
Kunlavut Vitidsarn |  | TH |
Kwok Fook Seng |  | SG |
Kwon Young-se |  | KR | Q16080113
Kylian Mbappe | Mbappe; Kylian Mbappé | FR |
Kyriakos Mitsotakis |  | GR | Q552751
Kyrylo Budanov |  | UA |
LaNyalla Mattalitti | La Nyalla Mattalitti; AA LaNyalla Mahmud Mattalitti | ID |
Lady Gaga |  | US | Q19848
Lai Ching-te | William Lai; Lai Ching Te | TW | Q3847080
Lalu Muhamad Iqbal | Lalu Muhammad Iqbal | ID |
Lalu Muhammad Zohri |  | ID |
Lambert Grijns |  | NL |
Lamine Yamal |  | ES |
Laode M. Syarif | Laode M Syarif | ID |
Larry Ellison |  | US |
Larry Page |  | US | Q4934
Lars Lokke Rasmussen |  | DK | Q182397
Lautaro Martinez |  | AR |
Lawrence Wong |  | SG | Q6504758
Le Hoai Trung |  | VN |
Le Thi Thu Hang |  | VN |
LeBron James |  | US | Q36159
Lech Walesa |  | PL | Q444
Lee Chong Wei |  | MY |
Lee Hsien Loong |  | SG | Q57643
Lee In-young |  | KR | Q16091058
Lee Jae Myung | Lee Jae-myung | KR | Q12612463
Lee Jae-yong |  | KR |
Lee Jong-sup |  | KR | Q42521104
Lee Kuan Yew |  | SG | Q131248
Lee Min-ho |  | KR |
Lee Myung-bak |  | KR | Q14342
Lee Sun-kyun |  | KR |
Lee Sung-joon |  | KR |
Lee Sung-jun |  | KR |
Lee Zii Jia |  | MY |
Leni Robredo |  | PH | Q6761357
Leo Varadkar |  | IE | Q1728820
Leon Panetta |  | US | Q244631
Leonardo DiCaprio |  | US |
Leonardo da Vinci |  | IT | Q762
Leonid Brezhnev |  | RU |
Lewis Hamilton |  | GB |
Li Hongzhong |  | CN | Q1822563
Li Keqiang |  | CN | Q18111
Li Qiang |  | CN | Q4414390
Li Shangfu |  | CN |
Li Xi |  | CN | Q8291894
Lili Pintauli Siregar |  | ID |
Liliyana Natsir |  | ID |
Lin Chia-lung |  | TW | Q6550004
Lin Jian |  | CN |
Linda Reynolds |  | AU | Q16735152
Linda Thomas-Greenfield |  | US | Q19920980
Lindsey Graham |  | US | Q22212
Lionel Messi | Messi | AR | Q615
Lionel Scaloni |  | AR |
Listyo Sigit Prabowo | Listyo Sigit | ID | Q28723955
Liu He |  | CN | Q8294074
Liu Jianchao |  | CN |
Liu Pengyu |  | CN |
Liu Xiaobo |  | CN | Q41617
Liz Truss |  | GB | Q272201
Lloyd Austin | Lloyd J. Austin | US | Q941013
Lodewijk Freidrich Paulus |  | ID | Q16188298
Loh Kean Yew |  | SG |
Louis van Gaal |  | NL | Q207431
Low Tuck Kwong |  | ID |
Lu Kang |  | CN |
Ludivine Dedonder |  | BE | Q65271469
Luhut Binsar Pandjaitan | Luhut Pandjaitan; Luhut B. Pandjaitan; Luhut Binsar Panjaitan | ID | Q14917375
Luigi Di Maio |  | IT | Q13581225
Luis Arce |  | BO | Q16149892
Luis Diaz |  | CO |
Luis Enrique |  | ES |
Luis Figo |  | PT |
Luis Montenegro |  | PT | Q11764394
Luis Suarez |  | UY |
Luiz Inacio Lula da Silva | Lula da Silva; Lula; Luiz Inácio Lula da Silva | BR | Q37181
Luka Modric | Luka Modrić | HR |
Lukas Enembe |  | ID | Q12495539
Lukman Hakim Saifuddin |  | ID | Q16188358
Luna Maya |  | ID |
Luong Cuong |  | VN |
Lyudmila Vorobieva | Lyudmila Georgievna Vorobieva | RU |
Ma Ying-jeou |  | TW | Q19216
Ma'ruf Amin | KH Ma'ruf Amin | ID | Q12497177
Ma. Theresa Lazaro | Theresa Lazaro | PH |
Maarten Paes |  | ID |
Macky Sall |  | SN | Q57438
Made Mangku Pastika |  | ID |
Madeleine Albright |  | US | Q174438
Magdalena Andersson |  | SE | Q4935873
Maha Vajiralongkorn |  | TH |
Mahamat Idriss Deby |  | TD |
Mahathir Mohamad | Mahathir | MY | Q181383
Mahatma Gandhi |  | IN | Q1001
Mahdi al-Mashat |  | YE | Q52156087
Mahendra Siregar |  | ID |
Mahfud MD | Mohammad Mahfud MD | ID | Q6892160
Mahinda Rajapaksa |  | LK | Q57338
Mahmoud Abbas |  | PS | Q127998
Mahmoud Ahmadinejad |  | IR | Q34448
Mahsa Amini |  | IR |
Mahyeldi | Mahyeldi Ansharullah | ID | Q17410383
Maia Estianty |  | ID |
Maia Sandu |  | MD | Q15071069
Maithripala Sirisena |  | LK | Q6737124
Majed al-Ansari | Majed Al Ansari; Majed Al-Ansari | QA |
Majid Takht-Ravanchi |  | IR |
Malala Yousafzai |  | PK | Q32732
Malcolm Turnbull |  | AU | Q927550
Malcolm X |  | US | Q43303
Maly Socheata |  | KH |
Mamady Doumbouya |  | GN | Q108418519
Maman Abdurrahman |  | ID | Q96988696
Mamata Banerjee |  | IN | Q465041
Manasseh Sogavare |  | SB | Q536063
Manmohan Singh |  | IN | Q41914
Manny Pacquiao |  | PH | Q486359
Manuel Neuer |  | DE |
Manuel Noriega |  | PA | Q192667
Manuel Valls |  | FR | Q10287
Mao Ning |  | CN |
Mao Zedong | Mao Tse-tung | CN | Q5816
Marc Marquez |  | ES |
Marcelo Bielsa |  | AR |
Marcelo Rebelo de Sousa |  | PT | Q6756617
Marco Reus |  | DE |
Marco Rubio |  | US | Q324546
Marco van Basten |  | NL |
Marcus Fernaldi Gideon |  | ID |
Marcus Rashford |  | GB |
Mardani Ali Sera |  | ID | Q16188648
Margaret Thatcher |  | GB | Q7416
Margarita Robles |  | ES | Q5997107
Mari Elka Pangestu |  | ID |
Maria Corina Machado | María Corina Machado | VE | Q439564
Maria Ressa |  | PH | Q6761526
Maria Sharapova |  | RU |
Maria Zakharova | Zakharova | RU | Q20812953
Mariano Rajoy |  | ES | Q10819
Marine Le Pen |  | FR | Q12927
Mario Abdo Benitez |  | PY | Q48136013
Mario Balotelli |  | IT |
Mario Dandy Satriyo | Mario Dandy | ID |
Mario Draghi |  | IT | Q294460
Maris Sangiampongsa |  | TH |
Marise Payne |  | AU | Q16191011
Mariusz Blaszczak |  | PL | Q1748055
Mark Carney |  | CA | Q192533
Mark Esper |  | US | Q33190271
Mark Milley |  | US | Q6766465
Mark Rutte | Rutte | NL | Q57792
Mark Zuckerberg |  | US | Q36215
Marselino Ferdinan |  | ID |
Martin Luther King Jr. | Martin Luther King | US | Q8027
Martin Odegaard |  | NO |
Martin Romualdez |  | PH | Q17371261
Martti Ahtisaari |  | FI | Q29230
Marty Natalegawa |  | ID | Q58290
Maruarar Sirait | Ara Sirait | ID | Q20278454
Maruli Simanjuntak |  | ID |
Marwan Barghouti |  | PS |
Mary Jane Veloso |  | PH |
Marzuki Alie |  | ID | Q7384733
Marzuki Darusman |  | ID |
Masoud Barzani |  | IQ | Q315927
Masoud Pezeshkian | Pezeshkian | IR | Q5933752
Massimiliano Allegri |  | IT |
Mateusz Morawiecki |  | PL | Q11771436
Matt Hancock |  | GB | Q478161
Matteo Renzi |  | IT | Q47563
Matteo Salvini |  | IT | Q1055449
Matthew Miller |  | US |
Matthijs de Ligt |  | NL |
Mauricio Macri |  | AR | Q561837
Mauricio Pochettino |  | AR |
Mauro Vieira |  | BR |
Max Verstappen |  | NL |
Mazloum Abdi |  | SY |
Mees Hilgers |  | ID |
Megawati Soekarnoputri | Megawati Sukarnoputri; Megawati | ID | Q76179
Meghan Markle |  | GB |
Melania Trump |  | US | Q432473
Melanie Joly | Mélanie Joly | CA | Q15054353
Melki Laka Lena | Emanuel Melkiades Laka Lena | ID | Q96988693
Memphis Depay |  | NL |
Menachem Begin |  | IL | Q130873
Meng Wanzhou |  | CN |
Merrick Garland |  | US | Q1922011
Mesut Ozil | Mesut Oezil; Mesut Özil | DE |
Mette Frederiksen |  | DK | Q5015
Meutya Hafid | Meutya Viada Hafid | ID | Q13095097
Mevlut Cavusoglu | Mevlüt Çavuşoğlu | TR | Q249206
Michael Bambang Hartono |  | ID |
Michael Bloomberg |  | US |
Michael Jackson |  | US | Q2831
Michael Jordan |  | US | Q41421
Michael Kurilla | Erik Kurilla | US |
Michael Schumacher |  | DE | Q9671
Micheal Martin |  | IE | Q920403
Michel Aoun |  | LB | Q363392
Michel Barnier |  | FR | Q438465
Michel Platini |  | FR |
Michel Temer |  | BR | Q463533
Michelle Bachelet |  | CL | Q320
Michelle Obama |  | US | Q13133
Michelle Yeoh |  | MY |
Miftachul Akhyar |  | ID |
Miguel Diaz-Canel | Miguel Díaz-Canel | CU | Q1932603
Miguel Oliveira |  | PT |
Mike Huckabee |  | US | Q158813
Mike Johnson |  | US | Q19880665
Mike Pence |  | US | Q24313
Mike Pompeo |  | US | Q473239
Mike Tyson |  | US |
Mike Waltz | Michael Waltz | US | Q55386653
Mikel Arteta |  | ES |
Mikhail Gorbachev | Mikhail Gorbachov | RU | Q30487
Mikhail Mishustin |  | RU | Q4298520
Mikheil Saakashvili |  | GE | Q43330
Milorad Dodik |  | BA | Q335688
Milos Zeman |  | CZ | Q29032
Min Aung Hlaing |  | MM | Q3462649
Minoru Kihara |  | JP | Q11518220
Miranda Goeltom |  | ID |
Mirjana Spoljaric |  | CH |
Mirza Adityaswara |  | ID |
Mishal Al-Ahmad Al-Jaber Al-Sabah |  | KW | Q12243161
Mitch McConnell |  | US | Q355522
Mitt Romney |  | US | Q4496
Mochamad Irfan Yusuf | Gus Irfan; Irfan Yusuf | ID |
Mochamad Iriawan |  | ID |
Mochammad Afifuddin |  | ID |
Mochtar Riady |  | ID |
Moeldoko |  | ID | Q12498731
Mohamad Hasan |  | MY |
Mohamad Tonny Harjono | Tonny Harjono | ID |
Mohamed Bazoum |  | NE | Q3318398
Mohamed Hamdan Dagalo | Hemedti | SD | Q63145660
Mohamed Khaled Nordin | Khaled Nordin | MY | Q6891328
Mohamed Morsi | Muhammad Mursi; Mohammed Morsi | EG | Q4631
Mohamed Muizzu |  | MV |
Mohamed Salah | Mo Salah | EG |
Mohammad Ahsan |  | ID |
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf | IR | Q542074
Mohammad Bagheri | Mohammad Baqeri | IR | Q18511806
Mohammad Boroujerdi |  | IR |
Mohammad Choirul Anam |  | ID |
Mohammad Eslami |  | IR | Q58902699
Mohammad Hatta | Bung Hatta | ID |
Mohammad Javad Zarif | Javad Zarif | IR | Q10296812
Mohammad Khatami |  | IR | Q180795
Mohammad Mokhber |  | IR | Q5703610
Mohammad Mustafa |  | PS |
Mohammad Pakpour |  | IR |
Mohammad Reza Ashtiani |  | IR |
Mohammad Shtayyeh |  | PS | Q16192933
Mohammad Syafii |  | ID |
Mohammed Abdulsalam |  | YE |
Mohammed Ali al-Houthi |  | YE |
Mohammed Deif | Mohammad Deif | PS |
Mohammed Shia al-Sudani | Mohammed Shia Al-Sudani | IQ | Q3700793
Mohammed Sinwar |  | PS |
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | QA | Q23020336
Mohammed bin Nayef |  | SA |
Mohammed bin Rashid Al Maktoum |  | AE | Q57655
Mohammed bin Salman | Muhammad bin Salman; Mohammad bin Salman; MBS | SA | Q6892571
Mohammed bin Zayed | Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed Al Nahyan; MBZ | AE | Q1951896
Mojtaba Khamenei |  | IR | Q2919350
Moon Jae-in | Moon Jae In | KR | Q21001
Morris Chang |  | TW |
Mostafa Madbouly |  | EG | Q54901515
Mousa Abu Marzouk |  | PS |
Muammar Gaddafi | Moammar Gaddafi; Muammar Khadafi; Muammar Qaddafi | LY | Q19878
Muhadjir Effendy |  | ID | Q26236935
Muhaimin Iskandar | Cak Imin; Abdul Muhaimin Iskandar | ID | Q12499327
Muhamad Mardiono |  | ID |
Muhammad Ali |  | ID |
Muhammad Ali Jinnah |  | PK |
Muhammad Lutfi |  | ID | Q12499368
Muhammad Mardiono | Mardiono | ID |
Muhammad Nazaruddin |  | ID | Q4208129
Muhammad Prasetyo | HM Prasetyo | ID | Q19747237
Muhammad Rian Ardianto |  | ID |
Muhammad Yunus |  | BD | Q43969
Muhammadu Buhari |  | NG | Q361567
Muhyiddin Yassin |  | MY | Q1060949
Mukesh Ambani |  | IN |
Mukhamad Misbakhun | Misbakhun | ID | Q16773566
Mukhtarudin |  | ID | Q96988698
Mulan Jameela |  | ID | Q3234938
Mullah Omar |  | AF | Q193968
Munir Said Thalib |  | ID |
Muqtada al-Sadr | Moqtada al-Sadr | IQ | Q216826
Murhaf Abu Qasra |  | SY |
Mustafa Kemal Ataturk | Kemal Ataturk | TR | Q5152
Mustafa al-Kadhimi |  | IQ | Q85317569
Muzakir Manaf | Mualem | ID |
Mykhailo Fedorov |  | UA | Q64495543
Mykhailo Podolyak | Mikhail Podolyak | UA |
N'Golo Kante |  | FR |
Nabih Berri |  | LB | Q704220
Nadiem Makarim | Nadiem Anwar Makarim | ID | Q25464675
Naftali Bennett |  | IL | Q39318
Nagita Slavina |  | ID |
Naim Qassem | Naim Qasem | LB |
Najib Mikati |  | LB | Q318493
Najib Razak |  | MY | Q57675
Najwa Shihab |  | ID | Q4273048
Naledi Pandor |  | ZA | Q11043304
Nana Akufo-Addo |  | GH | Q718601
Nanaia Mahuta |  | NZ | Q3798833
Nancy Pelosi |  | US | Q170581
Naomi Osaka |  | JP |
Naoto Kan |  | JP | Q47846
Napoleon Bonaparte |  | FR |
Narendra Modi | Modi | IN | Q1058
Narges Mohammadi |  | IR | Q4967771
Naruhito |  | JP | Q217096
Nasaruddin Umar |  | ID |
Nasser Al-Khelaifi |  | QA |
Nasser Bourita |  | MA | Q26036628
Nasser Kanaani | Nasser Kanani | IR |
Natalius Pigai |  | ID |
Nathan Tjoe-A-On |  | ID |
Nawaf Salam |  | LB | Q638463
Nawawi Pomolango |  | ID |
Nawaz Sharif |  | PK | Q134068
Nayib Bukele |  | SV | Q17712353
Ne Win |  | MM |
Ned Price |  | US |
Nelson Mandela | Mandela | ZA | Q8023
Nemanja Vidic |  | RS |
Neneng Hassanah Yasin |  | ID |
Neymar | Neymar Jr | BR |
Nezar Patria |  | ID |
Ng Eng Hen |  | SG | Q1984113
Ngozi Okonjo-Iweala |  | NG | Q289350
Nguyen Phu Trong |  | VN | Q318458
Nguyen Xuan Phuc |  | VN | Q10800073
Nicholas Saputra |  | ID |
Nick Kyrgios |  | AU |
Nicke Widyawati |  | ID |
Nicolae Ceausescu |  | RO |
Nicolas Maduro | Nicolás Maduro; Maduro | VE | Q58132
Nicolas Sarkozy |  | FR | Q329
Nicusor Dan |  | RO | Q11163124
Nigel Farage |  | GB |
Niki Zefanya |  | ID |
Nikita Khrushchev |  | RU | Q35314
Nikita Mirzani |  | ID |
Nikki Haley |  | US | Q11668
Nikol Pashinyan |  | AM | Q7035479
Nikola Tesla |  | RS | Q9036
Nikolai Patrushev |  | RU | Q446865
Nikorndej Balankura |  | TH |
Nila Moeloek |  | ID | Q13095464
Nirmala Sitharaman |  | IN | Q7040049
No Kwang Chol | No Kwang-chol | KP |
Nobuo Kishi |  | JP | Q1995125
Nofriansyah Yosua Hutabarat | Brigadir J | ID |
Norodom Sihamoni |  | KH | Q57319
Nouri al-Maliki |  | IQ | Q57673
Nova Arianto |  | ID |
Novak Djokovic | Djokovic | RS | Q5812
Novel Baswedan |  | ID |
Nugraha Gumilar |  | ID |
Numan Kurtulmus |  | TR | Q982397
Nupur Sharma |  | IN |
Nurdin Abdullah |  | ID | Q19752310
Nursultan Nazarbayev |  | KZ | Q57394
Nurul Ghufron |  | ID |
Nurul Izzah Anwar |  | MY | Q7070314
Nusron Wahid |  | ID | Q17410884
Oesman Sapta Odang | Oesman Sapta | ID | Q12501197
Olaf Scholz | Scholz | DE | Q61053
Ole Romeny |  | ID |
Oleksandr Syrskyi | Oleksandr Syrsky | UA |
Oleksandr Usyk |  | UA |
Oleksii Reznikov | Oleksiy Reznikov | UA | Q4392444
Olena Zelenska |  | UA | Q59321885
Olivier Giroud |  | FR |
Olusegun Obasanjo |  | NG | Q202006
Omar al-Bashir | Omar Al-Bashir; Omar Bashir | SD | Q57265
Omer Celik |  | TR | Q297516
Ons Jabeur |  | TN |
Oprah Winfrey |  | US | Q55800
Osama Hamdan |  | PS |
Osama bin Laden | Usamah bin Ladin | SA |
Oscar Pistorius |  | ZA |
Otto Cornelis Kaligis | OC Kaligis | ID |
Otto Hasibuan |  | ID |
Ousmane Dembele |  | FR |
Ousmane Sonko |  | SN |
Owen Jenkins |  | GB |
PV Sindhu |  | IN |
Pablo Escobar |  | CO |
Pablo Picasso |  | ES | Q5593
Paetongtarn Shinawatra |  | TH |
Pak Jong Chon | Pak Jong-chon | KP | Q16905280
Pak Thae Song |  | KP | Q16905281
Paku Alam X |  | ID |
Pam Bondi |  | US |
Pandu Sjahrir |  | ID |
Pangeran Andrew |  | GB |
Pangeran Diponegoro |  | ID |
Pangeran Harry |  | GB |
Pangeran Mateen | Abdul Mateen | BN |
Pangeran Philip |  | GB |
Pangeran William |  | GB |
Paolo Gentiloni |  | IT | Q1071031
Park Bo-gum |  | KR |
Park Chung-hee |  | KR | Q14356
Park Geun-hye | Park Geun Hye | KR | Q138048
Park Jin |  | KR | Q16090188
Parnpree Bahiddha-Nukara |  | TH |
Pat Conroy |  | AU | Q16218414
Patrialis Akbar |  | ID |
Patrick Kluivert |  | ID |
Patrick Ryder | Pat Ryder | US |
Patrick Vieira |  | FR |
Paul Biya |  | CM | Q57272
Paul Kagame |  | RW | Q1231345
Paul Keating |  | AU | Q242654
Paul Pogba | Pogba | FR | Q129027
Paul Ryan |  | US | Q203966
Paulo Dybala |  | AR |
Paus Benediktus XVI | Benediktus XVI | VA |
Paus Fransiskus | Jorge Mario Bergoglio | VA |
Paus Leo XIV | Leo XIV; Robert Francis Prevost | VA |
Pedro Castillo |  | PE | Q103838608
Pedro Sanchez | Pedro Sánchez | ES | Q6070218
Peng Liyuan |  | CN | Q430911
Penny K. Lukito | Penny Lukito | ID |
Penny Williams |  | AU |
Penny Wong |  | AU | Q456759
Pep Guardiola | Josep Guardiola | ES |
Perry Warjiyo |  | ID | Q51417348
Pervez Musharraf |  | PK | Q40495
Pete Buttigieg |  | US | Q7173106
Pete Hegseth |  | US |
Peter Dutton |  | AU | Q7173778
Peter Magyar |  | HU |
Peter Mutharika |  | MW |
Peter Navarro |  | US |
Peter O'Neill |  | PG | Q57892
Peter Pellegrini |  | SK | Q17330556
Peter Szijjarto | Péter Szijjártó | HU | Q685293
Petr Cech |  | CZ |
Petr Fiala |  | CZ | Q3377548
Petr Pavel |  | CZ |
Petro Poroshenko |  | UA | Q58077
Petteri Orpo |  | FI | Q6029546
Pham Minh Chinh |  | VN | Q10806940
Pham Thu Hang |  | VN |
Phan Van Giang |  | VN | Q20026119
Philip Davidson |  | US |
Philip Hammond |  | GB | Q332987
Philip Mark Mehrtens |  | NZ |
Philippe Lazzarini | Lazzarini | CH |
Philips J. Vermonte | Philips Vermonte | ID |
Phumtham Wechayachai |  | TH |
Piero Pioppo |  | VA |
Pierre Poilievre |  | CA | Q3386636
Pierre-Emerick Aubameyang |  | GA |
Pietro Parolin |  | VA | Q574058
Pita Limjaroenrat |  | TH |
Pol Pot |  | KH | Q39464
Pony Ma |  | CN |
Prabowo Subianto | Prabowo Subianto Djojohadikusumo; Prabowo | ID | Q2107268
Prajogo Pangestu |  | ID |
Prak Sokhonn |  | KH | Q23771428
Pramoedya Ananta Toer |  | ID |
Pramono Anung | Pramono Anung Wibowo | ID | Q12506342
Prapan Disyatat |  | TH |
Prasetyo Hadi |  | ID | Q105969652
Pratama Arhan |  | ID |
Pratikno |  | ID | Q12506406
Prawit Wongsuwan |  | TH | Q15724737
Prayuth Chan-ocha | Prayut Chan-o-cha; Prayuth Chan-o-cha | TH | Q2108126
Prithvind Jugnauth |  | MU |
Priti Patel |  | GB | Q575733
Priyanka Chopra |  | IN |
Puan Maharani |  | ID | Q15646541
Purbaya Yudhi Sadewa | Purbaya | ID |
Purnomo Yusgiantoro |  | ID | Q4251398
Purwadi Arianto |  | ID |
Pushpa Kamal Dahal |  | NP | Q315500
Putri Candrawathi |  | ID |
Putri Diana |  | GB |
Qaboos bin Said |  | OM | Q57331
Qamar Javed Bajwa |  | PK | Q27916451
Qassem Soleimani | Qasem Soleimani; Qassem Sulaimani | IR | Q892014
Qin Gang |  | CN | Q7216297
Qodari | Muhammad Qodari | ID |
Quraish Shihab |  | ID |
R. A. Kartini | RA Kartini; Raden Ajeng Kartini | ID |
Rached Ghannouchi |  | TN | Q360792
Rachel Reeves |  | GB | Q574896
Rachmat Pambudy | Rachmat Pambudi | ID |
Radamel Falcao |  | CO |
Radoslaw Sikorski | Radosław Sikorski | PL | Q58085
Radovan Karadzic |  | BA | Q123923
Rafael Alun Trisambodo | Rafael Alun | ID |
Rafael Correa |  | EC | Q19581
Rafael Grossi | Rafael Mariano Grossi | AR |
Rafael Nadal |  | ES | Q10132
Rafael Struick |  | ID |
Raffi Ahmad |  | ID |
Rafik Hariri |  | LB |
Rafizi Ramli |  | MY | Q12701614
Ragnar Oratmangoen |  | ID |
Raheem Sterling |  | GB |
Rahmat Bagja |  | ID |
Rahmat Effendi |  | ID |
Rahmat Mirzani Djausal |  | ID |
Rahul Gandhi |  | IN | Q10218
Raila Odinga |  | KE | Q57657
Raisa Andriana |  | ID |
Raja Charles III | Charles III | GB | Q43274
Raja Frederik X |  | DK |
Raja Juli Antoni |  | ID |
Raja Mohammed VI | Mohammed VI | MA | Q57553
Raja Sapta Oktohari |  | ID |
Raja Willem-Alexander | Willem-Alexander | NL |
Rajnath Singh |  | IN | Q3506475
Ralf Rangnick |  | AT |
Ram Nath Kovind |  | IN | Q16845347
Ramzan Kadyrov | Kadyrov | RU | Q217115
Randhir Jaiswal |  | IN |
Ranil Wickremesinghe |  | LK | Q983402
Rano Karno |  | ID | Q517317
Raphael Varane |  | FR |
Rashad al-Alimi |  | YE | Q12213376
Rasmus Paludan |  | SE |
Ratan Tata |  | IN |
Ratko Mladic |  | BA |
Ratna Sarumpaet |  | ID |
Ratu Atut Chosiyah | Ratu Atut | ID | Q7296050
Ratu Elizabeth II | Elizabeth II | GB | Q9682
Ratu Rania |  | JO |
Raul Castro |  | CU | Q46809
Recep Tayyip Erdogan | Erdogan; Tayyip Erdogan; Recep Tayyip Erdoğan | TR | Q39259
Refly Harun |  | ID |
Reino Barack |  | ID |
Reisa Broto Asmoro |  | ID |
Ren Guoqiang |  | CN |
Ren Zhengfei |  | CN |
Respati Ardi |  | ID |
Retno Marsudi | Retno Lestari Priansari Marsudi; Retno LP Marsudi | ID | Q18342668
Rex Tillerson |  | US | Q331401
Reza Pahlavi |  | IR |
Reza Rahadian |  | ID |
Rhoma Irama |  | ID |
Ri Pyong Chol | Ri Pyong-chol | KP |
Ri Sol Ju | Ri Sol-ju | KP | Q714658
Ri Son Gwon |  | KP | Q55708195
Ri Yong Ho |  | KP |
Ribka Haluk |  | ID |
Rich Brian |  | ID |
Richard Eliezer | Bharada E | ID |
Richard Holbrooke |  | US | Q155649
Richard Marles |  | AU | Q7327642
Richard Nixon |  | US | Q9588
Richard Tampubolon |  | ID |
Rico Ricardo Sirait |  | ID |
Ridwan Kamil | Mochamad Ridwan Kamil | ID | Q7333042
Ridwan Mukti |  | ID |
Riek Machar |  | SS | Q444994
Rini Soemarno |  | ID |
Rini Widyantini |  | ID |
Rishi Sunak |  | GB | Q20055561
Riyad Mahrez |  | DZ |
Riyad Mansour |  | PS |
Riyad al-Maliki |  | PS | Q2895694
Riza Chalid |  | ID |
Rizal Sukma |  | ID |
Rizieq Shihab | Habib Rizieq Shihab; Habib Rizieq | ID |
Rizki Juniansyah |  | ID |
Rizky Ridho |  | ID |
Robert Budi Hartono |  | ID |
Robert F. Kennedy Jr. | Robert F Kennedy Jr; Robert F. Kennedy Jr | US | Q1352872
Robert Fico |  | SK | Q57606
Robert Gates |  | US | Q212979
Robert Habeck |  | DE |
Robert Levinson |  | US |
Robert Lewandowski |  | PL |
Robert Mueller |  | US | Q715156
Robert Mugabe |  | ZW | Q10707
Robert O'Brien |  | US |
Roberta Metsola |  | MT | Q7351526
Roberto Carlos |  | BR |
Roberto Firmino |  | BR |
Roberto Mancini |  | IT |
Robin van Persie |  | NL |
Rocky Gerung |  | ID |
Rod Brazier |  | AU |
Rodrigo Duterte | Duterte | PH | Q457786
Rodrigo Paz |  | BO |
Rodrygo |  | BR |
Roger Federer | Federer | CH | Q1426
Roh Moo-hyun |  | KR | Q14345
Rohmat Marzuki |  | ID |
Rolliansyah Soemirat | Roy Soemirat | ID |
Romahurmuziy | Muhammad Romahurmuziy | ID | Q16188439
Roman Abramovich |  | RU | Q171428
Romelu Lukaku |  | BE |
Romeo Brawner | Romeo Brawner Jr | PH |
Ron DeSantis |  | US | Q3105215
Ron Dermer |  | IL | Q7363705
Ronald Koeman |  | NL |
Ronald Lamola |  | ZA | Q1718291
Ronald Reagan |  | US | Q9960
Ronaldinho |  | BR |
Ronen Bar |  | IL |
Rosan Roeslani | Rosan Perkasa Roeslani | ID |
Rosmah Mansor |  | MY | Q1100237
Roy Keane |  | IE |
Roy Suryo |  | ID |
Ruben Amorim |  | PT |
Ruben Brekelmans |  | NL | Q106119770
Ruben Onsu |  | ID |
Rudiantara |  | ID |
Rudy Giuliani |  | US | Q212648
Rudy Mas'ud |  | ID | Q96988704
Ruhollah Khomeini | Ayatollah Khomeini | IR | Q38823
Rumen Radev |  | BG | Q26257557
Rupert Murdoch |  | US |
Rustem Umerov |  | UA | Q64842485
Ruud Gullit |  | NL |
Ryamizard Ryacudu |  | ID | Q7419814
Ryan Reynolds |  | CA |
S. Jaishankar | S Jaishankar; Subrahmanyam Jaishankar | IN | Q16186720
Saad Hariri |  | LB | Q296771
Saan Mustopa |  | ID | Q25457680
Sabrina Singh |  | US |
Sachin Tendulkar |  | IN | Q9488
Saddam Hussein |  | IQ | Q1316
Sadio Mane | Sadio Mané | SN |
Sadiq Khan |  | GB | Q334155
Saeed Khatibzadeh |  | IR |
Said Abdullah |  | ID | Q17411193
Said Aqil Siradj | Said Aqil Siroj | ID |
Said Didu |  | ID |
Saif al-Islam Gaddafi |  | LY |
Saifuddin Abdullah |  | MY | Q7400032
Saifuddin Nasution Ismail |  | MY | Q7400038
Saifullah Yusuf | Gus Ipul | ID |
Sajid Javid |  | GB | Q727798
Sakti Wahyu Trenggono |  | ID | Q73854259
Saldi Isra |  | ID |
Saleh al-Arouri |  | PS |
Salem Al-Dawsari |  | SA |
Saleumxay Kommasith |  | LA | Q25999464
Salim Said |  | ID |
Salman Khan |  | IN |
Salman Rushdie |  | GB |
Salman bin Abdulaziz | Salman bin Abdulaziz Al Saud; Raja Salman | SA | Q367825
Salome Zourabichvili |  | GE | Q272416
Salva Kiir |  | SS | Q57315
Salvador Allende |  | CL | Q440
Sam Altman |  | US |
Sameh Shoukry |  | EG | Q7409268
Sami Abu Zuhri |  | PS |
Samia Suluhu Hassan |  | TZ | Q16193885
Samir Geagea |  | LB |
Samuel Eto'o |  | CM |
Samuel Paparo |  | US |
Sanae Takaichi |  | JP | Q1705028
Sandeep Chakravorty |  | IN |
Sandi Nugroho |  | ID |
Sandiaga Uno | Sandiaga Salahuddin Uno | ID | Q7416335
Sandra Dewi |  | ID |
Sandy Walsh |  | ID |
Sanitiar Burhanuddin | ST Burhanuddin | ID | Q83236699
Sanna Marin |  | FI | Q16986436
Santiago Pena |  | PY |
Sara Duterte |  | PH | Q1491004
Sara Netanyahu |  | IL | Q4426215
Sarah Huckabee Sanders |  | US | Q27986907
Sarwendah |  | ID |
Satryo Soemantri Brodjonegoro |  | ID |
Satya Nadella |  | US |
Saul Alvarez | Canelo Alvarez | MX |
Sauli Niinisto |  | FI | Q29207
Saut Situmorang |  | ID |
Schapelle Corby |  | AU |
Scott Bessent |  | US |
Scott Morrison |  | AU | Q7436908
Sean Parnell |  | US |
Sean Spicer |  | US | Q27829251
Sebastian Kurz |  | AT | Q2262885
Sebastian Pinera |  | CL | Q306
Sebastian Vettel |  | DE |
Sebastien Lecornu |  | FR | Q20089181
Sebby Sambom |  | ID |
Selcuk Bayraktar |  | TR | Q83544153
Selvi Ananda |  | ID |
Sepp Blatter |  | CH |
Serena Williams |  | US | Q11459
Sergei Naryshkin | Sergey Naryshkin | RU | Q983654
Sergei Ryabkov | Sergey Ryabkov | RU |
Sergei Sobyanin |  | RU |
Sergei Tolchenov | Sergey Tolchenov | RU |
Sergey Brin |  | US | Q92764
Sergey Lavrov | Sergei Lavrov; Lavrov | RU | Q58217
Sergey Shoigu | Sergei Shoigu; Shoigu | RU | Q32024
Sergey Surovikin | Sergei Surovikin | RU |
Sergio Aguero |  | AR |
Sergio Busquets |  | ES |
Sergio Mattarella |  | IT | Q3956186
Sergio Ramos |  | ES |
Serhii Kyslytsya |  | UA |
Setya Novanto | Setnov | ID | Q18421371
Setyo Budiyanto |  | ID |
Shah Mahmood Qureshi |  | PK | Q1543422
Shah Rukh Khan |  | IN | Q9535
Shakira |  | CO |
Shavkat Mirziyoyev |  | UZ | Q57808
Shehbaz Sharif |  | PK | Q2096387
Sheikh Hasina |  | BD | Q52183
Sherly Tjoanda |  | ID |
Shi Yi |  | CN |
Shigeru Ishiba |  | JP | Q1335527
Shimon Peres |  | IL | Q57410
Shin Tae-yong |  | ID |
Shin Won-sik |  | KR | Q16090253
Shinjiro Koizumi |  | JP | Q661410
Shinzo Abe |  | JP | Q132345
Shireen Abu Akleh |  | PS |
Shohei Ohtani |  | JP |
Sigmar Gabriel |  | DE | Q160902
Sihasak Phuangketkeow |  | TH |
Silmy Karim |  | ID |
Silvio Berlusconi | Berlusconi | IT | Q11860
Simon Aloysius Mantiri |  | ID |
Simon Harris |  | IE | Q7518922
Simone Inzaghi |  | IT |
Sirajuddin Haqqani |  | AF | Q2246940
Siti Nadia Tarmizi |  | ID |
Siti Nurbaya | Siti Nurbaya Bakar | ID | Q18421248
Siti Nurhaliza |  | MY |
Sitiveni Rabuka |  | FJ |
Sjafrie Sjamsoeddin |  | ID |
Slobodan Milosevic |  | RS |
Soe Win |  | MM |
Soedirman | Jenderal Soedirman | ID |
Soeharto | Suharto | ID | Q44819
Soekarno | Sukarno; Bung Karno | ID | Q76127
Soekarwo |  | ID | Q7553490
Sofyan Djalil |  | ID | Q12515797
Sohibul Iman |  | ID | Q16182795
Sok Chenda Sophea |  | KH |
Son Heung-min |  | KR |
Son Ye-jin |  | KR |
Sonexay Siphandone |  | LA | Q104914585
Song Hye-kyo |  | KR |
Song Joong-ki |  | KR |
Song Kang |  | KR |
Sonia Gandhi |  | IN | Q163225
Srettha Thavisin |  | TH |
Sri Mulyani Indrawati | Sri Mulyani | ID | Q3177708
Sri Sultan Hamengku Buwono X | Sultan Hamengku Buwono X; Sri Sultan HB X; Hamengku Buwono X | ID |
Stefan Lofven |  | SE | Q2740012
Stella Christie |  | ID |
Stephane Dujarric | Stéphane Dujarric; Dujarric | FR |
Stephane Sejourne |  | FR | Q48321355
Stephen Harper |  | CA | Q206
Stephen Hawking |  | GB | Q17714
Stephen Miller |  | US | Q27996060
Steve Jobs |  | US | Q19837
Steve Witkoff | Steven Witkoff | US |
Steven Gerrard |  | GB |
Steven Mnuchin |  | US | Q24248265
Suahasil Nazara |  | ID |
Sudaryono |  | ID |
Sudirman Said |  | ID |
Suella Braverman |  | GB | Q19957769
Sufmi Dasco Ahmad | Dasco | ID | Q69711711
Sugiono |  | ID | Q96987568
Suh Hoon |  | KR | Q31180700
Suh Wook |  | KR | Q61117556
Suhail Shaheen |  | AF |
Suharso Monoarfa |  | ID | Q12516581
Suhartoyo |  | ID |
Suharyanto |  | ID |
Sukanto Tanoto |  | ID |
Sultan Abdullah |  | MY |
Sultan Al Jaber |  | AE |
Sultan Bachtiar Najamudin |  | ID |
Sultan Ibrahim | Sultan Ibrahim Iskandar | MY |
Sun Li-fang |  | TW |
Sundar Pichai |  | US |
Sung Kim |  | US | Q1526335
Supratman Andi Agtas |  | ID | Q96987663
Surya Paloh |  | ID | Q7647367
Suryadharma Ali |  | ID |
Susan Rice |  | US | Q50612
Sushila Karki |  | NP |
Sushma Swaraj |  | IN | Q1652493
Susi Pudjiastuti |  | ID |
Susi Susanti |  | ID |
Susie Wiles |  | US |
Susilo Bambang Yudhoyono | SBY; Bambang Yudhoyono | ID | Q57405
Sutan Sjahrir |  | ID |
Sutiyoso |  | ID |
Sviatlana Tsikhanouskaya |  | BY |
Syafii Maarif | Ahmad Syafii Maarif | ID |
Syahardiantono |  | ID |
Syahrini |  | ID |
Syahrul Yasin Limpo |  | ID | Q10860301
Syed Hasrin Tengku Hussin |  | MY |
Syed Saddiq |  | MY | Q39050368
TB Hasanuddin | Tubagus Hasanuddin | ID | Q18421463
Ta Van Thong |  | VN |
Taj Yasin | Taj Yasin Maimoen | ID |
Takeshi Iwaya |  | JP | Q1654639
Talip Kucukcan |  | TR | Q20988523
Tamim bin Hamad Al Thani | Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani | QA | Q1855372
Tammy Bruce |  | US |
Tan Kefei |  | CN |
Tan Malaka |  | ID |
Tandyo Budi Revita |  | ID |
Taro Aso |  | JP | Q132596
Taro Kono |  | JP | Q1161024
Taruna Ikrar |  | ID |
Taufik Hidayat |  | ID |
Taur Matan Ruak |  | TL | Q57519
Tawfiq F. Al-Rabiah | Tawfiq Al-Rabiah | SA | Q7689265
Taylor Swift |  | US | Q26876
Tea Banh |  | KH | Q4922569
Tea Seiha |  | KH |
Ted Cruz |  | US | Q2036942
Teddy Indra Wijaya | Letkol Teddy | ID |
Teddy Minahasa |  | ID |
Tedros Adhanom Ghebreyesus | Tedros Adhanom; Tedros Ghebreyesus | ET | Q16196017
Tengku Zafrul Aziz |  | MY | Q8064320
Teodoro Locsin Jr | Teodoro Locsin | PH | Q7701087
Terawan Agus Putranto | Terawan | ID | Q72040942
Terry Gou |  | TW |
Tessa Mahardhika Sugiarto | Tessa Mahardhika | ID |
Teten Masduki |  | ID | Q12521107
Teuku Faisal Fathani |  | ID |
Teuku Faizasyah |  | ID |
Teuku Rezasyah |  | ID |
Teuku Riefky Harsya |  | ID |
Thabo Mbeki |  | ZA | Q101547
Thaksin Shinawatra | Thaksin | TH |
Than Swe |  | MM |
Tharman Shanmugaratnam |  | SG | Q983752
Thein Sein |  | MM |
Theresa May |  | GB | Q264766
Thibaut Courtois |  | BE |
Thierry Henry |  | FR |
Thom Haye |  | ID |
Thomas Bach |  | DE |
Thomas Djiwandono |  | ID |
Thomas Lembong | Tom Lembong | ID |
Thomas Muller | Thomas Mueller | DE |
Thomas Sankara |  | BF | Q202155
Thomas Tuchel |  | DE |
Thongloun Sisoulith |  | LA | Q58323
Tiger Woods |  | US | Q10993
Tim Berners-Lee |  | GB | Q80
Tim Cook |  | US | Q265852
Tim Walz |  | US | Q2434360
Timur Pradopo |  | ID |
Titi DJ |  | ID |
Tito Karnavian | Muhammad Tito Karnavian | ID | Q12521705
Tjahjo Kumolo |  | ID | Q12521725
To Lam |  | VN | Q10831196
Tobias Billstrom |  | SE | Q3112958
Todung Mulya Lubis |  | ID |
Tom Barrack |  | US |
Tom Cruise |  | US |
Tom Fletcher |  | GB |
Tom Homan |  | US |
Toni Kroos |  | DE |
Tontowi Ahmad |  | ID |
Tony Abbott |  | AU | Q348577
Tony Blair |  | GB | Q9545
Tony Radakin |  | GB |
Toshimitsu Motegi |  | JP | Q1655453
Tran Dai Quang |  | VN |
Tran Thanh Man |  | VN |
Tri Adhianto |  | ID |
Tri Rismaharini | Risma | ID | Q12522317
Troels Lund Poulsen |  | DK | Q3080572
Trunoyudo Wisnu Andiko | Trunoyudo | ID |
Try Sutrisno |  | ID |
Tsai Ing-wen | Tsai Ing-Wen | TW | Q233984
Tucker Carlson |  | US | Q743162
Tukul Arwana |  | ID |
Tulsi Gabbard |  | US | Q32620
Tunku Abdul Rahman |  | MY | Q296317
Turki al-Faisal |  | SA |
Tzipi Livni |  | IL | Q151796
Uhuru Kenyatta |  | KE | Q196070
Ukhnaagiin Khurelsukh |  | MN | Q27058418
Ulf Kristersson |  | SE | Q1780398
Unai Emery |  | ES |
Ursula von der Leyen |  | DE | Q60772
Usain Bolt |  | JM | Q1189
Usman Hamid |  | ID |
Utut Adianto |  | ID | Q1350057
Vaclav Havel |  | CZ | Q36233
Vahd Nabyl Achmad Mulachela | Nabyl Mulachela | ID |
Valentina Matviyenko |  | RU | Q182654
Valentino Rossi |  | IT |
Valerii Zaluzhnyi | Valery Zaluzhny; Valeriy Zaluzhnyi | UA | Q54964679
Valery Gerasimov |  | RU | Q36073
Vanessa Angel |  | ID |
Vasco da Gama |  | PT | Q7328
Vasily Nebenzya | Vassily Nebenzia; Vasily Nebenzia | RU | Q1000053
Vasyl Hamianin |  | UA |
Vedant Patel |  | US |
Veddriq Leonardo |  | ID |
Veronica Tan |  | ID | Q31173620
Via Vallen |  | ID |
Victor Osimhen |  | NG |
Vidi Aldiano |  | ID |
Vikram Misri |  | IN |
Viktor Axelsen |  | DK |
Viktor Bout |  | RU |
Viktor Orban | Viktor Orbán; Orban | HU | Q57641
Viktor Yanukovych | Viktor Yanukovich | UA | Q1459658
Vincent van Gogh |  | NL | Q5582
Vinicius Junior | Vinicius Jr | BR |
Virat Kohli |  | IN |
Virgil van Dijk |  | NL |
Vitali Klitschko |  | UA | Q31919
Viva Yoga Mauladi |  | ID | Q97590815
Vivian Balakrishnan |  | SG | Q7937671
Vladimir Lenin | Lenin | RU | Q1394
Vladimir Medinsky |  | RU | Q2121094
Vladimir Padrino Lopez | Vladimir Padrino | VE | Q19519696
Vladimir Putin | Putin | RU | Q7747
Vo Nguyen Giap |  | VN | Q179910
Vo Van Thuong |  | VN |
Volodymyr Zelensky | Zelensky; Volodymyr Zelenskyy; Zelenskyy; Volodymyr Zelenskiy; Zelenskiy; Vladimir Zelensky | UA | Q3874799
Vyacheslav Volodin |  | RU | Q982461
Wage Rudolf Supratman |  | ID |
Wahyu Setiawan |  | ID |
Wahyu Widada |  | ID |
Wahyu Yudhayana |  | ID |
Walid al-Muallem | Walid al-Moallem | SY | Q1334803
Wan Azizah Wan Ismail |  | MY | Q468579
Wang Huning |  | CN |
Wang Lutong |  | CN |
Wang Wenbin |  | CN |
Wang Wentao |  | CN | Q8292723
Wang Yi |  | CN | Q701801
Warren Buffett |  | US |
Wayan Koster | I Wayan Koster | ID | Q54805204
Wayan Mirna Salihin |  | ID |
Wayne Rooney |  | GB |
Wei Fenghe |  | CN | Q7929529
Wellington Koo |  | TW | Q15909081
Wen Jiabao |  | CN | Q16628
Wi Sung-lac |  | KR |
Widiyanti Putri Wardhana |  | ID |
Wihaji |  | ID |
Wiku Adisasmito |  | ID |
Wilbur Ross |  | US | Q8000233
Will Smith |  | US |
William Barr |  | US | Q723917
William Burns |  | US |
William Ruto |  | KE | Q195725
Wimboh Santoso |  | ID |
Win Myint |  | MM | Q8023642
Winston Churchill |  | GB | Q8016
Winston Peters |  | NZ | Q1396178
Winthai Suvaree |  | TH |
Wiranto |  | ID |
Wishnutama Kusubandio | Wishnutama | ID |
Witan Sulaeman |  | ID |
Wladyslaw Kosiniak-Kamysz |  | PL | Q1374797
Wolfgang Amadeus Mozart |  | AT | Q254
Wolfgang Schaeuble |  | DE |
Wopke Hoekstra |  | NL | Q14520235
Wu Qian |  | CN |
Wunna Maung Lwin |  | MM | Q339081
Xabi Alonso |  | ES |
Xanana Gusmao | Xanana Gusmão | TL | Q11509
Xavi Hernandez |  | ES |
Xi Jinping |  | CN | Q15031
Xiao Qian |  | CN |
Xie Feng |  | CN |
Xiomara Castro |  | HN | Q8044708
Yaakov Amidror |  | IL |
Yahya Cholil Staquf | Gus Yahya | ID |
Yahya Saree | Yahya Sare'e; Yahya Saria | YE |
Yahya Sinwar | Sinwar | PS |
Yair Lapid |  | IL | Q1396120
Yair Netanyahu |  | IL | Q35086816
Yandri Susanto |  | ID | Q96989494
Yang Jiechi |  | CN | Q58211
Yao Ming |  | CN |
Yaqut Cholil Qoumas | Gus Yaqut | ID | Q56391957
Yasar Guler |  | TR | Q19636157
Yasir Al-Rumayyan |  | SA |
Yasonna Laoly | Yasonna H. Laoly; Yasonna Hamonangan Laoly | ID | Q12525045
Yasser Arafat | Yasir Arafat | PS | Q34211
Yassierli |  | ID |
Yasukazu Hamada |  | JP | Q1132836
Yasushi Masaki |  | JP |
Yaya Toure |  | CI | Q184277
Yenny Wahid |  | ID | Q3572174
Yevgeny Prigozhin | Prigozhin; Evgeny Prigozhin | RU |
Yingluck Shinawatra |  | TH |
Yitzhak Rabin |  | IL |
Yitzhak Shamir |  | IL | Q184351
Yoav Gallant | Gallant | IL |
Yogi Adityanath |  | IN | Q4683097
Yohana Yembise |  | ID |
Yohanes Paulus II | Paus Yohanes Paulus II | VA |
Yoko Kamikawa |  | JP | Q276275
Yoon Suk Yeol | Yoon Suk-yeol; Yoon Seok-yeol; Yoon Suk-Yeol | KR | Q16090635
Yoshihide Suga |  | JP | Q122465
Yoshihiko Noda |  | JP | Q57647
Yoshimasa Hayashi |  | JP | Q1141271
Yoweri Museveni |  | UG | Q57274
Yudo Margono |  | ID |
Yukio Hatoyama |  | JP | Q131077
Yulia Navalnaya |  | RU |
Yulia Svyrydenko |  | UA | Q61112536
Yulia Tymoshenko |  | UA | Q48283
Yuliot Tanjung |  | ID |
Yulius Selvanus |  | ID |
Yunarto Wijaya |  | ID |
Yuri Gagarin |  | RU | Q7327
Yuri Ushakov | Yury Ushakov | RU | Q4479563
Yuriko Koike |  | JP | Q261703
Yusril Ihza Mahendra |  | ID |
Yusuf Mansur |  | ID |
Yvan Gil |  | VE |
Yvette Cooper |  | GB | Q291057
Zabihullah Mujahid |  | AF |
Zainal Arifin Mochtar |  | ID |
Zainudin Amali |  | ID | Q72061950
Zambry Abdul Kadir |  | MY | Q1054294
Zaw Min Tun |  | MM |
Zayn Malik |  | GB |
Zbigniew Rau |  | PL | Q9388252
Zhang Jun |  | CN |
Zhang Xiaogang |  | CN |
Zhang Yiming |  | CN |
Zhang Youxia |  | CN |
Zhao Leji |  | CN |
Zhao Lijian |  | CN |
Zhou Enlai |  | CN |
Zhou Yongkang |  | CN | Q198042
Zhu Fenglian |  | CN |
Zine El Abidine Ben Ali |  | TN | Q204487
Zinedine Zidane | Zidane | FR |
Ziyad al-Nakhalah |  | PS |
Zlatan Ibrahimovic | Zlatan Ibrahimović | SE |
Zohran Mamdani |  | US |
Zoran Milanovic |  | HR | Q57687
Zuhair Al-Shun | Zuhair Alshun | PS | Q82082019
Zulkifli Hasan | Zulhas | ID | Q4260406
Zumi Zola |  | ID |
Zuzana Caputova |  | SK | Q26273268
`;
