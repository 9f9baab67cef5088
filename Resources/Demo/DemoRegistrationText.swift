/// Who is on the way into the state's register, as JSON.
let demoRSVCaseText = #"""
  [
    { "organisation": "kafe-langsoe", "state": "guidance", "openedOn": "2026-09-14",
      "helper": "LB", "dividendPercent": 50,
      "note": "Bestyrelsen ser på vedtægterne på sit møde i december",
      "checks": [
        { "criterion": "purpose", "status": "met", "evidence": "vedtægter § 2",
          "checkedOn": "2026-09-14" },
        { "criterion": "trading", "status": "met", "evidence": "årsregnskab 2025",
          "checkedOn": "2026-09-14" },
        { "criterion": "independent", "status": "met", "evidence": "ingen offentlig ejer",
          "checkedOn": "2026-09-14" },
        { "criterion": "involving", "status": "unknown" },
        { "criterion": "surplus", "status": "not_met", "evidence": "vedtægter siger udbytte 50 %",
          "checkedOn": "2026-10-05" }
      ] },
    { "organisation": "hjulkvist", "state": "documentation", "openedOn": "2026-10-20",
      "helper": "LB",
      "checks": [
        { "criterion": "purpose", "status": "met", "evidence": "vedtægter § 3",
          "checkedOn": "2026-10-20" },
        { "criterion": "trading", "status": "met", "evidence": "årsregnskab 2025",
          "checkedOn": "2026-10-20" },
        { "criterion": "independent", "status": "met", "evidence": "vedtægter § 6",
          "checkedOn": "2026-10-20" },
        { "criterion": "involving", "status": "unknown" },
        { "criterion": "surplus", "status": "met", "evidence": "vedtægter § 9: intet udbytte",
          "checkedOn": "2026-11-03" }
      ] },
    { "organisation": "kaffeloekken", "state": "withdrawn", "openedOn": "2022-05-02",
      "helper": "LB", "answeredOn": "2022-11-01",
      "answerReason": "For få kræfter til en ny bestyrelse",
      "checks": [
        { "criterion": "purpose", "status": "met", "evidence": "vedtægter § 2",
          "checkedOn": "2022-05-02" },
        { "criterion": "trading", "status": "met", "evidence": "årsregnskab 2021",
          "checkedOn": "2022-05-02" },
        { "criterion": "independent", "status": "unknown" },
        { "criterion": "involving", "status": "not_met", "evidence": "ejeren bestemmer alene",
          "checkedOn": "2022-09-12" },
        { "criterion": "surplus", "status": "unknown" }
      ] }
  ]
  """#

/// Who was judged to be a social enterprise, as JSON.
let demoAssessmentText = #"""
  [
    { "organisation": "gjern-markhave", "isPrivate": "yes", "isTrading": "yes",
      "purpose": "Grøntsager dyrket af folk, der har brug for luft og ro", "conclusion": "sov",
      "assessedOn": "2024-04-01", "assessedBy": "KA", "note": "Samtale på stedet og vedtægter" },
    { "organisation": "sorring-lervaerk", "isPrivate": "yes", "isTrading": "yes",
      "purpose": "Keramik lavet i et roligt værksted med plads til flere", "conclusion": "sov",
      "assessedOn": "2025-10-01", "assessedBy": "KA" },
    { "organisation": "krydsvig", "isPrivate": "yes", "isTrading": "yes",
      "purpose": "Almindelig butik med et stort hjerte", "conclusion": "not_sov",
      "assessedOn": "2026-05-19", "assessedBy": "KA",
      "note": "Formålet i vedtægterne er alene at drive butik; taler med Jobcenter Erhverv" }
  ]
  """#
