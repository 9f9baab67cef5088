/// The two-digit divisions of the industry classification as text, one a line: code; Danish title.
/// Division 45 is in DB07 only; all the others are in DB07 and DB25.
let industryDivisionTable = #"""
  01;Plante- og husdyravl, jagt og service hertil
  02;Skovbrug og skovning
  03;Fiskeri og akvakultur
  05;Indvinding af kul og brunkul
  06;Indvinding af råolie og naturgas
  07;Brydning af metalmalme
  08;Anden råstofindvinding
  09;Service til indvinding af råstoffer
  10;Fremstilling af fødevarer
  11;Fremstilling af drikkevarer
  12;Fremstilling af tobaksprodukter
  13;Fremstilling af tekstiler
  14;Fremstilling af beklædning
  15;Fremstilling af læder og lædervarer
  16;Fremstilling af træ og varer af træ, undtagen møbler
  17;Fremstilling af papir og papirvarer
  18;Trykning og gengivelse af indspillede medier
  19;Fremstilling af koks og raffinerede olieprodukter
  20;Fremstilling af kemiske produkter
  21;Fremstilling af lægemidler
  22;Fremstilling af gummi- og plastprodukter
  23;Fremstilling af glas, keramik, beton og andre mineralske produkter
  24;Fremstilling af metal
  25;Jern- og metalvareindustri, undtagen maskiner
  26;Fremstilling af computere, elektronik og optik
  27;Fremstilling af elektrisk udstyr
  28;Fremstilling af maskiner og udstyr
  29;Fremstilling af motorkøretøjer og anhængere
  30;Fremstilling af andre transportmidler
  31;Fremstilling af møbler
  32;Anden fremstilling
  33;Reparation og installation af maskiner og udstyr
  35;El-, gas- og fjernvarmeforsyning
  36;Vandforsyning
  37;Opsamling og behandling af spildevand
  38;Indsamling og behandling af affald, genbrug
  39;Rensning af jord og grundvand
  41;Opførelse af bygninger
  42;Anlægsarbejder
  43;Bygge- og anlægsarbejde, som kræver specialisering
  45;Handel med biler og motorcykler og reparation heraf
  46;Engroshandel
  47;Detailhandel
  49;Landtransport og rørtransport
  50;Skibsfart
  51;Luftfart
  52;Lager og hjælp i forbindelse med transport
  53;Post og kurér
  55;Overnatning
  56;Restauration og forplejning
  58;Udgivelse
  59;Film, video, tv-produktion og musikudgivelse
  60;Radio- og tv-virksomhed
  61;Telekommunikation
  62;Programmering og it-konsulenter
  63;Informationstjenester
  64;Pengeinstitutter og finansiering
  65;Forsikring og pension
  66;Hjælp til finansiering og forsikring
  68;Fast ejendom
  69;Jura, bogføring og revision
  70;Hovedsæder og virksomhedsrådgivning
  71;Arkitekter, ingeniører og teknisk afprøvning
  72;Forskning og udvikling
  73;Reklame og markedsanalyse
  74;Andre liberale, videnskabelige og tekniske tjenester
  75;Dyrlæger
  77;Udlejning og leasing
  78;Arbejdsformidling og vikarbureauer
  79;Rejsebureauer og rejsearrangører
  80;Vagt og sikkerhed
  81;Ejendomsservice, rengøring og landskabspleje
  82;Kontorservice og anden forretningsservice
  84;Offentlig forvaltning, forsvar og socialsikring
  85;Undervisning
  86;Sundhedsvæsen
  87;Institutionsophold
  88;Sociale foranstaltninger uden institutionsophold
  90;Kunst, scene og andre kreative aktiviteter
  91;Biblioteker, arkiver, museer og anden kultur
  92;Lotteri og spil
  93;Sport, forlystelser og fritid
  94;Foreninger, organisationer og sammenslutninger
  95;Reparation af computere og varer til hjemmet
  96;Andre personlige tjenester
  97;Husholdninger med ansat medhjælp
  98;Husholdningers produktion til eget brug
  99;Internationale organisationer
  """#
