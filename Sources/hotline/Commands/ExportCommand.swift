import ArgumentParser
import HotlineCore
import Resources

/// `hotline export -o FILE` and `hotline export --format csv -o DIR`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole register to a JSON file, or lists for a spreadsheet to a folder.",
    discussion: """
      hotline (the default) loses nothing: every row with its history, which import reads back into \
      a register without organisations. csv writes virksomheder.csv, kontaktpersoner.csv, \
      partnerskaber.csv and stillinger.csv, which Excel opens and import reads back: what has a \
      column, and the newest span of what is dated. No file is replaced without --replace, and \
      never a register, its drafts or what stands beside it.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; for csv the folder.", valueName: "file|dir"))
  var output: String

  @Option(help: "hotline or csv.")
  var format: Format = .hotline

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case hotline, csv
  }

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    switch format {
    case .hotline: try exportAll()
    case .csv: try exportLists()
    }
  }

  private func exportAll() throws {
    let hasReplaced = try shared.withRegister(readOnly: true) {
      try $0.exportAll(to: output, replacing: writing.replace)
    }
    if shared.isJSON { return try Answer.print(json: ExportAnswer(exported: output, files: nil)) }
    try Answer.print(Displayed.line(CommandPhrases.exported(shared.language, ["path": output])))
    if hasReplaced { try writing.sayReplaced(output, shared.language) }
  }

  private func exportLists() throws {
    let lists = try shared.withRegister(readOnly: true) {
      try $0.exportLists(to: output, replacing: writing.replace)
    }
    if shared.isJSON {
      let files = lists.map { ExportAnswer.List(file: $0.path, rows: $0.rows) }
      return try Answer.print(json: ExportAnswer(exported: output, files: files))
    }
    for list in lists {
      let values: KeyValuePairs = ["path": list.path, "count": DanishNumber.format(list.rows)]
      try Answer.print(Displayed.line(CommandPhrases.exportedList(shared.language, values)))
      if list.hasReplaced { try writing.sayReplaced(list.path, shared.language) }
    }
    try Answer.print(CommandPhrases.listsAreNotAll(shared.language))
  }
}

/// An export in JSON. The keys are stable.
struct ExportAnswer: Encodable {
  struct List: Encodable {
    let file: String
    let rows: Int
  }

  /// The file, or the folder of the lists.
  let exported: String
  /// nil for a whole register.
  let files: [List]?
}
