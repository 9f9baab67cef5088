/// Offers and needs, one a line: organisation; direction; category; mode; waste code; title;
/// volume; unit; kroner a year; reach; status; confirmed; urgency.
let demoLineTable = #"""
  gudenaa-koekken;offers;koekken.kantine;service;;kantinedrift;120;kuverter/dag;;region;active;2026-09-03;0.6
  gudenaa-koekken;offers;koekken.moede;service;;mødeforplejning;60;kuverter/dag;;municipality;active;2026-09-03;0.6
  gudenaa-koekken;needs;stroemme.mad;resource_stream;200108;overskudsmad;80;kg/uge;;municipality;active;2026-09-03;0.6
  gudenaa-koekken;needs;transport.mad;service;;transport af varm mad;2;t/dag;;municipality;active;2026-09-03;0.8
  kafe-langsoe;offers;koekken.cafe;service;;café ved vandet;;;;municipality;active;2026-05-11;0.6
  kafe-langsoe;offers;koekken.kantine;service;;frokostordning til mindre kontorer;40;kuverter/dag;;municipality;active;2026-05-11;0.6
  kafe-langsoe;offers;koekken.bageri;product;;kager til møder;30;stk./dag;;municipality;active;2026-05-11;0.6
  kafe-langsoe;needs;vaskeri.erhverv;service;;vask af viskestykker;25;kg/uge;;municipality;active;2026-05-11;0.6
  kafe-langsoe;needs;koekken.foraedling;product;;lokal saft og marmelade;60;glas/md.;;municipality;active;2026-06-15;0.3
  ans-vaskeri;offers;vaskeri.erhverv;service;;vask af arbejdstøj og linned;900;kg/uge;;region;active;2026-06-15;0.6
  ans-vaskeri;offers;vaskeri.udlejning;service;;duge og håndklæder til leje;400;sæt/md.;;municipality;active;2026-06-15;0.6
  ans-vaskeri;needs;transport.koersel;service;;kørsel med linned;10;ture/uge;150000;municipality;active;2026-06-15;0.6
  ans-vaskeri;needs;tekstil.reparation;service;;reparation af arbejdstøj;40;stk./md.;;municipality;active;2025-09-20;0.3
  pakvirke;offers;montage.pak;service;;montage og pakning;2500;kasser/uge;;country;active;2026-08-12;0.6
  pakvirke;offers;montage.kuvertering;service;;kuvertering;8000;breve/uge;;municipality;active;2026-08-12;0.6
  pakvirke;offers;montage.lager;service;;lager og pluk af ordrer;120;ordrer/dag;;municipality;active;2025-02-03;0.6
  pakvirke;needs;transport.koersel;service;;afhentning af færdige kasser;5;ture/uge;120000;municipality;active;2026-08-12;0.6
  pakvirke;needs;stroemme.pap;resource_stream;150101;rene papkasser;300;stk./uge;;municipality;active;2026-06-15;0.3
  pakvirke;offers;stroemme.palletrae;resource_stream;150103;brugte engangspaller;60;stk./md.;;municipality;active;2026-08-12;0.6
  groenkvik;offers;groent.have;service;;haveservice;30;haver/uge;;municipality;active;2026-04-22;0.6
  groenkvik;offers;groent.park;service;;pleje af parker og legepladser;15;områder/md.;;municipality;active;2026-04-22;0.6
  groenkvik;offers;stroemme.have;resource_stream;200201;flis og grene;20;m3/md.;;municipality;active;2026-04-22;0.6
  groenkvik;needs;metal.maskine;service;;service af plæneklippere;12;stk./år;;municipality;active;2026-04-22;0.6
  groenkvik;needs;lokaler.lager;facility;;plads til maskiner om vinteren;80;m2;;municipality;active;2025-11-10;0.3
  plaenevirke;offers;groent.have;service;;haveservice og hækklipning;20;haver/uge;;municipality;active;2026-02-17;0.6
  plaenevirke;offers;groent.vinter;service;;snerydning;25;adresser;;municipality;active;2025-11-01;0.6
  plaenevirke;needs;arbejde.vikar;workplace;;ekstra hænder i maj og juni;3;personer;;municipality;active;2026-06-15;0.3
  skrotfinken;offers;genbrug.demontering;service;;demontering af elektronik;6;ton/md.;;region;active;2026-09-28;0.6
  skrotfinken;offers;genbrug.hvidevarer;service;;reparation af apparater;40;stk./md.;;municipality;active;2026-09-28;0.6
  skrotfinken;offers;stroemme.metal;resource_stream;200140;sorteret metal;2;ton/md.;;municipality;active;2026-09-28;0.6
  skrotfinken;needs;stroemme.elektronik;resource_stream;160214;udtjent elektronik;8;ton/md.;;municipality;active;2026-09-28;0.8
  skrotfinken;needs;transport.koersel;service;;afhentning hos virksomheder;4;ture/uge;;municipality;active;2026-06-15;0.6
  mentorhuset;offers;undervisning.mentor;competence;;mentorstøtte på jobbet;60;t/uge;;region;active;2026-01-14;0.6
  mentorhuset;offers;undervisning.autisme;competence;;oplæg om autisme på arbejdspladsen;4;oplæg/md.;;region;active;2026-01-14;0.6
  mentorhuset;needs;lokaler.moede;facility;;lokale til gruppemøder;2;dage/md.;;municipality;active;2026-01-14;0.6
  spaanvig;offers;trae.moebler;product;;skolemøbler og udemøbler;90;stk./md.;;region;active;2026-10-05;0.6
  spaanvig;offers;trae.istandsaettelse;service;;istandsættelse af borde;50;stk./md.;;municipality;active;2026-10-05;0.6
  spaanvig;needs;stroemme.palletrae;resource_stream;150103;palletræ;250;stk./md.;;region;active;2026-10-05;0.8
  spaanvig;needs;stroemme.trae;resource_stream;030105;afskær af massivt træ;1;ton/md.;;municipality;active;2026-10-05;0.6
  bitvig;offers;it.test;service;;test af software;160;t/uge;;country;active;2026-06-02;0.6
  bitvig;offers;it.arkiv;service;;scanning af arkiver;3000;sider/uge;;municipality;active;2026-06-02;0.6
  bitvig;needs;raadgivning.forretning;competence;;sparring om salg til kommuner;6;t/md.;;municipality;active;2026-06-02;0.6
  bitvig;needs;stroemme.elektronik;resource_stream;200136;brugte skærme;20;stk.;;municipality;active;2026-06-15;0.3
  gjern-markhave;offers;landbrug.groent;product;;økologiske grøntsager;400;kg/uge;;municipality;active;2026-05-04;0.6
  gjern-markhave;offers;groent.have;service;;lugning og haveservice;6;haver/uge;;municipality;active;2025-05-12;0.6
  gjern-markhave;needs;stroemme.koekkenaffald;resource_stream;200108;kaffegrums og grøntaffald;100;kg/uge;;municipality;active;2026-05-04;0.6
  gjern-markhave;needs;transport.koersel;service;;levering af grøntkasser;3;ture/uge;60000;municipality;active;2026-06-15;0.6
  genvirke;offers;genbrug.hvidevarer;service;;reparation af husholdningsapparater;25;stk./md.;;municipality;active;2025-12-02;0.6
  genvirke;offers;byg.flytning;service;;rydning og bortkørsel;6;opgaver/md.;;municipality;active;2025-12-02;0.6
  genvirke;needs;stroemme.moebler;resource_stream;200307;kontormøbler til istandsættelse;30;stk./md.;;municipality;active;2025-12-02;0.6
  genvirke;needs;lokaler.vaerksted;facility;;større værksted;200;m2;;municipality;active;2026-06-15;0.6
  traadloekke;offers;tekstil.profiltoej;product;;muleposer og profiltøj;500;stk./md.;;country;active;2026-03-09;0.6
  traadloekke;offers;tekstil.reparation;service;;reparation af arbejdstøj;60;stk./md.;;municipality;active;2026-03-09;0.6
  traadloekke;needs;stroemme.tekstil;resource_stream;040222;stofrester og gardiner;200;kg/md.;;municipality;active;2026-03-09;0.6
  traadloekke;needs;butik.web;product;;hjælp til webshop;;;;municipality;active;2026-06-15;0.3
  faarvang-syltestue;offers;koekken.foraedling;product;;syltetøj og saft;800;glas/md.;;country;active;2026-01-20;0.6
  faarvang-syltestue;offers;stroemme.mask;resource_stream;020704;frugtrester;50;kg/uge;;municipality;active;2026-01-20;0.6
  faarvang-syltestue;needs;stroemme.mad;resource_stream;020304;overskudsfrugt;200;kg/uge;;municipality;active;2026-01-20;0.6
  faarvang-syltestue;needs;netvaerk.kunder;network;;butikker, der vil forhandle;10;butikker;;municipality;active;2026-06-15;0.6
  klarvig;offers;rengoering.erhverv;service;;rengøring af kontorer;6000;m2/uge;;municipality;active;2026-02-25;0.6
  klarvig;offers;rengoering.vinduer;service;;vinduespolering;80;adresser/md.;;municipality;active;2026-02-25;0.6
  klarvig;needs;vaskeri.erhverv;service;;vask af klude og mopper;120;kg/uge;45000;municipality;active;2026-02-25;0.6
  klarvig;needs;undervisning.oplaering;competence;;kursus i rengøring;4;pladser;;municipality;active;2026-06-15;0.3
  hjulkvist;offers;metal.cykel;service;;reparation af cykler;70;stk./md.;;municipality;active;2025-08-30;0.6
  hjulkvist;offers;transport.udlaan;facility;;udlån af ladcykler;8;stk.;;municipality;paused;2025-08-30;0.6
  hjulkvist;needs;stroemme.gummi;resource_stream;160103;slanger og dæk;100;stk./md.;;municipality;active;2026-06-15;0.3
  them-genbrugslade;offers;butik.genbrug;product;;genbrugsbutik;;;;municipality;active;2025-09-15;0.6
  them-genbrugslade;offers;genbrug.indsamling;service;;afhentning af møbler;10;ture/uge;;municipality;active;2025-09-15;0.6
  them-genbrugslade;needs;stroemme.moebler;resource_stream;200307;møbler og inventar;60;stk./md.;;municipality;active;2026-06-15;0.6
  them-genbrugslade;needs;netvaerk.forening;network;;frivillige fra foreninger;6;personer;;municipality;active;2026-06-15;0.3
  sorring-lervaerk;offers;butik.gaver;product;;firmagaver i keramik;120;stk./md.;;country;active;2026-03-02;0.6
  sorring-lervaerk;needs;netvaerk.kunder;network;;firmaer, der køber gaver;15;kunder;;municipality;active;2026-03-02;0.8
  sorring-lervaerk;needs;finansiering.laan;funding;;lån til en ovn;90000;kr.;;municipality;active;2026-06-15;0.6
  hvedekvist;offers;koekken.bageri;product;;brød til institutioner;300;brød/dag;;municipality;active;2026-02-10;0.6
  hvedekvist;offers;koekken.moede;service;;smørrebrød;80;kuverter/dag;;municipality;expired;2024-10-01;0.6
  hvedekvist;needs;transport.mad;service;;levering om morgenen;1;tur/dag;;municipality;active;2026-02-10;0.6
  bryrup-braendelav;offers;trae.braende;product;;brænde på paller;40;paller/md.;;municipality;active;2025-10-12;0.6
  bryrup-braendelav;needs;stroemme.palletrae;resource_stream;150103;hele engangspaller;50;stk./md.;;municipality;active;2026-06-15;0.3
  lemming-billedvaerk;offers;grafisk.design;service;;logo og plakater;8;opgaver/md.;;country;active;2026-04-01;0.6
  lemming-billedvaerk;offers;grafisk.tryk;product;;skilte og folie;20;stk./md.;;municipality;active;2024-02-01;0.6
  lemming-billedvaerk;needs;kontor.bogholderi;service;;bogholderi;6;t/md.;;municipality;active;2026-06-15;0.6
  sejskov-vandrehjem;offers;kultur.overnatning;service;;overnatning;24;senge;;country;active;2026-03-18;0.6
  sejskov-vandrehjem;offers;lokaler.moede;facility;;mødelokale i skoven;12;personer;;municipality;active;2026-03-18;0.6
  sejskov-vandrehjem;needs;vaskeri.udlejning;service;;sengelinned;180;sæt/md.;70000;municipality;active;2026-03-18;0.8
  sejskov-vandrehjem;needs;koekken.bageri;product;;morgenbrød;40;stk./dag;;municipality;active;2026-06-15;0.6
  glade-kosteskab;offers;rengoering.privat;service;;rengøring i private hjem;25;hjem/uge;;municipality;active;2025-06-10;0.6
  glade-kosteskab;needs;raadgivning.jura;competence;;hjælp til vedtægter;;;;municipality;active;2026-06-15;0.6
  kurer-og-ko;offers;transport.koersel;service;;transport og levering;40;ture/uge;;region;active;2026-07-01;0.6
  kurer-og-ko;offers;transport.mad;service;;udbringning af mad;6;t/dag;;municipality;active;2026-07-01;0.6
  kurer-og-ko;offers;transport.bud;service;;cykelbud;30;ture/dag;;municipality;active;2026-07-01;0.6
  kurer-og-ko;needs;vaskeri.erhverv;service;;vask af arbejdstøj;60;kg/uge;36000;municipality;active;2025-01-15;0.6
  kurer-og-ko;needs;koekken.kantine;service;;frokost til chauffører;18;kuverter/dag;80000;municipality;active;2026-07-01;0.3
  nordmark-industri;offers;stroemme.palletrae;resource_stream;150103;engangspaller;200;stk./md.;;municipality;active;2026-10-20;0.6
  nordmark-industri;offers;stroemme.mad;resource_stream;200108;rester fra kantinen;30;kg/uge;;municipality;active;2026-10-20;0.6
  nordmark-industri;offers;lokaler.lager;facility;;lagerplads;150;m2;;municipality;active;2026-10-20;0.6
  nordmark-industri;needs;koekken.kantine;service;;kantine til produktionen;90;kuverter/dag;900000;municipality;active;2026-10-20;0.8
  nordmark-industri;needs;montage.pak;service;;pakning af beslag;1200;kasser/uge;;municipality;active;2026-10-20;0.6
  kjellerup-kantine;offers;koekken.kantine;service;;kantinedrift;300;kuverter/dag;;region;active;2026-01-30;0.6
  kjellerup-kantine;offers;stroemme.mad;resource_stream;200108;overskudsmad;40;kg/uge;;municipality;active;2026-01-30;0.6
  kjellerup-kantine;needs;landbrug.groent;product;;lokale grøntsager;150;kg/uge;;municipality;active;2026-01-30;0.6
  tagkvist-byg;offers;stroemme.byggeaffald;resource_stream;170102;rester af tegl og brædder;3;ton/md.;;municipality;active;2026-04-10;0.6
  tagkvist-byg;needs;byg.nedrivning;service;;skånsom nedrivning;2;huse/år;;municipality;active;2026-08-21;0.3
  tagkvist-byg;offers;stroemme.palletrae;resource_stream;150103;paller fra byggepladser;80;stk./md.;;country;active;2025-11-27;0.6
  punktum-og-streg;offers;grafisk.tryk;product;;foldere og skilte;200;opgaver/md.;;region;active;2026-08-21;0.6
  punktum-og-streg;needs;montage.kuvertering;service;;kuvertering af breve;6000;breve/uge;;municipality;active;2025-11-27;0.8
  hotel-moensterhoej;needs;vaskeri.udlejning;service;;linned til 120 værelser;900;sæt/md.;;municipality;active;2025-11-27;0.8
  hotel-moensterhoej;needs;rengoering.erhverv;service;;hjælp til rengøring i sæsonen;40;t/uge;;municipality;active;2025-06-03;0.6
  hotel-moensterhoej;offers;stroemme.mad;resource_stream;200108;rester fra morgenbuffet;50;kg/uge;;region;active;2024-09-09;0.6
  kolossia-logistik;needs;montage.pak;service;;ompakning af varer;4000;kasser/uge;;municipality;active;2025-06-03;0.6
  kolossia-logistik;offers;stroemme.pap;resource_stream;150101;papemballage;5;ton/md.;;region;active;2024-09-09;0.6
  kolossia-logistik;offers;stroemme.palletrae;resource_stream;150103;engangspaller;400;stk./md.;;country;active;2026-10-02;0.6
  drejvig;offers;metal.industri;product;;drejede emner;2000;emner/uge;;region;active;2024-09-09;0.6
  drejvig;needs;montage.kontrol;service;;kontrol af emner;1500;emner/uge;;municipality;active;2026-10-02;0.3
  drejvig;offers;stroemme.metal;resource_stream;120101;spåner;1;ton/md.;;municipality;active;2024-03-18;0.6
  bogvig-revision;offers;kontor.bogholderi;service;;bogholderi til små firmaer;80;t/md.;;country;active;2026-10-02;0.6
  bogvig-revision;needs;rengoering.erhverv;service;;rengøring af kontor;300;m2/uge;;municipality;active;2024-03-18;0.8
  bogvig-revision;needs;koekken.moede;service;;mødeforplejning;15;kuverter/uge;;municipality;active;2026-04-10;0.6
  pixelhede;needs;it.test;service;;test af en ny app;60;t/uge;;municipality;active;2024-03-18;0.8
  pixelhede;needs;koekken.kantine;service;;frokostordning;27;kuverter/dag;;municipality;active;2026-04-10;0.6
  pixelhede;offers;it.software;service;;hjemmesider;10;opgaver/md.;;country;active;2026-08-21;0.6
  slusevang;needs;groent.have;service;;pleje af gårdanlæg;14;anlæg;;municipality;active;2026-04-10;0.6
  slusevang;needs;byg.vicevaert;service;;afløser for vicevært;10;t/uge;;municipality;active;2026-08-21;0.6
  slusevang;offers;lokaler.vaerksted;facility;;tomt værksted;180;m2;;municipality;active;2025-11-27;0.6
  mejsevig-plast;needs;montage.pak;service;;samling og pakning af dele;3000;kasser/uge;;municipality;active;2026-08-21;0.6
  mejsevig-plast;offers;stroemme.plast;resource_stream;070213;plastafklip;2;ton/md.;;municipality;active;2025-11-27;0.6
  brobjergvig;offers;stroemme.trae;resource_stream;030105;træafskær;4;ton/md.;;municipality;active;2025-11-27;0.6
  brobjergvig;needs;trae.istandsaettelse;service;;reparation af returvarer;30;stk./md.;;municipality;active;2025-06-03;0.8
  ulvevig-tekstil;offers;stroemme.tekstil;resource_stream;040222;stofrester;300;kg/md.;;region;active;2025-06-03;0.6
  ulvevig-tekstil;needs;tekstil.syning;service;;syning af små serier;150;stk./md.;;municipality;active;2024-09-09;0.6
  pilevig-planter;offers;landbrug.planter;product;;stauder;900;stk./md.;;country;active;2024-09-09;0.6
  pilevig-planter;needs;arbejde.vikar;workplace;;hænder i forårssæsonen;5;personer;;municipality;active;2026-10-02;0.6
  krydsvig;offers;stroemme.mad;resource_stream;020304;datovarer;120;kg/uge;;municipality;active;2026-10-02;0.6
  krydsvig;needs;koekken.foraedling;product;;lokale specialiteter;200;glas/md.;;municipality;active;2024-03-18;0.3
  hjoernevig;offers;stroemme.koekkenaffald;resource_stream;200108;kaffegrums;40;kg/uge;;region;active;2024-03-18;0.6
  hjoernevig;needs;koekken.bageri;product;;kager;25;stk./dag;;municipality;active;2026-04-10;0.8
  vandkvist-vvs;needs;montage.lager;service;;oprydning på lager;6;t/uge;;municipality;active;2026-04-10;0.8
  vandkvist-vvs;offers;stroemme.metal;resource_stream;170405;kobber og messing;100;kg/md.;;municipality;active;2026-08-21;0.6
  lampevig-el;offers;stroemme.elektronik;resource_stream;200136;gamle armaturer;150;kg/md.;;municipality;active;2026-08-21;0.6
  lampevig-el;needs;vaskeri.erhverv;service;;vask af arbejdstøj;30;kg/uge;;municipality;active;2025-11-27;0.6
  klinikvig;needs;vaskeri.erhverv;service;;vask af håndklæder;50;kg/uge;;municipality;active;2025-11-27;0.6
  klinikvig;offers;omsorg.sundhed;service;;træning for ansatte;6;hold/uge;;country;active;2025-06-03;0.6
  tandvig-auto;offers;stroemme.gummi;resource_stream;160103;brugte dæk;90;stk./md.;;country;active;2025-06-03;0.6
  tandvig-auto;needs;rengoering.bil;service;;klargøring af biler;20;biler/uge;;municipality;active;2024-09-09;0.8
  studio-firkantvig;offers;grafisk.design;service;;design og layout;12;opgaver/md.;;municipality;active;2024-09-09;0.6
  studio-firkantvig;needs;kontor.bogholderi;service;;bogholderi;4;t/md.;;municipality;active;2026-10-02;0.6
  solbakkevig-energi;needs;groent.park;service;;græsslåning mellem solceller;12;ha;;municipality;active;2026-10-02;0.6
  solbakkevig-energi;needs;butik.gaver;product;;julegaver;320;stk.;;municipality;active;2024-03-18;0.6
  oestervig;offers;lokaler.moede;facility;;kursuslokaler;6;lokaler;;country;active;2024-03-18;0.6
  oestervig;needs;trae.moebler;product;;nye borde;40;stk.;;municipality;active;2026-04-10;0.3
  randvig-entreprise;offers;stroemme.byggeaffald;resource_stream;170107;fliser og kantsten;10;ton/md.;;municipality;active;2026-04-10;0.6
  randvig-entreprise;needs;groent.anlaeg;service;;hjælp med belægning;20;t/uge;;municipality;active;2026-08-21;0.8
  hedevig-foder;needs;stroemme.mask;resource_stream;020704;mask og frugtrester;2;ton/uge;;municipality;active;2026-08-21;0.8
  hedevig-foder;offers;stroemme.plast;resource_stream;150102;storsække;200;stk./md.;;country;active;2025-11-27;0.6
  pallevirke-nord;needs;stroemme.palletrae;resource_stream;150103;engangspaller til reparation;500;stk./md.;;municipality;active;2025-11-27;0.6
  pallevirke-nord;offers;trae.emballage;product;;reparerede paller;300;stk./md.;;municipality;active;2025-06-03;0.6
  skumvig;offers;stroemme.mask;resource_stream;020704;mask;400;kg/uge;;municipality;active;2025-06-03;0.6
  skumvig;needs;grafisk.tryk;product;;etiketter;3000;stk./md.;;municipality;active;2024-09-09;0.3
  skumvig;needs;montage.pak;service;;pakning af gaveæsker;200;kasser/uge;;municipality;active;2026-10-02;0.8
  knastvig-kemi;needs;montage.pak;service;;pakning af prøver;900;kasser/uge;;municipality;active;2024-09-09;0.3
  knastvig-kemi;offers;stroemme.emballage;resource_stream;150106;palletanke;12;stk./md.;;country;active;2026-10-02;0.6
  fjordvig-fisk;needs;transport.mad;service;;udbringning;1;t/dag;;municipality;active;2026-10-02;0.8
  rejsevig;offers;kultur.oplevelse;service;;kanoture;12;ture/uge;;municipality;active;2024-03-18;0.6
  rejsevig;needs;kultur.overnatning;service;;senge til grupper;20;senge;;municipality;active;2026-04-10;0.6
  kontorvig;offers;stroemme.moebler;resource_stream;200307;brugte kontormøbler;45;stk./md.;;region;active;2026-04-10;0.6
  kontorvig;needs;trae.istandsaettelse;service;;istandsættelse af stole;25;stk./md.;;municipality;active;2026-08-21;0.3
  paragrafvig;offers;raadgivning.jura;competence;;en gratis time om vedtægter;4;t/md.;;country;active;2026-08-21;0.6
  paragrafvig;needs;it.arkiv;service;;scanning af gamle sager;2000;sider/uge;;municipality;active;2025-11-27;0.8
  bankvig;offers;finansiering.laan;funding;;små lån til iværksættere;6;lån/år;;municipality;active;2025-11-27;0.6
  bankvig;needs;koekken.moede;service;;mødeforplejning;30;kuverter/uge;;municipality;active;2025-06-03;0.6
  bankvig;needs;butik.gaver;product;;gaver til kunder;150;stk./år;;municipality;active;2024-09-09;0.6
  straavig;needs;arbejde.faatimer;workplace;;hjælp i stalden;10;t/uge;;municipality;active;2025-06-03;0.6
  maaskevig;needs;montage.pak;service;;samling af beslag;500;kasser/uge;;municipality;active;2024-09-09;0.6
  erhvervsring-midtvig;offers;netvaerk.moeder;network;;netværksmøder;4;møder/år;;municipality;active;2026-08-18;0.6
  faellesspisning-aavig;needs;stroemme.mad;resource_stream;200108;overskudsmad;60;kg/uge;;municipality;active;2026-03-03;0.6
  faellesspisning-aavig;offers;netvaerk.forening;network;;gæster og frivillige;30;personer;;municipality;active;2026-03-03;0.6
  idraet-spurtvig;needs;vaskeri.erhverv;service;;vask af spilletøj;20;kg/uge;;municipality;active;2026-06-15;0.3
  idraet-spurtvig;offers;lokaler.koekken;facility;;klubkøkken om dagen;1;køkken;;municipality;active;2026-06-15;0.6
  kulturvig;needs;koekken.moede;service;;mad til koncerter;50;kuverter/md.;;municipality;active;2026-06-15;0.6
  kulturvig;offers;kultur.arrangement;service;;sal og scene;1;sal;;municipality;active;2026-06-15;0.6
  landsby-bakkevig;needs;groent.park;service;;klipning af bypark;2;gange/md.;;municipality;active;2026-06-15;0.6
  fonden-stensvig;offers;finansiering.fond;funding;;støtte til sociale projekter;10;bevillinger/år;;municipality;active;2026-01-11;0.6
  hoejskolen-koekken;needs;koekken.kantine;service;;kantine til 60 fra januar;60;kuverter/dag;;municipality;active;2026-11-16;0.8
  skolen-proevemark;needs;trae.moebler;product;;skolemøbler;30;stk.;;municipality;active;2026-09-09;0.6
  skolen-proevemark;offers;netvaerk.forskning;network;;valgfag og projektuger;2;uger/år;;municipality;active;2026-06-15;0.6
  plejehjem-lysvig;needs;vaskeri.erhverv;service;;vask af beboertøj;200;kg/uge;;municipality;active;2026-05-27;0.6
  plejehjem-lysvig;needs;groent.have;service;;have til beboerne;1;have;;municipality;active;2025-05-27;0.6
  ide-computerro;offers;it.reparation;service;;reparation af computere;20;stk./md.;;municipality;active;2026-08-25;0.6
  ide-computerro;needs;raadgivning.forretning;competence;;hjælp til forretningsplan;3;møder;;municipality;active;2026-08-25;0.6
  teknik-og-miljoe;needs;genbrug.sortering;service;;sortering på genbrugspladser;80;t/uge;;municipality;active;2026-04-14;0.6
  teknik-og-miljoe;offers;stroemme.trae;resource_stream;200138;rent træ fra genbrugspladser;3;ton/md.;;municipality;active;2026-04-14;0.6
  teknik-og-miljoe;needs;stroemme.palletrae;resource_stream;150103;palletræ til højbede i parker;40;stk./md.;;municipality;active;2026-04-14;0.3
  kultur-og-borgerservice;needs;koekken.cafe;service;;drift af café på biblioteket;50;kuverter/dag;;municipality;active;2026-02-03;0.6
  kultur-og-borgerservice;offers;lokaler.moede;facility;;mødelokaler på biblioteket;5;lokaler;;municipality;active;2026-02-03;0.6
  beskaeftigelsesafdelingen;needs;undervisning.mentor;competence;;mentorer til arbejdspladser;30;t/uge;;municipality;active;2026-06-18;0.6
  beskaeftigelsesafdelingen;offers;undervisning.oplaering;competence;;betalt oplæring;10;pladser;;municipality;active;2026-06-18;0.6
  indkoeb;offers;netvaerk.kunder;network;;plads på indkøbsportalen;;;;municipality;active;2026-01-08;0.6
  """#
