import ArgumentParser
import HotlineCore
import HotlineDesk
import Resources

/// `hotline manual`: the man page, made from what the program itself says of its commands and keys.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the man page (hotline manual | man -l -).",
    shouldDisplay: false)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var page = ManualPage(shared.language)
    page.title(ManualPhrases.name, text: "hotline \\- " + Hotline.configuration.abstract)
    page.title(ManualPhrases.description, text: Hotline.configuration.discussion)
    page.title(ManualPhrases.keys)
    for row in KeyTable.rows(shared.language) {
      page.item(row.key, "\(row.sentence) (\(row.places))")
    }
    page.title(ManualPhrases.commands)
    for command in Hotline.configuration.subcommands where command.configuration.shouldDisplay {
      page.subtitle("hotline \(command._commandName)")
      page.literally(Hotline.helpMessage(for: command, columns: 76))
    }
    page.title(ManualPhrases.environment)
    for (name, phrase) in ManualPhrases.variables { page.item(name, phrase(shared.language)) }
    page.title(ManualPhrases.files)
    for (name, phrase) in ManualPhrases.places { page.item(name, phrase(shared.language)) }
    try Answer.print(page.text)
  }
}

/// A page in the language of `man`.
struct ManualPage {
  private let language: Language
  private var lines: [String]

  init(_ language: Language) {
    self.language = language
    lines = [".TH HOTLINE 1", ".nh", ".ad l"]
  }

  var text: String { lines.joined(separator: "\n") }

  mutating func title(_ title: Phrase, text: String? = nil) {
    lines.append(".SH " + Self.line(title(language).uppercased()))
    if let text { literally(text, isName: title == ManualPhrases.name) }
  }

  mutating func subtitle(_ title: String) { lines.append(".SS " + Self.line(title)) }

  /// A word with what it means.
  mutating func item(_ word: String, _ text: String) {
    lines += [".TP", ".B " + Self.line(word), Self.line(text)]
  }

  /// Line by line as it stands; the line of the name is one that `man` reads itself.
  mutating func literally(_ text: String, isName: Bool = false) {
    if isName { return lines.append(text) }
    lines +=
      [".nf"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Self.line(String($0))
      } + [".fi"]
  }

  /// A backslash is written out, and no text begins like a request.
  private static func line(_ text: String) -> String {
    let written = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return written.hasPrefix(".") || written.hasPrefix("'") ? "\\&" + written : written
  }
}
