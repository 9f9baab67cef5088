import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("The figures of the hotline")
struct HotlineFiguresTests {
  let register: Register
  let kitchen: ConversationEntry.Party

  init() throws {
    register = try testRegister()
    kitchen = try register.enter("Prøvekøkkenet")
  }

  private func moment(_ iso: String) throws -> Date {
    try #require(Instant(iso: iso)).date
  }

  private func figures() throws -> HotlineFigures {
    let quarter = Quarter(of: testToday)
    return try register.hotlineFigures(from: quarter.firstDay, through: quarter.lastDay)
  }

  @discardableResult
  private func call(
    _ iso: String = "2026-11-23T08:00:00Z", _ change: (inout ConversationEntry) -> Void
  ) throws -> ConversationEntry {
    var entry = register.call("samtale")
    entry.interaction.startedAt = try moment(iso)
    entry.inquiry?.openedAt = entry.interaction.startedAt
    change(&entry)
    return try register.save(entry, from: nil)
  }

  /// One of each kind, in a quarter whose first hour is still September in UTC.
  private func quarter() throws {
    try call("2026-09-30T22:30:00Z") {
      $0.inquiry?.outcome = .answered
      $0.inquiry?.closedAt = $0.interaction.startedAt
      $0.inquiry?.callerType = .sov
      $0.inquiry?.purpose = .knowledge
      $0.mentions = [.init(party: kitchen, role: .referredTo, outcome: .agreed)]
    }
    try call("2026-09-30T21:30:00Z") { $0.inquiry?.outcome = .answered }
    try call("2026-11-20T08:00:00Z") { $0.inquiry?.outcome = .guided }
    try call {
      $0.inquiry?.outcome = .unmet
      $0.inquiry?.unmetNeed = "Vinduespolering med lift"
      $0.caller = kitchen
    }
    let home = try register.home().organisationID
    let handed = try call {
      $0.inquiry?.outcome = .handedOver
      $0.inquiry?.handoverToID = home
    }
    try register.confirmHandover(of: try #require(handed.inquiry).id, by: "vagten")
    try call {
      $0.inquiry?.handoverToID = home
      $0.inquiry?.state = .referred
    }
    let first = try call { $0.inquiry?.state = .waitingCallback }
    var second = register.call("ringede tilbage")
    second.interaction.direction = .outgoing
    second.inquiry = first.inquiry
    second.inquiry?.outcome = .answered
    _ = try register.save(
      second, from: ConversationEntry(inquiry: first.inquiry, interaction: second.interaction))
    try call {
      $0.interaction.direction = .outgoing
      $0.inquiry?.outcome = .answered
    }
  }

  @Test("count the inquiries of the quarter, each once in every part")
  func counts() throws {
    try quarter()
    let figures = try figures()
    let counts = figures.figures.map {
      "\($0.name.code) \($0.count)/\($0.whole.map(String.init) ?? "-")"
    }
    #expect(
      counts == [
        "inquiries 6/-", "atFirstContact 1/6",
        "outcome.answered 2/6", "outcome.guided 1/6", "outcome.unmet 1/6",
        "outcome.handed_over 2/6",
        "handoversAsked 2/6", "handoversConfirmed 1/2", "handoverDays 1/-", "unmetNeeds 1/6",
        "callerType.sov 1/6", "callerType.none 5/6",
        "purpose.knowledge 1/6", "purpose.none 5/6",
        "referrals 1/-", "referral.agreed 1/1", "startedByUs 1/-",
      ])
  }

