import Resources
import Testing

@testable import HotlineCore

/// The two bottom lines of one organisation are those of the report.
@Suite("The bottom lines of an organisation")
struct BottomLinesPageTests {
  @Test("say the same as the report's row of every enterprise of the demo")
  func sameFigures() throws {
    let register = try demoRegister()
    let report = try #require(
      try register.report(ReportQuestion(.bottomLines, asOf: testToday), .danish))
    let economic = try #require(
      report.tables.first { $0.caption == "Den økonomiske bundlinje" })
    let social = try #require(report.tables.first { $0.caption == "Den sociale bundlinje" })
    var looked = 0
    for row in economic.rows {
      guard let id = row.organisationID else { continue }
      looked += 1
      let page = try #require(try OrganisationEntry.page?(id, register, .danish))
      #expect(page.title.hasSuffix(row.cells[0].text))
      let turnover = page.lines.first { $0.text.hasPrefix("Omsætning") }?.text ?? ""
      let told = row.cells[1].number != nil
      #expect(told ? turnover.contains(row.cells[1].text) : turnover.hasSuffix("ikke oplyst"))
      let its = try #require(social.rows.first { $0.organisationID == id })
      #expect(
        page.lines.contains {
          $0.text.hasPrefix("Stillinger            \(its.cells[1].text) tæller")
        },
        "\(page.text)")
      #expect(page.lines.count { $0.text.hasPrefix("    + ") }.description == its.cells[1].text)
    }
    #expect(looked > 10)
  }

  @Test("of an enterprise without figures say so, and of one that is gone there is no page")
  func nothing() throws {
    let register = try testRegister()
    let id = try register.enter("Prøvekøkkenet").organisationID
    let page = try #require(try OrganisationEntry.page?(id, register, .danish))
    #expect(page.text.contains("Omsætning             ikke oplyst"), "\(page.text)")
    #expect(page.text.contains("0 tæller af 0 set på"))
    #expect(try OrganisationEntry.page?(id + 1_000, register, .danish) == nil)
  }
}
