import Foundation
import Testing

/// The man page, as a package carries it.
@Suite("hotline manual")
struct ManualCommandTests {
  /// The requests that the page is made of.
  private let requests = [".TH", ".nh", ".ad", ".SH", ".SS", ".TP", ".B", ".nf", ".fi"]

  @Test("has every command and key, and nothing in it that man takes for a request of its own")
  func whole() throws {
    let help = try CommandRun(["--help"]).output
    let commands = help.components(separatedBy: "SUBCOMMANDS:").last?.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("    ") && $0.dropFirst(2).first != " " }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let named = try #require(commands).filter { $0 != "See" }
    #expect(named.count > 15)
    for language in ["da", "en"] {
      let page = try CommandRun(["manual", "--language", language]).output
      for command in named {
        #expect(page.contains(".SS hotline \(command)\n"), "\(command)")
      }
      #expect(page.contains(".B F5\n") && page.contains(".B HOTLINE_DB\n"))
      for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        let request = line.prefix { $0 != " " }
        #expect(requests.contains(String(request)), "\(line)")
      }
    }
  }
}
