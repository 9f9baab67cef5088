import Foundation
import FoundationXML
import Resources
import Testing

@testable import HotlineCore

@Suite("A report as a page")
struct HTMLReportTests {
  /// The page read as XML: a tag that is not closed, or a value that is not escaped, is an error.
  private func parsed(_ page: String) throws -> XMLElement {
    var text = page.replacing("<!doctype html>\n", with: "")
    for tag in ["meta charset=\"utf-8\"", "meta name"] where tag.hasPrefix("meta") {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("<\(tag)") && !line.hasSuffix("/>") ? line.dropLast() + "/>" : line[...]
      }.joined(separator: "\n")
    }
    return try #require(
      try XMLDocument(xmlString: text, options: []).rootElement())
  }

  private func elements(_ path: String, _ root: XMLElement) throws -> [XMLElement] {
    try root.nodes(forXPath: path).compactMap { $0 as? XMLElement }
  }

  @Test(
    "is well-formed, says its language, and needs nothing from elsewhere",
    arguments: ReportKind.allCases)
  func form(kind: ReportKind) throws {
    let demo = try demoRegister()
    let report = try #require(try demo.report(ReportQuestion(kind, asOf: testToday), .danish))
    let page = try report.text(as: .html, .danish)
    let root = try parsed(page)
    #expect(root.attribute(forName: "lang")?.stringValue == "da")
    #expect(try elements("//script|//link|//img|//iframe|//@src|//@href", root).isEmpty)
    #expect(!page.contains("http") && !page.contains("url(") && !page.contains("@import"))
    #expect(try elements("//h1", root).count == 1)
    let tables = try elements("//table", root)
    #expect(
      tables.count == report.tables.count
        + report.sections.flatMap(\.parts).count { part in
          if case .figures = part { true } else { false }
        })
    for table in tables { #expect(try elements("caption", table).count == 1) }
    #expect(try elements("//th[not(@scope)]", root).isEmpty)
    // Headings in order: an h3 only below an h2 or h1.
    let ids = try root.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(ids).count == ids.count)
    for drawing in try elements("//svg", root) {
      #expect(try elements("title", drawing).first?.stringValue?.isEmpty == false)
      #expect(try elements("desc", drawing).first?.stringValue?.contains(": ") == true)
    }
  }

  @Test("shows every figure of the report by its code, with its number")
  func figures() throws {
    let demo = try demoRegister()
    let report = try #require(
      try demo.report(ReportQuestion(.committee, asOf: testToday), .danish))
    let root = try parsed(try report.text(as: .html, .danish))
    for figure in report.figures {
      let shown = try elements("//data[@data-figure='\(figure.code)']", root)
      #expect(shown.map(\.stringValue) == [figure.text], "\(figure.code)")
      #expect(
        shown.first?.attribute(forName: "value")?.stringValue.flatMap(Double.init)
          == figure.number)
    }
  }

  @Test("escapes what people wrote, in words and in drawings")
  func escaping() throws {
    let name = "<script>alert(\"x\")</script> & 'sønner'"
    let chart = ReportChart("<b>", .bars, [.init(name, 2)])
    var table = ReportTable(
      name, [.init(name), .init("n", isNumber: true)],
      [
        .init([.init(name), .count(2)])
      ])
    table.charts = [chart]
    var figure = ReportFigure("a'b", name, 2)
    figure.remark = name
    var report = Report(
      title: name, span: name,
      sections: [.init(name, [.note(name), .figures(.init(name, [figure])), .table(table)])])
    report.preamble = [name]
    let page = try report.text(as: .html, .danish)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>"))
    let root = try parsed(page)
    #expect(try elements("//h2", root).map(\.stringValue) == [name])
    #expect(try elements("//desc", root).map(\.stringValue) == ["\(name): 2"])
  }

  @Test("a chart draws each value to the same scale, beside what it says in words")
  func drawing() {
    let bars = ChartDrawing(
      ReportChart("t", .bars, [.init("a", 50, "50 %"), .init("b", 200, "200 %")], mark: 100))
    #expect(bars.bars.filter { !$0.isTrack }.map(\.width) == [90, 360])
    #expect(bars.marks.map(\.x) == [180, 180])
    #expect(bars.texts.map(\.text) == ["a", "50 %", "b", "200 %"])
    let columns = ChartDrawing(
      ReportChart("t", .columns, [.init("2020", 0), .init("2021", 4), .init("2022", 2)]))
    #expect(columns.bars.filter { !$0.isTrack }.map(\.height) == [94, 47])
    #expect(
      ReportChart("t", .columns, [.init("2020", 0), .init("2021", 4)]).words == "2020: 0; 2021: 4")
    #expect(ChartDrawing(ReportChart("t", .bars, [.init("a", 0)])).bars.map(\.isTrack) == [true])
  }
}

@Suite("A report as text, Markdown and CSV")
struct ReportWritingTests {
  private var report: Report {
    var whole = ReportFigure("all", "Alle", number: 1_200, text: "1.200")
    whole.remark = "| godt"
    let part = ReportFigure("all.part", "heraf", 3, isPart: true)
    return Report(
      title: "Prøve", span: "2026",
      sections: [
        .init(
          "Tal",
          [
            .figures(.init("Tal", [whole, part])),
            .table(
              .init(
                "Rækker", [.init("Navn"), .init("Beløb", isNumber: true)],
                [.init([.init("a|b"), .kroner(5_000)]), .init([.init("=1"), .kroner(nil)])])),
          ])
      ])
  }

  @Test("text stands in columns")
  func text() throws {
    #expect(
      try report.text(as: .text, .danish) == """
        Prøve · 2026

        TAL

        Alle     1.200  | godt
          heraf      3

        Rækker
          Navn      Beløb
          a|b   5.000 kr.
          =1            –

        """)
  }

  @Test("Markdown has tables")
  func markdown() throws {
    #expect(
      try report.text(as: .markdown, .danish) == """
        # Prøve · 2026

        ## Tal

        | Tal | Antal | Bemærkning |
        |---|---:|---|
        | **Alle** | 1.200 | \\| godt |
        | &nbsp;&nbsp;heraf | 3 |  |

        **Rækker**

        | Navn | Beløb |
        |---|---:|
        | a\\|b | 5.000 kr. |
        | =1 | – |

        """)
  }

  @Test("CSV has plain numbers, a table below the other, and no formula")
  func csv() throws {
    let lines = try report.text(as: .csv, .danish).components(separatedBy: "\r\n")
    #expect(
      lines == [
        "\u{FEFF}Prøve;2026", "", "Tal", "figure;Tal;Antal;Af;Procent;Bemærkning",
        "all;Alle;1200;;;\"| godt\"", "all.part;heraf;3;;;", "", "Rækker", "Navn;Beløb",
        "a|b;5000", "'=1;", "", "",
      ])
  }
}
