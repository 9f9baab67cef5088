/// Danish words that name nothing when somebody says what is needed: they hold a sentence together,
/// tell how something is, or stand in any line.
let ordinaryWordTable = #"""
  aage aalborg aarhus absolut ad af afdeling afdelingen afdelinger afdelingerne afgive
  aflevere aflyse aflyser aflyst aflyste afslutte afslutter afsluttet aftage aftale aftalen
  aftaler aftalerne aftales aftalt aftalte aften aftenen aftener agnes agnete ahh ahmed aktuel
  aktuelle aktuelt akut al aldrig alexander ali allan alle alles alligevel almindelig
  almindelige almindeligt alt altid altså alvorlig alvorlige alvorligt amalie amina anden
  anders andersen andet andre andres anette angående ankom ankomme ankommer anne annette ansat
  ansatte ansvar antal antallet april arbejde arbejdede arbejder arbejdet arbejdsdag
  arbejdsuge astrid at atten august bad bagerst bagved bange bare bede beder bedes bedre bedst
  bedste bedt begge begges begynde begynder begyndt begyndte beholde behov behovene behovet
  behøve behøvede behøver behøves bekendt bekendte bekræfte bekræfter bekræftet beløb beløbet
  bent bente berømt beskadiget besked beskeden beskeder beskytte beskytter beskyttet beslutte
  besluttede beslutter besluttet bestemme bestemmer bestemt bestemte bestilling bestillinger
  besværlig besværlige besværligt betale betaler betales betalt betalte betyde betyder betydet
  betød billig billige billigere billigst billigste billigt birgit birthe bjarne blandt blev
  blevet blinke blinkede blinker blive blivende bliver blot blå blåt blød bløde blødt bo bodil
  boede boet borger borgere borgeren borgerne borgernes bort borte bortset branche branchen
  brancher bred bredde bredden brede bredere bredt brian bror broren brug bruge brugen bruger
  bruges brugt brugte brun brune brunt brødre bulede bulet bunke bunken bunker burde by byen
  byer byttede både bør børge ca camilla carl caroline carsten casper cecilie centimeter
  chance chancer charlotte chef chefen chefer cheferne christensen christian cirka clara claus
  cm connie conny da dag dage dagen dagene dagens daggry daglig daglige dagligt dame damen
  damer damerne daniel danmark danmarks dansk danske dato datoer datter datteren david davs de
  defekt defekte dejlig dejlige dejligt del dele delen delene deltage deltager deltaget deltog
  dem den denne dennis der derefter deres derfor derfra derhen derinde dermed dernede deroppe
  derovre dertil derude derudover derved desuden desværre det dette dig din dine direkte disse
  diverse dobbelt dobbelte dog dorte dorthe doven dovne drille drillede driller drillet du
  dukkede dum dumme dumt dusin dybde dygtig dygtige dyrest dyrt dårlig dårlige dårligt dækkede
  dér død døde døtre effektiv effektive effektivt efter efterhånden eftermiddag eftermiddage
  eftermiddagen eftersom efterår efteråret egentlig egn egnen eje ejede ejer eksempel ekstra
  ekstremt ellen eller ellers elleve else elske elskede elsker emil emma en end ende enden
  enderne endnu endvidere eneste engang enhver enig enige enkel enkelt enkelte enkle enogtyve
  ens enten er eres erfaren erfarne erik erstatte erstatter erstattes erstattet et etage
  etagen ethvert europa eventuelt evigt evt faktisk falde falder faldet faldt falmede falmet
  falsk falske familie familien familier fandens fandt fantastisk fantastiske far faren farlig
  farlige farligt fars farvede farvel fast faste fatima fattig fattige februar fed fede fejl
  fejle fejlede fejlen fejlene fejler fejlet fem femogfyrre femoghalvtreds femogtredive
  femogtyve femte femten ferie ferien fik finde finder findes fint fire firkantede firkantet
  firma firmaer firmaerne firmaet firs fjerde fjerdedel fjern fjerne fjorten fleksibel
  fleksibelt fleksible flemming flere flest fleste flink flinke flok flokken flot flotte
  flottere flyve flyver folk folkene folket folks for foran forbedre forbedrer forbedres
  forbedret forbi forblive forbliver fordel fordele fordi foregik foregå foregår foreslog
  foreslå foreslået foreslår forevigt forhåbentlig forhåbentligt forkert forkerte forklare
  forklarede forklarer forklaret forlade forlader forladt forleden forlod form formen
  formentlig former formiddag formiddage formiddagen formål forrest forrige forskel forskelle
  forskellen forskellig forskellige forskelligt forslag forslaget forstod forstå forstået
  forstår forsvandt forsvinde forsvinder forsvundet fortalt fortalte fortid fortsat fortsatte
  fortsætte fortsætter fortælle fortæller foruden forvente forventede forventer forventet
  forår foråret forældre forældrene fra fredag fredage fredagen frederik freja frem fremmed
  fremmede fremover fremtid fremtiden fremtidig fremtidige fri frisk friske frist fristen
  fritid frygte frygter fugtig fugtige fuld fulde fuldt fulgt fulgte fundet fungere fungerede
  fungerer fungeret fylde fylder fyldt fyldte fyn fysisk fysiske få fået får fås fælles færdig
  færdige færdigt færre fætre fætter følt følte før først første gad gade gaden gader gamle
  gammel gammeldags gang gange gangen ganske gavn gemme gemmer gemmes gemt gemte gennem gerda
  gerne gid gide gider gik give giver gives givet gjaldt gjorde gjort glad glade glemme
  glemmer glemt glemte glæde glæder god godaften goddag gode godmorgen godt gradvis gram
  gratis grethe grim grimme grimt grund gruppe gruppen grupper grå gråt gul gule gult gut
  gutter gå gået går gælde gælder gør gøre gøres hade hader haft hakke hakkede hakker hallo
  halv halvanden halvdel halvdelen halvfems halvfjerds halvparten halvt halvtreds halvårlig
  ham han hang hanne hans hansen har hassan haster havde have hed hedde hedder heddet hej
  hejhej hejsa hel held heldig heldige heldigvis hele helle heller hellere helligdag
  helligdage helst helt hemmelig hen hende hendes henne henning henover henrik henvende her
  herfra herhen herinde hernede herning heroppe herover herre herren herrer hertil herude
  hidtil hilsen hinanden hjalp hjem hjemme hjemmefra hjulpet hjælp hjælpe hjælper hjørne
  hjørner hjørnet hmm hold holde holder holdes holdet holdt horsens hos hov hullede hun
  hundrede hundredevis hurtig hurtige hurtigere hurtigst hurtigste hurtigt hus huse husene
  huset huske huskede husker husket hvad hvem hvemsomhelst hver hverdag hverdage hverdagen
  hverken hvert hvid hvide hvilke hvilken hvilket hvis hvor hvordan hvorefter hvorfor hvorfra
  hvorhen hvorimod hvormed hvornår hvortil hvorvidt håbe håbede håber håbet hård hårde hårdt
  hænger hængt høflig høflige højde højden høje højere højest højeste højst højt hører hørt
  hørte i iaften iblandt ida idag ide ideen ideer idet idé ifm ifølge igen igennem igår ik ikk
  ikke imellem imens imod imorgen ind inde inden indendørs indenfor indeni indirekte indover
  indtil inge ingen ingens ingensteder inger ingrid institution institutionen institutioner
  intakt intakte interessant interessante interesse interesser interesseret intet især ivrig
  ivrige ja jacob jaja jakob januar jeanette jeg jens jensen jer jeres jesper jette jo
  johansen john johnny jonas josefine juleferie juli julie juni jylland jyllands jytte
  jævnligt jørgen jørgensen kaj kalde kalder kaldes kaldt kaldte kammerat kammeraten
  kammerater kan kant karen karl karsten kasper kaste kastede kaster kastet kathrine katrine
  ked kede kedelig kedelige kedeligt kende kenneth kg kigge kiggede kigger kigget kilo kiloer
  kilometer kirsten kl klar klare klarede klarer klaret klaus klog kloge klokken km knapt knud
  knudsen knække knækkede knækker knækket kold kolde koldt kollega kollegaen kollegaer
  kollegaerne kolleger kollegerne kom komme kommende kommer kommet kommunal kommunale
  kommunalt kommune kommunen kommunens kommuner kone konen koner konstant konstante kontaktede
  kort korte kortere kortest koste kostede koster kostet kr krav kravene kravet kristensen
  kristian kronen kroner kræve krævede kræver kræves krævet kubikmeter kun kunne kunnet kurt
  kusine kusiner kvadratmeter kvalitet kvaliteten kvartal kvartaler kvartalsvis kvinde kvinden
  kvinder kvinderne kvm kæreste kæresten kærester købe københavn køber købes købt købte lagde
  lagt land lande landet lang lange langs langsom langsomme langsommere langsomt langt larme
  larmede larmer lars larsen laura lav lave lavede laver lavere laves lavest lavet lavt lede
  leder ledig ledt ledte leif lene let lette lettere lettest levede lidt lige ligesom ligge
  ligger ligget lignende lilla lille line linje lis lisbeth lise liter litervis lokalt lone
  louise lovede lucas lugte lugtede lugter lukke lukkede lukker lukkes lukket lun lunt
  lykkedes lykkes lyseblå lysegrå lyserød lyst lå lægge lægger lægges lækker lækkert lækre
  længde længden længere længst løbende løftede lørdag lørdage lørdagen løs løse løser løses
  løsning løsningen løsninger løst løste m2 m3 mads madsen magnus magte magter maja malthe man
  mand mandag mandage mandagen manden mange manges mangle manglede manglende mangler manglet
  margrethe maria marianne marie martin marts masse mathias mathilde med medarbejder
  medarbejdere medarbejderen medarbejderne medmindre mega meget melde melder meldt meldte
  mellem men mene mener mening meningen meninger menneske mennesker menneskerne mennesket ment
  mente mere mest mester meter mette mht mia michael middag midlertidig midt midte midten
  midtjylland mig mikkel milliard million millioner min mindre mindst mindste mine minut
  minutten minutter mislykkes miste mistede mister mistet mit mm mod moderne modsat modtage
  modtog mogens mohammed mor moren morgen morgenen morgener morgenstund mors morten mortensen
  mulig mulige mulighed muligheden muligheder mulighederne muligt muligvis må måde måden måder
  måneden måneder måneders månedlig månedlige månedligt måske måtte måttet mænd mændene mængde
  mængden mængder mærke mærkede mærkelig mærkelige mærkeligt mærker mærket møde møder mødes
  mødt mødte mødtes mørk mørke mørkeblå mørkt nanna nat national natten naturligvis navn navne
  navnene navnet ned nedenunder nederst nej nem nemlig nemme nemmere nemmest nemt nervøs
  nervøse netop nevø ni niece niels nielsen niende nikolaj noah nogen nogens nogensinde
  nogensteder noget nogle noglesinde nok norge november nu nul nummer nummeret numre nutid
  nuværende ny nye nyere nyeste nylig nyligt nysgerrig nysgerrige nyt nytte nytår nå nåede
  nået når næ nær nærheden nærme nærmer nærmest nærmeste næste næsten nævne nævner nævnt
  nævnte nødvendig nødvendige nødvendigt odense offentlig offentlige offentligt ofte og også
  ok okay oktober ole oliver olsen om omar omgående omkring område områder områderne området
  omtrent onkel onklen onsdag onsdage onsdagen op opdage opdagede opdager opdaget opgave
  opgaven opgaver opgaverne opnå opnåede opnået opnår oppe opstod opstå opstået opstår
  optagede orange ord ordene ordet ordne ordnede ordner ordnes ordnet organisation
  organisationen organisationer organisationerne original originale orke orkede orker os oscar
  otte ottende ovenpå over overalt overflade overhovedet overmorgen overrasket overskud
  overskydende overtage overtager overtaget overtog overveje overvejede overvejer overvejet
  ovre par parat parate passende pedersen penge pengene per perfekt perfekte periode perioden
  perioder person personen personer personlig personlige personligt peter petersen philip pia
  pinse pinsen plads pladsen pladser planlagde planlagt planlægge planlægger please pludselig
  pludseligt pokkers populær populære poul poulsen pr praktisk praktiske preben pris prisen
  priser priserne privat private problem problemer problemerne problemet procent professionel
  professionelle præcis præcist prøve prøvede prøver prøvet pyt på pålidelig pålidelige påske
  påsken pæn pæne pænere pænt ramt ramte randers rar rare rasmus rasmussen regne regnede
  regner regnet rene rest resten rester resterende resultat resultater resultatet revne
  revnede revner revnet rig rige rigtig rigtige rigtigt rimelig rimelige rimeligt ringe
  ringede ringer ringet risiko rita rodede rolig rolige roligt runde rundt ruth rykkede ryste
  rystede ryster rystet råbe råber råbte råd rådet række rækken rækker rød rødt sad sag sagde
  sagen sager sagerne sagt samlede samme sammen samt samtlige sandsynligvis sara sarah sat
  satte savne savnede savner se sebastian seks seksten sekund sekunder selv selve selvfølgelig
  selvom sen sende sender sendes sendt sendte sene senere senest sent september ser seriøs
  seriøse service ses set sgu sidde sidder siddet side siden sider sidst sidste sig sige siger
  siges signe sikker sikkert sikre silkeborg simon simpel simpelt simple sin sindssygt sine
  sit situation situationen situationer sjette sjov sjove sjovt sjældent sjælland skabt skabte
  skadede skadet skaffe skaffede skaffer skaffes skaffet skal skanderborg skarp skarpe skarpt
  ske sker sket skete skide skifte skiftede skifter skiftes skiftet skole skolen skoler skrev
  skubbe skubbede skubber skubbet skulle skullet skylde skylder skyldes skyldte skæv skæve
  skævt skønt skør skøre slags slagsen slet slidt slidte slige slippe slutte sluttede slutter
  sluttet slægt smadrede smal smalle smalt smide smider smides smidt smuk smukke smukt små
  småt snakke snakkede snakker snakket snarest snart snes social sociale socialt sofia sofie
  solgt solgte som sommetider somre sonja spare sparede sparer sparet speciel specielle
  specielt spurgt spurgte spændende spændt spændte spørge spørger spørgsmål spørgsmålene
  spørgsmålet stabel stabil stabile stabilt stadig stak stakke stand standen stank starte
  startede starter startes startet sted steder stederne stedet steen stilfærdig stille
  stillede stiller stilles stillet stine stk stod stolede stolt stolte stoppe stoppede stopper
  stoppet stor store stort straks stram stramme stramt strax stue stuen stund styk stykker
  stykket styks stå stået står stærk stærke stærkt støje støjer større størrelse størrelsen
  størrelser størst største sur sure susanne svagt svar svare svarede svarene svarer svaret
  sverige svigerdatter svigerfar svigermor svigersøn svigte svigtede svigter svigtet svær
  svære sværere svært syntes sytten så sådan sådanne sådant såfremt sælge sælger sælges særlig
  særlige særligt sæson sætte sætter sættes sød søde sødt søge søger søges søgt søgte søn
  søndag søndage søndagen sønnen sønner søren sørensen sørge sørgede sørger sørget søskende
  søster søsteren søstre tabe taber tabt tabte tage tager tages taget tak takke takkede takker
  takket taler talt talte tanke tanken tanker tante tanten temmelig thomas thomsen thorbjørn
  ti tid tiden tidlig tidligere tidligst tidligt tidspunkt tidspunkter tiende til tilbage
  tilbud tilbuddene tilbuddet tilbudt tilbyde tilbyder tilbydes tilbød tilfreds tilfælde
  tilfældet tilhøre tilhører tilhørte tillige tilmelde tilmelder tilovers tilstand tilstanden
  tilstrækkelig tilstrækkeligt tilsvarende time timen timer timers timevis tina ting tingene
  tinget tirsdag tirsdage tirsdagen tit tjent tjente to tobias tog tolv tom tomme tomt ton
  toogtyve top toppen torben torsdag torsdage torsdagen tossede tosset total totale totalt
  tove trak tre tredive tredje tredjedel tredobbelt trekvart tres tretten trine tro trods
  troede troet tror trukket trække trækker tung tunge tungere turde turdet tusind tusinde
  tusindlap tusindvis tværs tydeligvis tyk tykke tykt tynd tynde tyndt type typen typer
  tyskland tyve tyvende tåle tåler tålte tænke tænker tænkt tænkte tæt tør tørt ubrugt ubrugte
  ud ude udelukkende uden udendørs udenfor udenlandsk udenlandske udenom udenpå udføre udfører
  udføres udført udførte udmærket udover udskifte udskifter udskiftes udskiftet udstyr udsætte
  udsætter uerfaren ufarlig ufærdig uge ugedag ugen ugens ugentlig ugentlige ugentligt uger
  uheld uheldig uheldige ukendt ukendte ulempe ulemper ulla ulrik umulig umulige umuligt under
  underlig underlige undervejs undgik undgå undgår undre undrede undrer undskyld undtagen
  undvære ups usikkert usikre utallige utilfreds utilfredse utrolig utroligt uåbnede uåbnet
  valg valgt valgte vant vante vanvittig vanvittigt var varighed varme ved vedr vedrørende vej
  veje vejen vejle vel velbekomme vende vender vendt vendte venlig venlige venligst venligt
  vente ventede venter ventet verden vi via vibeke viborg victor vide vidst vidste vigtig
  vigtige vigtigste vigtigt vil ville villet villig villige villy vinde vinder vintre virke
  virkede virkelig virkeligt virker virket virksomhed virksomheden virksomhedens virksomheder
  virksomhederne vise viser vises vist viste vistnok vokse voksede voksen vokser vokset voksne
  vor vore vores vort vred vrede vundet våd våde vådt væk vældig vældigt vælge vælger være
  været værre værst værste weekend weekenden weekender william winnie yngre yngste yvonne åben
  åbenbart åbent åbne åbnede åbner åbnet åh år årene året årets århus årlig årlige årligt
  årsag årsagen årsager årsskifte årstid ægte ældste ændre ændrede ændrer ændres ændret
  ændring ændringer én ét ødelagde ødelagt ødelagte ødelægge ødelægger ødelægges øh øhm
  øjeblik øjeblikket ønske ønskede ønsker ønskes ønsket øv øve øvede øver øverst øvet øvrige
  """#
