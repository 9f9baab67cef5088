/// Needs and offers as callers may say them, with what is meant, one a line: train or held; category;
/// others as good; need or offer; the words; amount; unit; place; time. Written by somebody who saw the
/// titles of the categories and not their search words, before anything was run on them; every third of
/// a group is held back from tuning, drawn by lot.
let needCaseTable = #"""
  train;koekken.kantine;;need;frokost til 35 ansatte hver dag;35;ansatte;;hver dag
  train;koekken.kantine;;need;nogen der kan drive vores frokostordning fra august;;;;fra august
  train;koekken.kantine;;need;folkene på fabrikken mangler et sted at spise til middag, ca 60 mand;60;mand;;
  held;koekken.kantine;;offer;vi kan lave madordning til firmaer i 8600 Silkeborg;;;8600 Silkeborg;
  train;koekken.moede;;need;smørrebrød til bestyrelsen på torsdag, 12 stk;12;stk;;på torsdag
  train;koekken.moede;;need;buffet til 80 gæster 14. juni;80;gæster;;14. juni
  train;koekken.moede;;need;sandwich og frugt til kursusdagen i Kjellerup;;;Kjellerup;
  train;koekken.moede;;need;tapas til receptionen, cirka 50 pers;50;pers;;
  held;koekken.cafe;;need;hvor kan vi spise ude 20 kolleger på fredag;20;kolleger;;på fredag
  train;koekken.cafe;;need;hyggeligt sted til en kop kaffe og frokost i Ry;;;Ry;
  held;koekken.cafe;;offer;vi åbner spisested ved havnen og har plads til 40 gæster;40;gæster;;
  train;koekken.foodtruck;;need;burgervong til sommerfesten;;;;
  train;koekken.foodtruck;;need;en der kan holde på p-pladsen og sælge pølser og pomfritter lørdag;;;;lørdag
  held;koekken.foodtruck;;offer;vores streetfood trailer er ledig i juli;;;;i juli
  held;koekken.bageri;;need;rundstykker til 25 hver fredag morgen;25;;;hver fredag morgen
  train;koekken.bageri;;need;lagkage til personalets fødselsdage;;;;
  held;koekken.bageri;;need;boler og wienerbrød til personalemødet;;;;
  train;koekken.bageri;;offer;vi bager med surdej og kan levere 100 rugbrød om ugen;100;rugbrød;;om ugen
  train;koekken.foraedling;;need;nogen der kan koge marmelade på vores solbær;;;;
  held;koekken.foraedling;;need;chutney og syltede argurker til julekurvene;;;;
  train;koekken.foraedling;;need;få tørret og hakket urter og fyldt på små glas;;;;
  train;koekken.foraedling;;offer;vi sylter rødbeder og søger afsætning for 200 glas;200;glas;;
  train;koekken.drikke;;need;10 kasser sodavand til festen;10;kasser;;
  held;koekken.drikke;;need;lokale øl til fredagsbaren hver måned;;;;hver måned
  train;koekken.drikke;;need;æblemost på flaske, 300 stk;300;stk;;
  held;koekken.drikke;;offer;vi rister kaffebønner og kan tilbyde 15 kg om måneden;15;kg;;om måneden
  held;rengoering.erhverv;;need;gulvvask på kontoret to gange om ugen;;;;to gange om ugen
  train;rengoering.erhverv;;need;der er møgbeskidt i klinikken, toiletterne skal tages hver aften;;;;hver aften
  train;rengoering.erhverv;;need;vores rengøringsdame er stoppet, hvem kan tage over i Gjern;;;Gjern;
  train;rengoering.erhverv;;need;støvsuging og aftørring af borde i børnehaven i 8653 Them;;;8653 Them;
  train;rengoering.erhverv;;offer;vi har et hold der kan gøre rent i butikker efter lukketid;;;;efter lukketid
  train;rengoering.privat;;need;hjemmehjælp til støv og gulve hos ældre par i Sorring hver 14. dag;;;Sorring;hver 14. dag
  held;rengoering.privat;;need;hovedrengøring af lejlighed ved fraflytning;;;;
  held;rengoering.privat;;need;min mor kan ikke selv støvsuge og vaske gulv mere;;;;
  train;rengoering.vinduer;;need;ruderne er helt grå, kan nogen pudse dem;;;;
  train;rengoering.vinduer;;need;vinduspudser til 3 etager i 8680 Ry;3;etager;8680 Ry;
  train;rengoering.vinduer;;need;glasfacaden på butikken skal pudses hver måned;;;;hver måned
  held;rengoering.bil;;need;6 varevogne skal støvsuges og have en klud;6;varevogne;;
  train;rengoering.bil;;need;kommunens vogne trænger til shampoo og voks hver måned;;;;hver måned
  train;rengoering.bil;;offer;vi shiner firmabiler op, kan tage 5 firmabiler om ugen;5;firmabiler;;om ugen
  train;rengoering.udstyr;;need;kørestole og rollatorer skal tørres af på plejehjemmet;;;;
  held;rengoering.udstyr;;need;desificere legetøj i dagplejen;;;;
  train;rengoering.udstyr;;need;beskidte skraldespande og containere skal spules;;;;
  held;rengoering.udstyr;;need;40 kajakker skal skylles efter sæsonen;40;kajakker;;efter sæsonen
  train;vaskeri.erhverv;;need;vaske og tørre 80 kg håndklæder om ugen;80;kg;;om ugen
  train;vaskeri.erhverv;;need;kokkenes forklædder og viskestykker skal vaskes hver mandag;;;;hver mandag
  train;vaskeri.erhverv;;need;snavset arbejdstøj hentes og kommer rent tilbage;;;;
  train;vaskeri.erhverv;;need;vores maskine kan ikke følge med, dynebetræk fra 30 senge;30;senge;;
  held;vaskeri.udlejning;;need;leje af duge og stofservietter til 120 mand;120;mand;;
  train;vaskeri.udlejning;;need;hotellet vil lease sengetøj i stedet for at købe;;;;
  train;vaskeri.udlejning;;need;låne hvide duge til konfirmation i maj;;;;i maj
  held;vaskeri.udlejning;;offer;sengesæt kan lejes til sommerhuse, 25 sæt klar;25;sæt;;
  held;vaskeri.rulning;;need;kan nogen stryge 40 skjorter om ugen;40;skjorter;;om ugen
  held;vaskeri.rulning;;need;dugene er krøllede og skal igennem rullen;;;;
  train;vaskeri.rulning;;need;lagnerne på kroen skal glattes og lægges sammen hver torsdag;;;;hver torsdag
  held;tekstil.syning;;need;sy 200 puder til venteværelset;200;puder;;
  held;tekstil.syning;;need;nye gardiner til skolens aula efter mål;;;;
  train;tekstil.syning;;need;en syerske der kan lave prototyper på en bæresele;;;;
  train;tekstil.syning;;offer;vores damer ved symaskinerne har tid tilovers fra marts;;;;fra marts
  train;tekstil.profiltoej;;need;50 t-shirts med logo;50;t-shirts;;
  train;tekstil.profiltoej;;need;muleposer med tryk til messen i marts;;;;i marts
  train;tekstil.profiltoej;;need;holdtrøjer med navn på ryggen til U12;;;;
  held;tekstil.profiltoej;;need;kasketter og hættetrøjer med firmanavn broderet;;;;
  train;tekstil.reparation;;need;lynlåsen er gået i min vinterjakke;;;;
  held;tekstil.reparation;;need;hul på knæet i 15 par arbejdsbukser;15;par;;
  held;tekstil.reparation;;need;buksrene er for lange, kan de lægges op;;;;
  train;tekstil.reparation;;offer;vi stopper strømper og lapper jeans;;;;
  train;tekstil.redesign;;need;gamle bannere skal blive til tasker;;;;
  train;tekstil.redesign;;need;få lavet noget nyt ud af vores kasserede uniformer;;;;
  train;tekstil.redesign;;need;upcykling af sejldug til punge, 100 stk;100;stk;;
  held;montage.pak;;need;putte skruer i poser, 2.000 poser om måneden;2000;poser;;om måneden
  train;montage.pak;;need;samle kuglepenne og lægge dem i æsker;;;;
  train;montage.pak;;need;fylde 600 goodiebags inden messen;600;goodiebags;;inden messen
  held;montage.pak;;offer;vi har ledige hænder til samlearbejde;;;;
  held;montage.kuvertering;;need;1500 breve skal foldes og i konvolut;1500;breve;;
  train;montage.kuvertering;;need;medlemsbladet skal have adresselabel og frimærke hvert kvartal;;;;hvert kvartal
  train;montage.kuvertering;;need;sende julekort ud til alle kunder i december;;;;i december
  held;montage.lager;;need;plukke ordrer fra vores hylder 3 dage om ugen;;;;3 dage om ugen
  train;montage.lager;;need;modtage varer, sætte på hylder og tælle op ved status;;;;
  train;montage.lager;;need;en der kan køre truck og finde varer frem i 7442 Engesvang;;;7442 Engesvang;
  train;montage.kontrol;;need;kigge plastlåg efter for ridser, 3000 stk;3000;stk;;
  train;montage.kontrol;;need;skæve skruer skal pilles fra et dårligt parti;;;;
  train;montage.kontrol;;need;kvalitetstjek af støbte dele hver uge;;;;hver uge
  train;montage.elektronik;;need;lodde printplader, 150 styk;150;styk;;
  held;montage.elektronik;;need;sætte stik på ledninger til styrebokse;;;;
  train;montage.elektronik;;offer;vi monterer komponenter og ledningsnet i små serier;;;;
  held;metal.smed;;need;svejse et gelænner til trappen;;;;
  train;metal.smed;;need;jernlågen er knækket i hængslet;;;;
  train;metal.smed;;need;ny stålramme til byskiltet i 8632 Lemming;;;8632 Lemming;
  train;metal.smed;;offer;vi bukker og svejser rustfrit, har hul i kalenderen i maj;;;;i maj
  held;metal.cykel;;need;ladcyklen bremser ikke mer;;;;
  train;metal.cykel;;need;punkering på 4 af hjemmeplejens elcykler;4;elcykler;;
  train;metal.cykel;;need;gearet hopper og kæden falder af;;;;
  train;metal.cykel;;need;børnehavens trehjulere skal efterses i foråret;;;;i foråret
  train;metal.maskine;;need;plæneklippren vil ikke starte;;;;
  held;metal.maskine;;need;pakkelinjen står stille, hydraulikken lækker;;;;
  train;metal.maskine;;need;service på motorsav og buskrydder hvert forår;;;;hvert forår
  held;metal.industri;;need;drejede bøsninger i messing, 400 stk;400;stk;;
  train;metal.industri;;need;underleverandør til stansede beslag, 5.000 stk om måneden;5000;stk;;om måneden
  held;metal.industri;;offer;cnc-fræsning af aludele, vi har ledig kapacitet;;;;
  train;trae.vaerksted;;need;fuglekasser savet og samlet, 80 stk;80;stk;;
  train;trae.vaerksted;;need;snedker til at lave et legehus til vuggestuen;;;;
  train;trae.vaerksted;;need;skærebrætter i eg med vores logo brændt i;;;;
  train;trae.vaerksted;;offer;vi drejer skåle og høvler planker på bestilling;;;;
  held;trae.moebler;;need;nye plankeborde til gården;;;;
  train;trae.moebler;;need;skrivbord i massiv eg til chefen;;;;
  train;trae.moebler;stroemme.moebler;need;kontormøblement til 5 nyansatte;5;nyansatte;;
  held;trae.moebler;;need;få lavet 20 taburetter og en sofa til personalestuen;20;taburetter;;
  train;trae.istandsaettelse;;need;stolene er slidte i sædet og skal ombetrækkes;;;;
  train;trae.istandsaettelse;;need;bordplden har ringe og ridser, kan den slibes og lakeres;;;;
  held;trae.istandsaettelse;;need;wienerstole mangler nyt flet, 6 stk;6;stk;;
  train;trae.istandsaettelse;;offer;vi afsyrer gamle skabe og kommoder og limer løse ben;;;;
  held;trae.emballage;;need;bygge kasser til en maskine der skal sejles til Norge;;;;
  train;trae.emballage;;need;paller i specialmål, 200 stk om måneden;200;stk;;om måneden
  train;trae.emballage;;need;vinkasser med skydelåg, 250 stk;250;stk;;
  held;trae.braende;;need;3 rummeter tørt bøg til ovnen;3;rummeter;;
  train;trae.braende;;need;kævler skal kløves og stables;;;;
  train;trae.braende;;offer;optændingspinde i sække, 30 sække klar;30;sække;;
  held;trae.braende;;need;noget at fyre med i pejsen til vinter;;;;til vinter
  held;groent.have;;need;hæken skal klipes hos en ældre dame i Fårvang;;;Fårvang;
  held;groent.have;;need;græsset bag villaen skal slås hver anden uge;;;;hver anden uge
  train;groent.have;;need;ukrudtet har taget over i bedene;;;;
  held;groent.have;;need;beskæring af roser og frugttræer hos privat i 8653 Them;;;8653 Them;
  train;groent.have;;offer;vi luger og graver for pensionister fra april;;;;fra april
  train;groent.park;;need;slå græs ved skolen og omkring boldbanerne;;;;
  train;groent.park;;need;boligforeningens fællesarealer skal holdes pæne hele året;;;;hele året
  train;groent.park;;need;kirkegården i Gjern mangler en der river og luger;;;Gjern;
  train;groent.park;;need;rabatter og bede på torvet i 8620 Kjellerup;;;8620 Kjellerup;
  held;groent.vinter;;need;salte og skovle parkeringspladsen når det fryser;;;;når det fryser
  train;groent.vinter;;need;fortovet er spejlglat, skal være klaret kl 6;;;;kl 6
  held;groent.vinter;;offer;vi har traktor med plov og kan tage flere indkørsler med hvidt på;;;;
  train;groent.anlaeg;;need;lægge 60 kvm fliser foran indgangen;60;kvm;;
  train;groent.anlaeg;;need;stenene i gårdspladsen har sat sig;;;;
  held;groent.anlaeg;;need;terrasse med herregårdssten og støttemur;;;;
  train;groent.natur;;need;får til at græsse på skrænten;;;;
  train;groent.natur;;need;rydde bjørneklo ved åen i juni;;;;i juni
  train;groent.natur;;need;krattet på heden ved Engesvang skal væk;;;Engesvang;
  train;groent.natur;;need;kreaturer til afgræsning af engen, 4 hektar;4;hektar;;
  train;landbrug.groent;;need;20 kg kartofler og gulerødder om ugen til køkkenet;20;kg;;om ugen
  held;landbrug.groent;;need;jordbær direkte fra avleren i sæsonen;;;;i sæsonen
  held;landbrug.groent;stroemme.mad;offer;drivhuset bugner af squash og tomater vi ikke kan nå at spise;;;;
  train;landbrug.groent;;need;æbler og bananer til kontoret hver mandag;;;;hver mandag
  train;landbrug.planter;;need;200 stedmoder til krukkerne;200;stedmoder;;
  train;landbrug.planter;;need;buketter til skranken hver uge;;;;hver uge
  train;landbrug.planter;;need;noget grønt der kan stå i vindueskarmen på rådhuset;;;;
  train;landbrug.planter;;offer;stauder og krydderurter i potter, klar i april;;;;i april
  train;landbrug.dyr;;need;30 bakker friske fra fritgående høns;30;bakker;;
  held;landbrug.dyr;;need;kaniner og geder til børnehavens lille stald;;;;
  train;landbrug.dyr;;offer;vores høner lægger 90 om dagen, hvem vil aftage;90;;;om dagen
  held;landbrug.dyr;;need;halv gris fra frilandsbonde i Bryrup;;;Bryrup;
  train;landbrug.juletrae;;need;nordmannsgran på 3 meter til torvet;3;meter;;
  train;landbrug.juletrae;;need;gran, mos og kogler til dekorationer i november;;;;i november
  train;landbrug.juletrae;;need;nogen til at fælde og nette rødgran i december;;;;i december
  held;landbrug.juletrae;;offer;400 graner klar til salg fra 1. december;400;graner;;fra 1. december
  held;byg.maler;;need;væggene i klasselokalet skal have ny farve;;;;
  held;byg.maler;;need;facaden skaller af;;;;
  train;byg.maler;;need;4 døre og karme skal have hvid lak;4;døre;;
  train;byg.maler;;need;sparlte og rulle loftet i sommerferien;;;;i sommerferien
  train;byg.toemrer;;need;døren binder og en fodliste er faldet af;;;;
  train;byg.toemrer;;need;taget på cykelskuret er utæt;;;;
  train;byg.toemrer;byg.vicevaert;need;sætte hylder op og skifte et håndtag;;;;
  held;byg.toemrer;;need;rådne brædder i terassen skal skiftes;;;;
  train;byg.toemrer;;offer;handyman med ledige timer i uge 32;;;;i uge 32
  train;byg.nedrivning;;need;pille en gammel lade ned så stenene kan bruges igen;;;;
  train;byg.nedrivning;;need;køkkenet skal ud, men skabene må ikke ødelægges;;;;
  train;byg.nedrivning;;need;tage tegltag af et hus i Ans By uden at knuse noget;;;Ans By;
  held;byg.vicevaert;;need;pedel til 3 afdelinger;3;afdelinger;;
  held;byg.vicevaert;;need;en der skifter pærer, tjekker fyret og stiller skraldespande ud;;;;
  train;byg.vicevaert;;need;altmuligmand til opgangene i 8641 Sorring;;;8641 Sorring;
  train;byg.vicevaert;;need;tilsyn med bygningen i weekenden;;;;i weekenden
  held;byg.flytning;;need;hele kontoret skal til ny adresse i uge 12;;;;i uge 12
  train;byg.flytning;;need;dødsbo skal tømmes i Sorring;;;Sorring;
  held;byg.flytning;;need;bære klavér ned fra 2. sal;;;;
  train;byg.flytning;;need;kælderen er fyldt med skrammel og skal være tom inden 1. maj;;;;inden 1. maj
  held;transport.koersel;;need;fragte 6 paller til 8000 Aarhus C hver uge;6;paller;8000 Aarhus C;hver uge
  held;transport.koersel;;need;nogen med kassevogn der kan tage en sofa med;;;;
  train;transport.koersel;;need;lastbil med lift til 2 tons foder på mandag;2;tons;;på mandag
  train;transport.koersel;;offer;vi kører tom retur fra Horsens hver onsdag;;;Horsens;hver onsdag
  train;transport.bud;;need;pakke skal over til rådhuset inden kl 14;;;;inden kl 14
  train;transport.bud;;need;dokumenter afsted på cykel i dag;;;;i dag
  train;transport.bud;;need;hente prøver hos lægen og aflevere på sygehuset dagligt;;;;dagligt
  train;transport.bud;;offer;vi cykler rundt med småpakker i midtbyen;;;;
  held;transport.mad;;need;køre varme retter ud til pensionister hver dag;;;;hver dag
  held;transport.mad;;need;frokostkasser skal bringes til 9 kontorer;9;kontorer;;
  train;transport.mad;;need;middagen fra centralkøkkenet skal ud til plejehjem i 8883 Gjern;;;8883 Gjern;
  train;transport.personer;;need;køre 8 ældre til dagcenter;8;ældre;;
  held;transport.personer;;need;minibus med chaufør til turen i august;;;;i august
  train;transport.personer;;need;borger kan ikke komme på job uden nogen der henter ham;;;;
  held;transport.personer;;need;elever skal hentes kl 7.30 i Lemming;;;Lemming;kl 7.30
  train;transport.udlaan;;need;låne en trailer på lørdag;;;;på lørdag
  train;transport.udlaan;;need;vi mangler en varevogn et par dage;;;;et par dage
  train;transport.udlaan;;need;leje en ladcykel i uge 20;;;;i uge 20
  train;transport.udlaan;;offer;kassevognen holder stille i weekenden, andre må gerne bruge den;;;;i weekenden
  train;it.software;;need;ny hjemeside til foreningen;;;;
  held;it.software;;need;en app hvor folk kan booke tider;;;;
  train;it.software;;need;en koder der kan rette i vores wordpress;;;;
  train;it.software;;need;systemerne snakker ikke sammen, vi mangler en integration;;;;
  train;it.test;;need;finde bugs i vores app inden lancering;;;;inden lancering
  train;it.test;;need;nogen der klikker systemet igennem og skriver ned hvad der driller;;;;
  train;it.test;;need;kan blinde bruge vores side? skal prøves af;;;;
  held;it.test;;offer;vores unge med autisme er skarpe til at fange fejl i nye programmer;;;;
  held;it.data;;need;taste 900 skemaer ind i excel;900;skemaer;;
  train;it.data;;need;indtastning af visitkort i crm;;;;
  train;it.data;;need;dubletter i kundekartoteket skal ryddes ud;;;;
  train;it.arkiv;;need;digitalsiere 40 ringbind;40;ringbind;;
  train;it.arkiv;;need;gamle dias og papirbilleder over på en harddisk;;;;
  held;it.arkiv;;need;papirjournaler skal ligge som pdf;;;;
  held;it.arkiv;;offer;vi scanner byggesager for kommuner, 5.000 sider om dagen;5000;sider;;om dagen
  held;it.reparation;;need;min bærbare er gået i stykker;;;;
  held;it.reparation;;need;skærmen på ipaden er smadret;;;;
  train;it.reparation;;need;12 pc'er starter ikke;12;pc'er;;
  train;it.reparation;;need;spildt kaffe i macbooken;;;;
  train;it.drift;;need;printeren vil ikke på nettet;;;;
  train;it.drift;;need;sætte mail op på 6 nye telefoner;6;telefoner;;
  train;it.drift;;need;wifi ryger hele tiden i klubben;;;;
  held;it.drift;;need;glemt kodeord og ingen at spørge;;;;
  train;it.drift;;offer;småfirmaer kan ringe til os når pc'en driller;;;;
  train;grafisk.design;;need;nyt logo til foreningen;;;;
  train;grafisk.design;;need;sætte årsberetningen pænt op;;;;
  train;grafisk.design;;need;en der kan tegne en plakat til loppemarkedet;;;;
  held;grafisk.tryk;;need;500 visitkort;500;visitkort;;
  held;grafisk.tryk;;need;klistemærker på rulle, 2000 stk;2000;stk;;
  held;grafisk.tryk;;need;folie til varebilen og banner til hegnet;;;;
  train;grafisk.tryk;;need;rollups og foldere skal printes inden messen;;;;inden messen
  held;grafisk.foto;;need;portrætter af alle medarbejdere på torsdag;;;;på torsdag
  train;grafisk.foto;;need;lille video til facebook;;;;
  train;grafisk.foto;;need;optage en podcast;;;;
  held;grafisk.foto;;offer;vi har drone og kan tage luftbilleder;;;;
  train;grafisk.tekst;;need;brochuren skal over på tysk;;;;
  train;grafisk.tekst;;need;læse korrektur på 30 sider;30;sider;;
  train;grafisk.tekst;;need;skrive nyhedsbrev i letlæst sprog hver måned;;;;hver måned
  held;kontor.bogholderi;;need;få styr på bilag og moms hvert kvartal;;;;hvert kvartal
  train;kontor.bogholderi;;need;lønsedler til 14 ansatte;14;ansatte;;
  held;kontor.bogholderi;;need;fakturarer skal sendes og folk rykkes;;;;
  train;kontor.bogholderi;;need;kassereren er holdt, hvem kan bogføre;;;;
  train;kontor.reception;;need;svare opkald når vi holder pause;;;;
  train;kontor.reception;;need;en i skranken der tager imod gæster;;;;
  train;kontor.reception;;need;omstilling fra kl 8 til 12 i ferien;;;;fra kl 8 til 12 i ferien
  train;kontor.reception;;offer;vi kan tage telefoner for småfirmaer i Silkeborg Kommune;;;Silkeborg Kommune;
  train;kontor.opgaver;;need;makulere og sætte i mapper;;;;
  train;kontor.opgaver;;need;laminere 300 skilte og hulle papirer;300;skilte;;
  train;kontor.opgaver;;need;renskrive referater og booke møder;;;;
  train;kontor.opgaver;;need;alt det kedelige papirarbejde der hober sig op;;;;
  held;kontor.marked;;need;flere følgere på instagram;;;;
  held;kontor.marked;;need;kampange for vores nye gårdbutik;;;;
  train;kontor.marked;;need;hjælp til annoncer og opslag på some;;;;
  train;kontor.analyse;;need;spørgeskema til 250 borgere om bussen;250;borgere;;
  train;kontor.analyse;;need;hvor tilfredse er kunderne? nogen skal ringe og spørge;;;;
  held;kontor.analyse;;need;evaluering af projektet inden jul;;;;inden jul
  held;kontor.analyse;;need;tælle besøgende på stien en lørdag;;;;en lørdag
  train;butik.genbrug;stroemme.moebler;need;billig sofa og tallerkner til en ung der flytter hjemmefra;;;;
  train;butik.genbrug;;need;hvor finder man vintagekjoler og gammelt porcelæn;;;;
  held;butik.genbrug;;offer;kasser med nips og tøj efter farmor til jeres loppebutik;;;;
  train;butik.gaver;;need;noget til medarbejderne til jul, 45 ansatte;45;ansatte;;til jul
  held;butik.gaver;;need;noget håndlavet til tre foredragsholdere;3;foredragsholdere;;
  held;butik.gaver;;need;keramikkrus med lokalt præg;;;;
  train;butik.gaver;;offer;vi støber lys og fletter kurve som kan købes;;;;
  train;butik.dagligvarer;;need;købmand med specialiteter fra egnen;;;;
  train;butik.dagligvarer;;need;mælk, kaffe og sukker til kontoret hver uge;;;;hver uge
  held;butik.dagligvarer;;offer;gårdbutikken i 8654 Bryrup har mel, honning og ost;;;8654 Bryrup;
  held;butik.web;;need;kan man købe jeres ting på nettet;;;;
  train;butik.web;it.software;need;vi vil gerne sælge online men kan ikke finde ud af det;;;;
  train;butik.web;;need;lægge vores varer op med billeder og priser så folk kan bestille hjemmefra;;;;
  train;butik.boeger;;need;brugte romaner til læsehjørnet;;;;
  train;butik.boeger;;need;brædspil og puslespil til klubben;;;;
  train;butik.boeger;;offer;4 flyttekasser krimier forærer vi væk;4;flyttekasser;;
  train;genbrug.sortering;;need;skraldet ligger hulter til bulter, skal i de rigtige fraktioner;;;;
  train;genbrug.sortering;;need;gennemgå containeren og pille det brugbare fra;;;;
  train;genbrug.sortering;;need;hold plast, pap og dåser adskilt på pladsen i 8882 Fårvang;;;8882 Fårvang;
  train;genbrug.demontering;;need;gamle computere skal skilles ad i dele;;;;
  held;genbrug.demontering;;need;kabler skal flås og fjernsyn splittes;;;;
  train;genbrug.demontering;;need;300 kontorstole skal splittes i stof, skum og jern;300;kontorstole;;
  train;genbrug.indsamling;;need;hente flasker og dåser efter festivalen;;;;efter festivalen
  held;genbrug.indsamling;;need;tømme tøjcontainere hver onsdag;;;;hver onsdag
  train;genbrug.indsamling;;need;nogen der kommer forbi efter pap og batterier hver anden uge;;;;hver anden uge
  held;genbrug.indsamling;;offer;vi kører rundt og får tøj og sko med hjem fra folk i 8653 Them;;;8653 Them;
  train;genbrug.hvidevarer;;need;vaskemaskinen tager ikke vand ind;;;;
  held;genbrug.hvidevarer;;need;opvaskeren på 3. sal lækker;;;;
  train;genbrug.hvidevarer;;need;to kaffemaskiner drypper;2;kaffemaskiner;;
  held;genbrug.hvidevarer;;need;støvsugeren lugter brændt;;;;
  train;genbrug.hvidevarer;;offer;vi fikser køleskabe og komfurer;;;;
  train;genbrug.byggevarer;stroemme.byggeaffald;need;gamle mursten til en havemur, 800 stk;800;stk;;
  held;genbrug.byggevarer;;need;brugte termoruder og døre til kolonihavehuset;;;;
  train;genbrug.byggevarer;stroemme.byggeaffald;offer;rensede tagsten til salg i Engesvang;;;Engesvang;
  train;stroemme.palletrae;;offer;europaller tilovers, 30 stk;30;stk;;
  train;stroemme.palletrae;;need;knækkede paller til at bygge plantekasser af;;;;
  train;stroemme.palletrae;;offer;smider engangspaller ud hver uge;;;;hver uge
  train;stroemme.palletrae;;need;pallerammer søges, 15 stk;15;stk;;
  train;stroemme.trae;;offer;høvlspåner, 8 sække om måneden;8;sække;;om måneden
  held;stroemme.trae;;need;afklip af bøg og eg til børneværkstedet;;;;
  held;stroemme.trae;;offer;lister og stumper fra snedkeriet vil vi gerne af med;;;;
  held;stroemme.trae;;need;savsmul som strøelse til hestene;;;;
  train;stroemme.pap;;offer;aviser og ugeblade vi gerne vil af med;;;;
  held;stroemme.pap;;need;tomme køkkenruller og karton til krea;;;;
  held;stroemme.pap;;offer;fejltryk og afskær fra trykkeriet, 200 kg om ugen;200;kg;;om ugen
  train;stroemme.pap;;need;gammelt avispapir til papmache;;;;
  train;stroemme.plast;;offer;strækfolie, en halv container hver måned;;;;hver måned
  train;stroemme.plast;;need;gamle dunke og låg til at smelte om;;;;
  train;stroemme.plast;;offer;pvc-rør i stumper smider vi ud;;;;
  train;stroemme.plast;;need;akrylafskær til laserskæreren;;;;
  train;stroemme.metal;;offer;alu- og jernspåner fra drejebænken;;;;
  train;stroemme.metal;;need;kobberrør og gammelt jern købes;;;;
  held;stroemme.metal;;offer;rustne stålreoler og et vrag af en havetraktor, bare hent;;;;
  held;stroemme.metal;;need;søger afklip i rustfrit til et kunstprojekt;;;;
  train;stroemme.glas;;offer;tomme vinflasker fra restauranten, 150 stk om ugen;150;stk;;om ugen
  train;stroemme.glas;;need;syltetøjsglas uden låg, 100 stk;100;stk;;
  train;stroemme.glas;;offer;knuste ruder i en container;;;;
  train;stroemme.glas;;need;gamle flasker til lysestager;;;;
  train;stroemme.mad;;offer;gårsdagens brød i kasser hver aften;;;;hver aften
  held;stroemme.mad;;need;varer tæt på dato til julehjælpen;;;;
  held;stroemme.mad;;offer;buffeten blev for stor, 20 portioner tilbage i dag;20;portioner;;i dag
  train;stroemme.mad;;need;skæve gulerødder og bulede dåser til fællesspisning;;;;
  train;stroemme.koekkenaffald;;offer;kaffegrums, 10 spande om ugen;10;spande;;om ugen
  held;stroemme.koekkenaffald;;need;kartofelskræller til ormekompost;;;;
  held;stroemme.koekkenaffald;;need;rester fra espressomaskinen til svampedyrkning, 25 kg;25;kg;;
  held;stroemme.koekkenaffald;;offer;skrabet fra tallerknerne på plejehjemmet, hver dag;;;;hver dag
  held;stroemme.mask;;offer;brugt malt fra bryggeriet hver torsdag, 300 kg;300;kg;;hver torsdag
  train;stroemme.mask;;need;resterne fra ølbrygning til grisene;;;;
  held;stroemme.mask;;offer;våde kerner i tønder når vi har brygget;;;;
  train;stroemme.mask;;need;mask til knækbrød og granola;;;;
  train;stroemme.tekstil;;offer;stofruller og metervarer til overs;;;;
  train;stroemme.tekstil;;need;gamle lagner til klude;;;;
  train;stroemme.tekstil;;offer;udtjente uniformer, 3 sække;3;sække;;
  held;stroemme.tekstil;;need;uldgarn og stofrester til strikkeklubben;;;;
  train;stroemme.elektronik;;offer;25 gamle skærme og tastaturer;25;skærme;;
  train;stroemme.elektronik;;need;kasserede mobiler til reservedele;;;;
  train;stroemme.elektronik;;offer;defekte printere og ledninger i kælderen, tag dem;;;;
  train;stroemme.elektronik;;need;udrangerede laptops til lektiecafeen;;;;
  held;stroemme.moebler;;offer;hævesænke borde tilovers efter ombygning, 18 stk;18;stk;;
  held;stroemme.moebler;butik.genbrug;need;stole til forsamlingshuset, må godt være slidte;;;;
  train;stroemme.moebler;;offer;hylder og disk fra lukket butik;;;;
  held;stroemme.moebler;butik.genbrug;need;brugte sofaer til ungdomsklubben i Lemming;;;Lemming;
  held;stroemme.byggeaffald;;offer;gipsplader og isolering bestilt for meget af;;;;
  train;stroemme.byggeaffald;genbrug.byggevarer;need;brædder og mursten fra nedrevne huse;;;;
  train;stroemme.byggeaffald;genbrug.byggevarer;offer;forkerte vinduer og 40 kvm klinker til overs;40;kvm;;
  train;stroemme.byggeaffald;;need;rester af tagpap og lægter til en shelter;;;;
  train;stroemme.have;;offer;grene og hækafklip, et læs hver måned;;;;hver måned
  train;stroemme.have;;need;kompost og nedfaldne blade til bedene;;;;
  train;stroemme.have;;offer;stammer og rødder efter stormen;;;;efter stormen
  held;stroemme.have;trae.braende;need;træflis til stierne ved naturbørnehaven, 10 m3;10;m3;;
  train;stroemme.emballage;;offer;tomme papkasser, bobleplast og flamingo;;;;
  held;stroemme.emballage;;need;brugte flyttekasser, 60 stk;60;stk;;
  train;stroemme.emballage;;need;fyld til at pakke webshopens ordrer i;;;;
  train;stroemme.emballage;;offer;spande med låg fra mayonnaise, 12 stk om ugen;12;stk;;om ugen
  train;stroemme.gummi;;offer;slidte traktordæk ligger og fylder;;;;
  held;stroemme.gummi;;need;gamle cykelslanger til bælter;;;;
  held;stroemme.gummi;;need;bildæk til gynger og forhindringsbane;;;;
  train;stroemme.gummi;;offer;transportbånd og måtter smider vi ud;;;;
  train;stroemme.maling;;offer;halve spande vægfarve;;;;
  train;stroemme.maling;;need;sjatter i glade farver til gavlen på klubben;;;;
  train;stroemme.maling;;offer;5 bøtter hvid vandbaseret, uåbnet;5;bøtter;;
  train;stroemme.maling;;need;rester af plastikmaling til en skurvogn;;;;
  train;undervisning.kursus;;need;en der kan fortælle om stress på temadagen;;;;
  train;undervisning.kursus;undervisning.oplaering;need;førstehjælp til 16 ansatte;16;ansatte;;
  train;undervisning.kursus;;need;workshop i at brodere for begyndere;;;;
  train;undervisning.kursus;;offer;vores brugere fortæller gerne deres livshistorie for andre;;;;
  train;undervisning.mentor;;need;en voksenven til ung mand der starter i job;;;;
  train;undervisning.mentor;;need;ny kollega har brug for en at læne sig op ad;;;;
  train;undervisning.mentor;;need;kontaktperson 2 timer om ugen for flygtning;2;timer;;om ugen
  held;undervisning.oplaering;;need;truckkort til tre;3;;;
  held;undervisning.oplaering;;need;hygiejnebevis inden sommer;;;;inden sommer
  train;undervisning.oplaering;;need;lære at svejse fra bunden og få papir på det;;;;
  held;undervisning.oplaering;;offer;vi lærer folk op i gulvvask og giver bevis;;;;
  train;undervisning.autisme;;need;hvordan tager vi imod en med adhd;;;;
  held;undervisning.autisme;;need;kollega med asperger, hvad skal vi tænke på;;;;
  train;undervisning.autisme;;offer;vi lærer andre om skærmning og struktur for sårbare;;;;
  train;undervisning.lektier;;need;drengen på 15 er bagud i matematik;;;;
  held;undervisning.lektier;;need;et sted teenagerne kan være efter skole;;;;efter skole
  held;undervisning.lektier;;need;noget meningsfuldt for unge der ikke er i gang;;;;
  train;undervisning.lektier;;offer;gratis matematikhjælp for 8. klasse hver tirsdag i Gjern;;;Gjern;hver tirsdag
  train;raadgivning.forretning;;need;god ide, men hvordan starter jeg firma;;;;
  held;raadgivning.forretning;;need;vi vil gerne vokse men ved ikke hvordan;;;;
  train;raadgivning.forretning;;need;sparring på priser og forretningsplan;;;;
  train;raadgivning.jura;;need;hvordan stifter man en forening;;;;
  train;raadgivning.jura;;need;få kigget en lejekontrakt igennem;;;;
  train;raadgivning.jura;;need;gdpr og samtykke i klubben;;;;
  train;raadgivning.jura;;need;fra forening til aps, hvad kræver det;;;;
  held;raadgivning.regnskab;;need;revisor til årsrapporten;;;;
  held;raadgivning.regnskab;;need;budgettet for næste år hænger ikke sammen;;;;
  held;raadgivning.regnskab;;need;hvad koster en time os egentlig, tallene skal gås efter;;;;
  held;raadgivning.baeredygtighed;;need;co2 aftryk på vores produktion;;;;
  train;raadgivning.baeredygtighed;;need;spare strøm og blive mere grønne;;;;
  train;raadgivning.baeredygtighed;;need;fn's verdensmål ind i strategien;;;;
  train;raadgivning.personale;;need;mange sygemeldte, hvad gør vi;;;;
  train;raadgivning.personale;;need;ansætte en med handicap, hvordan griber vi det an;;;;
  train;raadgivning.personale;;need;dårlig stemning på holdet, chefen mangler sparring;;;;
  held;raadgivning.indkoeb;;need;byde på kommunens opgave i Viborg;;;Viborg;
  train;raadgivning.indkoeb;;need;hvordan skriver vi sociale klausuler i kontrakten;;;;
  train;raadgivning.indkoeb;;need;afdelingen vil handle hos socialøkonomiske, hvad må man;;;;
  train;arbejde.faatimer;;need;borger kan klare 4 timer om ugen, hvor;4;timer;;om ugen
  train;arbejde.faatimer;;offer;vi kan tilbyde 6 timer ugentligt i opvasken;6;timer;;ugentligt
  held;arbejde.faatimer;;need;minijob til førtidspensionist;;;;
  train;arbejde.fleks;arbejde.faatimer;need;borger visiteret til nedsat tid søger fast stilling, 12 timer om ugen;12;timer;;om ugen
  train;arbejde.fleks;;offer;vi har en flexstilling på lageret;;;;
  train;arbejde.fleks;;need;ansættelse på særlige vilkår til mand med dårlig ryg;;;;
  train;arbejde.praktik;;need;afklaringsforløb til kvinde på kontanthjælp;;;;
  held;arbejde.praktik;;need;niendeklasser vil se hvordan det er at være tømrer i uge 41;;;;i uge 41
  held;arbejde.praktik;;offer;vi tager gerne imod en på prøve i køkkenet;;;;
  train;arbejde.praktik;;need;ung mand skal have testet hvad han kan holde til;;;;
  train;arbejde.vikar;;need;travlt før jul, mangler 3 mand;3;mand;;før jul
  held;arbejde.vikar;;need;afløser for kokken, sygemeldt i to uger;;;;i to uger
  held;arbejde.vikar;;need;sæsonhjælp til plantning i april;;;;i april
  train;arbejde.vikar;;offer;folk der kan springe ind med dags varsel;;;;
  train;arbejde.frivillige;;need;ulønnede hjælpere til festugen;;;;
  train;arbejde.frivillige;;need;ildsjæle til at stå i boden;;;;
  held;arbejde.frivillige;;need;nogen der vil give en hånd i julestuen uden løn;;;;
  train;arbejde.frivillige;;offer;jeg er pensionist og vil gerne hjælpe til gratis;;;;
  train;lokaler.moede;;need;et sted at holde generalforsamling for 70;70;;;
  held;lokaler.moede;;need;sal med projektor den 3. maj;;;;den 3. maj
  train;lokaler.moede;;offer;bestyrelsesrummet står tomt om aftenen;;;;om aftenen
  train;lokaler.moede;;need;plads til 12 omkring et bord i 8680 Ry;12;;8680 Ry;
  held;lokaler.kontor;;need;et skrivebord hos nogen 2 dage om ugen;;;;2 dage om ugen
  held;lokaler.kontor;;need;iværksætter søger coworking i 8600;;;8600;
  train;lokaler.kontor;;offer;to ledige pladser med net og kaffe fra 1. september;2;pladser;;fra 1. september
  held;lokaler.vaerksted;;need;et sted vi kan reparere joller i vinter;;;;i vinter
  held;lokaler.vaerksted;;need;adgang til høvlbænk og båndsav om aftenen;;;;om aftenen
  train;lokaler.vaerksted;;offer;hal med udsug hvor andre gerne må svejse og lakere;;;;
  train;lokaler.koekken;;need;godkendt sted til at koge sylt i;;;;
  train;lokaler.koekken;;need;lje storkøkken med røremaskine hver mandag;;;;hver mandag
  train;lokaler.koekken;;offer;vores komfurer og ovne er ledige efter kl 15;;;;efter kl 15
  train;lokaler.lager;;need;opbevaring af 50 stole i vinter;50;stole;;i vinter
  train;lokaler.lager;;need;tør lade til 20 paller;20;paller;;
  held;lokaler.lager;;offer;kælderrum på 80 m2 tomt fra juni;80;m2;;fra juni
  train;lokaler.udstyr;;need;låne højtalere og mikrofon på lørdag;;;;på lørdag
  train;lokaler.udstyr;;need;telte og borde til 100 gæster, skal kun bruges en dag;100;gæster;;en dag
  train;lokaler.udstyr;;need;minigraver i weekenden;;;;i weekenden
  held;lokaler.udstyr;;offer;vi lejer stillads og slagbor ud;;;;
  train;netvaerk.moeder;;need;møde andre ledere over morgenkaffe;;;;
  train;netvaerk.moeder;;need;erfagruppe for små håndværksfirmaer;;;;
  held;netvaerk.moeder;;offer;vi inviterer til gå-hjem-møde for sociale virksomheder hvert kvartal;;;;hvert kvartal
  train;netvaerk.kunder;;need;vi laver gode ting men ingen kender os, hvem vil købe;;;;
  held;netvaerk.kunder;;need;få foden indenfor hos kommunens institutioner;;;;
  train;netvaerk.kunder;;need;finde nogen der vil aftage det vi laver;;;;
  train;netvaerk.forening;;need;få fat i borgerforeningen i Lemming;;;Lemming;
  held;netvaerk.forening;;need;lokalråd vi kan slå os sammen med;;;;
  train;netvaerk.forening;;need;spejdere eller idrætsklub der vil være med til noget sammen;;;;
  train;netvaerk.forskning;;need;studerende der vil skrive speciale om os;;;;
  held;netvaerk.forskning;;need;gå sammen med universitetet om et nyt materiale;;;;
  train;netvaerk.forskning;;need;projektuge med elever fra VIA;;;;
  train;netvaerk.forskning;;offer;vores tal må gerne bruges af en phd;;;;
  train;finansiering.fond;;need;søge penge til en legeplads;;;;
  held;finansiering.fond;;need;pulje til et socialt projekt;;;;
  held;finansiering.fond;;need;hjælp til ansøgning på 250.000 kr;250000;kr;;
  train;finansiering.laan;;need;banken siger nej, vi mangler 400.000 kr til maskiner;400000;kr;;
  train;finansiering.laan;;need;kassekredit indtil betalingen kommer;;;;
  train;finansiering.laan;;need;nogen der vil kautionere for os;;;;
  train;finansiering.investering;;need;en der vil skyde kapital i og få ejerandel;;;;
  held;finansiering.investering;;need;business angel til impact-startup;;;;
  train;finansiering.investering;;offer;vi har 1 mio at sætte i nye sociale firmaer;1;mio;;
  held;finansiering.sponsor;;need;nogen der vil betale for spillertrøjerne;;;;
  train;finansiering.sponsor;;need;præmier til tombolaen;;;;
  train;finansiering.sponsor;;offer;vi vil gerne støtte en lokal klub med 10.000 kr;10000;kr;;
  train;finansiering.sponsor;;need;donationer til julehjælpen;;;;
  held;kultur.arrangement;;need;høstfest for 150, alt skal stå klar;150;;;
  held;kultur.arrangement;;need;planlægge byfest i Kjellerup i august;;;Kjellerup;i august
  train;kultur.arrangement;;need;jubilæum skal stables på benene;;;;
  train;kultur.arrangement;;need;styre konference fra start til slut i november;;;;i november
  train;kultur.overnatning;;need;sengpladser til 24 spejdere;24;spejdere;;
  train;kultur.overnatning;;need;et sted at sove for håndværkere mandag til torsdag;;;;mandag til torsdag
  held;kultur.overnatning;;offer;hytte ved søen er ledig i uge 30;;;;i uge 30
  train;kultur.oplevelse;;need;teambuilding i kano;;;;
  held;kultur.oplevelse;;need;guide på Himmelbjerget for tyske gæster;;;;
  train;kultur.oplevelse;;need;udflugt for dagcentret;;;;
  train;kultur.oplevelse;;offer;skoleklasser kan komme og se gården;;;;
  train;kultur.kunst;;need;band til gadefesten;;;;
  train;kultur.kunst;;need;maleri til væggen i kantinen;;;;
  train;kultur.kunst;;need;kor der kan synge julesalmer på plejehjemmet;;;;
  train;kultur.kunst;;offer;vi låner skulpturer og billeder ud til kontorer;;;;
  train;kultur.sport;;need;yoga for ansatte;;;;
  held;kultur.sport;;need;holde de ældre i gang med stolegymnastik;;;;
  held;kultur.sport;;need;instruktør til løbehold hver tirsdag;;;;hver tirsdag
  held;omsorg.ledsager;;need;en at følges med til læge;;;;
  train;omsorg.ledsager;;need;ensom enke vil gerne have nogen at snakke med;;;;
  train;omsorg.ledsager;;need;gå tur med en i kørestol hver søndag;;;;hver søndag
  train;omsorg.ledsager;;offer;vi kommer gerne forbi ensomme til kaffe og kort;;;;
  train;omsorg.sundhed;;need;masage i frokostpausen;;;;i frokostpausen
  held;omsorg.sundhed;;need;hjælp til at holde op med at ryge;;;;
  held;omsorg.sundhed;;need;ondt i nakken af at sidde ved skærm;;;;
  held;omsorg.bolig;;need;sted at bo for ung med autisme;;;;
  train;omsorg.bolig;;need;en der hjælper ham derhjemme med post og indkøb et par timer om ugen;;;;et par timer om ugen
  train;omsorg.bolig;;need;opgangsfællesskab til udviklingshæmmede;;;;
  train;omsorg.bolig;;offer;ledig plads på vores bosted fra oktober;;;;fra oktober
  train;omsorg.dyr;;need;lufte hund når ejeren er indlagt;;;;
  held;omsorg.dyr;;need;passe to katte i ferien;2;katte;;i ferien
  train;omsorg.dyr;;need;hunde pention i 8643 Ans By i påsken;;;8643 Ans By;i påsken
  """#
