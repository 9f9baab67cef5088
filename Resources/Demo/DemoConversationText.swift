/// The staff of the demo, as JSON.
let demoStaffText = #"""
  [
    { "initials": "KA", "user": "demo-ka", "name": "Testmedarbejder Kappa", "role": "leader" },
    { "initials": "LB", "user": "demo-lb", "name": "Testmedarbejder Lambda", "role": "staff" },
    { "initials": "MV", "user": "demo-mv", "name": "Testmedarbejder My", "role": "staff" },
    { "initials": "NY", "user": "demo-ny", "name": "Testmedarbejder Ny", "role": "reader",
      "department": "kultur-og-borgerservice" }
  ]
  """#

/// Values to exceed, as JSON: what the municipality would enter.
let demoBaselineText = #"""
  [
    { "period": "SIL-2020-2025", "goal": "internal_partnerships", "value": 6,
      "kind": "new_in_previous_period",
      "source": "Opdigtet tal til øvelse: optælling af ældre aftaler" }
  ]
  """#

/// The inquiries and the organisations named in them, as JSON.
let demoInquiryText = #"""
  [
    { "key": "kantine-til-kontor", "openedAt": "2026-03-11T09:20", "callerType": "enterprise",
      "callerOrganisation": "pixelhede", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "LB", "state": "closed",
      "closedAt": "2026-03-11T09:27", "outcome": "answered",
      "referrals": [
        { "organisation": "kafe-langsoe", "givenAt": "2026-03-11T09:27", "outcome": "agreed", "checkedOn": "2026-04-14" },
        { "organisation": "gudenaa-koekken", "givenAt": "2026-03-11T09:27", "outcome": "contacted", "checkedOn": "2026-04-14" }
      ] },
    { "key": "rengoering-af-kontor", "openedAt": "2026-04-16T11:05", "callerType": "enterprise",
      "callerOrganisation": "bogvig-revision", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "KA", "state": "closed",
      "closedAt": "2026-04-16T11:12", "outcome": "answered",
      "referrals": [
        { "organisation": "klarvig", "givenAt": "2026-04-16T11:12", "outcome": "contacted", "checkedOn": "2026-05-06" }
      ] },
    { "key": "hvad-er-rsv", "openedAt": "2026-05-05T10:30", "callerType": "sov",
      "callerOrganisation": "glade-kosteskab", "purpose": "knowledge", "topics": ["rsv"],
      "owner": "MV", "state": "closed", "closedAt": "2026-05-05T10:37", "outcome": "guided",
      "referrals": [] },
    { "key": "haekklipning", "openedAt": "2026-05-19T13:10", "callerType": "department",
      "callerOrganisation": "kultur-og-borgerservice", "purpose": "existing_enterprises",
      "topics": ["procurement"], "owner": "LB", "state": "closed", "handoverTo": "indkoeb",
      "handoverConfirmedAt": "2026-05-20T09:00", "handoverConfirmedBy": "vagten hos Indkøb",
      "closedAt": "2026-05-20T09:00",
      "outcome": "handed_over",
      "referrals": [
        { "organisation": "plaenevirke", "givenAt": "2026-05-19T13:17", "outcome": "unknown" },
        { "organisation": "groenkvik", "givenAt": "2026-05-19T13:17", "outcome": "unknown" }
      ] },
    { "key": "foedselsdagskage", "openedAt": "2026-06-03T12:40", "callerType": "citizen",
      "purpose": "existing_enterprises", "topics": ["existingEnterprises"], "owner": "KA",
      "state": "closed", "closedAt": "2026-06-03T12:47", "outcome": "answered",
      "referrals": [
        { "organisation": "hvedekvist", "givenAt": "2026-06-03T12:47", "outcome": "unknown" }
      ] },
    { "key": "lift-til-rengoering", "openedAt": "2026-06-23T14:20", "callerType": "enterprise",
      "callerOrganisation": "slusevang", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "MV", "state": "closed",
      "closedAt": "2026-06-23T14:27", "outcome": "unmet",
      "unmetNeed": "Vinduespolering med lift", "referrals": [] },
    { "key": "ompakning-plast", "openedAt": "2026-08-18T08:45", "callerType": "enterprise",
      "callerOrganisation": "mejsevig-plast", "purpose": "existing_enterprises",
      "topics": ["partnership"], "owner": "KA", "state": "closed",
      "closedAt": "2026-08-18T08:52", "outcome": "answered",
      "referrals": [
        { "organisation": "pakvirke", "givenAt": "2026-08-18T08:52", "outcome": "declined", "checkedOn": "2026-09-08" }
      ] },
    { "key": "orlov-sporgsmaal", "openedAt": "2026-08-27T15:05",
      "callerType": "municipal_employee", "purpose": "knowledge", "topics": ["leave", "startup"],
      "owner": "LB", "state": "closed", "closedAt": "2026-08-27T15:12", "outcome": "guided",
      "referrals": [] },
    { "key": "computere-i-ro", "openedAt": "2026-08-25T10:10", "callerType": "entrepreneur",
      "callerOrganisation": "ide-computerro", "purpose": "knowledge", "topics": ["startup"],
      "owner": "MV", "state": "waiting_callback", "referrals": [] },
    { "key": "tryk-af-etiketter", "openedAt": "2026-09-22T09:35", "callerType": "enterprise",
      "callerOrganisation": "skumvig", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "LB", "state": "closed",
      "closedAt": "2026-09-22T09:42", "outcome": "answered",
      "referrals": [
        { "organisation": "lemming-billedvaerk", "givenAt": "2026-09-22T09:42", "outcome": "no_answer", "checkedOn": "2026-10-13" }
      ] },
    { "key": "presse-om-soev", "openedAt": "2026-10-08T11:50", "callerType": "press_politician",
      "purpose": "knowledge", "topics": ["socialEconomy"], "owner": "KA", "state": "closed",
      "closedAt": "2026-10-08T11:57", "outcome": "answered", "referrals": [] },
    { "key": "udlejning-af-linned", "openedAt": "2026-10-29T13:25", "callerType": "sov",
      "callerOrganisation": "sejskov-vandrehjem", "purpose": "existing_enterprises",
      "topics": ["partnership"], "owner": "MV", "state": "closed",
      "closedAt": "2026-10-29T13:32", "outcome": "answered",
      "referrals": [
        { "organisation": "ans-vaskeri", "givenAt": "2026-10-29T13:32", "outcome": "contacted", "checkedOn": "2026-11-12" }
      ] },
    { "key": "kantine-paa-hoejskolen", "openedAt": "2026-11-16T10:04", "callerType": "other",
      "callerOrganisation": "hoejskolen-koekken", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "KA", "state": "open",
      "referrals": [
        { "organisation": "gudenaa-koekken", "givenAt": "2026-11-16T10:11", "outcome": "unknown" }
      ] },
    { "key": "plads-paa-portalen", "openedAt": "2026-11-19T09:15", "callerType": "sov",
      "callerOrganisation": "groenkvik", "purpose": "knowledge", "topics": ["procurement"],
      "owner": "KA", "state": "referred", "handoverTo": "indkoeb", "referrals": [] },
    { "key": "hund-paa-arbejde", "openedAt": "2026-11-20T11:30", "callerType": "other",
      "purpose": "other", "topics": ["other"], "owner": "LB", "state": "closed",
      "closedAt": "2026-11-20T11:32", "outcome": "guided", "referrals": [] },
    { "key": "vaerksted-i-them", "openedAt": "2026-10-05T09:10", "callerType": "entrepreneur",
      "callerOrganisation": "ide-strikkevogn", "purpose": "knowledge", "topics": ["startup"],
      "owner": "LB", "state": "closed", "closedAt": "2026-10-05T09:31", "outcome": "guided",
      "referrals": [
        { "organisation": "traadloekke", "givenAt": "2026-10-05T09:31", "outcome": "contacted", "checkedOn": "2026-10-20" }
      ] },
    { "key": "mobil-vask", "openedAt": "2026-10-12T13:05", "callerType": "association",
      "callerOrganisation": "idraet-spurtvig", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "MV", "state": "closed",
      "closedAt": "2026-10-14T10:20", "outcome": "answered",
      "referrals": [
        { "organisation": "ans-vaskeri", "givenAt": "2026-10-14T10:20", "outcome": "agreed", "checkedOn": "2026-11-03" }
      ] },
    { "key": "snerydning", "openedAt": "2026-10-15T08:25", "callerType": "department",
      "callerOrganisation": "kultur-og-borgerservice", "purpose": "existing_enterprises",
      "topics": ["procurement"], "owner": "KA", "state": "closed",
      "handoverTo": "teknik-og-miljoe", "handoverConfirmedAt": "2026-10-16T11:00",
      "handoverConfirmedBy": "vagten i Teknik og Miljø", "closedAt": "2026-10-16T11:00",
      "outcome": "handed_over", "referrals": [] },
    { "key": "symaskine-reparation", "openedAt": "2026-10-20T14:40", "callerType": "citizen",
      "purpose": "existing_enterprises", "topics": ["existingEnterprises"], "owner": "LB",
      "state": "closed", "closedAt": "2026-10-20T14:46", "outcome": "unmet",
      "unmetNeed": "Reparation af ældre symaskiner", "referrals": [] },
    { "key": "mad-til-moeder", "openedAt": "2026-11-02T10:50", "callerType": "enterprise",
      "callerOrganisation": "paragrafvig", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "owner": "MV", "state": "closed",
      "closedAt": "2026-11-02T10:57", "outcome": "answered",
      "referrals": [
        { "organisation": "hvedekvist", "givenAt": "2026-11-02T10:57", "outcome": "unknown" }
      ] },
    { "key": "varetaxa", "openedAt": "2026-11-05T11:15", "callerType": "sov",
      "callerOrganisation": "faarvang-syltestue", "purpose": "existing_enterprises",
      "topics": ["partnership", "potential"], "owner": "LB", "state": "closed",
      "closedAt": "2026-11-05T11:24", "outcome": "unmet",
      "unmetNeed": "Kølebil to gange om ugen", "referrals": [] },
    { "key": "ordfoerer-om-tal", "openedAt": "2026-11-10T15:30",
      "callerType": "press_politician", "purpose": "knowledge", "topics": ["socialEconomy"],
      "owner": "KA", "state": "waiting_callback", "referrals": [] },
    { "key": "afbrudt-opkald", "openedAt": "2026-11-12T09:02", "callerType": "other",
      "purpose": "other", "topics": ["other"], "owner": "MV", "state": "closed",
      "closedAt": "2026-11-12T09:03", "outcome": "abandoned", "referrals": [] },
    { "key": "personale-til-lager", "openedAt": "2026-11-18T13:35", "callerType": "enterprise",
      "callerOrganisation": "hedevig-foder", "purpose": "existing_enterprises",
      "topics": ["recruitment"], "owner": "LB", "state": "open",
      "referrals": [] }
  ]
  """#

/// What was said when, as JSON, by time.
let demoInteractionText = #"""
  [
    { "key": "opsoegende-kurer-og-ko", "kind": "call", "direction": "out",
      "startedAt": "2020-05-12T10:15", "endedAt": "2020-05-12T10:55", "staff": "LB",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Vil gerne have folk på få timer, hvis nogen kan følge dem i gang.",
      "organisations": [
        { "organisation": "kurer-og-ko", "role": "party" }
      ] },
    { "key": "opsoegende-drejvig", "kind": "visit", "direction": "out",
      "startedAt": "2020-09-08T11:15", "endedAt": "2020-09-08T11:55", "staff": "KA",
      "twoWay": true, "purpose": "outreach", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Åben snak om socialt ansvar og om opgaver, andre kan løse.",
      "organisations": [
        { "organisation": "drejvig", "role": "party" }
      ] },
    { "key": "opsoegende-mejsevig-plast", "kind": "meeting", "direction": "out",
      "startedAt": "2021-01-19T11:15", "endedAt": "2021-01-19T11:55", "staff": "MV",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership", "potential"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Spurgte til en partner, der kan tage en del af produktionen.",
      "organisations": [
        { "organisation": "mejsevig-plast", "role": "party" }
      ] },
    { "key": "ide-skaerme", "kind": "meeting", "direction": "out",
      "startedAt": "2021-01-27T10:00", "endedAt": "2021-01-27T11:30", "staff": "KA",
      "twoWay": true, "purpose": "idea_development", "topics": ["partnership", "recycling"],
      "principles": ["SIL-2020-2025.2"],
      "summary": "Idémøde: hvilke foreninger mangler skærme, og hvem henter.",
      "organisations": [
        { "organisation": "skrotfinken", "role": "party" },
        { "organisation": "teknik-og-miljoe", "role": "party" },
        { "organisation": "kultur-og-borgerservice", "role": "party" }
      ] },
    { "key": "opsoegende-nordmark-industri", "kind": "visit", "direction": "out",
      "startedAt": "2021-04-20T09:15", "endedAt": "2021-04-20T09:55", "staff": "KA",
      "twoWay": true, "purpose": "outreach", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Åben snak om socialt ansvar og om opgaver, andre kan løse.",
      "organisations": [
        { "organisation": "nordmark-industri", "role": "party" }
      ] },
    { "key": "opsoegende-kolossia-logistik", "kind": "meeting", "direction": "out",
      "startedAt": "2021-11-09T12:15", "endedAt": "2021-11-09T12:55", "staff": "MV",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership", "potential"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Spurgte til en partner, der kan tage en del af produktionen.",
      "organisations": [
        { "organisation": "kolossia-logistik", "role": "party" }
      ] },
    { "key": "opsoegende-tagkvist-byg", "kind": "visit", "direction": "out",
      "startedAt": "2021-12-07T12:15", "endedAt": "2021-12-07T12:55", "staff": "KA",
      "twoWay": true, "purpose": "outreach", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Åben snak om socialt ansvar og om opgaver, andre kan løse.",
      "organisations": [
        { "organisation": "tagkvist-byg", "role": "party" }
      ] },
    { "key": "ide-baenke", "kind": "meeting", "direction": "out",
      "startedAt": "2022-02-16T10:00", "endedAt": "2022-02-16T11:30", "staff": "KA",
      "twoWay": true, "purpose": "idea_development", "topics": ["partnership", "recycling"],
      "principles": ["SIL-2020-2025.2"],
      "summary": "Idéværksted på pladsen: prøvede tre slags bænke.",
      "organisations": [
        { "organisation": "spaanvig", "role": "party" },
        { "organisation": "tagkvist-byg", "role": "party" },
        { "organisation": "teknik-og-miljoe", "role": "party" }
      ] },
    { "key": "opsoegende-ulvevig-tekstil", "kind": "call", "direction": "out",
      "startedAt": "2022-09-27T13:15", "endedAt": "2022-09-27T13:55", "staff": "LB",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Vil gerne have folk på få timer, hvis nogen kan følge dem i gang.",
      "organisations": [
        { "organisation": "ulvevig-tekstil", "role": "party" }
      ] },
    { "key": "opsoegende-kontorvig", "kind": "meeting", "direction": "out",
      "startedAt": "2023-03-14T09:15", "endedAt": "2023-03-14T09:55", "staff": "MV",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership", "potential"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Spurgte til en partner, der kan tage en del af produktionen.",
      "organisations": [
        { "organisation": "kontorvig", "role": "party" }
      ] },
    { "key": "opsoegende-slusevang", "kind": "call", "direction": "out",
      "startedAt": "2023-10-24T12:15", "endedAt": "2023-10-24T12:55", "staff": "LB",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Vil gerne have folk på få timer, hvis nogen kan følge dem i gang.",
      "organisations": [
        { "organisation": "slusevang", "role": "party" }
      ] },
    { "key": "opsoegende-kjellerup-kantine", "kind": "visit", "direction": "out",
      "startedAt": "2024-06-11T10:15", "endedAt": "2024-06-11T10:55", "staff": "KA",
      "twoWay": true, "purpose": "outreach", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Åben snak om socialt ansvar og om opgaver, andre kan løse.",
      "organisations": [
        { "organisation": "kjellerup-kantine", "role": "party" }
      ] },
    { "key": "opsoegende-hotel-moensterhoej", "kind": "visit", "direction": "out",
      "startedAt": "2024-08-27T13:15", "endedAt": "2024-08-27T13:55", "staff": "KA",
      "twoWay": true, "purpose": "outreach", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Åben snak om socialt ansvar og om opgaver, andre kan løse.",
      "organisations": [
        { "organisation": "hotel-moensterhoej", "role": "party" }
      ] },
    { "key": "dialog-tidligere-sejskov-vandrehjem", "kind": "call", "direction": "out",
      "startedAt": "2025-02-03T10:20", "endedAt": "2025-02-03T10:35", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "sejskov-vandrehjem", "role": "party" }
      ] },
    { "key": "dialog-tidligere-genvirke", "kind": "call", "direction": "out",
      "startedAt": "2025-02-12T10:50", "endedAt": "2025-02-12T11:05", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "genvirke", "role": "party" }
      ] },
    { "key": "dialog-tidligere-hjulkvist", "kind": "call", "direction": "out",
      "startedAt": "2025-03-20T10:30", "endedAt": "2025-03-20T10:45", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "hjulkvist", "role": "party" }
      ] },
    { "key": "dialog-tidligere-them-genbrugslade", "kind": "call", "direction": "out",
      "startedAt": "2025-03-31T10:40", "endedAt": "2025-03-31T10:55", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "them-genbrugslade", "role": "party" }
      ] },
    { "key": "dialog-tidligere-hvedekvist", "kind": "call", "direction": "out",
      "startedAt": "2025-04-16T10:00", "endedAt": "2025-04-16T10:15", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "hvedekvist", "role": "party" }
      ] },
    { "key": "dialog-tidligere-bryrup-braendelav", "kind": "call", "direction": "out",
      "startedAt": "2025-04-25T10:10", "endedAt": "2025-04-25T10:25", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "bryrup-braendelav", "role": "party" }
      ] },
    { "key": "dialog-2025-gudenaa-koekken", "kind": "visit", "direction": "out",
      "startedAt": "2025-08-04T09:00", "endedAt": "2025-08-04T09:25", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "gudenaa-koekken", "role": "party" }
      ] },
    { "key": "dialog-2025-spaanvig", "kind": "call", "direction": "out",
      "startedAt": "2025-08-15T11:20", "endedAt": "2025-08-15T11:45", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "spaanvig", "role": "party" }
      ] },
    { "key": "dialog-2025-kafe-langsoe", "kind": "meeting", "direction": "out",
      "startedAt": "2025-08-21T10:10", "endedAt": "2025-08-21T10:35", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "kafe-langsoe", "role": "party" }
      ] },
    { "key": "dialog-2025-bitvig", "kind": "visit", "direction": "out",
      "startedAt": "2025-09-01T12:30", "endedAt": "2025-09-01T12:55", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "bitvig", "role": "party" }
      ] },
    { "key": "dialog-2025-ans-vaskeri", "kind": "call", "direction": "out",
      "startedAt": "2025-09-09T11:20", "endedAt": "2025-09-09T11:45", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "ans-vaskeri", "role": "party" }
      ] },
    { "key": "dialog-2025-sorring-lervaerk", "kind": "call", "direction": "out",
      "startedAt": "2025-09-12T14:50", "endedAt": "2025-09-12T15:15", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "sorring-lervaerk", "role": "party" }
      ] },
    { "key": "dialog-2025-gjern-markhave", "kind": "meeting", "direction": "out",
      "startedAt": "2025-09-18T13:40", "endedAt": "2025-09-18T14:05", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "gjern-markhave", "role": "party" }
      ] },
    { "key": "dialog-2025-pakvirke", "kind": "visit", "direction": "out",
      "startedAt": "2025-09-24T12:30", "endedAt": "2025-09-24T12:55", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "pakvirke", "role": "party" }
      ] },
    { "key": "dialog-2025-groenkvik", "kind": "meeting", "direction": "out",
      "startedAt": "2025-10-13T13:40", "endedAt": "2025-10-13T14:05", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "groenkvik", "role": "party" }
      ] },
    { "key": "opsoegende-krydsvig", "kind": "call", "direction": "out",
      "startedAt": "2025-10-21T11:15", "endedAt": "2025-10-21T11:55", "staff": "LB",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Vil gerne have folk på få timer, hvis nogen kan følge dem i gang.",
      "organisations": [
        { "organisation": "krydsvig", "role": "party" }
      ] },
    { "key": "dialog-2025-traadloekke", "kind": "visit", "direction": "out",
      "startedAt": "2025-10-22T09:00", "endedAt": "2025-10-22T09:25", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "traadloekke", "role": "party" }
      ] },
    { "key": "dialog-2025-plaenevirke", "kind": "call", "direction": "out",
      "startedAt": "2025-10-28T14:50", "endedAt": "2025-10-28T15:15", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "plaenevirke", "role": "party" }
      ] },
    { "key": "dialog-2025-faarvang-syltestue", "kind": "meeting", "direction": "out",
      "startedAt": "2025-11-10T10:10", "endedAt": "2025-11-10T10:35", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "faarvang-syltestue", "role": "party" }
      ] },
    { "key": "opsoegende-pixelhede", "kind": "call", "direction": "out",
      "startedAt": "2025-11-12T09:15", "endedAt": "2025-11-12T09:55", "staff": "LB",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Vil gerne have folk på få timer, hvis nogen kan følge dem i gang.",
      "organisations": [
        { "organisation": "pixelhede", "role": "party" }
      ] },
    { "key": "dialog-2025-skrotfinken", "kind": "visit", "direction": "out",
      "startedAt": "2025-11-14T09:00", "endedAt": "2025-11-14T09:25", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "skrotfinken", "role": "party" }
      ] },
    { "key": "opsoegende-bankvig", "kind": "meeting", "direction": "out",
      "startedAt": "2025-11-19T10:15", "endedAt": "2025-11-19T10:55", "staff": "MV",
      "twoWay": true, "purpose": "outreach", "topics": ["partnership", "potential"],
      "principles": ["SIL-2020-2025.1"],
      "summary": "Spurgte til en partner, der kan tage en del af produktionen.",
      "organisations": [
        { "organisation": "bankvig", "role": "party" }
      ] },
    { "key": "dialog-2025-klarvig", "kind": "call", "direction": "out",
      "startedAt": "2025-11-25T11:20", "endedAt": "2025-11-25T11:45", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "klarvig", "role": "party" }
      ] },
    { "key": "dialog-2025-mentorhuset", "kind": "meeting", "direction": "out",
      "startedAt": "2025-12-01T10:10", "endedAt": "2025-12-01T10:35", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "mentorhuset", "role": "party" }
      ] },
    { "key": "kantine-til-kontor-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-03-11T09:20", "endedAt": "2026-03-11T09:27", "staff": "LB",
      "twoWay": true, "inquiry": "kantine-til-kontor", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Søger frokost til 27 fra april.",
      "organisations": [
        { "organisation": "pixelhede", "role": "caller" },
        { "organisation": "kafe-langsoe", "role": "referred_to" },
        { "organisation": "gudenaa-koekken", "role": "referred_to" }
      ] },
    { "key": "rengoering-af-kontor-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-04-16T11:05", "endedAt": "2026-04-16T11:12", "staff": "KA",
      "twoWay": true, "inquiry": "rengoering-af-kontor", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Vil skifte rengøring og gerne til en SØV.",
      "organisations": [
        { "organisation": "bogvig-revision", "role": "caller" },
        { "organisation": "klarvig", "role": "referred_to" }
      ] },
    { "key": "hvad-er-rsv-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-05-05T10:30", "endedAt": "2026-05-05T10:37", "staff": "MV",
      "twoWay": true, "inquiry": "hvad-er-rsv", "purpose": "knowledge", "topics": ["rsv"],
      "summary": "Hvad kræver det at blive RSV? Gennemgik de fem kriterier.",
      "organisations": [
        { "organisation": "glade-kosteskab", "role": "caller" }
      ] },
    { "key": "haekklipning-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-05-19T13:10", "endedAt": "2026-05-19T13:17", "staff": "LB",
      "twoWay": true, "inquiry": "haekklipning", "purpose": "existing_enterprises",
      "topics": ["procurement"],
      "summary": "Haveservice til tre institutioner. Sendt videre til Indkøb om aftalen.",
      "organisations": [
        { "organisation": "kultur-og-borgerservice", "role": "caller" },
        { "organisation": "plaenevirke", "role": "referred_to" },
        { "organisation": "groenkvik", "role": "referred_to" },
        { "organisation": "indkoeb", "role": "referred_to" }
      ] },
    { "key": "foedselsdagskage-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-06-03T12:40", "endedAt": "2026-06-03T12:47", "staff": "KA",
      "twoWay": true, "inquiry": "foedselsdagskage", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Hvem bager kager til en rund fødselsdag?",
      "organisations": [
        { "organisation": "hvedekvist", "role": "referred_to" }
      ] },
    { "key": "dialog-2026-sejskov-vandrehjem", "kind": "meeting", "direction": "out",
      "startedAt": "2026-06-18T11:40", "endedAt": "2026-06-18T12:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "sejskov-vandrehjem", "role": "party" }
      ] },
    { "key": "lift-til-rengoering-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-06-23T14:20", "endedAt": "2026-06-23T14:27", "staff": "MV",
      "twoWay": true, "inquiry": "lift-til-rengoering", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"],
      "summary": "Vinduer i fjerde sals højde; ingen har en lift.",
      "organisations": [
        { "organisation": "slusevang", "role": "caller" }
      ] },
    { "key": "dialog-2026-kafe-langsoe", "kind": "visit", "direction": "out",
      "startedAt": "2026-07-01T10:20", "endedAt": "2026-07-01T10:40", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "kafe-langsoe", "role": "party" }
      ] },
    { "key": "dialog-2026-spaanvig", "kind": "meeting", "direction": "out",
      "startedAt": "2026-07-14T11:40", "endedAt": "2026-07-14T12:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "spaanvig", "role": "party" }
      ] },
    { "key": "dialog-2026-ans-vaskeri", "kind": "meeting", "direction": "out",
      "startedAt": "2026-07-24T11:40", "endedAt": "2026-07-24T12:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "ans-vaskeri", "role": "party" }
      ] },
    { "key": "dialog-2026-bitvig", "kind": "call", "direction": "out",
      "startedAt": "2026-08-04T12:00", "endedAt": "2026-08-04T12:20", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "bitvig", "role": "party" }
      ] },
    { "key": "ompakning-plast-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-08-18T08:45", "endedAt": "2026-08-18T08:52", "staff": "KA",
      "twoWay": true, "inquiry": "ompakning-plast", "purpose": "existing_enterprises",
      "topics": ["partnership"], "summary": "3.000 kasser om ugen, gerne delt mellem to.",
      "organisations": [
        { "organisation": "mejsevig-plast", "role": "caller" },
        { "organisation": "pakvirke", "role": "referred_to" }
      ] },
    { "key": "dialog-2026-pakvirke", "kind": "call", "direction": "out",
      "startedAt": "2026-08-18T12:00", "endedAt": "2026-08-18T12:20", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "pakvirke", "role": "party" }
      ] },
    { "key": "computere-i-ro-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-08-25T10:10", "endedAt": "2026-08-25T10:17", "staff": "MV",
      "twoWay": true, "inquiry": "computere-i-ro", "purpose": "knowledge", "topics": ["startup"],
      "summary": "Vil starte et sted, hvor folk reparerer computere i ro. Ringes op efter budgetmødet.",
      "organisations": [
        { "organisation": "ide-computerro", "role": "caller" }
      ] },
    { "key": "dialog-2026-gjern-markhave", "kind": "visit", "direction": "out",
      "startedAt": "2026-08-27T13:20", "endedAt": "2026-08-27T13:40", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "gjern-markhave", "role": "party" }
      ] },
    { "key": "orlov-sporgsmaal-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-08-27T15:05", "endedAt": "2026-08-27T15:12", "staff": "LB",
      "twoWay": true, "inquiry": "orlov-sporgsmaal", "purpose": "knowledge",
      "topics": ["leave", "startup"], "summary": "Spurgte til orlov for at starte en SØV.",
      "organisations": [] },
    { "key": "gudenaa-besoeg", "kind": "visit", "direction": "out",
      "startedAt": "2026-09-03T13:30", "endedAt": "2026-09-03T14:30", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential", "recruitment"],
      "summary": "Besøg i køkkenet. Linjerne er bekræftet; der er plads til to mere på få timer.",
      "organisations": [
        { "organisation": "gudenaa-koekken", "role": "party" }
      ] },
    { "key": "dialog-2026-sorring-lervaerk", "kind": "meeting", "direction": "out",
      "startedAt": "2026-09-07T14:40", "endedAt": "2026-09-07T15:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "sorring-lervaerk", "role": "party" }
      ] },
    { "key": "dialog-2026-groenkvik", "kind": "visit", "direction": "out",
      "startedAt": "2026-09-08T13:20", "endedAt": "2026-09-08T13:40", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["recruitment"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om hjælp til at finde nye kolleger.",
      "organisations": [
        { "organisation": "groenkvik", "role": "party" }
      ] },
    { "key": "dialog-2026-genvirke", "kind": "meeting", "direction": "out",
      "startedAt": "2026-09-21T14:40", "endedAt": "2026-09-21T15:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["potential"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om, hvor der er flere opgaver at hente.",
      "organisations": [
        { "organisation": "genvirke", "role": "party" }
      ] },
    { "key": "tryk-af-etiketter-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-09-22T09:35", "endedAt": "2026-09-22T09:42", "staff": "LB",
      "twoWay": true, "inquiry": "tryk-af-etiketter", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Etiketter til flasker, gerne lokalt.",
      "organisations": [
        { "organisation": "skumvig", "role": "caller" },
        { "organisation": "lemming-billedvaerk", "role": "referred_to" }
      ] },
    { "key": "dialog-2026-hvedekvist", "kind": "call", "direction": "out",
      "startedAt": "2026-09-30T09:00", "endedAt": "2026-09-30T09:20", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "hvedekvist", "role": "party" }
      ] },
    { "key": "dialog-2026-plaenevirke", "kind": "meeting", "direction": "out",
      "startedAt": "2026-10-01T14:40", "endedAt": "2026-10-01T15:00", "staff": "KA",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "plaenevirke", "role": "party" }
      ] },
    { "key": "vaerksted-i-them-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-05T09:10", "endedAt": "2026-10-05T09:31", "staff": "LB",
      "twoWay": true, "inquiry": "vaerksted-i-them", "purpose": "knowledge",
      "topics": ["startup"],
      "summary": "Hvad kræver det at åbne et værksted? Fik kortet om opstart og navnet på en systue.",
      "organisations": [
        { "organisation": "ide-strikkevogn", "role": "caller" },
        { "organisation": "traadloekke", "role": "referred_to" }
      ] },
    { "key": "presse-om-soev-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-08T11:50", "endedAt": "2026-10-08T11:57", "staff": "KA",
      "twoWay": true, "inquiry": "presse-om-soev", "purpose": "knowledge",
      "topics": ["socialEconomy"],
      "summary": "Hvor mange SØV er der, og hvor mange stillinger? Fik tallene fra måltavlen.",
      "organisations": [] },
    { "key": "mobil-vask-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-12T13:05", "endedAt": "2026-10-12T13:12", "staff": "MV",
      "twoWay": true, "inquiry": "mobil-vask", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Vask af spillertøj hver uge. Vi undersøger det.",
      "organisations": [
        { "organisation": "idraet-spurtvig", "role": "caller" }
      ] },
    { "key": "mobil-vask-svar", "kind": "call", "direction": "out",
      "startedAt": "2026-10-14T10:12", "endedAt": "2026-10-14T10:20", "staff": "MV",
      "twoWay": true, "inquiry": "mobil-vask", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Ans Vaskeri henter selv om onsdagen.",
      "organisations": [
        { "organisation": "idraet-spurtvig", "role": "caller" },
        { "organisation": "ans-vaskeri", "role": "referred_to" }
      ] },
    { "key": "snerydning-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-15T08:25", "endedAt": "2026-10-15T08:33", "staff": "KA",
      "twoWay": true, "inquiry": "snerydning", "purpose": "existing_enterprises",
      "topics": ["procurement"],
      "summary": "Snerydning ved tre biblioteker. Hører under aftalen i Teknik og Miljø.",
      "organisations": [
        { "organisation": "kultur-og-borgerservice", "role": "caller" },
        { "organisation": "teknik-og-miljoe", "role": "referred_to" }
      ] },
    { "key": "symaskine-reparation-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-20T14:40", "endedAt": "2026-10-20T14:46", "staff": "LB",
      "twoWay": true, "inquiry": "symaskine-reparation", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Søger én, der reparerer ældre symaskiner.",
      "organisations": [] },
    { "key": "dialog-2026-skrotfinken", "kind": "call", "direction": "out",
      "startedAt": "2026-10-26T09:00", "endedAt": "2026-10-26T09:20", "staff": "LB",
      "twoWay": true, "purpose": "dialogue", "topics": ["partnership"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om mulige partnere.",
      "organisations": [
        { "organisation": "skrotfinken", "role": "party" }
      ] },
    { "key": "ide-paller", "kind": "meeting", "direction": "out",
      "startedAt": "2026-10-27T10:00", "endedAt": "2026-10-27T11:30", "staff": "KA",
      "twoWay": true, "purpose": "idea_development", "topics": ["partnership", "recycling"],
      "principles": ["SIL-2020-2025.2"],
      "summary": "Idémøde hos Nordmark: pallerne er tørre og hele, mødes igen når skolerne har svaret.",
      "organisations": [
        { "organisation": "spaanvig", "role": "party" },
        { "organisation": "nordmark-industri", "role": "party" }
      ] },
    { "key": "udlejning-af-linned-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-10-29T13:25", "endedAt": "2026-10-29T13:32", "staff": "MV",
      "twoWay": true, "inquiry": "udlejning-af-linned", "purpose": "existing_enterprises",
      "topics": ["partnership"], "summary": "Mangler linned til sengene.",
      "organisations": [
        { "organisation": "sejskov-vandrehjem", "role": "caller" },
        { "organisation": "ans-vaskeri", "role": "referred_to" }
      ] },
    { "key": "mad-til-moeder-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-02T10:50", "endedAt": "2026-11-02T10:57", "staff": "MV",
      "twoWay": true, "inquiry": "mad-til-moeder", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"], "summary": "Frokost til møder for 12, hver torsdag.",
      "organisations": [
        { "organisation": "paragrafvig", "role": "caller" },
        { "organisation": "hvedekvist", "role": "referred_to" }
      ] },
    { "key": "dialog-2026-faarvang-syltestue", "kind": "visit", "direction": "out",
      "startedAt": "2026-11-04T10:20", "endedAt": "2026-11-04T10:40", "staff": "MV",
      "twoWay": true, "purpose": "dialogue", "topics": ["retention"],
      "principles": ["SIL-2020-2025.5"],
      "summary": "Talte om at holde på dem, der er startet.",
      "organisations": [
        { "organisation": "faarvang-syltestue", "role": "party" }
      ] },
    { "key": "varetaxa-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-05T11:15", "endedAt": "2026-11-05T11:24", "staff": "LB",
      "twoWay": true, "inquiry": "varetaxa", "purpose": "existing_enterprises",
      "topics": ["partnership", "potential"],
      "summary": "Mangler én, der kører kølevarer to gange om ugen; ingen i registeret gør.",
      "organisations": [
        { "organisation": "faarvang-syltestue", "role": "caller" }
      ] },
    { "key": "ordfoerer-om-tal-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-10T15:30", "endedAt": "2026-11-10T15:34", "staff": "KA",
      "twoWay": true, "inquiry": "ordfoerer-om-tal", "purpose": "knowledge",
      "topics": ["socialEconomy"],
      "summary": "Vil have antallet af stillinger fordelt på ordninger. Ringes op.",
      "organisations": [] },
    { "key": "afbrudt-opkald-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-12T09:02", "endedAt": "2026-11-12T09:03", "staff": "MV",
      "twoWay": false, "inquiry": "afbrudt-opkald", "purpose": "other", "topics": ["other"],
      "summary": "Forbindelsen røg; ringede ikke igen.", "organisations": [] },
    { "key": "kantine-paa-hoejskolen-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-16T10:04", "endedAt": "2026-11-16T10:11", "staff": "KA",
      "twoWay": true, "inquiry": "kantine-paa-hoejskolen", "purpose": "existing_enterprises",
      "topics": ["existingEnterprises"],
      "summary": "Søger kantine til 60 fra januar, helst i Silkeborg.",
      "organisations": [
        { "organisation": "hoejskolen-koekken", "role": "caller" },
        { "organisation": "gudenaa-koekken", "role": "referred_to" }
      ] },
    { "key": "personale-til-lager-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-18T13:35", "endedAt": "2026-11-18T13:42", "staff": "LB",
      "twoWay": true, "inquiry": "personale-til-lager", "purpose": "existing_enterprises",
      "topics": ["recruitment"],
      "summary": "Kan bruge to på få timer til at pakke foder; vil vide, hvem der kan følge dem.",
      "organisations": [
        { "organisation": "hedevig-foder", "role": "caller" }
      ] },
    { "key": "plads-paa-portalen-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-19T09:15", "endedAt": "2026-11-19T09:22", "staff": "KA",
      "twoWay": true, "inquiry": "plads-paa-portalen", "purpose": "knowledge",
      "topics": ["procurement"], "summary": "Vil på indkøbsportalen.",
      "organisations": [
        { "organisation": "groenkvik", "role": "caller" },
        { "organisation": "indkoeb", "role": "referred_to" }
      ] },
    { "key": "hund-paa-arbejde-opkald", "kind": "call", "direction": "in",
      "startedAt": "2026-11-20T11:30", "endedAt": "2026-11-20T11:32", "staff": "LB",
      "twoWay": true, "inquiry": "hund-paa-arbejde", "purpose": "other", "topics": ["other"],
      "summary": "Forkert nummer; hjulpet videre til omstillingen.", "organisations": [] },
    { "key": "gudenaa-besked", "kind": "call", "direction": "in",
      "startedAt": "2026-11-20T14:42", "staff": "KA", "twoWay": false, "purpose": "knowledge",
      "topics": ["procurement"], "summary": "Lagde besked: spurgte til indkøbsportal → Indkøb.",
      "organisations": [
        { "organisation": "gudenaa-koekken", "role": "caller" },
        { "organisation": "indkoeb", "role": "discussed" }
      ] }
  ]
  """#

/// Promises with a date, as JSON.
let demoFollowUpText = #"""
  [
    { "dueOn": "2026-11-20", "assignee": "KA", "text": "Hør, om kantinen passer Højskolen",
      "state": "open", "organisation": "hoejskolen-koekken",
      "inquiry": "kantine-paa-hoejskolen" },
    { "dueOn": "2026-11-23", "dueTime": "13:00", "assignee": "KA",
      "text": "Ring tilbage om indkøbsportalen", "state": "open",
      "organisation": "gudenaa-koekken" },
    { "dueOn": "2026-11-23", "assignee": "LB", "text": "Spørg Indkøb, om de har taget sagen",
      "state": "open", "organisation": "groenkvik", "inquiry": "plads-paa-portalen" },
    { "dueOn": "2026-11-30", "dueTime": "10:00", "assignee": "MV", "text": "Møde om ideen",
      "state": "open", "organisation": "ide-computerro", "inquiry": "computere-i-ro" },
    { "dueOn": "2026-12-07", "assignee": "KA",
      "text": "Hør skolerne, hvor mange borde de vil have", "state": "open",
      "organisation": "spaanvig", "partnership": "paller-til-skolemoebler" },
    { "dueOn": "2026-12-14", "assignee": "LB", "text": "Saml parterne igen", "state": "open",
      "organisation": "bitvig", "partnership": "app-uden-fejl" },
    { "dueOn": "2027-01-11", "assignee": "MV", "text": "Vurdér virksomheden som SØV",
      "state": "open", "organisation": "glade-kosteskab" },
    { "dueOn": "2027-03-02", "assignee": "KA", "text": "Dialog", "state": "open",
      "organisation": "gudenaa-koekken" },
    { "dueOn": "2020-06-15", "assignee": "KA",
      "text": "Hør, hvordan det går med de nye kolleger", "state": "done",
      "organisation": "kafe-langsoe", "doneAt": "2020-06-12T10:20" },
    { "dueOn": "2020-11-16", "assignee": "LB", "text": "Bekræft tilbud og behov",
      "state": "done", "organisation": "pakvirke", "doneAt": "2020-11-16T11:20" },
    { "dueOn": "2021-03-22", "assignee": "MV", "text": "Send navne på mulige partnere",
      "state": "done", "organisation": "ans-vaskeri", "doneAt": "2021-03-22T12:20" },
    { "dueOn": "2021-06-21", "assignee": "KA", "text": "Følg op på mødet", "state": "done",
      "organisation": "groenkvik", "doneAt": "2021-06-18T13:20" },
    { "dueOn": "2021-11-22", "assignee": "LB",
      "text": "Hør, hvordan det går med de nye kolleger", "state": "done",
      "organisation": "skrotfinken", "doneAt": "2021-11-26T14:20" },
    { "dueOn": "2022-05-16", "assignee": "MV", "text": "Bekræft tilbud og behov",
      "state": "done", "organisation": "spaanvig", "doneAt": "2022-05-16T10:20" },
    { "dueOn": "2022-10-03", "assignee": "KA", "text": "Send navne på mulige partnere",
      "state": "done", "organisation": "gudenaa-koekken", "doneAt": "2022-09-30T11:20" },
    { "dueOn": "2023-02-13", "assignee": "LB", "text": "Følg op på mødet", "state": "done",
      "organisation": "mentorhuset", "doneAt": "2023-02-22T12:20" },
    { "dueOn": "2023-06-12", "assignee": "MV",
      "text": "Hør, hvordan det går med de nye kolleger", "state": "done",
      "organisation": "klarvig", "doneAt": "2023-06-09T13:20" },
    { "dueOn": "2023-11-13", "assignee": "KA", "text": "Bekræft tilbud og behov",
      "state": "done", "organisation": "plaenevirke", "doneAt": "2023-11-13T14:20" },
    { "dueOn": "2024-03-11", "assignee": "LB", "text": "Send navne på mulige partnere",
      "state": "done", "organisation": "kafe-langsoe", "doneAt": "2024-03-07T10:20" },
    { "dueOn": "2024-09-09", "assignee": "MV", "text": "Følg op på mødet", "state": "done",
      "organisation": "pakvirke", "doneAt": "2024-09-09T11:20" },
    { "dueOn": "2025-02-17", "assignee": "KA",
      "text": "Hør, hvordan det går med de nye kolleger", "state": "done",
      "organisation": "ans-vaskeri", "doneAt": "2025-02-20T12:20" },
    { "dueOn": "2025-06-16", "assignee": "LB", "text": "Bekræft tilbud og behov",
      "state": "done", "organisation": "groenkvik", "doneAt": "2025-06-16T13:20" },
    { "dueOn": "2025-10-13", "assignee": "MV", "text": "Send navne på mulige partnere",
      "state": "done", "organisation": "skrotfinken", "doneAt": "2025-10-10T14:20" },
    { "dueOn": "2025-12-08", "assignee": "KA", "text": "Følg op på mødet", "state": "done",
      "organisation": "spaanvig", "doneAt": "2025-12-08T10:20" },
    { "dueOn": "2026-03-16", "assignee": "LB",
      "text": "Hør, hvordan det går med de nye kolleger", "state": "done",
      "organisation": "gudenaa-koekken", "doneAt": "2026-03-16T11:20" },
    { "dueOn": "2026-05-26", "assignee": "MV", "text": "Bekræft tilbud og behov",
      "state": "done", "organisation": "mentorhuset", "doneAt": "2026-05-22T12:20" },
    { "dueOn": "2026-09-14", "assignee": "KA", "text": "Send navne på mulige partnere",
      "state": "done", "organisation": "klarvig", "doneAt": "2026-09-18T13:20" },
    { "dueOn": "2026-10-19", "assignee": "LB", "text": "Følg op på mødet", "state": "done",
      "organisation": "plaenevirke", "doneAt": "2026-10-19T14:20" },
    { "dueOn": "2024-04-15", "assignee": "LB", "text": "Spørg igen om kaffe til lageret",
      "state": "cancelled", "organisation": "kafe-langsoe" }
  ]
  """#

/// What was answered to suggested partners, as JSON.
let demoFeedbackText = #"""
  [
    { "asker": "mejsevig-plast", "candidate": "pakvirke", "answer": "declined",
      "category": "montage.pak", "reason": "Fuldt booket til nytår", "givenOn": "2026-09-08" },
    { "asker": "nordmark-industri", "candidate": "kjellerup-kantine", "answer": "declined",
      "category": "koekken.kantine", "reason": "For langt væk med varm mad",
      "givenOn": "2026-02-04" },
    { "asker": "faarvang-syltestue", "candidate": "skumvig", "answer": "declined",
      "category": "stroemme.mask", "reason": "Masken er lovet væk", "givenOn": "2026-07-14" },
    { "asker": "kafe-langsoe", "candidate": "kolossia-logistik", "answer": "declined",
      "category": "koekken.cafe", "reason": "Har selv et pauserum", "givenOn": "2024-03-26" },
    { "asker": "bogvig-revision", "candidate": "klarvig", "answer": "contacted",
      "category": "rengoering.erhverv", "givenOn": "2026-04-16" },
    { "asker": "sejskov-vandrehjem", "candidate": "ans-vaskeri", "answer": "interested",
      "category": "vaskeri.udlejning", "givenOn": "2026-10-29" },
    { "candidate": "knastvig-kemi", "answer": "not_interested",
      "reason": "Vil ikke ringes op om samarbejde i år", "givenOn": "2026-01-27" },
    { "candidate": "randvig-entreprise", "answer": "not_interested",
      "reason": "Travl byggesæson", "givenOn": "2024-05-14", "liftedOn": "2025-01-06" }
  ]
  """#
