import Foundation
import Testing

@testable import Resources

@Suite("Shipped data that does not fit its type")
struct ResourceErrorTests {
  @Test("names the file, the place and the reason")
  func json() {
    let text = #"[{ "code": "a", "label": { "da": "x", "en": "y" }, "needsText": false }, {}]"#
    let error = #expect(throws: ResourceError.self) {
      let _: [Lookups.Motive] = try Shipped.decode(Data(text.utf8), of: "motives")
    }
    guard case .undecodable(let file, let place, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file == "motives")
    #expect(place == "1")
  }

  @Test("names the line of a table", arguments: ["8600;Silkeborg", "a;b;c;d"])
  func table(bad: String) {
    let table = TableText(name: "codes", text: "8620;Kjellerup;0740\n" + bad)
    #expect(throws: ResourceError.badLine(table: "codes", line: 2, text: bad)) {
      _ = try table.rows(fields: 3) { $0[0] == "a" ? nil : $0[0] }
    }
  }

  @Test("has no unreal day and no number that is none in a row of the demo register")
  func demoRows() {
    let position = "pakvirke;pakker;fleksjob;filled;20;yes;2016-02-30;2016-03-15;;quiet"
    #expect(DemoRegister.Position(fields: split(position)) == nil)
    let line =
      "pakvirke;offers;montage.pak;service;;pakning;mange;kasser;;country;active;2026-08-12;0.6"
    #expect(DemoRegister.Line(fields: split(line)) == nil)
  }

  private func split(_ line: String) -> [String] {
    line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }
}
