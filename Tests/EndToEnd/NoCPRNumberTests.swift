import Foundation
import TerminalDriver
import Testing

/// H9: a CPR number, whole or from its sixth digit on, is in no file, whatever is done with it.
@Suite("A CPR number at the real desk", .serialized)
struct NoCPRNumberTests {
  private static let number = "010190-1234"

  /// Where it is typed: a text of a form, or the notes of a call.
  enum Place { case form, call }

  @Test(
    "typed or pasted into a text, it reaches no file",
    arguments: [
      Array(number).map(String.init), ["\u{1B}[200~ring til \(number) i dag\u{1B}[201~"],
    ],
    [Place.form, .call])
  func inText(strokes: [String], place: Place) throws {
    let desk = try RealDesk()
    let terminal = try desk.start()
    switch place {
    case .form: try terminal.openPurpose(name: "Gården")
    case .call: try terminal.beginCall()
    }
    try terminal.type("borger ")
    for (index, stroke) in strokes.enumerated() {
      try terminal.type(stroke)
      // From the sixth digit on there is something to hide.
      guard index >= 5 || strokes.count == 1 else { continue }
      try terminal.wait(for: "the draft") { _ in desk.holdsDraft(containing: "xxxxxx") }
      try expectNoDigits(desk)
    }
    // A call asks for its outcome first.
    try terminal.type(place == .call ? Bytes.save + "\r" : Bytes.save)
    try terminal.wait(forText: "CPR")
    try expectNoDigits(desk)
    try terminal.type(Bytes.escape)
    try terminal.wait(for: "the desk") { $0.contains("╔ Virksomheder") }
    try expectNoDigits(desk)
    terminal.signal(SIGKILL)
    _ = try terminal.exitStatus()
    try expectNoDigits(desk)
    let again = try desk.start()
    try again.wait(forText: "1 kladde")
    try again.type(Bytes.quit)
    #expect(try again.exitStatus() == .exited(0))
    try expectNoDigits(desk)
  }

  @Test("typed or pasted into the search box, it reaches no file")
  func inSearch() throws {
    let desk = try RealDesk()
    let terminal = try desk.start()
    for text in [Self.number, "\u{1B}[200~\(Self.number)\u{1B}[201~"] {
      try terminal.type(text)
      try terminal.wait(forText: Self.number)
      try terminal.openForm()
      try terminal.type("x")
      try terminal.wait(for: "the draft") { _ in desk.holdsDraft("x") }
      try terminal.type(Bytes.escape)
      try terminal.wait(for: "the desk") { $0.contains("╔ Virksomheder") }
      try terminal.type(Bytes.escape)
      try terminal.wait(for: "an empty search box") { !$0.contains(Self.number) }
    }
    try terminal.type(Bytes.quit)
    #expect(try terminal.exitStatus() == .exited(0))
    try expectNoDigits(desk)
  }

  @Test("P-numbers and phones pass")
  func others() throws {
    let desk = try RealDesk()
    let terminal = try desk.start()
    let text = "p-nr 0101901234, ring 01 01 90 12 igen"
    try terminal.openPurpose(name: "Gården")
    try terminal.type(text)
    try terminal.wait(for: "the draft") { _ in desk.holdsDraft(text) }
  }

  /// Looks through every file of the register, the drafts and the state folder, whatever it is.
  private func expectNoDigits(_ desk: RealDesk) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path)
    #expect(names.contains("register.sqlite"))
    for name in names {
      // A journal may go while one looks.
      guard let data = try? Data(contentsOf: desk.folder.appending(path: name)) else { continue }
      for digits in ["010190", "01019012", "901234", "90-1234"] {
        #expect(data.range(of: Data(digits.utf8)) == nil, "\(digits) in \(name)")
      }
    }
  }
}
