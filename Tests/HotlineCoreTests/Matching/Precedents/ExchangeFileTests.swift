import Foundation
import Resources
import Testing

@testable import HotlineCore

@Suite("A file of exchanges")
struct ExchangeFileTests {
  private struct Refusal: Error, Equatable { let text: String }

  private static let header = "case,provider_nace,receiver_nace,ewc,stream\n"

  /// Throws ``Refusal`` with the file called FILE.
  private func read(_ content: String) throws -> [Exchange] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(content.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      return try ExchangeFile(path: file.path).exchanges()
    } catch let error as ExchangeFileError {
      throw Refusal(text: error.sentence(.english).replacing(file.path, with: "FILE"))
    } catch let error as ImportError {
      throw Refusal(text: error.sentence(.english).replacing(file.path, with: "FILE"))
    }
  }

  @Test("is read by the names of its columns, in any order, with others beside them")
  func columns() throws {
    let content = """
      \u{FEFF}Stream;extra;EWC;receiver_nace;provider_nace;case\r
      Brugte kasser ;x;15 01 03*;3101;162;A\r
      "a;b";;;01;;2\r

      """
    #expect(
      try read(content) == [
        Exchange(
          caseName: "A",
          surplus: Surplus(giverIndustry: "162", wasteCode: "150103", text: "Brugte kasser"),
          receiverIndustry: "3101"),
        Exchange(caseName: "2", surplus: Surplus(text: "a;b"), receiverIndustry: "01"),
      ])
  }

  @Test("may end a row early: the rest of it is not known")
  func shortRow() throws {
    let surplus = Surplus(giverIndustry: "162")
    #expect(
      try read(Self.header + "1,162,3101\n")
        == [Exchange(caseName: "1", surplus: surplus, receiverIndustry: "3101")])
  }

  private static let refusals: [(row: String, sentence: String)] = [
    ("1,1,1,1,1,1", ": there are more cells than headers"),
    (",162,31,150103,x", ", case: the cell is empty"),
    ("1,162,,150103,x", ", receiver_nace: the cell is empty"),
    (
      "1,162,31.01,150103,x",
      ", receiver_nace: \"31.01\" is no industry code of 2-6 digits"
    ),
    ("1,A,31,150103,x", ", provider_nace: \"A\" is no industry code of 2-6 digits"),
    ("1,162,31,990103,x", ", ewc: \"990103\" is no code of the waste list"),
  ]

  @Test("is refused whole for one row, with the row and the reason", arguments: refusals)
  func refusedRow(row: String, sentence: String) throws {
    let refusal = #expect(throws: Refusal.self) {
      try read(Self.header + "1,162,31,150103,x\n\n" + row + "\n")
    }
    #expect(refusal?.text == "FILE, line 4\(sentence). Mend the line and try again.")
  }

  private static let refusedFiles: [(content: String, sentence: String)] = [
    ("", "FILE: the file is empty. "), ("case\u{0}", "FILE, line 1: this is no text. "),
    (header, "FILE: there are no exchanges under the headers. "),
    (
      "navn,by\nPrøve,Silkeborg\n",
      "FILE: columns are missing: case, provider_nace, receiver_nace, ewc, stream. "
    ),
    ("case,case\n1,1\n", "FILE: "),
  ]

  @Test("is refused where it is none", arguments: refusedFiles)
  func refusedFile(content: String, sentence: String) throws {
    let refusal = #expect(throws: Refusal.self) { try read(content) }
    #expect(refusal?.text.hasPrefix(sentence) == true, "\(String(describing: refusal))")
  }

  @Test("is a file: a folder and a name without a file are refused")
  func noFile() {
    #expect(throws: ImportError.missing(path: "/findes/ikke.csv")) {
      try ExchangeFile(path: "/findes/ikke.csv").exchanges()
    }
    #expect(throws: ImportError.isDirectory(path: "/tmp")) {
      try ExchangeFile(path: "/tmp").exchanges()
    }
  }
}
