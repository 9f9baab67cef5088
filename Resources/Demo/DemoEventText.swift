/// What the hotline invited to, as JSON.
let demoEventText = #"""
  [
    { "key": "moede-groen-mad", "title": "Netværksmøde om mad fra egnen",
      "kind": "networkMeeting", "day": "2024-06-11", "from": "08:30", "to": "10:30",
      "place": "Højskolen", "capacity": 30,
      "talkedAbout": "Råvarer, der ikke når frem, og køkkener, der mangler dem",
      "hosts": ["jobcenter-erhverv", "erhvervsring-midtvig"],
      "guests": [
        { "organisation": "gudenaa-koekken", "status": "attended" },
        { "organisation": "kafe-langsoe", "status": "attended" },
        { "organisation": "gjern-markhave", "status": "attended" },
        { "organisation": "kjellerup-kantine", "status": "attended" },
        { "organisation": "kurer-og-ko", "status": "noShow" }
      ] },
    { "key": "overraekkelse-2026", "title": "Prisoverrækkelse 2026", "kind": "ceremony",
      "day": "2026-12-10", "from": "15:00", "to": "17:00", "place": "Rådhuset",
      "hosts": ["jobcenter-erhverv"],
      "guests": [
        { "organisation": "kafe-langsoe", "status": "signedUp" },
        { "organisation": "kurer-og-ko", "status": "invited" }
      ] }
  ]
  """#

/// The prizes of this year with their nominations, as JSON.
let demoAwardText = #"""
  [
    { "prize": "SOV", "year": 2026, "state": "open", "closesOn": "2026-11-27",
      "ceremony": "overraekkelse-2026",
      "nominations": [
        { "organisation": "kafe-langsoe", "nominator": "LB", "day": "2026-11-10",
          "state": "accepted", "themes": ["inclusion", "spaciousness"],
          "reason": "Ingen skal skynde sig, og alle får et ansvar, de kan bære." },
        { "organisation": "kafe-langsoe", "nominator": "MV", "day": "2026-11-16",
          "state": "submitted", "themes": ["partnerships"],
          "reason": "Har åbnet sit køkken for to andre, da de stod uden." }
      ] },
    { "prize": "CSR", "year": 2026, "state": "open", "closesOn": "2026-11-27",
      "ceremony": "overraekkelse-2026",
      "nominations": [
        { "organisation": "kurer-og-ko", "nominator": "LB", "day": "2026-11-12",
          "state": "accepted", "themes": ["spaciousness", "growth"],
          "reason": "Tager folk med få timer på ladcykel og beholder dem." }
      ] }
  ]
  """#

/// Leave to found a social enterprise, as JSON.
let demoLeaveText = #"""
  [
    { "reference": "ØVE-2026-17", "department": "kultur-og-borgerservice", "state": "granted",
      "askedOn": "2026-09-14", "appliedOn": "2026-09-28", "decidedOn": "2026-10-19",
      "startsOn": "2026-11-30", "fullPay": true }
  ]
  """#
