/**
 * Public figures: full name as Indonesian newsrooms write it, other spellings and short forms that stand for no one else in the news,
 * ISO 3166-1 alpha-2 code of the country they act for, Wikidata id where sure. Own compilation of facts.
 * Columns: name | forms | country | wikidata. Lists are parted by "; ". Sorted.
 */
export const PEOPLE_TABLE = `
A. P. J. Abdul Kalam |  | IN |
Aamir Khan |  | IN |
Abbas Araghchi | Abbas Araqchi; Araghchi | IR |
Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | YE |
Abdalla Hamdok |  | SD |
Abdallah Bou Habib |  | LB |
Abdel Fattah al-Burhan |  | SD |
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi; Abdel Fattah El-Sisi; Abdul Fattah al-Sisi; Abdel Fattah Al-Sisi | EG |
Abdelaziz Bouteflika |  | DZ |
Abdelmadjid Tebboune |  | DZ |
Abdolrahim Mousavi |  | IR |
Abdourahamane Tchiani |  | NE |
Abdul Ghani Baradar |  | AF |
Abdul Halim Iskandar |  | ID |
Abdul Hamid Dbeibah |  | LY |
Abdul Kadir Karding |  | ID |
Abdul Mu'ti |  | ID |
Abdul Muhari |  | ID |
Abdul Qadeer Khan |  | PK |
Abdul Rahman Saleh |  | ID |
Abdul Somad | Ustaz Abdul Somad | ID |
Abdul Wahid |  | ID |
Abdul-Malik al-Houthi | Abdul Malik al-Houthi; Abdul-Malik Al-Houthi | YE |
Abdulaziz bin Salman |  | SA |
Abdullah Abdullah |  | AF |
Abdullah Ahmad Badawi |  | MY |
Abdullah Gul |  | TR |
Abdullah Gymnastiar | Aa Gym | ID |
Abdullah II | Raja Abdullah II | JO |
Abdullah Ocalan | Abdullah Öcalan | TR |
Abdullah bin Abdulaziz |  | SA |
Abdullah bin Zayed |  | AE |
Abdurrahman Wahid | Gus Dur | ID |
Abiy Ahmed |  | ET |
Abraham Lincoln |  | US |
Abraham Samad |  | ID |
Abu Bakar Ba'asyir | Abu Bakar Baasyir | ID |
Abu Bakr al-Baghdadi |  | IQ |
Abu Mahdi al-Muhandis |  | IQ |
Abu Obeida | Abu Ubaidah; Abu Ubaida | PS |
Abubakar Shekau |  | NG |
Aburizal Bakrie |  | ID |
Achmad Yurianto |  | ID |
Achraf Hakimi |  | MA |
Ade Komarudin |  | ID |
Adel Abdul Mahdi |  | IQ |
Adel al-Jubeir | Adel Al-Jubeir | SA |
Adies Kadir |  | ID |
Adnan Buyung Nasution |  | ID |
Adolf Hitler | Hitler | DE |
Afgan Syahreza |  | ID |
Afriansyah Noor |  | ID |
Agnez Mo | Agnes Monica | ID |
Agung Laksono |  | ID |
Agus Andrianto |  | ID |
Agus Gumiwang Kartasasmita |  | ID |
Agus Harimurti Yudhoyono | AHY | ID |
Agus Jabo Priyono |  | ID |
Agus Martowardojo |  | ID |
Agus Rahardjo |  | ID |
Agus Subiyanto |  | ID |
Agus Suparmanto |  | ID |
Ahmad Dhani |  | ID |
Ahmad Dofiri |  | ID |
Ahmad Doli Kurnia | Ahmad Doli Kurnia Tandjung | ID |
Ahmad Heryawan | Aher | ID |
Ahmad Luthfi |  | ID |
Ahmad Muzani |  | ID |
Ahmad Riza Patria |  | ID |
Ahmad Sahroni |  | ID |
Ahmad Shah Massoud |  | AF |
Ahmad Syaikhu |  | ID |
Ahmad Taufan Damanik |  | ID |
Ahmad Vahidi |  | IR |
Ahmad Yani |  | ID |
Ahmad Zahid Hamidi |  | MY |
Ahmed Aboul Gheit |  | EG |
Ahmed Sharif Chaudhry |  | PK |
Ahmed Yassin |  | PS |
Ahmed al-Sharaa | Ahmad al-Sharaa; Ahmed al-Shara; Ahmad al-Shara; Abu Mohammed al-Julani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani | SY |
Ahmed el-Tayeb | Ahmed Al Tayeb | EG |
Ahmet Davutoglu |  | TR |
Ahn Gyu-back |  | KR |
Ai Weiwei |  | CN |
Airin Rachmi Diany |  | ID |
Airlangga Hartarto |  | ID |
Ajit Doval |  | IN |
Akbar Tandjung |  | ID |
Akihito |  | JP |
Akil Mochtar |  | ID |
Al Haris |  | ID |
Al Muzzammil Yusuf |  | ID |
Alar Karis |  | EE |
Alassane Ouattara |  | CI |
Albert Einstein | Einstein | DE |
Alberto Fernandez |  | AR |
Alberto Fujimori |  | PE |
Alberto Nunez Feijoo |  | ES |
Albin Kurti |  | XK |
Alejandro Mayorkas |  | US |
Alejandro Toledo |  | PE |
Aleksandar Vucic | Aleksandar Vučić | RS |
Alex Ferguson |  | GB |
Alex Pastoor |  | NL |
Alexander Bortnikov |  | RU |
Alexander De Croo |  | BE |
Alexander Isak |  | SE |
Alexander Lukashenko | Aleksandr Lukashenko; Lukashenko | BY |
Alexander Marwata |  | ID |
Alexander Novak |  | RU |
Alexander Stubb |  | FI |
Alexander Van der Bellen |  | AT |
Alexandre de Moraes |  | BR |
Alexandria Ocasio-Cortez |  | US |
Alexei Likhachev | Alexey Likhachev | RU |
Alexei Navalny | Navalny; Alexey Navalny | RU |
Alexis Sanchez |  | CL |
Alexis Tsipras |  | GR |
Ali Abdullah Saleh |  | YE |
Ali Alatas |  | ID |
Ali Bagheri Kani |  | IR |
Ali Bongo |  | GA |
Ali Fikri |  | ID |
Ali Khamenei | Ayatollah Ali Khamenei; Khamenei | IR |
Ali Larijani |  | IR |
Ali Shamkhani |  | IR |
Ali Yerlikaya |  | TR |
Ali al-Sistani |  | IQ |
Alice Guo |  | PH |
Alice Weidel |  | DE |
Alisher Usmanov |  | RU |
Alisson Becker |  | BR |
Almuzzammil Yusuf |  | ID |
Alpha Conde |  | GN |
Alphonso Davies |  | CA |
Alwi Shihab |  | ID |
Amber Heard |  | US |
Ameer Khurram Rathore |  | PK |
Amichai Eliyahu |  | IL |
Amien Rais |  | ID |
Amir Ali Hajizadeh | Amirali Hajizadeh | IR |
Amir Khan Muttaqi |  | AF |
Amir Ohana |  | IL |
Amir Saeid Iravani |  | IR |
Amit Shah |  | IN |
Amitabh Bachchan |  | IN |
Amos Hochstein |  | US |
Amran Sulaiman | Andi Amran Sulaiman | ID |
An Kwang Il |  | KP |
Anang Hermansyah |  | ID |
Anang Supriatna |  | ID |
Anas Urbaningrum |  | ID |
Anders Fogh Rasmussen |  | DK |
Andi Arief |  | ID |
Andi Mallarangeng |  | ID |
Andi Sudirman Sulaiman |  | ID |
Andika Perkasa |  | ID |
Andra Soni |  | ID |
Andre Taulany |  | ID |
Andrea Pirlo |  | IT |
Andrei Belousov | Andrey Belousov | RU |
Andrei Rudenko |  | RU |
Andrej Babis |  | CZ |
Andrej Plenkovic |  | HR |
Andres Iniesta |  | ES |
Andres Manuel Lopez Obrador | Andrés Manuel López Obrador; Lopez Obrador | MX |
Andrew Cuomo |  | US |
Andrii Sybiha | Andriy Sybiha | UA |
Andrius Kubilius |  | LT |
Andriy Yermak | Andrii Yermak | UA |
Andry Rajoelina |  | MG |
Andrzej Duda |  | PL |
Andy F. Noya | Andy F Noya | ID |
Andy Murray |  | GB |
Ange Postecoglou |  | AU |
Angel Di Maria |  | AR |
Angela Merkel | Merkel | DE | Q567
Angela Rayner |  | GB |
Angelina Jolie |  | US |
Angelina Sondakh |  | ID |
Angga Raka Prabowo |  | ID |
Anggito Abimanyu |  | ID |
Angus Campbell |  | AU |
Anies Baswedan | Anies Rasyid Baswedan | ID |
Anil Chauhan |  | IN |
Anindya Bakrie | Anindya Novyan Bakrie | ID |
Anis Hidayah |  | ID |
Anis Matta | Muhammad Anis Matta | ID |
Anita Anand |  | CA |
Annalena Baerbock |  | DE |
Anne Hidalgo |  | FR |
Annegret Kramp-Karrenbauer |  | DE |
Ansar Ahmad |  | ID |
Antasari Azhar |  | ID |
Anthony Albanese | Albanese | AU |
Anthony Fauci |  | US |
Anthony Salim |  | ID |
Anthony Sinisuka Ginting |  | ID |
Antoine Griezmann | Griezmann | FR |
Anton Aliabbas |  | ID |
Anton Siluanov |  | RU |
Antonio Conte |  | IT |
Antonio Costa | António Costa | PT |
Antonio Guterres | António Guterres; Guterres | PT | Q311440
Antonio Ruediger | Antonio Rudiger | DE |
Antonio Tajani |  | IT |
Antony Blinken | Anthony Blinken | US |
Anura Kumara Dissanayake |  | LK |
Anutin Charnvirakul |  | TH |
Anwar Abbas |  | ID |
Anwar Gargash |  | AE |
Anwar Ibrahim |  | MY |
Anwar Iskandar |  | ID |
Anwar Sadat |  | EG |
Anwar Usman |  | ID |
Apriyani Rahayu |  | ID |
Arief Budiman |  | ID |
Arief Hidayat |  | ID |
Ariel Henry |  | HT |
Ariel Noah |  | ID |
Ariel Sharon |  | IL |
Arif Alvi |  | PK |
Arif Havas Oegroseno |  | ID |
Arifah Fauzi | Arifatul Choiri Fauzi | ID |
Arifin Tasrif |  | ID |
Arindam Bagchi |  | IN |
Arjen Robben |  | NL |
Arrmanatha Nasir | Arrmanatha Christiawan Nasir | ID |
Arsene Wenger | Arsène Wenger | FR |
Arsjad Rasjid |  | ID |
Artalyta Suryani |  | ID |
Arturo Vidal |  | CL |
Arvind Kejriwal |  | IN |
Aryna Sabalenka |  | BY |
Asaad al-Shaibani | Asaad Hassan al-Shaibani | SY |
Asep Edi Suheri |  | ID |
Asep Guntur Rahayu |  | ID |
Ashanty |  | ID |
Ashin Wirathu |  | MM |
Ashraf Ghani |  | AF |
Ashraf Sinclair |  | ID |
Ashton Carter | Ash Carter | US |
Asif Ali Zardari |  | PK |
Asim Munir | Syed Asim Munir | PK |
Asma al-Assad |  | SY |
Asnawi Mangkualam |  | ID |
Assimi Goita | Assimi Goïta | ML |
Atnike Nova Sigiro |  | ID |
Atta Halilintar |  | ID |
Attaullah Tarar |  | PK |
Augusto Pinochet |  | CL |
Aung San Suu Kyi | Suu Kyi | MM |
Aurel Hermansyah |  | ID |
Avichay Adraee |  | IL |
Avigdor Lieberman | Avigdor Liberman | IL |
Aviv Kochavi |  | IL |
Ayman Safadi |  | JO |
Ayman al-Zawahiri |  | EG |
Ayrton Senna |  | BR |
Ayu Ting Ting |  | ID |
Aziz Nasirzadeh |  | IR |
Azwar Anas | Abdullah Azwar Anas | ID |
B. J. Habibie | BJ Habibie; B.J. Habibie; Bacharuddin Jusuf Habibie | ID |
Badr Abdelatty |  | EG |
Badr Albusaidi | Badr al-Busaidi | OM |
Badrodin Haiti |  | ID |
Bahar bin Smith | Habib Bahar | ID |
Bahlil Lahadalia |  | ID |
Baim Wong |  | ID |
Bambang Brodjonegoro |  | ID |
Bambang Eko Suhariyanto |  | ID |
Bambang Pamungkas |  | ID |
Bambang Soesatyo | Bamsoet | ID |
Bambang Widjojanto |  | ID |
Ban Ki-moon |  | KR |
Barack Obama | Obama | US | Q76
Barbara Woodward |  | GB |
Barham Salih |  | IQ |
Bart De Wever |  | BE |
Basaria Panjaitan |  | ID |
Bashar al-Assad | Bashar Al-Assad; Bashar al Assad; Assad; Bashar Al Assad | SY |
Basrief Arief |  | ID |
Bassem Naim |  | PS |
Bassirou Diomaye Faye |  | SN |
Basuki Hadimuljono |  | ID |
Basuki Tjahaja Purnama | Ahok | ID |
Behrouz Kamalvandi |  | IR |
Beka Ulung Hapsara |  | ID |
Ben Bernanke |  | US |
Ben Wallace |  | GB |
Benazir Bhutto |  | PK |
Bendito dos Santos Freitas |  | TL |
Benigno Aquino III | Benigno Aquino | PH |
Benito Mussolini |  | IT |
Benjamin Netanyahu | Netanyahu | IL | Q43723
Benjamin Paulus Octavianus |  | ID |
Benny Gantz |  | IL |
Benny K. Harman | Benny K Harman | ID |
Benny Rhamdani |  | ID |
Benny Wenda |  | ID |
Bernard Arnault |  | FR |
Bernardo Silva |  | PT |
Bernie Sanders |  | US |
Bey Machmudin |  | ID |
Beyonce |  | US |
Bezalel Smotrich | Smotrich | IL |
Bhumibol Adulyadej |  | TH |
Bilawal Bhutto Zardari |  | PK |
Bill Blair |  | CA |
Bill Clinton |  | US | Q1124
Bill Gates |  | US | Q5284
Bima Arya Sugiarto | Bima Arya | ID |
Binali Yildirim |  | TR |
Bintang Puspayoga |  | ID |
Bivitri Susanti |  | ID |
Bo Xilai |  | CN |
Bob Hawke |  | AU |
Bob Marley |  | JM |
Bobby Nasution | Muhammad Bobby Afif Nasution | ID |
Bobi Wine |  | UG |
Boediono |  | ID |
Bola Tinubu |  | NG |
Bong Joon-ho |  | KR |
Boris Johnson |  | GB | Q180589
Boris Pistorius |  | DE |
Boris Yeltsin |  | RU |
Boyamin Saiman |  | ID |
Brad Cooper |  | US |
Brad Pitt |  | US |
Brenton Tarrant |  | NZ |
Brett McGurk |  | US |
Brian McFeeters |  | US |
Brian Yuliarto |  | ID |
Brice Oligui Nguema |  | GA |
Brigitte Macron |  | FR |
Bruno Fernandes |  | PT |
Bruno Le Maire |  | FR |
Bruno Rodriguez |  | CU |
Budi Arie Setiadi |  | ID |
Budi Gunadi Sadikin |  | ID |
Budi Gunawan |  | ID |
Budi Karya Sumadi |  | ID |
Budi Prasetyo |  | ID |
Budi Santoso |  | ID |
Budisatrio Djiwandono |  | ID |
Bui Thanh Son |  | VN |
Bukayo Saka |  | GB |
Bunda Teresa |  |  |
Bunga Citra Lestari |  | ID |
Buni Yani |  | ID |
Burhanuddin Muhtadi |  | ID |
Busyro Muqoddas |  | ID |
Cai Qi |  | CN |
Calvin Verdonk |  | ID |
Camilla Parker Bowles |  | GB |
Carles Puigdemont |  | ES |
Carlo Ancelotti |  | IT |
Carlos Alcaraz |  | ES |
Carrie Lam |  | HK |
Casemiro |  | BR |
Casey Stoner |  | AU |
Caspar Veldkamp |  | NL |
Catherine Colonna |  | FR |
Celine Dion |  | CA |
Celso Amorim |  | BR |
Cesc Fabregas |  | ES |
Cevdet Yilmaz |  | TR |
Chairil Anwar |  | ID |
Chairul Tanjung |  | ID |
Chan Chun Sing |  | SG |
Charles Flynn |  | US |
Charles Michel |  | BE |
Charles Q. Brown | CQ Brown | US |
Charles de Gaulle |  | FR |
Charlie Kirk |  | US |
Chatib Basri | Muhamad Chatib Basri | ID |
Che Guevara | Ernesto Che Guevara | AR |
Chen Binhua |  | CN |
Cheng Li-wun |  | TW |
Chiang Kai-shek |  | TW |
Chiu Kuo-cheng |  | TW |
Cho Hyun |  | KR |
Cho Jung-tai |  | TW |
Cho Tae-yong |  | KR |
Cho Tae-yul |  | KR |
Choe Ryong Hae | Choe Ryong-hae | KP |
Choe Son Hui | Choe Son-hui | KP |
Choi Sang-mok |  | KR |
Choirul Anam |  | ID |
Cholil Nafis |  | ID |
Chris Hipkins |  | NZ |
Christian Eriksen |  | DK |
Christian Lindner |  | DE |
Christian Stocker |  | AT |
Christina Aryani |  | ID |
Christine Hakim |  | ID |
Christine Lambrecht |  | DE |
Christopher Cavoli |  | US |
Christopher Luxon |  | NZ |
Christopher Wray |  | US |
Chrystia Freeland |  | CA |
Chuck Hagel |  | US |
Chuck Schumer |  | US |
Chun Doo-hwan |  | KR |
Chung Dong-young |  | KR |
Chung Eui-yong |  | KR |
Claudia Sheinbaum | Sheinbaum | MX |
Claudio Ranieri |  | IT |
Colin Powell |  | US |
Condoleezza Rice |  | US |
Connie Rahakundini Bakrie | Connie Bakrie | ID |
Conor McGregor |  | IE |
Corazon Aquino |  | PH |
Corneille Nangaa |  | CD |
Cristiano Ronaldo | CR7 | PT | Q11571
Cristina Fernandez de Kirchner | Cristina Kirchner | AR |
Cucun Ahmad Syamsurijal |  | ID |
Curtis LeMay |  | US |
Cut Nyak Dien |  | ID |
Cut Tari |  | ID |
Cyril Ramaphosa |  | ZA |
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
Daniel Ortega |  | NI |
Danny Danon |  | IL |
Danny Pomanto | Mohammad Ramdhan Pomanto | ID |
Dante Saksono Harbuwono |  | ID |
Darmawan Prasodjo |  | ID |
Darmin Nasution |  | ID |
Darwin Nunez |  | UY |
Dave Laksono | Dave Akbarshah Fikarno Laksono | ID |
David Alaba |  | AT |
David Barnea |  | IL |
David Beckham |  | GB |
David Ben-Gurion |  | IL |
David Cameron |  | GB |
David Johnston |  | AU |
David Lammy |  | GB |
David McGuinty |  | CA |
David Petraeus |  | US |
David de Gea |  | ES |
Deddy Corbuzier |  | ID |
Deddy Mizwar |  | ID |
Dedi Mulyadi | Kang Dedi Mulyadi | ID |
Dedi Prasetyo |  | ID |
Deepika Padukone |  | IN |
Delcy Rodriguez |  | VE |
Delfin Lorenzana |  | PH |
Deng Xiaoping |  | CN |
Denis Mukwege |  | CD |
Denny Cagur |  | ID |
Denny Indrayana |  | ID |
Denny JA |  | ID |
Denny Landzaat |  | NL |
Denys Shmyhal | Denys Shmygal | UA |
Denzel Dumfries |  | NL |
Derek Chauvin |  | US |
Desmond Tutu |  | ZA |
Destry Damayanti |  | ID |
Devlet Bahceli |  | TR |
Dewi Fortuna Anwar |  | ID |
Dian Sastrowardoyo |  | ID |
Diana Kusumastuti |  | ID |
Diaz Hendropriyono |  | ID |
Dick Schoof |  | NL |
Didier Deschamps |  | FR |
Didier Drogba | Drogba | CI |
Diego Maradona | Maradona | AR |
Diego Simeone |  | AR |
Dilma Rousseff |  | BR |
Din Syamsuddin |  | ID |
Dina Boluarte |  | PE |
Ding Xuexiang |  | CN |
Dino Patti Djalal |  | ID |
Diogo Jota |  | PT |
Diosdado Cabello |  | VE |
Dito Ariotedjo |  | ID |
Djamari Chaniago |  | ID |
Djan Faridz |  | ID |
Djarot Saiful Hidayat |  | ID |
Djoko Tjandra | Joko Tjandra | ID |
Dmitry Medvedev | Dmitri Medvedev | RU |
Dmitry Peskov | Dmitri Peskov; Peskov | RU |
Dmitry Polyanskiy |  | RU |
Dmytro Kuleba |  | UA |
Dody Hanggodo |  | ID |
Dominic Jermey |  | GB |
Dominic Raab |  | GB |
Don Pramudwinai |  | TH |
Donald Rumsfeld |  | US |
Donald Trump | Trump; Donald J. Trump; Donald J Trump | US | Q22686
Donald Trump Jr. | Donald Trump Jr | US |
Donald Tusk |  | PL |
Dong Jun |  | CN |
Doni Monardo |  | ID |
Donny Ermawan Taufanto |  | ID |
Dony Oskaria |  | ID |
Doug Ford |  | CA |
Douglas MacArthur |  | US |
Droupadi Murmu |  | IN |
Dudung Abdurachman |  | ID |
Dudy Purwagandhi |  | ID |
Dwight Eisenhower |  | US |
Dwikorita Karnawati |  | ID |
Dzulfikar Ahmad Tawalla |  | ID |
Ebrahim Raisi | Ebrahim Raeisi | IR |
Ed Sheeran |  | GB |
Eddy Soeparno |  | ID |
Eden Hazard |  | BE |
Edgars Rinkevics |  | LV |
Edhie Baskoro Yudhoyono | Ibas | ID |
Edhy Prabowo |  | ID |
Edi Rama |  | AL |
Edin Dzeko |  | BA |
Edinson Cavani |  | UY |
Edmundo Gonzalez |  | VE |
Edouard Philippe |  | FR |
Eduardo Ano |  | PH |
Edward Omar Sharif Hiariej | Eddy Hiariej | ID |
Edward Snowden |  | US |
Edwin Adrian Sumantha |  | ID |
Edy Rahmayadi |  | ID |
Effendi Gazali |  | ID |
Effie Defrin |  | IL |
Egianus Kogoya |  | ID |
Egy Maulana Vikri |  | ID |
Ehud Barak |  | IL |
Ehud Olmert |  | IL |
Eka Tjipta Widjaja |  | ID |
Eko Putro Sandjojo |  | ID |
Eko Yuli Irawan |  | ID |
Ekrem Imamoglu |  | TR |
Eli Cohen |  | IL |
Eliano Reijnders |  | ID |
Elina Valtonen |  | FI |
Elisabeth Borne |  | FR |
Eliud Kipchoge |  | KE |
Elizabeth Warren |  | US |
Elkan Baggott |  | ID |
Elon Musk |  | US | Q317521
Elton John |  | GB |
Elvira Nabiullina |  | RU |
Emha Ainun Nadjib | Cak Nun | ID |
Emil Audero |  | ID |
Emil Dardak | Emil Elestianto Dardak | ID |
Emiliano Martinez |  | AR |
Emine Erdogan |  | TR |
Emma Watson |  | GB |
Emmanuel Macron | Macron | FR | Q3052772
Emmerson Mnangagwa |  | ZW |
Emomali Rahmon |  | TJ |
Enggartiasto Lukita |  | ID |
Enny Nurbaningsih |  | ID |
Enrico Letta |  | IT |
Enrique Manalo |  | PH |
Enrique Pena Nieto |  | MX |
Enzo Fernandez |  | AR |
Eri Cahyadi |  | ID |
Eric Chu |  | TW |
Eric Trump |  | US |
Erick Thohir |  | ID |
Erik ten Hag |  | NL |
Erling Haaland | Haaland | NO |
Erna Solberg |  | NO |
Ernando Ari |  | ID |
Erywan Yusof |  | BN |
Esmail Baghaei | Esmaeil Baghaei; Esmail Baqaei | IR |
Esmail Qaani | Esmail Ghaani | IR |
Espen Barth Eide |  | NO |
Evan Dimas |  | ID |
Evan Laksmana |  | ID |
Evo Morales |  | BO |
Eyal Zamir |  | IL |
FX Hadi Rudyatmo | FX Rudy | ID |
Fabien Penone |  | FR |
Fachrul Razi |  | ID |
Fadil Imran | Mohammad Fadil Imran | ID |
Fadillah Yusof |  | MY |
Fadjar Prasetyo |  | ID |
Fadli Zon |  | ID |
Fahira Idris |  | ID |
Fahrettin Altun |  | TR |
Fahri Hamzah |  | ID |
Faisal Abdullah Al-Amoudi | Faisal bin Abdullah Al-Amudi | SA |
Faisal Basri |  | ID |
Faisal Mekdad |  | SY |
Faisal bin Abdulaziz |  | SA |
Faisal bin Farhan | Faisal bin Farhan Al Saud | SA |
Faisol Riza |  | ID |
Fajar Alfian |  | ID |
Fajar Riza Ul Haq |  | ID |
Fatia Maulidiyanti |  | ID |
Fauzi Bowo |  | ID |
Febri Diansyah |  | ID |
Federica Mogherini |  | IT |
Federico Valverde |  | UY |
Felipe VI | Raja Felipe VI | ES |
Felix Tshisekedi | Félix Tshisekedi | CD |
Ferdinand Marcos |  | PH |
Ferdinand Marcos Jr. | Ferdinand Marcos Jr; Bongbong Marcos; Marcos Jr | PH |
Ferdy Sambo |  | ID |
Ferenc Puskas |  | HU |
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
Florence Parly |  | FR |
Floyd Mayweather |  | US |
Francesco Bagnaia |  | IT |
Francesco Totti |  | IT |
Francois Bayrou |  | FR |
Francois Hollande | François Hollande | FR |
Frank Bainimarama |  | FJ |
Frank Lampard |  | GB |
Frank McKenzie |  | US |
Frank-Walter Steinmeier |  | DE |
Franklin D. Roosevelt |  | US |
Frans Timmermans |  | NL |
Freddy Ardianzah |  | ID |
Frega Wenas Inkiriwang | Frega Wenas | ID |
Frenkie de Jong |  | NL |
Frida Kahlo |  | MX |
Friedrich Merz | Merz | DE |
Fu Cong |  | CN |
Fuad Hussein |  | IQ |
Fuad Shukr |  | LB |
Fumio Kishida |  | JP |
Gabriel Attal |  | FR |
Gabriel Boric |  | CL |
Gabriel Garcia Marquez |  | CO |
Gabriel Jesus |  | BR |
Gabrielius Landsbergis |  | LT |
Gadi Eisenkot |  | IL |
Gamal Abdel Nasser |  | EG |
Ganjar Pranowo |  | ID |
Gareth Southgate |  | GB |
Garibaldi Thohir | Boy Thohir | ID |
Garin Nugroho |  | ID |
Gatot Nurmantyo |  | ID |
Gautam Adani |  | IN |
Gavin Newsom |  | US |
Gayus Tambunan |  | ID |
Geert Wilders |  | NL |
Gen Nakatani |  | JP |
Geng Shuang |  | CN |
George Floyd |  | US |
George H. W. Bush |  | US |
George Soros |  | US |
George W. Bush | George W Bush | US | Q207
George Washington |  | US |
Gerald Darmanin |  | FR |
Geraldo Alckmin |  | BR |
Gerard Pique |  | ES |
Gerhard Schroeder |  | DE |
Gholam Ali Rashid |  | IR |
Gholam-Hossein Mohseni-Eje'i |  | IR |
Gianluigi Buffon |  | IT |
Gianluigi Donnarumma |  | IT |
Gianni Infantino |  | CH |
Giannis Antetokounmpo |  | GR |
Gibran Rakabuming Raka | Gibran Rakabuming; Gibran | ID |
Gideon Saar | Gideon Sa'ar | IL |
Gilad Erdan |  | IL |
Gilberto Teodoro | Gilbert Teodoro; Gilberto Teodoro Jr | PH |
Gina Alagon Jamoralin |  | PH |
Gina Haspel |  | US |
Gina Raimondo |  | US |
Gina Rinehart |  | AU |
Ginandjar Kartasasmita |  | ID |
Giorgia Meloni | Meloni | IT |
Giorgio Chiellini |  | IT |
Giring Ganesha |  | ID |
Gita Wirjawan |  | ID |
Gitanas Nauseda |  | LT |
Giuseppe Conte |  | IT |
Gloria Macapagal Arroyo | Gloria Arroyo | PH |
Goenawan Mohamad |  | ID |
Goh Chok Tong |  | SG |
Golda Meir |  | IL |
Goliath Tabuni |  | ID |
Gomar Gultom |  | ID |
Goodluck Jonathan |  | NG |
Gordon Brown |  | GB |
Gotabaya Rajapaksa |  | LK |
Grace Natalie |  | ID |
Grant Shapps |  | GB |
Greg Abbott |  | US |
Gregoria Mariska Tunjung |  | ID |
Greta Thunberg |  | SE |
Greysia Polii |  | ID |
Guido Crosetto |  | IT |
Guillermo Lasso |  | EC |
Guillermo Ochoa |  | MX |
Guntur Hamzah |  | ID |
Guo Jiakun |  | CN |
Gus Miftah | Miftah Maulana Habiburrahman | ID |
Gustavo Petro |  | CO |
Guus Hiddink |  | NL |
H. R. McMaster | HR McMaster | US |
Habiburokhman |  | ID |
Hadi Awang |  | MY |
Hadi Tjahjanto |  | ID |
Haedar Nashir |  | ID |
Hafez al-Assad |  | SY |
Haider al-Abadi |  | IQ |
Haile Selassie |  | ET |
Haitham bin Tariq |  | OM |
Hajime Moriyasu |  | JP |
Hakainde Hichilema |  | ZM |
Hakan Fidan |  | TR |
Hakeem Jeffries |  | US |
Hakim Ziyech |  | MA |
Halimah Yacob |  | SG |
Hamad bin Isa Al Khalifa |  | BH |
Hamdan Zoelva |  | ID |
Hamid Karzai |  | AF |
Hamzah Haz |  | ID |
Hamzah Kharisma |  | ID |
Han Dong-hoon |  | KR |
Han Duck-soo |  | KR |
Han Kuo-yu |  | TW |
Han Zheng |  | CN |
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
Haruhiko Kuroda |  | JP |
Harun Masiku |  | ID |
Harvey Moeis |  | ID |
Hary Tanoesoedibjo | Hary Tanoe | ID |
Hasan Nasbi |  | ID |
Hashem Safieddine |  | LB |
Hashim Djojohadikusumo |  | ID |
Hashim Thaci |  | XK |
Hassan Nasrallah | Nasrallah | LB |
Hassan Rouhani |  | IR |
Hassan Sheikh Mohamud |  | SO |
Hassan Wirajuda |  | ID |
Hassanal Bolkiah | Sultan Hassanal Bolkiah | BN |
Hasto Kristiyanto |  | ID |
Hasyim Asy'ari |  | ID |
Hasyim Muzadi |  | ID |
Hatta Ali |  | ID |
Hatta Rajasa |  | ID |
He Lifeng |  | CN |
He Weidong |  | CN |
Heiko Maas |  | DE |
Helmut Kohl |  | DE |
Hendarman Supandji |  | ID |
Hendra Setiawan |  | ID |
Hendrar Prihadi |  | ID |
Heng Swee Keat |  | SG |
Henrikh Mkhitaryan |  | AM |
Henry Kissinger |  | US |
Herman Deru |  | ID |
Heru Budi Hartono |  | ID |
Herzaky Mahendra Putra |  | ID |
Herzi Halevi |  | IL |
Hibatullah Akhundzada |  | AF |
Hidayat Nur Wahid |  | ID |
Hidetoshi Nakata |  | JP |
Hidilyn Diaz |  | PH |
Hikmahanto Juwana |  | ID |
Hillary Clinton |  | US | Q6294
Hirohito |  | JP |
Hirokazu Matsuno |  | JP |
Hishammuddin Hussein |  | MY |
Ho Chi Minh |  | VN |
Hong Lei |  | CN |
Hosni Mubarak |  | EG |
Hossein Amir-Abdollahian | Hossein Amirabdollahian | IR |
Hossein Salami |  | IR |
Hotman Paris Hutapea | Hotman Paris | ID |
Hou Yu-ih |  | TW |
Howard Lutnick |  | US |
Hristo Stoichkov |  | BG |
Hsiao Bi-khim |  | TW |
Hu Jintao |  | CN |
Hua Chunying |  | CN |
Hugo Chavez | Hugo Chávez | VE |
Hugo Lloris |  | FR |
Hulusi Akar |  | TR |
Hun Manet |  | KH |
Hun Sen |  | KH |
Hunter Biden |  | US |
Husam Zomlot |  | PS |
Hussein al-Sheikh |  | PS |
Hyun Bin |  | KR |
I Made Wira Hady Arsanta |  | ID |
Ibnu Basuki Widodo |  | ID |
Ibrahim Aqil |  | LB |
Ibrahim Kalin |  | TR |
Ibrahim Mohamed Solih |  | MV |
Ibrahim Traore | Ibrahim Traoré | BF |
Ida Fauziyah |  | ID |
Idham Azis |  | ID |
Idham Holik |  | ID |
Idi Amin |  | UG |
Idriss Deby |  | TD |
Iftitah Sulaiman Suryanagara |  | ID |
Iga Swiatek |  | PL |
Ignasius Jonan |  | ID |
Ignatius Suharyo |  | ID |
Ignazio Cassis |  | CH |
Igor Girkin |  | RU |
Igor Kirillov |  | RU |
Igor Konashenkov |  | RU |
Iker Casillas |  | ES |
Iko Uwais |  | ID |
Ikrar Nusa Bhakti |  | ID |
Ilham Aliyev |  | AZ |
Ilkay Gundogan |  | DE |
Imam Nahrawi |  | ID |
Imelda Marcos |  | PH |
Immanuel Ebenezer | Noel Ebenezer | ID |
Imran Khan |  | PK |
Ina Lepel |  | DE |
Indira Gandhi |  | IN |
Indra Sjafri |  | ID |
Inul Daratista |  | ID |
Irakli Kobakhidze |  | GE |
Irene Umar |  | ID |
Irfan Setiaputra |  | ID |
Iriana | Iriana Jokowi; Iriana Joko Widodo | ID |
Irman Gusman |  | ID |
Isaac Herzog |  | IL |
Isaias Afwerki |  | ER |
Ishaq Dar |  | PK |
Ishmael Kalsakau |  | VU |
Ismael Zambada |  | MX |
Ismail Haniyeh | Ismail Haniya; Haniyeh | PS |
Ismail Sabri Yaakob | Ismail Sabri | MY |
Israel Katz |  | IL |
Isran Noor |  | ID |
Isyana Bagoes Oka |  | ID |
Isyana Sarasvati |  | ID |
Itamar Ben-Gvir | Itamar Ben Gvir; Ben Gvir; Ben-Gvir | IL |
Ivan Duque |  | CO |
Ivan Rakitic |  | HR |
Ivanka Trump |  | US |
Ivar Jenner |  | ID |
Ivica Dacic |  | RS |
Iwan Fals |  | ID |
Izzat al-Rishq |  | PS |
J. K. Rowling | JK Rowling | GB |
JD Vance | J.D. Vance; J. D. Vance | US |
Jacinda Ardern |  | NZ |
Jack Dorsey |  | US |
Jack Ma |  | CN |
Jackie Chan |  | HK |
Jacob Zuma |  | ZA |
Jacques Chirac |  | FR |
Jair Bolsonaro | Bolsonaro | BR |
Jake Sullivan |  | US |
Jalal Talabani |  | IQ |
Jamal Khashoggi | Khashoggi | SA |
Jamal Musiala |  | DE |
James Cleverly |  | GB |
James Comey |  | US |
James Marape |  | PG |
James Mattis | Jim Mattis | US |
James Riady |  | ID |
James Rodriguez |  | CO |
Jamieson Greer |  | US |
Janet Yellen |  | US |
Jannik Sinner |  | IT |
Jared Kushner |  | US |
Javier Hernandez |  | MX |
Javier Milei | Milei | AR |
Jawaharlal Nehru |  | IN |
Jay Idzes |  | ID |
Jay Tarriela |  | PH |
Jazuli Juwaini |  | ID |
Jean-Luc Melenchon |  | FR |
Jean-Noel Barrot |  | FR |
Jean-Yves Le Drian |  | FR |
Jeff Bezos |  | US | Q312556
Jeff Sessions |  | US |
Jeffrey Epstein |  | US |
Jeffrie Geovanie |  | ID |
Jen Psaki |  | US |
Jens Stoltenberg | Stoltenberg | NO |
Jensen Huang |  | US |
Jeong Kyeong-doo |  | KR |
Jeremiah Manele |  | SB |
Jeremy Corbyn |  | GB |
Jeremy Hunt |  | GB |
Jero Wacik |  | ID |
Jerome Powell |  | US |
Jessica Kumala Wongso | Jessica Wongso | ID |
Jho Low |  | MY |
Jiang Zemin |  | CN |
Jigme Khesar Namgyel Wangchuck |  | BT |
Jill Biden |  | US |
Jimly Asshiddiqie |  | ID |
Jimmy Carter |  | US |
Jimmy Cherizier |  | HT |
Jimmy Lai |  | HK |
Jo Yong Won |  | KP |
Joachim Gauck |  | DE |
Joachim Low |  | DE |
Joao Felix |  | PT |
Joaquin Guzman | El Chapo | MX |
Joe Biden | Biden; Joseph Biden | US | Q6279
Joe Taslim |  | ID |
Joerg Schmuecker |  | DE |
Johan Budi | Johan Budi Sapto Pribowo | ID |
Johan Cruyff |  | NL |
Johanis Tanak |  | ID |
Johann Wadephul |  | DE |
John Aquilino |  | US |
John Bolton |  | US |
John F. Kennedy | John F Kennedy; JFK | US |
John Healey |  | GB |
John Howard |  | AU |
John Kerry |  | US |
John Key |  | NZ |
John Kirby |  | US |
John Lee | John Lee Ka-chiu | HK |
John Magufuli |  | TZ |
John Mahama |  | GH |
John McCain |  | US |
John Ratcliffe |  | US |
John Thune |  | US |
Johnny Depp |  | US |
Johnny G. Plate | Johnny G Plate; Johnny Plate | ID |
Joko Anwar |  | ID |
Joko Widodo | Jokowi; Joko Widodo Jokowi | ID | Q3318231
Jonas Gahr Store |  | NO |
Jonatan Christie |  | ID |
Jordan Bardella |  | FR |
Jordi Amat |  | ID |
Jorge Lorenzo |  | ES |
Jose Antonio Kast |  | CL |
Jose Manuel Albares | José Manuel Albares | ES |
Jose Manuel Barroso |  | PT |
Jose Mourinho | José Mourinho; Mourinho | PT |
Jose Mujica | José Mujica | UY |
Jose Ramos-Horta | Jose Ramos Horta; Ramos Horta; José Ramos-Horta | TL |
Jose Raul Mulino | José Raúl Mulino | PA |
Josep Borrell |  | ES |
Joseph Aoun |  | LB |
Joseph Boakai |  | LR |
Joseph Kabila |  | CD |
Joseph Stalin | Josef Stalin; Stalin | RU |
Joseph Wu |  | TW |
Joshua Wong |  | HK |
Jovenel Moise | Jovenel Moïse | HT |
Juan Guaido | Juan Guaidó | VE |
Juan Manuel Santos |  | CO |
Juan Orlando Hernandez |  | HN |
Juda Agung |  | ID |
Jude Bellingham |  | GB |
Judha Nugraha |  | ID |
Judith Collins |  | NZ |
Julia Gillard |  | AU |
Julian Alvarez |  | AR |
Julian Assange |  | AU |
Juliari Batubara | Juliari Peter Batubara | ID |
Julie Bishop |  | AU |
Julius Malema |  | ZA |
Julius Widjojono |  | ID |
Jung Kook | Jungkook | KR |
Junichiro Koizumi |  | JP |
Jurgen Klopp | Juergen Klopp; Jürgen Klopp | DE |
Justin Bieber |  | US |
Justin Hubner |  | ID |
Justin Tkatchenko |  | PG |
Justin Trudeau | Trudeau | CA | Q3099714
Jusuf Kalla | Muhammad Jusuf Kalla | ID |
Juwono Sudarsono |  | ID |
K. P. Sharma Oli |  | NP |
K. Shanmugam |  | SG |
Kaesang Pangarep | Kaesang | ID |
Kahiyang Ayu |  | ID |
Kai Havertz |  | DE |
Kais Saied |  | TN |
Kaja Kallas |  | EE |
Kajsa Ollongren |  | NL |
Kamala Harris |  | US | Q10853588
Kamala Shirin Lakhdhir |  | US |
Kang Kyung-wha |  | KR |
Kang Sun Nam | Kang Sun-nam | KP |
Kanye West |  | US |
Karim Benzema | Benzema | FR |
Karim Khan |  | GB |
Karine Jean-Pierre |  | US |
Karl Marx |  | DE |
Karl Nehammer |  | AT |
Karni Ilyas |  | ID |
Karol Nawrocki |  | PL |
Karoline Leavitt |  | US |
Kartika Wirjoatmodjo |  | ID |
Kash Patel |  | US |
Kassym-Jomart Tokayev |  | KZ |
Kate Middleton |  | GB |
Katherine Tai |  | US |
Kayleigh McEnany |  | US |
Kazem Gharibabadi |  | IR |
Kazuo Ueda |  | JP |
Keiko Fujimori |  | PE |
Keir Starmer | Starmer | GB |
Keith Kellogg |  | US |
Kemal Kilicdaroglu |  | TR |
Kemi Badenoch |  | GB |
Kenji Kanasugi |  | JP |
Kevin Burnett |  | NZ |
Kevin De Bruyne |  | BE |
Kevin Diks |  | ID |
Kevin McCarthy |  | US |
Kevin Rudd |  | AU |
Kevin Sanjaya Sukamuljo |  | ID |
Khabib Nurmagomedov |  | RU |
Khairul Fahmi |  | ID |
Khaled Meshaal | Khaled Mashal; Khaled Meshal | PS |
Khaleda Zia |  | BD |
Khalid bin Salman |  | SA |
Khalifa Haftar |  | LY |
Khalifa bin Zayed |  | AE |
Khalil al-Hayya | Khalil Al-Hayya; Khalil Al Hayya | PS |
Khaltmaagiin Battulga |  | MN |
Khawaja Asif | Khawaja Muhammad Asif | PK |
Khofifah Indar Parawansa | Khofifah | ID |
Khvicha Kvaratskhelia |  | GE |
Ki Hajar Dewantara |  | ID |
Kim Dae-jung |  | KR |
Kim Il Sung | Kim Il-sung | KP |
Kim Jong Il | Kim Jong-il | KP |
Kim Jong Nam | Kim Jong-nam | KP |
Kim Jong Un | Kim Jong-un; Kim Jong-Un | KP | Q56226
Kim Ju Ae | Kim Ju-ae | KP |
Kim Jun-rak |  | KR |
Kim Kardashian |  | US |
Kim Keon Hee | Kim Keon-hee | KR |
Kim Kye Gwan |  | KP |
Kim Min-seok |  | KR |
Kim Moon-soo |  | KR |
Kim Myung-soo |  | KR |
Kim Seung-kyum |  | KR |
Kim Song |  | KP |
Kim Soo-hyun |  | KR |
Kim Tok Hun |  | KP |
Kim Yo Jong | Kim Yo-jong; Kim Yo-Jong | KP |
Kim Yong Chol | Kim Yong-chol | KP |
Kim Yong Nam |  | KP |
Kim Yong-hyun |  | KR |
Kim Yung-ho |  | KR |
Kimi Raikkonen |  | FI |
Kirill Dmitriev |  | RU |
Klaus Iohannis |  | RO |
Ko Wen-je |  | TW |
Kobe Bryant |  | US |
Kofi Annan |  | GH |
Komarudin Simanjuntak |  | ID |
Krisdayanti |  | ID |
Kristalina Georgieva |  | BG |
Kristi Noem |  | US |
Kristomei Sianturi |  | ID |
Kunlavut Vitidsarn |  | TH |
Kwok Fook Seng |  | SG |
Kwon Young-se |  | KR |
Kylian Mbappe | Mbappe; Kylian Mbappé | FR |
Kyriakos Mitsotakis |  | GR |
Kyrylo Budanov |  | UA |
LaNyalla Mattalitti | La Nyalla Mattalitti; AA LaNyalla Mahmud Mattalitti | ID |
Lady Gaga |  | US |
Lai Ching-te | William Lai; Lai Ching Te | TW |
Lalu Muhamad Iqbal | Lalu Muhammad Iqbal | ID |
Lalu Muhammad Zohri |  | ID |
Lambert Grijns |  | NL |
Lamine Yamal |  | ES |
Laode M. Syarif | Laode M Syarif | ID |
Larry Ellison |  | US |
Larry Page |  | US |
Lars Lokke Rasmussen |  | DK |
Lautaro Martinez |  | AR |
Lawrence Wong |  | SG |
Le Hoai Trung |  | VN |
Le Thi Thu Hang |  | VN |
LeBron James |  | US |
Lech Walesa |  | PL |
Lee Chong Wei |  | MY |
Lee Hsien Loong |  | SG |
Lee In-young |  | KR |
Lee Jae Myung | Lee Jae-myung | KR |
Lee Jae-yong |  | KR |
Lee Jong-sup |  | KR |
Lee Kuan Yew |  | SG |
Lee Min-ho |  | KR |
Lee Myung-bak |  | KR |
Lee Sun-kyun |  | KR |
Lee Sung-joon |  | KR |
Lee Sung-jun |  | KR |
Lee Zii Jia |  | MY |
Leni Robredo |  | PH |
Leo Varadkar |  | IE |
Leon Panetta |  | US |
Leonardo DiCaprio |  | US |
Leonardo da Vinci |  | IT |
Leonid Brezhnev |  | RU |
Lewis Hamilton |  | GB |
Li Hongzhong |  | CN |
Li Keqiang |  | CN |
Li Qiang |  | CN |
Li Shangfu |  | CN |
Li Xi |  | CN |
Lili Pintauli Siregar |  | ID |
Liliyana Natsir |  | ID |
Lin Chia-lung |  | TW |
Lin Jian |  | CN |
Linda Reynolds |  | AU |
Linda Thomas-Greenfield |  | US |
Lindsey Graham |  | US |
Lionel Messi | Messi | AR | Q615
Lionel Scaloni |  | AR |
Listyo Sigit Prabowo | Listyo Sigit | ID |
Liu He |  | CN |
Liu Jianchao |  | CN |
Liu Pengyu |  | CN |
Liu Xiaobo |  | CN |
Liz Truss |  | GB |
Lloyd Austin | Lloyd J. Austin | US |
Lodewijk Freidrich Paulus |  | ID |
Loh Kean Yew |  | SG |
Louis van Gaal |  | NL |
Low Tuck Kwong |  | ID |
Lu Kang |  | CN |
Ludivine Dedonder |  | BE |
Luhut Binsar Pandjaitan | Luhut Pandjaitan; Luhut B. Pandjaitan; Luhut Binsar Panjaitan | ID |
Luigi Di Maio |  | IT |
Luis Arce |  | BO |
Luis Diaz |  | CO |
Luis Enrique |  | ES |
Luis Figo |  | PT |
Luis Montenegro |  | PT |
Luis Suarez |  | UY |
Luiz Inacio Lula da Silva | Lula da Silva; Lula; Luiz Inácio Lula da Silva | BR | Q37181
Luka Modric | Luka Modrić | HR |
Lukas Enembe |  | ID |
Lukman Hakim Saifuddin |  | ID |
Luna Maya |  | ID |
Luong Cuong |  | VN |
Lyudmila Vorobieva | Lyudmila Georgievna Vorobieva | RU |
Ma Ying-jeou |  | TW |
Ma'ruf Amin | KH Ma'ruf Amin | ID |
Ma. Theresa Lazaro | Theresa Lazaro | PH |
Maarten Paes |  | ID |
Macky Sall |  | SN |
Made Mangku Pastika |  | ID |
Madeleine Albright |  | US |
Magdalena Andersson |  | SE |
Maha Vajiralongkorn |  | TH |
Mahamat Idriss Deby |  | TD |
Mahathir Mohamad | Mahathir | MY |
Mahatma Gandhi |  | IN |
Mahdi al-Mashat |  | YE |
Mahendra Siregar |  | ID |
Mahfud MD | Mohammad Mahfud MD | ID |
Mahinda Rajapaksa |  | LK |
Mahmoud Abbas |  | PS |
Mahmoud Ahmadinejad |  | IR |
Mahsa Amini |  | IR |
Mahyeldi | Mahyeldi Ansharullah | ID |
Maia Estianty |  | ID |
Maia Sandu |  | MD |
Maithripala Sirisena |  | LK |
Majed al-Ansari | Majed Al Ansari; Majed Al-Ansari | QA |
Majid Takht-Ravanchi |  | IR |
Malala Yousafzai |  | PK |
Malcolm Turnbull |  | AU |
Malcolm X |  | US |
Maly Socheata |  | KH |
Mamady Doumbouya |  | GN |
Maman Abdurrahman |  | ID |
Mamata Banerjee |  | IN |
Manasseh Sogavare |  | SB |
Manmohan Singh |  | IN |
Manny Pacquiao |  | PH |
Manuel Neuer |  | DE |
Manuel Noriega |  | PA |
Manuel Valls |  | FR |
Mao Ning |  | CN |
Mao Zedong | Mao Tse-tung | CN |
Marc Marquez |  | ES |
Marcelo Bielsa |  | AR |
Marcelo Rebelo de Sousa |  | PT |
Marco Reus |  | DE |
Marco Rubio |  | US |
Marco van Basten |  | NL |
Marcus Fernaldi Gideon |  | ID |
Marcus Rashford |  | GB |
Mardani Ali Sera |  | ID |
Margaret Thatcher |  | GB |
Margarita Robles |  | ES |
Mari Elka Pangestu |  | ID |
Maria Corina Machado | María Corina Machado | VE |
Maria Ressa |  | PH |
Maria Sharapova |  | RU |
Maria Zakharova | Zakharova | RU |
Mariano Rajoy |  | ES |
Marine Le Pen |  | FR |
Mario Abdo Benitez |  | PY |
Mario Balotelli |  | IT |
Mario Dandy Satriyo | Mario Dandy | ID |
Mario Draghi |  | IT |
Maris Sangiampongsa |  | TH |
Marise Payne |  | AU |
Mariusz Blaszczak |  | PL |
Mark Carney |  | CA |
Mark Esper |  | US |
Mark Milley |  | US |
Mark Rutte | Rutte | NL |
Mark Zuckerberg |  | US | Q36215
Marselino Ferdinan |  | ID |
Martin Luther King Jr. | Martin Luther King | US |
Martin Odegaard |  | NO |
Martin Romualdez |  | PH |
Martti Ahtisaari |  | FI |
Marty Natalegawa |  | ID |
Maruarar Sirait | Ara Sirait | ID |
Maruli Simanjuntak |  | ID |
Marwan Barghouti |  | PS |
Mary Jane Veloso |  | PH |
Marzuki Alie |  | ID |
Marzuki Darusman |  | ID |
Masoud Barzani |  | IQ |
Masoud Pezeshkian | Pezeshkian | IR |
Massimiliano Allegri |  | IT |
Mateusz Morawiecki |  | PL |
Matt Hancock |  | GB |
Matteo Renzi |  | IT |
Matteo Salvini |  | IT |
Matthew Miller |  | US |
Matthijs de Ligt |  | NL |
Mauricio Macri |  | AR |
Mauricio Pochettino |  | AR |
Mauro Vieira |  | BR |
Max Verstappen |  | NL |
Mazloum Abdi |  | SY |
Mees Hilgers |  | ID |
Megawati Soekarnoputri | Megawati Sukarnoputri; Megawati | ID |
Meghan Markle |  | GB |
Melania Trump |  | US |
Melanie Joly | Mélanie Joly | CA |
Melki Laka Lena | Emanuel Melkiades Laka Lena | ID |
Memphis Depay |  | NL |
Menachem Begin |  | IL |
Meng Wanzhou |  | CN |
Merrick Garland |  | US |
Mesut Ozil | Mesut Oezil; Mesut Özil | DE |
Mette Frederiksen |  | DK |
Meutya Hafid | Meutya Viada Hafid | ID |
Mevlut Cavusoglu | Mevlüt Çavuşoğlu | TR |
Michael Bambang Hartono |  | ID |
Michael Bloomberg |  | US |
Michael Jackson |  | US |
Michael Jordan |  | US |
Michael Kurilla | Erik Kurilla | US |
Michael Schumacher |  | DE |
Micheal Martin |  | IE |
Michel Aoun |  | LB |
Michel Barnier |  | FR |
Michel Platini |  | FR |
Michel Temer |  | BR |
Michelle Bachelet |  | CL |
Michelle Obama |  | US |
Michelle Yeoh |  | MY |
Miftachul Akhyar |  | ID |
Miguel Diaz-Canel | Miguel Díaz-Canel | CU |
Miguel Oliveira |  | PT |
Mike Huckabee |  | US |
Mike Johnson |  | US |
Mike Pence |  | US |
Mike Pompeo |  | US |
Mike Tyson |  | US |
Mike Waltz | Michael Waltz | US |
Mikel Arteta |  | ES |
Mikhail Gorbachev | Mikhail Gorbachov | RU |
Mikhail Mishustin |  | RU |
Mikheil Saakashvili |  | GE |
Milorad Dodik |  | BA |
Milos Zeman |  | CZ |
Min Aung Hlaing |  | MM |
Minoru Kihara |  | JP |
Miranda Goeltom |  | ID |
Mirjana Spoljaric |  | CH |
Mirza Adityaswara |  | ID |
Mishal Al-Ahmad Al-Jaber Al-Sabah |  | KW |
Mitch McConnell |  | US |
Mitt Romney |  | US |
Mochamad Irfan Yusuf | Gus Irfan; Irfan Yusuf | ID |
Mochamad Iriawan |  | ID |
Mochammad Afifuddin |  | ID |
Mochtar Riady |  | ID |
Moeldoko |  | ID |
Mohamad Hasan |  | MY |
Mohamad Tonny Harjono | Tonny Harjono | ID |
Mohamed Bazoum |  | NE |
Mohamed Hamdan Dagalo | Hemedti | SD |
Mohamed Khaled Nordin | Khaled Nordin | MY |
Mohamed Morsi | Muhammad Mursi; Mohammed Morsi | EG |
Mohamed Muizzu |  | MV |
Mohamed Salah | Mo Salah | EG |
Mohammad Ahsan |  | ID |
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf | IR |
Mohammad Bagheri | Mohammad Baqeri | IR |
Mohammad Boroujerdi |  | IR |
Mohammad Choirul Anam |  | ID |
Mohammad Eslami |  | IR |
Mohammad Hatta | Bung Hatta | ID |
Mohammad Javad Zarif | Javad Zarif | IR |
Mohammad Khatami |  | IR |
Mohammad Mokhber |  | IR |
Mohammad Mustafa |  | PS |
Mohammad Pakpour |  | IR |
Mohammad Reza Ashtiani |  | IR |
Mohammad Shtayyeh |  | PS |
Mohammad Syafii |  | ID |
Mohammed Abdulsalam |  | YE |
Mohammed Ali al-Houthi |  | YE |
Mohammed Deif | Mohammad Deif | PS |
Mohammed Shia al-Sudani | Mohammed Shia Al-Sudani | IQ |
Mohammed Sinwar |  | PS |
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | QA |
Mohammed bin Nayef |  | SA |
Mohammed bin Rashid Al Maktoum |  | AE |
Mohammed bin Salman | Muhammad bin Salman; Mohammad bin Salman; MBS | SA |
Mohammed bin Zayed | Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed Al Nahyan; MBZ | AE |
Mojtaba Khamenei |  | IR |
Moon Jae-in | Moon Jae In | KR |
Morris Chang |  | TW |
Mostafa Madbouly |  | EG |
Mousa Abu Marzouk |  | PS |
Muammar Gaddafi | Moammar Gaddafi; Muammar Khadafi; Muammar Qaddafi | LY |
Muhadjir Effendy |  | ID |
Muhaimin Iskandar | Cak Imin; Abdul Muhaimin Iskandar | ID |
Muhamad Mardiono |  | ID |
Muhammad Ali |  | ID |
Muhammad Ali Jinnah |  | PK |
Muhammad Lutfi |  | ID |
Muhammad Mardiono | Mardiono | ID |
Muhammad Nazaruddin |  | ID |
Muhammad Prasetyo | HM Prasetyo | ID |
Muhammad Rian Ardianto |  | ID |
Muhammad Yunus |  | BD |
Muhammadu Buhari |  | NG |
Muhyiddin Yassin |  | MY |
Mukesh Ambani |  | IN |
Mukhamad Misbakhun | Misbakhun | ID |
Mukhtarudin |  | ID |
Mulan Jameela |  | ID |
Mullah Omar |  | AF |
Munir Said Thalib |  | ID |
Muqtada al-Sadr | Moqtada al-Sadr | IQ |
Murhaf Abu Qasra |  | SY |
Mustafa Kemal Ataturk | Kemal Ataturk | TR |
Mustafa al-Kadhimi |  | IQ |
Muzakir Manaf | Mualem | ID |
Mykhailo Fedorov |  | UA |
Mykhailo Podolyak | Mikhail Podolyak | UA |
N'Golo Kante |  | FR |
Nabih Berri |  | LB |
Nadiem Makarim | Nadiem Anwar Makarim | ID |
Naftali Bennett |  | IL |
Nagita Slavina |  | ID |
Naim Qassem | Naim Qasem | LB |
Najib Mikati |  | LB |
Najib Razak |  | MY |
Najwa Shihab |  | ID |
Naledi Pandor |  | ZA |
Nana Akufo-Addo |  | GH |
Nanaia Mahuta |  | NZ |
Nancy Pelosi |  | US |
Naomi Osaka |  | JP |
Naoto Kan |  | JP |
Napoleon Bonaparte |  | FR |
Narendra Modi | Modi | IN | Q1058
Narges Mohammadi |  | IR |
Naruhito |  | JP |
Nasaruddin Umar |  | ID |
Nasser Al-Khelaifi |  | QA |
Nasser Bourita |  | MA |
Nasser Kanaani | Nasser Kanani | IR |
Natalius Pigai |  | ID |
Nathan Tjoe-A-On |  | ID |
Nawaf Salam |  | LB |
Nawawi Pomolango |  | ID |
Nawaz Sharif |  | PK |
Nayib Bukele |  | SV |
Ne Win |  | MM |
Ned Price |  | US |
Nelson Mandela | Mandela | ZA | Q8023
Nemanja Vidic |  | RS |
Neneng Hassanah Yasin |  | ID |
Neymar | Neymar Jr | BR |
Nezar Patria |  | ID |
Ng Eng Hen |  | SG |
Ngozi Okonjo-Iweala |  | NG |
Nguyen Phu Trong |  | VN |
Nguyen Xuan Phuc |  | VN |
Nicholas Saputra |  | ID |
Nick Kyrgios |  | AU |
Nicke Widyawati |  | ID |
Nicolae Ceausescu |  | RO |
Nicolas Maduro | Nicolás Maduro; Maduro | VE |
Nicolas Sarkozy |  | FR |
Nicusor Dan |  | RO |
Nigel Farage |  | GB |
Niki Zefanya |  | ID |
Nikita Khrushchev |  | RU |
Nikita Mirzani |  | ID |
Nikki Haley |  | US |
Nikol Pashinyan |  | AM |
Nikola Tesla |  | RS |
Nikolai Patrushev |  | RU |
Nikorndej Balankura |  | TH |
Nila Moeloek |  | ID |
Nirmala Sitharaman |  | IN |
No Kwang Chol | No Kwang-chol | KP |
Nobuo Kishi |  | JP |
Nofriansyah Yosua Hutabarat | Brigadir J | ID |
Norodom Sihamoni |  | KH |
Nouri al-Maliki |  | IQ |
Nova Arianto |  | ID |
Novak Djokovic | Djokovic | RS |
Novel Baswedan |  | ID |
Nugraha Gumilar |  | ID |
Numan Kurtulmus |  | TR |
Nupur Sharma |  | IN |
Nurdin Abdullah |  | ID |
Nursultan Nazarbayev |  | KZ |
Nurul Ghufron |  | ID |
Nurul Izzah Anwar |  | MY |
Nusron Wahid |  | ID |
Oesman Sapta Odang | Oesman Sapta | ID |
Olaf Scholz | Scholz | DE | Q61053
Ole Romeny |  | ID |
Oleksandr Syrskyi | Oleksandr Syrsky | UA |
Oleksandr Usyk |  | UA |
Oleksii Reznikov | Oleksiy Reznikov | UA |
Olena Zelenska |  | UA |
Olivier Giroud |  | FR |
Olusegun Obasanjo |  | NG |
Omar al-Bashir | Omar Al-Bashir; Omar Bashir | SD |
Omer Celik |  | TR |
Ons Jabeur |  | TN |
Oprah Winfrey |  | US |
Osama Hamdan |  | PS |
Osama bin Laden | Usamah bin Ladin | SA | Q1317
Oscar Pistorius |  | ZA |
Otto Cornelis Kaligis | OC Kaligis | ID |
Otto Hasibuan |  | ID |
Ousmane Dembele |  | FR |
Ousmane Sonko |  | SN |
Owen Jenkins |  | GB |
PV Sindhu |  | IN |
Pablo Escobar |  | CO |
Pablo Picasso |  | ES |
Paetongtarn Shinawatra |  | TH |
Pak Jong Chon | Pak Jong-chon | KP |
Pak Thae Song |  | KP |
Paku Alam X |  | ID |
Pam Bondi |  | US |
Pandu Sjahrir |  | ID |
Pangeran Andrew |  | GB |
Pangeran Diponegoro |  | ID |
Pangeran Harry |  | GB |
Pangeran Mateen | Abdul Mateen | BN |
Pangeran Philip |  | GB |
Pangeran William |  | GB |
Paolo Gentiloni |  | IT |
Park Bo-gum |  | KR |
Park Chung-hee |  | KR |
Park Geun-hye | Park Geun Hye | KR |
Park Jin |  | KR |
Parnpree Bahiddha-Nukara |  | TH |
Pat Conroy |  | AU |
Patrialis Akbar |  | ID |
Patrick Kluivert |  | ID |
Patrick Ryder | Pat Ryder | US |
Patrick Vieira |  | FR |
Paul Biya |  | CM |
Paul Kagame |  | RW |
Paul Keating |  | AU |
Paul Pogba | Pogba | FR |
Paul Ryan |  | US |
Paulo Dybala |  | AR |
Paus Benediktus XVI | Benediktus XVI | VA |
Paus Fransiskus | Jorge Mario Bergoglio | VA | Q450675
Paus Leo XIV | Leo XIV; Robert Francis Prevost | VA |
Pedro Castillo |  | PE |
Pedro Sanchez | Pedro Sánchez | ES |
Peng Liyuan |  | CN |
Penny K. Lukito | Penny Lukito | ID |
Penny Williams |  | AU |
Penny Wong |  | AU |
Pep Guardiola | Josep Guardiola | ES |
Perry Warjiyo |  | ID |
Pervez Musharraf |  | PK |
Pete Buttigieg |  | US |
Pete Hegseth |  | US |
Peter Dutton |  | AU |
Peter Magyar |  | HU |
Peter Mutharika |  | MW |
Peter Navarro |  | US |
Peter O'Neill |  | PG |
Peter Pellegrini |  | SK |
Peter Szijjarto | Péter Szijjártó | HU |
Petr Cech |  | CZ |
Petr Fiala |  | CZ |
Petr Pavel |  | CZ |
Petro Poroshenko |  | UA |
Petteri Orpo |  | FI |
Pham Minh Chinh |  | VN |
Pham Thu Hang |  | VN |
Phan Van Giang |  | VN |
Philip Davidson |  | US |
Philip Hammond |  | GB |
Philip Mark Mehrtens |  | ID |
Philippe Lazzarini | Lazzarini | CH |
Philips J. Vermonte | Philips Vermonte | ID |
Phumtham Wechayachai |  | TH |
Piero Pioppo |  | VA |
Pierre Poilievre |  | CA |
Pierre-Emerick Aubameyang |  | GA |
Pietro Parolin |  | VA |
Pita Limjaroenrat |  | TH |
Pol Pot |  | KH |
Pony Ma |  | CN |
Prabowo Subianto | Prabowo Subianto Djojohadikusumo; Prabowo | ID |
Prajogo Pangestu |  | ID |
Prak Sokhonn |  | KH |
Pramoedya Ananta Toer |  | ID |
Pramono Anung | Pramono Anung Wibowo | ID |
Prapan Disyatat |  | TH |
Prasetyo Hadi |  | ID |
Pratama Arhan |  | ID |
Pratikno |  | ID |
Prawit Wongsuwan |  | TH |
Prayuth Chan-ocha | Prayut Chan-o-cha; Prayuth Chan-o-cha | TH |
Prithvind Jugnauth |  | MU |
Priti Patel |  | GB |
Priyanka Chopra |  | IN |
Puan Maharani |  | ID |
Purbaya Yudhi Sadewa | Purbaya | ID |
Purnomo Yusgiantoro |  | ID |
Purwadi Arianto |  | ID |
Pushpa Kamal Dahal |  | NP |
Putri Candrawathi |  | ID |
Putri Diana |  | GB |
Qaboos bin Said |  | OM |
Qamar Javed Bajwa |  | PK |
Qassem Soleimani | Qasem Soleimani; Qassem Sulaimani | IR |
Qin Gang |  | CN |
Qodari | Muhammad Qodari | ID |
Quraish Shihab |  | ID |
R. A. Kartini | RA Kartini; Raden Ajeng Kartini | ID |
Rached Ghannouchi |  | TN |
Rachel Reeves |  | GB |
Rachmat Pambudy | Rachmat Pambudi | ID |
Radamel Falcao |  | CO |
Radoslaw Sikorski | Radosław Sikorski | PL |
Radovan Karadzic |  | BA |
Rafael Alun Trisambodo | Rafael Alun | ID |
Rafael Correa |  | EC |
Rafael Grossi | Rafael Mariano Grossi | AR |
Rafael Nadal |  | ES |
Rafael Struick |  | ID |
Raffi Ahmad |  | ID |
Rafik Hariri |  | LB |
Rafizi Ramli |  | MY |
Ragnar Oratmangoen |  | ID |
Raheem Sterling |  | GB |
Rahmat Bagja |  | ID |
Rahmat Effendi |  | ID |
Rahmat Mirzani Djausal |  | ID |
Rahul Gandhi |  | IN |
Raila Odinga |  | KE |
Raisa Andriana |  | ID |
Raja Charles III | Charles III | GB |
Raja Frederik X |  | DK |
Raja Juli Antoni |  | ID |
Raja Mohammed VI | Mohammed VI | MA |
Raja Sapta Oktohari |  | ID |
Raja Willem-Alexander | Willem-Alexander | NL |
Rajnath Singh |  | IN |
Ralf Rangnick |  | AT |
Ram Nath Kovind |  | IN |
Ramzan Kadyrov | Kadyrov | RU |
Randhir Jaiswal |  | IN |
Ranil Wickremesinghe |  | LK |
Rano Karno |  | ID |
Raphael Varane |  | FR |
Rashad al-Alimi |  | YE |
Rasmus Paludan |  | SE |
Ratan Tata |  | IN |
Ratko Mladic |  | BA |
Ratna Sarumpaet |  | ID |
Ratu Atut Chosiyah | Ratu Atut | ID |
Ratu Elizabeth II | Elizabeth II | GB |
Ratu Rania |  | JO |
Raul Castro |  | CU |
Recep Tayyip Erdogan | Erdogan; Tayyip Erdogan; Recep Tayyip Erdoğan | TR | Q39259
Refly Harun |  | ID |
Reino Barack |  | ID |
Reisa Broto Asmoro |  | ID |
Ren Guoqiang |  | CN |
Ren Zhengfei |  | CN |
Respati Ardi |  | ID |
Retno Marsudi | Retno Lestari Priansari Marsudi; Retno LP Marsudi | ID |
Rex Tillerson |  | US |
Reza Pahlavi |  | IR |
Reza Rahadian |  | ID |
Rhoma Irama |  | ID |
Ri Pyong Chol | Ri Pyong-chol | KP |
Ri Sol Ju | Ri Sol-ju | KP |
Ri Son Gwon |  | KP |
Ri Yong Ho |  | KP |
Ribka Haluk |  | ID |
Rich Brian |  | ID |
Richard Eliezer | Bharada E | ID |
Richard Holbrooke |  | US |
Richard Marles |  | AU |
Richard Nixon |  | US |
Richard Tampubolon |  | ID |
Rico Ricardo Sirait |  | ID |
Ridwan Kamil | Mochamad Ridwan Kamil | ID |
Ridwan Mukti |  | ID |
Riek Machar |  | SS |
Rini Soemarno |  | ID |
Rini Widyantini |  | ID |
Rishi Sunak |  | GB |
Riyad Mahrez |  | DZ |
Riyad Mansour |  | PS |
Riyad al-Maliki |  | PS |
Riza Chalid |  | ID |
Rizal Sukma |  | ID |
Rizieq Shihab | Habib Rizieq Shihab; Habib Rizieq | ID |
Rizki Juniansyah |  | ID |
Rizky Ridho |  | ID |
Robert Budi Hartono |  | ID |
Robert F. Kennedy Jr. | Robert F Kennedy Jr; Robert F. Kennedy Jr | US |
Robert Fico |  | SK |
Robert Gates |  | US |
Robert Habeck |  | DE |
Robert Levinson |  | US |
Robert Lewandowski |  | PL |
Robert Mueller |  | US |
Robert Mugabe |  | ZW |
Robert O'Brien |  | US |
Roberta Metsola |  | MT |
Roberto Carlos |  | BR |
Roberto Firmino |  | BR |
Roberto Mancini |  | IT |
Robin van Persie |  | NL |
Rocky Gerung |  | ID |
Rod Brazier |  | AU |
Rodrigo Duterte | Duterte | PH |
Rodrigo Paz |  | BO |
Rodrygo |  | BR |
Roger Federer | Federer | CH |
Roh Moo-hyun |  | KR |
Rohmat Marzuki |  | ID |
Rolliansyah Soemirat | Roy Soemirat | ID |
Romahurmuziy | Muhammad Romahurmuziy | ID |
Roman Abramovich |  | RU |
Romelu Lukaku |  | BE |
Romeo Brawner | Romeo Brawner Jr | PH |
Ron DeSantis |  | US |
Ron Dermer |  | IL |
Ronald Koeman |  | NL |
Ronald Lamola |  | ZA |
Ronald Reagan |  | US |
Ronaldinho |  | BR |
Ronen Bar |  | IL |
Rosan Roeslani | Rosan Perkasa Roeslani | ID |
Rosmah Mansor |  | MY |
Roy Keane |  | IE |
Roy Suryo |  | ID |
Ruben Amorim |  | PT |
Ruben Brekelmans |  | NL |
Ruben Onsu |  | ID |
Rudiantara |  | ID |
Rudy Giuliani |  | US |
Rudy Mas'ud |  | ID |
Ruhollah Khomeini | Ayatollah Khomeini | IR |
Rumen Radev |  | BG |
Rupert Murdoch |  | US |
Rustem Umerov |  | UA |
Ruud Gullit |  | NL |
Ryamizard Ryacudu |  | ID |
Ryan Reynolds |  | CA |
S. Jaishankar | S Jaishankar; Subrahmanyam Jaishankar | IN |
Saad Hariri |  | LB |
Saan Mustopa |  | ID |
Sabrina Singh |  | US |
Sachin Tendulkar |  | IN |
Saddam Hussein |  | IQ | Q1316
Sadio Mane | Sadio Mané | SN |
Sadiq Khan |  | GB |
Saeed Khatibzadeh |  | IR |
Said Abdullah |  | ID |
Said Aqil Siradj | Said Aqil Siroj | ID |
Said Didu |  | ID |
Saif al-Islam Gaddafi |  | LY |
Saifuddin Abdullah |  | MY |
Saifuddin Nasution Ismail |  | MY |
Saifullah Yusuf | Gus Ipul | ID |
Sajid Javid |  | GB |
Sakti Wahyu Trenggono |  | ID |
Saldi Isra |  | ID |
Saleh al-Arouri |  | PS |
Salem Al-Dawsari |  | SA |
Saleumxay Kommasith |  | LA |
Salim Said |  | ID |
Salman Khan |  | IN |
Salman Rushdie |  | GB |
Salman bin Abdulaziz | Salman bin Abdulaziz Al Saud; Raja Salman | SA |
Salome Zourabichvili |  | GE |
Salva Kiir |  | SS |
Salvador Allende |  | CL |
Sam Altman |  | US |
Sameh Shoukry |  | EG |
Sami Abu Zuhri |  | PS |
Samia Suluhu Hassan |  | TZ |
Samir Geagea |  | LB |
Samuel Eto'o |  | CM |
Samuel Paparo |  | US |
Sanae Takaichi |  | JP |
Sandeep Chakravorty |  | IN |
Sandi Nugroho |  | ID |
Sandiaga Uno | Sandiaga Salahuddin Uno | ID |
Sandra Dewi |  | ID |
Sandy Walsh |  | ID |
Sanitiar Burhanuddin | ST Burhanuddin | ID |
Sanna Marin |  | FI |
Santiago Pena |  | PY |
Sara Duterte |  | PH |
Sara Netanyahu |  | IL |
Sarah Huckabee Sanders |  | US |
Sarwendah |  | ID |
Satryo Soemantri Brodjonegoro |  | ID |
Satya Nadella |  | US |
Saul Alvarez | Canelo Alvarez | MX |
Sauli Niinisto |  | FI |
Saut Situmorang |  | ID |
Schapelle Corby |  | AU |
Scott Bessent |  | US |
Scott Morrison |  | AU |
Sean Parnell |  | US |
Sean Spicer |  | US |
Sebastian Kurz |  | AT |
Sebastian Pinera |  | CL |
Sebastian Vettel |  | DE |
Sebastien Lecornu |  | FR |
Sebby Sambom |  | ID |
Selcuk Bayraktar |  | TR |
Selvi Ananda |  | ID |
Sepp Blatter |  | CH |
Serena Williams |  | US |
Sergei Naryshkin | Sergey Naryshkin | RU |
Sergei Ryabkov | Sergey Ryabkov | RU |
Sergei Sobyanin |  | RU |
Sergei Tolchenov | Sergey Tolchenov | RU |
Sergey Brin |  | US |
Sergey Lavrov | Sergei Lavrov; Lavrov | RU |
Sergey Shoigu | Sergei Shoigu; Shoigu | RU |
Sergey Surovikin | Sergei Surovikin | RU |
Sergio Aguero |  | AR |
Sergio Busquets |  | ES |
Sergio Mattarella |  | IT |
Sergio Ramos |  | ES |
Serhii Kyslytsya |  | UA |
Setya Novanto | Setnov | ID |
Setyo Budiyanto |  | ID |
Shah Mahmood Qureshi |  | PK |
Shah Rukh Khan |  | IN |
Shakira |  | CO |
Shavkat Mirziyoyev |  | UZ |
Shehbaz Sharif |  | PK |
Sheikh Hasina |  | BD |
Sherly Tjoanda |  | ID |
Shi Yi |  | CN |
Shigeru Ishiba |  | JP |
Shimon Peres |  | IL |
Shin Tae-yong |  | ID |
Shin Won-sik |  | KR |
Shinjiro Koizumi |  | JP |
Shinzo Abe |  | JP | Q132345
Shireen Abu Akleh |  | PS |
Shohei Ohtani |  | JP |
Sigmar Gabriel |  | DE |
Sihasak Phuangketkeow |  | TH |
Silmy Karim |  | ID |
Silvio Berlusconi | Berlusconi | IT |
Simon Aloysius Mantiri |  | ID |
Simon Harris |  | IE |
Simone Inzaghi |  | IT |
Sirajuddin Haqqani |  | AF |
Siti Nadia Tarmizi |  | ID |
Siti Nurbaya | Siti Nurbaya Bakar | ID |
Siti Nurhaliza |  | MY |
Sitiveni Rabuka |  | FJ |
Sjafrie Sjamsoeddin |  | ID |
Slobodan Milosevic |  | RS |
Soe Win |  | MM |
Soedirman | Jenderal Soedirman | ID |
Soeharto | Suharto | ID |
Soekarno | Sukarno; Bung Karno | ID |
Soekarwo |  | ID |
Sofyan Djalil |  | ID |
Sohibul Iman |  | ID |
Sok Chenda Sophea |  | KH |
Son Heung-min |  | KR |
Son Ye-jin |  | KR |
Sonexay Siphandone |  | LA |
Song Hye-kyo |  | KR |
Song Joong-ki |  | KR |
Song Kang |  | KR |
Sonia Gandhi |  | IN |
Srettha Thavisin |  | TH |
Sri Mulyani Indrawati | Sri Mulyani | ID |
Sri Sultan Hamengku Buwono X | Sultan Hamengku Buwono X; Sri Sultan HB X; Hamengku Buwono X | ID |
Stefan Lofven |  | SE |
Stella Christie |  | ID |
Stephane Dujarric | Stéphane Dujarric; Dujarric | FR |
Stephane Sejourne |  | FR |
Stephen Harper |  | CA |
Stephen Hawking |  | GB |
Stephen Miller |  | US |
Steve Jobs |  | US |
Steve Witkoff | Steven Witkoff | US |
Steven Gerrard |  | GB |
Steven Mnuchin |  | US |
Suahasil Nazara |  | ID |
Sudaryono |  | ID |
Sudirman Said |  | ID |
Suella Braverman |  | GB |
Sufmi Dasco Ahmad | Dasco | ID |
Sugiono |  | ID |
Suh Hoon |  | KR |
Suh Wook |  | KR |
Suhail Shaheen |  | AF |
Suharso Monoarfa |  | ID |
Suhartoyo |  | ID |
Suharyanto |  | ID |
Sukanto Tanoto |  | ID |
Sultan Abdullah |  | MY |
Sultan Al Jaber |  | AE |
Sultan Bachtiar Najamudin |  | ID |
Sultan Ibrahim | Sultan Ibrahim Iskandar | MY |
Sun Li-fang |  | TW |
Sundar Pichai |  | US |
Sung Kim |  | US |
Supratman Andi Agtas |  | ID |
Surya Paloh |  | ID |
Suryadharma Ali |  | ID |
Susan Rice |  | US |
Sushila Karki |  | NP |
Sushma Swaraj |  | IN |
Susi Pudjiastuti |  | ID |
Susi Susanti |  | ID |
Susie Wiles |  | US |
Susilo Bambang Yudhoyono | SBY; Bambang Yudhoyono | ID |
Sutan Sjahrir |  | ID |
Sutiyoso |  | ID |
Sviatlana Tsikhanouskaya |  | BY |
Syafii Maarif | Ahmad Syafii Maarif | ID |
Syahardiantono |  | ID |
Syahrini |  | ID |
Syahrul Yasin Limpo |  | ID |
Syed Hasrin Tengku Hussin |  | MY |
Syed Saddiq |  | MY |
TB Hasanuddin | Tubagus Hasanuddin | ID |
Ta Van Thong |  | VN |
Taj Yasin | Taj Yasin Maimoen | ID |
Takeshi Iwaya |  | JP |
Talip Kucukcan |  | TR |
Tamim bin Hamad Al Thani | Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani | QA |
Tammy Bruce |  | US |
Tan Kefei |  | CN |
Tan Malaka |  | ID |
Tandyo Budi Revita |  | ID |
Taro Aso |  | JP |
Taro Kono |  | JP |
Taruna Ikrar |  | ID |
Taufik Hidayat |  | ID |
Taur Matan Ruak |  | TL |
Tawfiq F. Al-Rabiah | Tawfiq Al-Rabiah | SA |
Taylor Swift |  | US |
Tea Banh |  | KH |
Tea Seiha |  | KH |
Ted Cruz |  | US |
Teddy Indra Wijaya | Letkol Teddy | ID |
Teddy Minahasa |  | ID |
Tedros Adhanom Ghebreyesus | Tedros Adhanom; Tedros Ghebreyesus | ET |
Tengku Zafrul Aziz |  | MY |
Teodoro Locsin Jr | Teodoro Locsin | PH |
Terawan Agus Putranto | Terawan | ID |
Terry Gou |  | TW |
Tessa Mahardhika Sugiarto | Tessa Mahardhika | ID |
Teten Masduki |  | ID |
Teuku Faisal Fathani |  | ID |
Teuku Faizasyah |  | ID |
Teuku Rezasyah |  | ID |
Teuku Riefky Harsya |  | ID |
Thabo Mbeki |  | ZA |
Thaksin Shinawatra | Thaksin | TH |
Than Swe |  | MM |
Tharman Shanmugaratnam |  | SG |
Thein Sein |  | MM |
Theresa May |  | GB |
Thibaut Courtois |  | BE |
Thierry Henry |  | FR |
Thom Haye |  | ID |
Thomas Bach |  | DE |
Thomas Djiwandono |  | ID |
Thomas Lembong | Tom Lembong | ID |
Thomas Muller | Thomas Mueller | DE |
Thomas Sankara |  | BF |
Thomas Tuchel |  | DE |
Thongloun Sisoulith |  | LA |
Tiger Woods |  | US |
Tim Berners-Lee |  | GB |
Tim Cook |  | US |
Tim Walz |  | US |
Timur Pradopo |  | ID |
Titi DJ |  | ID |
Tito Karnavian | Muhammad Tito Karnavian | ID |
Tjahjo Kumolo |  | ID |
To Lam |  | VN |
Tobias Billstrom |  | SE |
Todung Mulya Lubis |  | ID |
Tom Barrack |  | US |
Tom Cruise |  | US |
Tom Fletcher |  | GB |
Tom Homan |  | US |
Toni Kroos |  | DE |
Tontowi Ahmad |  | ID |
Tony Abbott |  | AU |
Tony Blair |  | GB |
Tony Radakin |  | GB |
Toshimitsu Motegi |  | JP |
Tran Dai Quang |  | VN |
Tran Thanh Man |  | VN |
Tri Adhianto |  | ID |
Tri Rismaharini | Risma | ID |
Troels Lund Poulsen |  | DK |
Trunoyudo Wisnu Andiko | Trunoyudo | ID |
Try Sutrisno |  | ID |
Tsai Ing-wen | Tsai Ing-Wen | TW |
Tucker Carlson |  | US |
Tukul Arwana |  | ID |
Tulsi Gabbard |  | US |
Tunku Abdul Rahman |  | MY |
Turki al-Faisal |  | SA |
Tzipi Livni |  | IL |
Uhuru Kenyatta |  | KE |
Ukhnaagiin Khurelsukh |  | MN |
Ulf Kristersson |  | SE |
Unai Emery |  | ES |
Ursula von der Leyen |  | DE |
Usain Bolt |  | JM |
Usman Hamid |  | ID |
Utut Adianto |  | ID |
Vaclav Havel |  | CZ |
Vahd Nabyl Achmad Mulachela | Nabyl Mulachela | ID |
Valentina Matviyenko |  | RU |
Valentino Rossi |  | IT |
Valerii Zaluzhnyi | Valery Zaluzhny; Valeriy Zaluzhnyi | UA |
Valery Gerasimov |  | RU |
Vanessa Angel |  | ID |
Vasco da Gama |  | PT |
Vasily Nebenzya | Vassily Nebenzia; Vasily Nebenzia | RU |
Vasyl Hamianin |  | UA |
Vedant Patel |  | US |
Veddriq Leonardo |  | ID |
Veronica Tan |  | ID |
Via Vallen |  | ID |
Victor Osimhen |  | NG |
Vidi Aldiano |  | ID |
Vikram Misri |  | IN |
Viktor Axelsen |  | DK |
Viktor Bout |  | RU |
Viktor Orban | Viktor Orbán; Orban | HU |
Viktor Yanukovych | Viktor Yanukovich | UA |
Vincent van Gogh |  | NL |
Vinicius Junior | Vinicius Jr | BR |
Virat Kohli |  | IN |
Virgil van Dijk |  | NL |
Vitali Klitschko |  | UA |
Viva Yoga Mauladi |  | ID |
Vivian Balakrishnan |  | SG |
Vladimir Lenin | Lenin | RU |
Vladimir Medinsky |  | RU |
Vladimir Padrino Lopez | Vladimir Padrino | VE |
Vladimir Putin | Putin | RU | Q7747
Vo Nguyen Giap |  | VN |
Vo Van Thuong |  | VN |
Volodymyr Zelensky | Zelensky; Volodymyr Zelenskyy; Zelenskyy; Volodymyr Zelenskiy; Zelenskiy; Vladimir Zelensky | UA | Q3874799
Vyacheslav Volodin |  | RU |
Wage Rudolf Supratman |  | ID |
Wahyu Setiawan |  | ID |
Wahyu Widada |  | ID |
Wahyu Yudhayana |  | ID |
Walid al-Muallem | Walid al-Moallem | SY |
Wan Azizah Wan Ismail |  | MY |
Wang Huning |  | CN |
Wang Lutong |  | CN |
Wang Wenbin |  | CN |
Wang Wentao |  | CN |
Wang Yi |  | CN |
Warren Buffett |  | US |
Wayan Koster | I Wayan Koster | ID |
Wayan Mirna Salihin |  | ID |
Wayne Rooney |  | GB |
Wei Fenghe |  | CN |
Wellington Koo |  | TW |
Wen Jiabao |  | CN |
Wi Sung-lac |  | KR |
Widiyanti Putri Wardhana |  | ID |
Wihaji |  | ID |
Wiku Adisasmito |  | ID |
Wilbur Ross |  | US |
Will Smith |  | US |
William Barr |  | US |
William Burns |  | US |
William Ruto |  | KE |
Wimboh Santoso |  | ID |
Win Myint |  | MM |
Winston Churchill |  | GB |
Winston Peters |  | NZ |
Winthai Suvaree |  | TH |
Wiranto |  | ID |
Wishnutama Kusubandio | Wishnutama | ID |
Witan Sulaeman |  | ID |
Wladyslaw Kosiniak-Kamysz |  | PL |
Wolfgang Amadeus Mozart |  | AT |
Wolfgang Schaeuble |  | DE |
Wopke Hoekstra |  | NL |
Wu Qian |  | CN |
Wunna Maung Lwin |  | MM |
Xabi Alonso |  | ES |
Xanana Gusmao | Xanana Gusmão | TL |
Xavi Hernandez |  | ES |
Xi Jinping |  | CN | Q15031
Xiao Qian |  | CN |
Xie Feng |  | CN |
Xiomara Castro |  | HN |
Yaakov Amidror |  | IL |
Yahya Cholil Staquf | Gus Yahya | ID |
Yahya Saree | Yahya Sare'e; Yahya Saria | YE |
Yahya Sinwar | Sinwar | PS |
Yair Lapid |  | IL |
Yair Netanyahu |  | IL |
Yandri Susanto |  | ID |
Yang Jiechi |  | CN |
Yao Ming |  | CN |
Yaqut Cholil Qoumas | Gus Yaqut | ID |
Yasar Guler |  | TR |
Yasir Al-Rumayyan |  | SA |
Yasonna Laoly | Yasonna H. Laoly; Yasonna Hamonangan Laoly | ID |
Yasser Arafat | Yasir Arafat | PS |
Yassierli |  | ID |
Yasukazu Hamada |  | JP |
Yasushi Masaki |  | JP |
Yaya Toure |  | CI |
Yenny Wahid |  | ID |
Yevgeny Prigozhin | Prigozhin; Evgeny Prigozhin | RU |
Yingluck Shinawatra |  | TH |
Yitzhak Rabin |  | IL |
Yitzhak Shamir |  | IL |
Yoav Gallant | Gallant | IL |
Yogi Adityanath |  | IN |
Yohana Yembise |  | ID |
Yohanes Paulus II | Paus Yohanes Paulus II | VA |
Yoko Kamikawa |  | JP |
Yoon Suk Yeol | Yoon Suk-yeol; Yoon Seok-yeol; Yoon Suk-Yeol | KR |
Yoshihide Suga |  | JP |
Yoshihiko Noda |  | JP |
Yoshimasa Hayashi |  | JP |
Yoweri Museveni |  | UG |
Yudo Margono |  | ID |
Yukio Hatoyama |  | JP |
Yulia Navalnaya |  | RU |
Yulia Svyrydenko |  | UA |
Yulia Tymoshenko |  | UA |
Yuliot Tanjung |  | ID |
Yulius Selvanus |  | ID |
Yunarto Wijaya |  | ID |
Yuri Gagarin |  | RU |
Yuri Ushakov | Yury Ushakov | RU |
Yuriko Koike |  | JP |
Yusril Ihza Mahendra |  | ID |
Yusuf Mansur |  | ID |
Yvan Gil |  | VE |
Yvette Cooper |  | GB |
Zabihullah Mujahid |  | AF |
Zainal Arifin Mochtar |  | ID |
Zainudin Amali |  | ID |
Zambry Abdul Kadir |  | MY |
Zaw Min Tun |  | MM |
Zayn Malik |  | GB |
Zbigniew Rau |  | PL |
Zhang Jun |  | CN |
Zhang Xiaogang |  | CN |
Zhang Yiming |  | CN |
Zhang Youxia |  | CN |
Zhao Leji |  | CN |
Zhao Lijian |  | CN |
Zhou Enlai |  | CN |
Zhou Yongkang |  | CN |
Zhu Fenglian |  | CN |
Zine El Abidine Ben Ali |  | TN |
Zinedine Zidane | Zidane | FR |
Ziyad al-Nakhalah |  | PS |
Zlatan Ibrahimovic | Zlatan Ibrahimović | SE |
Zohran Mamdani |  | US |
Zoran Milanovic |  | HR |
Zuhair Al-Shun | Zuhair Alshun | PS |
Zulkifli Hasan | Zulhas | ID |
Zumi Zola |  | ID |
Zuzana Caputova |  | SK |
`;