  @Test("say of every row why it counts or does not")
  func reasons() throws {
    try quarter()
    let figures = try figures()
    let reasons = { (name: HotlineFigures.Name) in
      figures[name]?.rows.map { "\($0.counts ? "+" : "-") \($0.reason.sentence(.danish))" } ?? []
    }
    #expect(
      reasons(.atFirstContact) == [
        "+ besvaret i én samtale og lukket samme dag", "- lukket 23-11-2026", "- udækket behov",
        "- overdraget", "- overdraget, ikke bekræftet", "- tog 2 samtaler",
      ])
    #expect(
      reasons(.handoversConfirmed) == [
        "+ til Silkeborg Kommune, bekræftet 23-11-2026 af vagten",
        "- til Silkeborg Kommune, ikke bekræftet",
      ])
    #expect(reasons(.unmetNeeds) == ["+ Vinduespolering med lift"])
    #expect(reasons(.referrals) == ["+ Prøvekøkkenet: blev enige (spurgt 23-11-2026)"])
    #expect(figures[.unmetNeeds]?.rows.first?.caller == "Prøvekøkkenet")
    #expect(figures[.referrals]?.rows.first?.organisationID == kitchen.organisationID)
  }

  @Test("stand in a report with the unmet needs in words")
  func report() throws {
    try call {
      $0.inquiry?.outcome = .unmet
      $0.inquiry?.unmetNeed = "Vinduespolering; med lift"
      $0.caller = kitchen
    }
    let figures = try figures()
    #expect(
      try figures.report(.danish).text(as: .text, .danish) == """
        Hotlinen · 4. kvartal 2026

        Henvendelser                       1
          løst ved første kontakt          0    0 %

        Udfald
          udækket behov                    1  100 %

        Overdragelser                      0    0 %
          bekræftet af modtageren          0

        Udækkede behov                     1  100 %
             + 23-11-2026  H-20261123-01  AN  Prøvekøkkenet: Vinduespolering; med lift

        Hvem henvendte sig
          ikke oplyst                      1  100 %

        Formål
          uden formål                      1  100 %

        Henvisninger                       0

        Sager, som vi selv begyndte        0

        """)
    let rows = try figures.report(.danish, isDetailed: true).text(as: .csv, .danish)
      .components(separatedBy: "\r\n")
    #expect(
      rows[0] == "\u{FEFF}figure;Tal;Dag;Reference;Fra;Medarbejder;Tæller;Hvorfor")
    #expect(
      rows.contains(
        "unmetNeeds;\"Udækkede behov\";23-11-2026;H-20261123-01;Prøvekøkkenet;AN;ja;"
          + "\"Vinduespolering; med lift\""))
    #expect(rows.contains { $0.hasPrefix("atFirstContact;") && $0.contains(";nej;") })
    let markdown = try figures.report(.english).text(as: .markdown, .english)
    #expect(markdown.contains("| **Unmet needs** | 1 | 100 % |\n"))
    #expect(markdown.contains("- + 23-11-2026  H-20261123-01  AN  Prøvekøkkenet: Vindues"))
  }

  @Test("are asked for by quarter")
  func quarters() {
    let quarter = Quarter("2026-4")
    #expect(quarter == Quarter(of: testToday))
    #expect(quarter?.firstDay == theDay("2026-10-01"))
    #expect(quarter?.lastDay == theDay("2026-12-31"))
    #expect(quarter?.next.description == "2027-1")
    #expect(Quarter("2027-1")?.previous == quarter)
    #expect(Quarter("2026-Q4") == quarter)
    for text in ["", "2026", "2026-5", "2026-0", "2026-4-1", "fire", "99999999999999999999-1"] {
      #expect(Quarter(text) == nil, "\(text)")
    }
  }

  @Test("of the demo register have something to say in its last quarter")
  func demo() throws {
    let demo = try demoRegister()
    let figures = try demo.hotlineFigures(from: theDay("2026-10-01"), through: theDay("2026-12-31"))
    let count = { (name: HotlineFigures.Name) in figures[name]?.count }
    #expect(count(.inquiries) == 14)
    #expect(count(.atFirstContact) == 5)
    #expect(count(.handoversAsked) == 2)
    #expect(count(.handoversConfirmed) == 1)
    #expect(count(.unmetNeeds) == 2)
    #expect(count(.referrals) == 5)
    let list = try demo.workList(of: nil, today: testToday)
    let kinds = Set(list.items.map { $0.id.prefix { $0 != "-" } })
    #expect(
      kinds == ["followUp", "callback", "handover", "unfinished", "referral", "dialogue"])
    #expect(try demo.dialogueCoverage(today: testToday).enterprises.count == 21)
  }
}
