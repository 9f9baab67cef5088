/// The categories as text, one a line: code; mode; Danish; English; Danish search words; NACE
/// prefixes; waste codes; NACE prefixes of who can use it. A code without a dot is a group, and its
/// mode holds for its leaves.
///
/// NACE prefixes have two or three digits; where DB07 and DB25 differ, those of both stand. The
/// waste codes are those of the European waste list. Who can use a stream is general knowledge of
/// its material, in two to four digits, whoever gives it off; it was written down before it was
/// held against any exchange.
let categoryTable = #"""
  koekken;service;Køkken og forplejning;Kitchen and catering;;56
  koekken.kantine;;Kantine;Canteen;kantine,kantinedrift,frokost,frokostordning,personalefrokost,madordning,kuverter,skolemad;562
  koekken.moede;;Mødeforplejning og catering;Meeting and party catering;catering,mødeforplejning,reception,buffet,sandwich,smørrebrød,diner transportable;562
  koekken.cafe;;Café og restaurant;Café and restaurant;café,cafe,restaurant,kaffebar,spisested,kaffe,ishus;561,563
  koekken.foodtruck;;Madvogn;Food truck;madvogn,foodtruck,pølsevogn,festival,street food;561
  koekken.bageri;product;Brød og kager;Bread and cakes;bager,bageri,brød,kage,småkager,boller;107
  koekken.foraedling;product;Forædlede fødevarer;Processed food;syltetøj,saft,marmelade,konserves,gaveæske,chokolade,honning,te;10
  koekken.drikke;product;Drikkevarer;Drinks;most,æblemost,øl,bryggeri,saftevand,kafferisteri;11
  rengoering;service;Rengøring;Cleaning;;81
  rengoering.erhverv;;Erhvervsrengøring;Office cleaning;rengøring,gøre rent,kontorrengøring,trappevask,gulvvask,hovedrengøring;812
  rengoering.privat;;Rengøring i private hjem;Cleaning of homes;hjemmerengøring,privat rengøring,hushjælp;812
  rengoering.vinduer;;Vinduespolering;Window cleaning;vinduespolering,vinduespudsning,pudse vinduer;812
  rengoering.bil;;Bilvask og klargøring;Car washing;bilvask,bilpleje,bilklargøring,støvsugning af bil;45
  rengoering.udstyr;;Rengøring af udstyr og materiel;Cleaning of equipment;vask af legetøj,vask af hjælpemidler,rengøring af containere,kassevask,graffiti;812
  vaskeri;service;Vaskeri og linned;Laundry and linen;;96
  vaskeri.erhverv;;Vaskeri;Laundry;vaskeri,vask,vaske,vaskes,vasketøj,arbejdstøj,linned,viskestykker,klude;960,961
  vaskeri.udlejning;;Udlejning af linned;Rental of linen;duge,sengetøj,linnedudlejning,håndklæder;772,960
  vaskeri.rulning;;Strygning og rulning;Ironing;strygning,rulle,rullestue,foldning af tøj;960,961
  tekstil;service;Tekstil og syning;Textiles and sewing;;13
  tekstil.syning;;Syning og systue;Sewing;syning,systue,sy,skrædder,lægge op,gardiner;14,13
  tekstil.profiltoej;product;Profiltøj og stofposer;Printed clothing and bags;profiltøj,mulepose,stofpose,t-shirts,brodering,tryk på tøj;13,14
  tekstil.reparation;;Reparation af tøj;Repair of clothes;lapning,tøjreparation,lynlås,stopning;952
  tekstil.redesign;product;Redesign af tekstil;Redesign of textiles;redesign,upcycling,genbrugsstof,patchwork;13
  montage;service;Montage og pakning;Assembly and packing;;82
  montage.pak;;Montage og pakning;Assembly and packing;montage/pak,pakkeopgaver,pakning,pakke,pakkes,pakket,pakke kasser,samling,ompakning,konfektionering,samle kasser;829
  montage.kuvertering;;Kuvertering og forsendelse;Mailing;kuvertering,udsendelse,brevpakning,etiketter,frankering;821,82
  montage.lager;;Lager og pluk;Storage and picking;lager,lagerhotel,plukke ordrer,webshoplager,optælling,varemodtagelse;521
  montage.kontrol;;Kontrol og sortering af emner;Inspection of parts;kvalitetskontrol,sortering,eftersyn,kassation,fejlsortering;712,829
  montage.elektronik;;Samling af elektronik;Assembly of electronics;lodning,kabler,print,elektronikmontage,ledningsbundter;26,27
  metal;product;Metal og maskiner;Metal and machines;;25
  metal.smed;;Smedearbejde;Metalwork;smed,smedning,svejsning,gelænder,stål;25
  metal.cykel;service;Cykelværksted;Bicycle workshop;cykel,cykelværksted,cykelreparation,ladcykel,elcykel;952
  metal.maskine;service;Reparation af maskiner;Repair of machines;maskinreparation,havemaskiner,plæneklipper,motorværksted;33
  metal.industri;;Metalvarer til industri;Metal goods for industry;drejning,fræsning,spåntagning,beslag,underleverandør;25
  trae;product;Træ og møbler;Wood and furniture;;16,31
  trae.vaerksted;;Træværksted;Wood workshop;træværksted,snedker,snedkeri,trævarer,skæring i træ;16
  trae.moebler;;Møbler;Furniture;møbler,bord,bænk,skolemøbler,hylder,udemøbler,højbede;31
  trae.istandsaettelse;service;Istandsættelse af møbler;Restoring of furniture;møbelrestaurering,polstring,ombetrækning,maling af møbler,slibning;952
  trae.emballage;;Træemballage;Wooden packaging;pallefremstilling,trækasser,gavekasser,emballage i træ;162
  trae.braende;;Brænde og flis;Firewood and chips;brænde,flis,pejsebrænde,optændingsbrænde;02,16
  groent;service;Have og grønne områder;Gardens and green areas;;81
  groent.have;;Haveservice;Garden service;haveservice,havearbejde,slå græs,klippe hæk,græsslåning,hækklipning,lugning,havemand;813
  groent.park;;Pleje af grønne områder;Care of green areas;grønne områder,park,naturpleje,beskæring,legeplads,stier;813
  groent.vinter;;Snerydning;Snow clearing;snerydning,vintertjeneste,glatføre,saltning;813,812
  groent.anlaeg;;Anlæg og belægning;Paving;anlægsgartner,fliser,belægning,hegn,bed;813,43
  groent.natur;;Naturpleje og dyr;Care of nature;kogræsning,invasive arter,bjørneklo,naturgenopretning,græssende dyr;01,02
  landbrug;product;Landbrug og gartneri;Farming and gardening;;01
  landbrug.groent;;Grøntsager og frugt;Vegetables and fruit;grøntsager,frugt,økologi,gårdbutik,grøntkasse,bær;01
  landbrug.planter;;Planter og blomster;Plants and flowers;gartneri,planter,blomster,stauder,drivhus,krukker;01
  landbrug.dyr;;Dyrehold og æg;Animals and eggs;æg,høns,får,geder,bier,hestehold;01
  landbrug.juletrae;;Juletræer og pyntegrønt;Christmas trees;juletræ,pyntegrønt,kranse,dekorationer;01,02
  byg;service;Bygning og ejendom;Buildings and property;;41,43
  byg.maler;;Malerarbejde;Painting;maler,malerarbejde,male,males,maling,tapet,spartling;433
  byg.toemrer;;Tømrer og småreparationer;Carpentry and small repairs;tømrer,handyman,småreparationer,døre,gulve;433,439
  byg.nedrivning;;Skånsom nedrivning;Careful demolition;nedrivning,demontering,rense mursten,genbrugsmursten;431
  byg.vicevaert;;Ejendomsservice;Property service;vicevært,ejendomsservice,pedel,teknisk service,tilsyn;811
  byg.flytning;;Flytning og rydning;Moving and clearing;flytning,rydning,tømning af bo,dødsbo,bortkørsel;494,38
  transport;service;Transport;Transport;;49
  transport.koersel;;Kørsel med varer;Carriage of goods;transport,kørsel,køre,køres,varevogn,fragt,levering,afhentning;494
  transport.bud;;Bud og kurér;Courier;bud,kurér,kurer,cykelbud,pakker,post,budtjeneste;532
  transport.mad;;Udbringning af mad;Delivery of food;madudbringning,levering af mad,madkørsel,måltidskasser;494,562
  transport.personer;;Kørsel med personer;Carriage of people;personkørsel,flextrafik,bus,ledsaget kørsel,skolekørsel;493
  transport.udlaan;facility;Udlån af køretøj;Loan of vehicles;lån af trailer,varevogn til leje,delebil,ladcykel til leje;771
  it;service;It og data;IT and data;;62
  it.software;;Programmering og web;Programming and web;programmering,hjemmeside,webshop,app,software,webudvikling;62
  it.test;;Test af software;Testing of software;softwaretest,test,fejlsøgning,brugertest;62
  it.data;;Registrering af data;Data entry;dataregistrering,indtastning,datarens,datavask,digitalisering,opmærkning;63,821
  it.arkiv;;Scanning og arkiv;Scanning and archives;scanning,arkiv,indscanning,arkivering,makulering;821,91
  it.reparation;;Reparation af computere;Repair of computers;computerreparation,pc,mobilreparation,skærm,reparere computere;951
  it.drift;;It-hjælp;IT support;it-support,support,hjælp til computer,opsætning,netværk og wifi;62
  grafisk;service;Grafisk og tryk;Graphics and print;;18,74
  grafisk.design;;Grafisk design;Graphic design;grafisk,design,layout,logo,illustration,plakat;741
  grafisk.tryk;product;Tryk og skilte;Print and signs;trykkeri,tryk,skilte,bannere,foldere,visitkort,folie;18
  grafisk.foto;;Foto, film og lyd;Photo, film and sound;foto,film,video,podcast,lyd,redigering;742,59
  grafisk.tekst;;Tekst og oversættelse;Text and translation;tekst,korrektur,oversættelse,tolk,letlæst,nyhedsbrev;743
  kontor;service;Kontor og administration;Office and administration;;82
  kontor.bogholderi;;Bogholderi og løn;Bookkeeping and pay;bogholderi,bogføring,regnskab,løn,fakturering,moms;692
  kontor.reception;;Reception og telefonpasning;Reception and telephone;reception,telefonpasning,omstilling,kundeservice,callcenter;82
  kontor.opgaver;;Kontoropgaver;Office tasks;kontor,sekretær,kopiering,praktisk hjælp,mødebooking;821
  kontor.marked;;Markedsføring;Marketing;markedsføring,sociale medier,reklame,annoncer,kampagne;73
  kontor.analyse;competence;Undersøgelser og analyse;Surveys and analysis;analyse,spørgeskema,evaluering,effektmåling,rundspørge;732,72
  butik;product;Butik og salg;Shops and sales;;47
  butik.genbrug;;Genbrugsbutik;Second-hand shop;genbrugsbutik,genbrug,loppemarked,brugte ting,secondhand;477,47
  butik.gaver;;Gaver og kunsthåndværk;Gifts and crafts;gaver,firmagaver,julegaver,kunsthåndværk,keramik,lys,gavekurv;47,32
  butik.dagligvarer;;Dagligvarer og lokale varer;Groceries and local goods;købmand,nærbutik,dagligvarer,lokale varer,specialiteter;471,47
  butik.web;;Webshop;Web shop;webshop,netbutik,onlinesalg,nethandel;479,47
  butik.boeger;;Bøger og spil;Books and games;bøger,antikvariat,spil,legetøj,brætspil;476,47
  genbrug;service;Genbrug og reparation;Reuse and repair;;38,95
  genbrug.sortering;;Sortering af affald;Sorting of waste;affaldssortering,sortering,affald,kildesortering,genbrugsstation;381,38
  genbrug.demontering;;Demontering;Dismantling;demontering,adskillelse,elektronikskrot,adskille apparater;38
  genbrug.indsamling;;Indsamling og afhentning;Collection;indsamling,afhentning,container,tøjindsamling,pant,flasker;381
  genbrug.hvidevarer;;Reparation af apparater;Repair of appliances;hvidevarer,husholdningsapparater,reparation,reparationscafé;952
  genbrug.byggevarer;product;Genbrugte byggevarer;Reused building materials;byggevarer,genbrugte døre,vinduer,mursten,brugt tømmer;46,47
  stroemme;resource_stream;Ressourcestrømme;Resource streams;;38
  stroemme.palletrae;;Palletræ;Pallet wood;palletræ,paller,engangspaller,trækasser,træemballage;162,38;150103;1624,162,3101,3109,310,4673,5210,52,4941,1610,1623,1629,813,0161,2511,1721,4312,016,3530,3821,3811,8810,4779,900
  stroemme.trae;;Træaffald og savsmuld;Waste wood and sawdust;træaffald,savsmuld,afskær,spåner,resttræ,spånplade;16,31;030105,170201,200138;1621,3530,0147,0141,0143,014,1629,3109,31,162,1610,3511,1712,2013,2351,8130,0161,1711,3811,8899,3240,9104
  stroemme.pap;;Pap og papir;Cardboard and paper;pap,papir,papkasser,papemballage,kartoner;17,18;150101,200101;1712,1721,1711,172,3832,3811,4791,829,2399,5320,5210,014,0113,1812,3109,4778,3299,8510,8520,9003,1629,0130
  stroemme.plast;;Plast;Plastics;plast,folie,plastemballage,plastdunke,plastspande;22;150102,200139,070213;2229,2221,2222,2223,222,3832,2016,2219,3811,1392,3299,3109,4332,2562,1330,4791,0113,5210,2932,8520
  stroemme.metal;;Metalskrot;Scrap metal;metalskrot,jern,aluminium,kobber,metalspåner,dåser;24,25;120101,120103,150104,170405,200140;2410,2451,2453,2454,24,3832,4677,2550,2511,2562,25,2442,2444,2431,3811,28,2599,9003,8532,3831,2932,3212
  stroemme.glas;;Glas;Glass;glas,flasker,planglas,syltetøjsglas;23;150107,170202,200102;2313,2314,2311,2319,2312,231,3832,3811,1039,1032,1105,1107,1101,4211,2361,2399,2351,3299,9003,4778,1089,4779
  stroemme.mad;;Overskudsmad;Surplus food;overskudsmad,madspild,datovarer,overskudsvarer,rester;10,56,47;200108,020304,020501,020601;8899,5629,5610,562,5621,1091,1092,1039,3821,3521,8790,8730,0146,0149,4711,1085,1071,1101,2015,8810,8891,9499,4729,4781
  stroemme.koekkenaffald;;Køkkenaffald og kaffegrums;Kitchen waste and coffee grounds;kaffegrums,madaffald,grøntaffald,bioaffald,kompost;56;200108,020304;3521,3821,2015,1091,0113,0130,0119,813,2014,2041,2059,1920,0149,1092,3511,8130,0146,2042,382,9104
  stroemme.mask;;Mask og bærme;Spent grain;mask,bærme,pulp,frugtrester,presserester;11,10;020704,020701;0141,0146,014,1091,1071,107,1072,3521,1089,1092,0142,0145,2015,3821,1013,1101,1061,5610,0113,2014,0149,1086
  stroemme.tekstil;;Tekstiler;Textiles;tekstiler,tøj,stofrester,arbejdstøj,gardiner,garn,metervarer;13,14;040222,150109,200110,200111;1330,1392,13,1310,1320,1395,1396,14,1413,1419,3109,4779,477,3103,1512,2399,3832,8899,9601,3299,2932,1712,8121,9003,4332
  stroemme.elektronik;;Elektronik;Electronics;elektronik,computere,mobiler,kabler,skærme,printere,brugt it;26,27;160214,200136;9511,951,4779,3832,3831,2620,26,2611,2444,2442,3812,2720,3299,8532,8520,4651,4741,8899,9512,33,4652
  stroemme.moebler;;Møbler og inventar;Furniture and fittings;kontormøbler,inventar,skrivebord,reoler,udtjente møbler;31;200307;310,3101,3109,9524,4779,477,8899,8211,8510,8520,8891,9499,8790,8720,5590,7729,7733,6820,1330,162,5610,6419,9003
  stroemme.byggeaffald;;Byggematerialer;Building materials;mursten,tegl,beton,byggeaffald,restpartier,fliser,isolering;41,43,23;170102,170101,170107,170604;2351,2361,2332,2320,2363,42,4211,4299,4120,412,4673,4752,4312,4391,0812,2370,2369,3832,2399,3821,4333,0161
  stroemme.have;;Haveaffald og flis;Garden waste;haveaffald,grene,flis,blade,græsafklip,jord;01,02,81;200201;3821,3530,0113,0130,813,8130,0141,0149,3521,3511,2015,1629,0161,1621,0119,2014,2399,4299,9104,0240,0142
  stroemme.emballage;;Brugt emballage;Used packaging;emballage,palletanke,tønder,spande,transportkasser,bobleplast;46,49;150106,150105;829,4791,5210,4941,52,5229,5320,1039,1105,1107,1101,0113,0130,2223,2222,3811,3832,2059,4690,4632,0149,494,813
  stroemme.gummi;;Gummi, dæk og slanger;Rubber and tyres;dæk,gummi,cykelslanger,transportbånd;22,45;160103;2211,2219,221,2399,2352,4211,3832,2229,4391,9311,1520,0141,0143,813,9529,3530,2351,4531,3299,9329,1512,8520,4299,1393
  stroemme.maling;;Malingrester uden farlige stoffer;Paint without hazardous substances;malingrester,maling,lak,restmaling;20;080112,200128;2030,4334,433,3832,3812,9003,8520,8891,8899,8532,9524,3109,4339,9001,8110,1812,8559,8790,2059,3822,4752,2351
  undervisning;competence;Undervisning og vejledning;Teaching and guidance;;85
  undervisning.kursus;;Kurser og oplæg;Courses and talks;kursus,oplæg,foredrag,workshop,undervisning;855
  undervisning.mentor;;Mentor og støtte;Mentoring;mentor,mentorstøtte,coaching,støtte på jobbet,sidemandsoplæring;85,88
  undervisning.oplaering;;Oplæring og certifikater;Training and certificates;oplæring,certifikat,truckkort,hygiejnebevis,svejsekursus;853,855
  undervisning.autisme;;Viden om særlige behov;Knowledge of special needs;autisme,adhd,neurodivergens,særlige behov,psykisk sårbarhed,hjerneskade;88,85
  undervisning.lektier;;Tilbud til unge;Services for young people;unge,ungeindsats,lektiehjælp,fritidsjob,skoletilbud;85,88
  raadgivning;competence;Rådgivning;Advice;;70
  raadgivning.forretning;;Forretningsudvikling;Business development;forretningsudvikling,forretningsplan,strategi,iværksætteri,rådgivning;702
  raadgivning.jura;;Jura og vedtægter;Law and statutes;jura,vedtægter,kontrakt,selskabsform,advokat;691
  raadgivning.regnskab;;Økonomi og revision;Economy and audit;revisor,revision,budget,økonomistyring,årsregnskab;692
  raadgivning.baeredygtighed;;Bæredygtighed og klima;Sustainability and climate;bæredygtighed,klimaregnskab,esg,grøn omstilling,verdensmål;702,749
  raadgivning.personale;;Personale og rummelighed;Staff and inclusion;hr,personale,rummelighed,arbejdsmiljø,rekruttering,fastholdelse;702,78
  raadgivning.indkoeb;;Udbud og indkøb;Tenders and procurement;udbud,indkøb,tilbudsgivning,indkøbsportal,leverandør;702,84
  arbejde;workplace;Arbejdspladser;Workplaces;;78
  arbejde.faatimer;;Job med få timer;Jobs of few hours;få timer,småjob,fem timer om ugen,deltid,fritidsjob;78
  arbejde.fleks;;Fleksjob;Flex jobs;fleksjob,fleksjobber,nedsat arbejdsevne,skånejob,skånehensyn;78
  arbejde.praktik;;Praktik og afprøvning;Work trials;praktik,virksomhedspraktik,afprøvning,jobprøvning,løntilskud;78,88
  arbejde.vikar;;Vikarer og ekstra hænder;Temporary staff;vikar,afløser,ekstra hænder,sæsonarbejde,spidsbelastning;782
  arbejde.frivillige;;Frivillige;Volunteers;frivillige,frivilligt arbejde,foreningsarbejde,hjælpere;94
  lokaler;facility;Lokaler og udstyr;Premises and equipment;;68
  lokaler.moede;;Mødelokaler;Meeting rooms;mødelokale,mødelokaler,konference,selskabslokale,sal;682,823
  lokaler.kontor;;Kontorplads;Office space;kontorplads,kontorfællesskab,skrivebord til leje,coworking;682
  lokaler.vaerksted;;Værkstedsplads;Workshop space;værksted,produktionslokale,hal,maskiner til låns;682
  lokaler.koekken;;Produktionskøkken;Production kitchen;produktionskøkken,leje af køkken,industrikøkken,kølerum;682
  lokaler.lager;;Lagerplads;Storage space;lagerplads,opbevaring,depot,container til leje;682,521
  lokaler.udstyr;;Udlejning af udstyr;Rental of equipment;udlejning,leje af udstyr,porcelæn,borde og stole,telt,maskinleje;77
  netvaerk;network;Netværk og samarbejde;Networks;;94
  netvaerk.moeder;;Netværksmøder;Network meetings;netværk,netværksmøde,erhvervsnetværk,morgenmøde,erfagruppe;94
  netvaerk.kunder;;Adgang til kunder;Access to customers;kunder,kundenetværk,salgskanal,samhandel,forhandler;46,94
  netvaerk.forening;;Foreninger og lokalsamfund;Associations and community;forening,lokalsamfund,borgerforening,idrætsforening,kulturhus;94,93
  netvaerk.forskning;;Uddannelse og forskning;Education and research;uddannelse,studerende,forskning,professionshøjskole,projektsamarbejde;85,72
  finansiering;funding;Finansiering;Funding;;64
  finansiering.fond;;Fonde og tilskud;Foundations and grants;fond,fonde,tilskud,pulje,bevilling,legat,projektstøtte;64,94
  finansiering.laan;;Lån og garanti;Loans and guarantees;lån,kredit,garanti,bank,mikrolån;64
  finansiering.investering;;Investering;Investment;investering,investor,kapital,ejerandel,impact;64,70
  finansiering.sponsor;;Sponsorat og gaver;Sponsorship and donations;sponsor,sponsorat,donation,gave,støtte;94,64
  kultur;service;Kultur, fritid og turisme;Culture, leisure and tourism;;90,93
  kultur.arrangement;;Arrangementer;Events;arrangement,event,festival,koncert,julemarked,firmafest;823,90
  kultur.overnatning;;Overnatning;Accommodation;overnatning,vandrerhjem,lejrskole,hotel,shelter,camping;55
  kultur.oplevelse;;Oplevelser og ture;Experiences and tours;oplevelse,guidet tur,rundvisning,kanotur,teambuilding;79,93
  kultur.kunst;;Kunst og musik;Art and music;kunst,musik,teater,udstilling,maleri,kor;90
  kultur.sport;;Bevægelse og sport;Exercise and sport;idræt,sport,motion,træning,ridning,fitness;93
  omsorg;service;Omsorg og sundhed;Care and health;;88
  omsorg.ledsager;;Ledsagelse og besøg;Companions and visits;ledsager,besøgsven,ledsagelse,indkøb for ældre,tryghed;88
  omsorg.sundhed;;Sundhed og velvære;Health and well-being;sundhed,massage,stresshåndtering,fysioterapi,mindfulness;86,96
  omsorg.bolig;;Botilbud og støtte;Supported living;botilbud,bostøtte,opholdssted,bofællesskab;87,88
  omsorg.dyr;;Dyr og pasning;Animals and pet care;hundelufter,dyrepasning,hundepension,terapidyr,hestepasning;75,96
  """#
