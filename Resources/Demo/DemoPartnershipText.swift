/// The partnerships in every state, as JSON.
let demoPartnershipText = #"""
  [
    { "key": "kaffe-paa-biblioteket", "title": "Kaffe på biblioteket", "state": "ended",
      "commonThird": "Et sted at sidde, uden at det koster noget", "agreedOn": "2018-05-01",
      "endedOn": "2020-04-30", "endReason": "Aftalen løb ud", "motives": ["society"],
      "themes": ["localCommunity"], "form": "written",
      "parties": [
        { "organisation": "kafe-langsoe", "role": "initiator", "resources": "kaffe og kage", "competences": "værtskab" },
        { "organisation": "kultur-og-borgerservice", "role": "partner", "resources": "lokale", "competences": "åbningstid" }
      ] },
    { "key": "beslag-i-poser", "title": "Beslag i poser", "state": "agreed",
      "commonThird": "Beslag pakket i Silkeborg i stedet for langt væk",
      "agreedOn": "2019-12-31", "motives": ["competitiveness"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "pakvirke", "role": "initiator", "resources": "plads og hænder", "competences": "pakning" },
        { "organisation": "drejvig", "role": "partner", "resources": "beslag", "competences": "kvalitetskrav" }
      ] },
    { "key": "cirkulaer-indgang", "title": "Cirkulær økonomi med Teknik og Miljø",
      "state": "agreed",
      "commonThird": "Ting, der bliver brugt igen af folk, der får arbejde af det",
      "ideaStartedOn": "2019-11-12", "agreedOn": "2020-03-10", "motives": ["society", "growth"],
      "themes": ["circular", "reuse", "recycling", "lessWaste", "growth", "responsibility"],
      "principles": ["SIL-2020-2025.3"],
      "form": "written",
      "parties": [
        { "organisation": "teknik-og-miljoe", "role": "initiator", "resources": "genbrugspladser", "competences": "affald og ressourcer" },
        { "organisation": "beskaeftigelsesafdelingen", "role": "partner", "resources": "oplæring", "competences": "job og støtte" }
      ] },
    { "key": "skaerme-til-skoler", "title": "Brugte skærme til foreninger", "state": "agreed",
      "commonThird": "Skærme, som foreninger kan bruge fem år til",
      "ideaStartedOn": "2020-10-05", "agreedOn": "2021-04-15", "motives": ["society"],
      "themes": ["reuse", "recycling", "responsibility"], "resultText": "310 skærme er givet videre",
      "tags": ["innovativt", "genbrug"], "principles": ["SIL-2020-2025.2", "SIL-2020-2025.3"],
      "form": "written",
      "parties": [
        { "organisation": "skrotfinken", "role": "initiator", "resources": "afprøvning og sletning", "competences": "elektronik" },
        { "organisation": "teknik-og-miljoe", "role": "partner", "resources": "indsamling", "competences": "logistik" },
        { "organisation": "kultur-og-borgerservice", "role": "partner", "resources": "foreningskontakt", "competences": "formidling" }
      ] },
    { "key": "groenne-pletter", "title": "Grønne pletter i byen", "state": "agreed",
      "commonThird": "Bede, som naboerne selv har ønsket", "agreedOn": "2021-06-01",
      "valueDKK": 420000, "motives": ["growth", "society"], "themes": ["climate", "qualityOfLife"],
      "principles": ["SIL-2020-2025.2"],
      "form": "written",
      "parties": [
        { "organisation": "groenkvik", "role": "initiator", "resources": "hold og maskiner", "competences": "pleje" },
        { "organisation": "teknik-og-miljoe", "role": "partner", "resources": "arealer", "competences": "driftsplan" }
      ] },
    { "key": "linned-til-haller", "title": "Rent linned til hallerne", "state": "agreed",
      "commonThird": "Linned vasket i kommunen af folk fra kommunen", "agreedOn": "2020-11-02",
      "valueDKK": 310000, "motives": ["competitiveness", "society"], "themes": ["responsibility"],
      "principles": ["SIL-2020-2025.4"],
      "form": "written",
      "parties": [
        { "organisation": "ans-vaskeri", "role": "initiator", "resources": "vask og udlejning", "competences": "hygiejne" },
        { "organisation": "indkoeb", "role": "buyer", "resources": "aftale på portalen", "competences": "udbudsregler" }
      ] },
    { "key": "mad-til-kulturnat", "title": "Mad til kulturnatten", "state": "agreed",
      "commonThird": "Et måltid, som hele byen kan sætte sig til", "agreedOn": "2022-09-14",
      "motives": ["society"], "themes": ["localCommunity", "lessWaste", "qualityOfLife"],
      "tags": ["unikt"], "principles": ["SIL-2020-2025.2", "SIL-2020-2025.3"], "resultText": "400 gæster spiste ved samme bord",
      "form": "written",
      "parties": [
        { "organisation": "gudenaa-koekken", "role": "initiator", "resources": "mad og hold", "competences": "køkken" },
        { "organisation": "kultur-og-borgerservice", "role": "partner", "resources": "plads og strøm", "competences": "arrangement" }
      ] },
    { "key": "mentor-paa-stedet", "title": "Mentor på stedet", "state": "agreed",
      "commonThird": "Arbejdspladser, der tør sige ja første gang", "agreedOn": "2023-01-20",
      "motives": ["society"], "themes": ["inclusiveWorkplace", "responsibility", "qualityOfLife"],
      "principles": ["SIL-2020-2025.1"],
      "form": "written",
      "parties": [
        { "organisation": "mentorhuset", "role": "initiator", "resources": "mentorer", "competences": "støtte på jobbet" },
        { "organisation": "beskaeftigelsesafdelingen", "role": "partner", "resources": "timer", "competences": "visitation" }
      ] },
    { "key": "paller-bliver-til-baenke", "title": "Paller bliver til bænke", "state": "agreed",
      "commonThird": "Byggeaffald, som bliver til bænke i parkerne",
      "ideaStartedOn": "2021-11-18", "agreedOn": "2022-05-04", "facilitator": "KA",
      "businessValue": "Byggefirmaet sparer afgift på affald",
      "socialValue": "Tre faste stillinger i værkstedet", "motives": ["growth", "society"],
      "themes": ["circular", "reuse", "growth", "responsibility"], "resultText": "64 bænke står i parkerne",
      "tags": ["innovativt", "genbrug"], "principles": ["SIL-2020-2025.2"],
      "form": "written",
      "parties": [
        { "organisation": "spaanvig", "role": "initiator", "resources": "værksted og værktøj", "competences": "snedkeri" },
        { "organisation": "tagkvist-byg", "role": "supplier", "resources": "paller og brædder", "competences": "levering" },
        { "organisation": "teknik-og-miljoe", "role": "partner", "resources": "pladser i parkerne", "competences": "drift" }
      ] },
    { "key": "arkiv-paa-skaerm", "title": "Arkivet på skærm", "state": "ended",
      "commonThird": "Byens billeder, som alle kan se hjemmefra", "agreedOn": "2024-02-12",
      "endedOn": "2025-08-31", "endReason": "Opgaven er løst", "valueDKK": 180000,
      "motives": ["society", "competitiveness"], "resultText": "42.000 billeder er scannet",
      "themes": ["growth"],
      "tags": ["innovativt"], "principles": ["SIL-2020-2025.3", "SIL-2020-2025.4"],
      "form": "written",
      "parties": [
        { "organisation": "bitvig", "role": "initiator", "resources": "scannere og folk", "competences": "scanning" },
        { "organisation": "kultur-og-borgerservice", "role": "partner", "resources": "arkivet", "competences": "historie" }
      ] },
    { "key": "haekke-ved-skoler", "title": "Hække ved skolerne", "state": "paused",
      "commonThird": "Skolegårde, der er rare at være i hele året", "agreedOn": "2023-10-03",
      "valueDKK": 260000, "motives": ["growth"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "plaenevirke", "role": "initiator", "resources": "hold og trailere", "competences": "klipning" },
        { "organisation": "teknik-og-miljoe", "role": "partner", "resources": "arealer", "competences": "driftsplan" }
      ] },
    { "key": "ladcykel-med-kage", "title": "Ladcykel med kage", "state": "agreed",
      "commonThird": "Frokost til små kontorer uden en eneste bil", "agreedOn": "2020-06-22",
      "motives": ["growth"], "themes": ["climate", "growth"], "form": "written",
      "parties": [
        { "organisation": "kafe-langsoe", "role": "initiator", "resources": "kager", "competences": "bagning" },
        { "organisation": "kurer-og-ko", "role": "partner", "resources": "ladcykler", "competences": "levering" }
      ] },
    { "key": "dele-i-kasser", "title": "Plastdele i kasser", "state": "agreed",
      "commonThird": "Flere ordrer pakket hjemme i stedet for ude", "agreedOn": "2021-03-15",
      "businessValue": "Kortere leveringstid", "socialValue": "Fire stillinger på få timer",
      "valueDKK": 640000, "motives": ["competitiveness"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "pakvirke", "role": "initiator", "resources": "to pakkelinjer", "competences": "pakning" },
        { "organisation": "mejsevig-plast", "role": "buyer", "resources": "dele og emballage", "competences": "planlægning" }
      ] },
    { "key": "stof-til-poser", "title": "Stofrester til poser", "state": "agreed",
      "commonThird": "Poser syet af det, der før blev brændt", "agreedOn": "2022-11-08",
      "motives": ["society", "other"], "motiveOther": "At vise kunderne, hvor stoffet ender",
      "themes": ["circular", "reuse"], "form": "written",
      "parties": [
        { "organisation": "traadloekke", "role": "initiator", "resources": "systue", "competences": "design og syning" },
        { "organisation": "ulvevig-tekstil", "role": "supplier", "resources": "stofrester", "competences": "materialer" }
      ] },
    { "key": "stole-faar-nyt-liv", "title": "Kontorstole får nyt liv", "state": "agreed",
      "commonThird": "Stole, der bliver solgt to gange i stedet for én",
      "agreedOn": "2023-05-30", "motives": ["growth", "competitiveness"],
      "themes": ["circular", "reuse"], "form": "written",
      "parties": [
        { "organisation": "skrotfinken", "role": "initiator", "resources": "adskillelse", "competences": "reparation" },
        { "organisation": "kontorvig", "role": "buyer", "resources": "returstole", "competences": "salg" }
      ] },
    { "key": "groent-til-kantiner", "title": "Grønt til kantinerne", "state": "agreed",
      "originEvent": "moede-groen-mad",
      "commonThird": "Grøntsager, der har rejst under tyve kilometer", "agreedOn": "2024-08-19",
      "motives": ["growth", "society"], "themes": ["localCommunity", "climate"],
      "form": "written",
      "parties": [
        { "organisation": "gjern-markhave", "role": "supplier", "resources": "grøntsager", "competences": "dyrkning" },
        { "organisation": "kjellerup-kantine", "role": "buyer", "resources": "køkkener", "competences": "indkøb" }
      ] },
    { "key": "frugt-fra-hylden", "title": "Frugt fra hylden", "state": "agreed",
      "commonThird": "Frugt, der bliver til syltetøj i stedet for affald",
      "agreedOn": "2025-12-31", "motives": ["society"], "themes": ["lessWaste"],
      "form": "written",
      "parties": [
        { "organisation": "faarvang-syltestue", "role": "initiator", "resources": "kogeplads", "competences": "konservering" },
        { "organisation": "krydsvig", "role": "supplier", "resources": "datofrugt", "competences": "salg" }
      ] },
    { "key": "syltetoej-i-kantinen", "title": "Syltetøj i kantinen", "state": "agreed",
      "commonThird": "Morgenmad lavet af det, egnen selv dyrker", "agreedOn": "2023-03-21",
      "motives": ["growth"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "gudenaa-koekken", "role": "initiator", "resources": "køkken", "competences": "opskrifter" },
        { "organisation": "faarvang-syltestue", "role": "partner", "resources": "syltetøj", "competences": "konservering" }
      ] },
    { "key": "ompakning-i-stor-skala", "title": "Ompakning i stor skala", "state": "agreed",
      "commonThird": "Et lager, hvor der også er plads til få timer", "agreedOn": "2022-02-01",
      "valueDKK": 1200000, "motives": ["competitiveness"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "pakvirke", "role": "initiator", "resources": "to hold", "competences": "pakning" },
        { "organisation": "kolossia-logistik", "role": "buyer", "resources": "varer og plads", "competences": "logistik" }
      ] },
    { "key": "linned-til-hotellet", "title": "Linned til hotellet", "state": "agreed",
      "commonThird": "Gæster, der sover i linned vasket tæt på", "agreedOn": "2024-10-28",
      "valueDKK": 540000, "motives": ["growth"], "themes": [], "form": "written",
      "parties": [
        { "organisation": "ans-vaskeri", "role": "initiator", "resources": "vask", "competences": "linned" },
        { "organisation": "hotel-moensterhoej", "role": "buyer", "resources": "fast mængde", "competences": "planlægning" }
      ] },
    { "key": "keramik-som-gave", "title": "Keramik som gave", "state": "agreed",
      "commonThird": "Gaver, der fortæller, hvor de er lavet", "ideaStartedOn": "2025-11-19",
      "agreedOn": "2026-03-04", "motives": ["growth", "society"], "themes": ["localCommunity"],
      "form": "written",
      "parties": [
        { "organisation": "sorring-lervaerk", "role": "initiator", "resources": "keramik", "competences": "håndværk" },
        { "organisation": "bankvig", "role": "buyer", "resources": "kunder og ordrer", "competences": "salg" }
      ] },
    { "key": "paller-til-skolemoebler", "title": "Genbrugspaller til skolemøbler",
      "state": "idea", "commonThird": "Palletræ bliver til skolemøbler",
      "ideaStartedOn": "2026-10-06", "facilitator": "KA", "needsSupport": true,
      "motives": ["competitiveness"], "themes": ["circular", "reuse"],
      "parties": [
        { "organisation": "spaanvig", "role": "initiator", "resources": "værksted", "competences": "snedkeri" },
        { "organisation": "nordmark-industri", "role": "partner", "resources": "200 paller om måneden", "competences": "levering" }
      ] },
    { "key": "broed-til-skolen", "title": "Brød til skolen", "state": "idea",
      "ideaStartedOn": "2026-09-15", "motives": [], "themes": [],
      "parties": [
        { "organisation": "hvedekvist", "role": "initiator", "resources": "brød", "competences": "bagning" },
        { "organisation": "skolen-proevemark", "role": "partner", "resources": "køkkenlokale", "competences": "elever" }
      ] },
    { "key": "app-uden-fejl", "title": "En app uden fejl", "state": "dialogue",
      "commonThird": "En app, som også de mest omhyggelige kan lide",
      "ideaStartedOn": "2026-05-28", "facilitator": "LB", "motives": ["competitiveness"],
      "themes": [],
      "parties": [
        { "organisation": "bitvig", "role": "initiator", "resources": "testere", "competences": "test" },
        { "organisation": "pixelhede", "role": "partner", "resources": "app og opgaver", "competences": "udvikling" }
      ] },
    { "key": "reparation-paa-pladsen", "title": "Reparation på genbrugspladsen",
      "state": "dialogue", "commonThird": "Apparater, der kommer hjem igen",
      "ideaStartedOn": "2026-08-12", "needsSupport": true, "motives": ["society"],
      "themes": ["reuse"],
      "parties": [
        { "organisation": "genvirke", "role": "initiator", "resources": "værktøj og hold", "competences": "reparation" },
        { "organisation": "teknik-og-miljoe", "role": "partner", "resources": "et hjørne af pladsen", "competences": "drift" },
        { "organisation": "glade-kosteskab", "role": "partner", "resources": "rengøring", "competences": "service" }
      ],
      "inputs": [
        { "organisation": "genvirke", "day": "2026-08-12", "text": "Halvdelen af det, der bliver smidt ud, mangler kun en sikring" },
        { "organisation": "teknik-og-miljoe", "day": "2026-09-02", "text": "Hjørnet ved port 3 står tomt om vinteren, og der er strøm" }
      ] },
    { "key": "kaffe-til-lageret", "title": "Kaffe til lageret", "state": "dropped",
      "ideaStartedOn": "2024-03-05", "motives": ["growth"], "themes": [],
      "parties": [
        { "organisation": "kafe-langsoe", "role": "initiator", "resources": "kaffe", "competences": "værtskab" },
        { "organisation": "kolossia-logistik", "role": "partner", "resources": "pauserum", "competences": "drift" }
      ] }
  ]
  """#
