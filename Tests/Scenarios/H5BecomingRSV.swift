import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// *"Vi vil gerne registreres – hvad mangler vi?"*
@Suite("H5 A social enterprise wants to become RSV")
struct H5BecomingRSV {
  private func choose(_ desk: TestDesk, _ key: FieldKey, times: Int, _ evidence: String? = nil) {
    desk.go(to: key)
    for _ in 0..<times { desk.type(" ") }
    guard let evidence else { return }
    desk.press(.tab)
    desk.type(evidence)
  }

  /// Three met with evidence, the fourth unknown, the fifth not met.
  private func enter(_ desk: TestDesk, _ name: String) throws {
    desk.type(name)
    try desk.create("RSV-sag")
    choose(desk, .state, times: 1)
    choose(desk, "purposeStatus", times: 1, "vedtægter § 2")
    choose(desk, "tradingStatus", times: 1, "årsregnskab")
    choose(desk, "independentStatus", times: 1, "ingen offentlig ejer")
    choose(desk, "surplusStatus", times: 2, "vedtægter siger udbytte 50 %")
    desk.go(to: "dividendPercent")
    desk.type("50")
  }

  @Test("the form says in words what is missing and which dividend the law allows: 19 keys")
  func missing() throws {
    let desk = try TestDesk()
    try enter(desk, "trådløkke")
    #expect(desk.shows("Mangler 4: "), "\(desk.screen)")
    #expect(desk.shows("Ikke opfyldt 5"))
    #expect(desk.shows("50 % i udbytte er over loftet"))
    #expect(desk.shows("Udbytte: højst 35 % af"))
    desk.press(.control("s"))
    let lines = try desk.detail(of: "Trådløkke Systue").records.filter { $0.kind == .rsvCase }
    #expect(lines.map(\.words.da) == ["vejledning · mangler 2: inddragende, overskud"])
    #expect(desk.controlKeys == 19)
  }

  @Test("interest that is set to registered at once names the step before it")
  func tooEarly() throws {
    let desk = try TestDesk()
    try enter(desk, "trådløkke")
    desk.press(.control("s"))
    #expect(desk.form == nil, "\(desk.screen)")
    desk.press(.tab)
    for _ in 0..<60 {
      if case .row(.rsvCase, _, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    desk.press(.control("e"))
    desk.go(to: .state)
    for _ in 0..<3 { desk.type(" ") }
    desk.press(.control("s"))
    #expect(desk.form != nil)
    #expect(desk.shows("Sagen er ikke indsendt"), "\(desk.screen)")
    let ended = RegistrationRefusal.step(from: .withdrawn, to: .registered).sentence(.danish)
    #expect(ended.hasSuffix("går ikke videre. Opret en ny sag (Ctrl+O)."))
    let other = RegistrationRefusal.step(from: .registered, to: .interest).sentence(.danish)
    #expect(other.contains("Vælg med mellemrum en af: »"))
  }

  @Test("on a small screen what is missing stands in one line, with the limit of dividend")
  func small() throws {
    let desk = try TestDesk(width: 80, height: 24)
    try enter(desk, "trådløkke")
    #expect(desk.shows("mangler 2: inddragende, overskud"), "\(desk.screen)")
    #expect(desk.shows("50 % i udbytte er over loftet"), "\(desk.screen)")
  }

  @Test("the list of those on the way shows it with what is missing, and who helps")
  func listed() throws {
    let desk = try TestDesk()
    try enter(desk, "trådløkke")
    desk.press(.control("s"))
    desk.press(.control("g"))
    for _ in 0..<60 where !desk.shows("╔ På vej til RSV") { desk.press(.right) }
    desk.type("trådløkke")
    #expect(desk.shows("1 af 4"), "\(desk.screen)")
    #expect(desk.shows("inddragende, overskud"))
    #expect(desk.shows("vejledning"))
  }

  @Test("registered with a criterion unmet warns, can be saved, and opens the days as RSV")
  func registered() throws {
    let desk = try TestDesk()
    try enter(desk, "trådløkke")
    desk.press(.control("s"))
    let entry = try #require(
      try desk.detail(of: "Trådløkke Systue").records.first { $0.kind == .rsvCase })
    let base = try #require(try desk.register.record(RSVCaseEntry.self, entry.id))
    var submitted = base
    submitted.rsvCase.state = .submitted
    submitted.rsvCase.submittedOn = TestDesk.today
    _ = try desk.register.save(submitted, from: base)
    desk.press(.tab)
    for _ in 0..<60 {
      if case .row(.rsvCase, _, _) = desk.state.detail.selectedItem?.edit { break }
      desk.press(.down)
    }
    desk.press(.control("e"))
    choose(desk, .state, times: 1)
    desk.go(to: "answeredOn")
    desk.type("i dag")
    #expect(desk.shows("Registreret, men 2 af 5 kriterier"), "\(desk.screen)")
    desk.press(.control("s"))
    #expect(try desk.detail(of: "Trådløkke Systue").standing == .rsv)
    desk.press(.control("z"))
    #expect(try desk.detail(of: "Trådløkke Systue").standing == .sov)
  }
}
