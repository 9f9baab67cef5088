/// What departments had to buy, as JSON.
let demoPurchaseNeedText = #"""
  [
    { "department": "teknik-og-miljoe", "what": "snerydning af stier", "category": "groent.vinter",
      "valueDKK": 620000, "state": "handed_over", "askedOn": "2025-09-15",
      "note": "Over grænsen: Indkøb har den" },
    { "department": "beskaeftigelsesafdelingen", "what": "mødeforplejning", "category": "koekken.moede",
      "valueDKK": 85000, "state": "bought", "askedOn": "2026-02-10",
      "supplier": "gudenaa-koekken" },
    { "department": "kultur-og-borgerservice", "what": "borde til biblioteket",
      "category": "trae.moebler", "valueDKK": 240000, "state": "open", "askedOn": "2026-11-10" }
  ]
  """#

/// Who is on the way into the purchasing portal, as JSON.
let demoTrackText = #"""
  [
    { "organisation": "gudenaa-koekken", "state": "in_portal", "enteredOn": "2024-03-01",
      "meetingOn": "2023-11-14", "areas": "mødeforplejning og frokost",
      "portalFrom": "2024-03-01" },
    { "organisation": "groenkvik", "state": "in_portal", "enteredOn": "2025-05-01",
      "meetingOn": "2025-02-11", "areas": "grøn pleje", "portalFrom": "2025-05-01" },
    { "organisation": "ans-vaskeri", "state": "meeting_held", "enteredOn": "2026-10-27",
      "meetingOn": "2026-10-27" },
    { "organisation": "kafe-langsoe", "state": "not_eligible", "enteredOn": "2026-09-14",
      "reason": "ikke RSV endnu: hjælpes i en RSV-sag" }
  ]
  """#
