import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline list KIND`: what a list on the desk shows.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every record of a kind, or what a worklist holds, with all columns.",
    discussion: """
      One record a line with tabs between the columns, the newest first; --xlsx and --csv \
      for Excel, with all that is stored of each record, \
      --markdown to paste, --json for programs. Ends with 1 when there is none.
      """)

  // Said here, not in the configuration: that one is read at every start of the desk.
  @Argument(
    help: ArgumentHelp(
      """
      A kind or a worklist: \(RecordList.all.map(\.name.word).joined(separator: ", ")); their \
      Danish names do too.
      """, valueName: "kind"))
  var kind: String

  @Option(help: "Words that a row has to have, as typed into the list on the desk.")
  var filter = ""

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Facts of the organisations that rows are about, such as \"8600 rsv\".", valueName: "facts"))
  var facts = ""

  @Option(
    help: ArgumentHelp(
      "A column by its key in JSON, to sort by; without it the newest come first.",
      valueName: "column"))
  var sort: String?

  @Flag(help: "The last first.")
  var descending = false

  @Flag(help: "For a spreadsheet, with all that is stored of each.")
  var csv = false

  @Flag(help: "A spreadsheet (.xlsx) with all that is stored of each; needs -o.")
  var xlsx = false

  @Flag(help: "Contact persons as vCards; needs -o.")
  var vcard = false

  @Flag(help: "Follow-ups or events as a calendar; needs -o.")
  var ical = false

  @Flag(help: "A table in Markdown.")
  var markdown = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("A file to write in place of printing.", valueName: "file"))
  var output: String?

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard [csv, xlsx, vcard, ical, markdown, shared.isJSON].count(where: \.self) < 2 else {
      throw ValidationError(ListPhrases.oneFormat(shared.language))
    }
    guard file == nil || output != nil else {
      throw ValidationError(ListPhrases.needsFile(shared.language))
    }
    let list = try list()
    guard !vcard || list.ownFile == .cards else {
      throw ValidationError(ListPhrases.noCards(shared.language))
    }
    guard !ical || list.ownFile == .calendar else {
      throw ValidationError(ListPhrases.noCalendar(shared.language))
    }
    if let sort, list.column(FieldKey(rawValue: sort)) == nil {
      let known = list.columns.map(\.key.rawValue).joined(separator: ", ")
      throw ValidationError(
        ListPhrases.unknownColumn(shared.language, ["column": sort, "known": known]))
    }
  }

  func run() throws {
    var question = ListQuestion(try list().name)
    question.filter = filter
    question.facts = facts
    question.sort = sort.map { FieldKey(rawValue: $0) } ?? question.list.list?.order
    question.isDescending = descending
    let rows = try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      let lists = RecordLists(register, shared.language, try CopenhagenTime())
      let unknown = try lists.wordsWithoutFact(in: facts)
      guard unknown.isEmpty else {
        throw ValidationError(
          ListPhrases.notAFact(shared.language, ["words": unknown.joined(separator: ", ")]))
      }
      guard let output else {
        let (text, rows) = try lists.text(of: question, as: format)
        try Answer.write(Data(displayed(text).utf8))
        return rows
      }
      let (rows, hasReplaced) =
        if let file {
          try lists.save(question, as: file, to: output, replacing: writing.replace)
        } else {
          try lists.write(question, as: format, to: output, replacing: writing.replace)
        }
      try Answer.print(
        Displayed.line(
          ListPhrases.written(
            shared.language, ["count": DanishNumber.format(rows), "path": output])))
      if hasReplaced { try writing.sayReplaced(output, shared.language) }
      return rows
    }
    if rows == 0 { throw ExitStatus.nothingFound.code }
  }

  /// Nothing in a cell that a terminal obeys; what parts cells and rows stays.
  private func displayed(_ text: String) -> String {
    let lineBreak = format == .csv ? "\r\n" : "\n"
    return text.split(separator: "\t", omittingEmptySubsequences: false).map { part in
      let isMarked = part.first == ListFormat.byteOrderMark
      return (isMarked ? String(ListFormat.byteOrderMark) : "")
        + Displayed.lines(String(isMarked ? part.dropFirst() : part), lineBreak: lineBreak)
    }.joined(separator: "\t")
  }

  /// What is no text; nil for one that can be printed.
  private var file: ListFile? { xlsx ? .workbook : vcard ? .cards : ical ? .calendar : nil }

  private var format: ListFormat {
    csv ? .csv : markdown ? .markdown : shared.isJSON ? .json : .text
  }

  private func list() throws -> RecordList {
    let wanted = Fold.text(kind)
    let list = RecordList.all.first { list in
      var names = [list.name.word, list.title.da, list.title.en]
      if case .kind(let kind) = list.name { names.append(kind.names.one.da) }
      return names.contains { Fold.text($0) == wanted }
    }
    guard let list else {
      let known = RecordList.all.map(\.name.word).joined(separator: ", ")
      throw ValidationError(
        ListPhrases.unknownKind(shared.language, ["kind": kind, "known": known]))
    }
    return list
  }
}
