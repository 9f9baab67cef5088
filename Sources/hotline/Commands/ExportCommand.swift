import ArgumentParser
import HotlineCore
import Resources

/// `hotline export -o FILE`, `hotline export --format csv -o DIR` and the other forms.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole register to a JSON file, or lists, contacts or a calendar.",
    discussion: """
      hotline (the default) loses nothing: every row with its history, which import reads back into \
      a register without organisations; --schema writes its JSON Schema instead, \
      --with-schema beside it. csv writes a folder \
      of lists that Excel opens: virksomheder.csv, kontaktpersoner.csv, partnerskaber.csv and \
      stillinger.csv, which import reads back (what has a column, and the newest span of what is \
      dated), and every kind of record with all that is stored of it. xlsx writes the same as one \
      spreadsheet. vcard writes the contact persons, ical the open follow-ups and the events. Who took \
      what is noted in the history, so that none of them goes with --readonly. No file is \
      replaced without --replace, and never a register, its drafts or what stands beside it.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; for csv the folder.", valueName: "file|dir"))
  var output: String

  @Option(help: "hotline, csv, xlsx, vcard or ical.")
  var format: Format = .hotline

  @Flag(help: "The JSON Schema of the export of the whole register.")
  var schema = false

  @Flag(help: "With the whole register also its JSON Schema, beside it as FILE.schema.json.")
  var withSchema = false

  @Option(
    help: ArgumentHelp(
      "All that is stored of one organisation, to a folder: the answer to who asked, and apart from it "
        + "what a person has to decide about. With vcard and ical its contacts and dates.",
      valueName: "ref"))
  var organisation: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case hotline, csv, xlsx, vcard, ical
  }

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !schema && !withSchema || format == .hotline && organisation == nil else {
      throw ValidationError(CommandPhrases.schemaOfAll(shared.language))
    }
    guard organisation == nil || !schema && format != .csv && format != .xlsx else {
      throw ValidationError(CommandPhrases.wholeLists(shared.language))
    }
  }

  func run() throws {
    if let organisation, format == .hotline { return try exportAccess(organisation) }
    switch format {
    case .hotline: try exportAll()
    case .csv: try exportLists()
    case .xlsx:
      try say { register, _ in
        try register.exportWorkbook(to: output, shared.language, replacing: writing.replace)
      }
    case .vcard:
      try say { register, id in
        try register.exportCards(at: id, to: output, replacing: writing.replace).hasReplaced
      }
    case .ical:
      try say { register, id in
        try register.exportCalendar(
          about: id, shared.language, to: output, replacing: writing.replace
        ).hasReplaced
      }
    }
  }

  private func exportAll() throws {
    try say { register, _ in
      if schema { return try register.writeExportSchema(to: output, replacing: writing.replace) }
      if withSchema {
        return try register.exportAllWithSchema(to: output, replacing: writing.replace).hasReplaced
      }
      return try register.exportAll(to: output, replacing: writing.replace)
    }
  }

  /// Writes one file, and says where it stands and whether another gave way.
  private func say(_ put: (Register, _ organisation: Int64?) throws -> Bool) throws {
    let hasReplaced = try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      try put(register, try organisation.map { try id(of: $0, in: register) })
    }
    let isWhole = format == .hotline && !schema
    if isWhole || format == .vcard { shared.note(copyAt: output) }
    if shared.isJSON { return try Answer.print(json: ExportAnswer(exported: output, files: nil)) }
    let said = isWhole ? CommandPhrases.exported : CommandPhrases.exportedPart
    try Answer.print(Displayed.line(said(shared.language, ["path": output])))
    if hasReplaced { try writing.sayReplaced(output, shared.language) }
  }

  private func exportAccess(_ reference: String) throws {
    let files = try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      try register.exportAccess(
        of: try id(of: reference, in: register), to: output, shared.language,
        replacing: writing.replace)
    }
    if shared.isJSON {
      return try Answer.print(json: AccessAnswer(exported: output, files: files ?? []))
    }
    for file in files ?? [] {
      let said = file.part == .answer ? ExportPhrases.accessWritten : ExportPhrases.apartWritten
      try Answer.print(Displayed.line(said(shared.language, ["path": file.path])))
      if file.hasReplaced { try writing.sayReplaced(file.path, shared.language) }
    }
  }

  private func id(of reference: String, in register: Register) throws -> Int64 {
    guard let id = try register.organisationID(of: reference) else {
      Failure(CommandProblem.unknownReference(reference), language: shared.language)
        .leave(as: .nothingFound)
    }
    return id
  }

  private func exportLists() throws {
    let lists = try shared.withRegister(readOnly: true, notingExtracts: true) {
      try $0.exportLists(to: output, shared.language, replacing: writing.replace)
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
  /// nil for one file.
  let files: [List]?
}

/// What was written of one organisation, in JSON. The keys are stable.
struct AccessAnswer: Encodable {
  struct File: Encodable {
    let file: String
    /// `answer` or `apart`.
    let part: String
  }

  /// The folder.
  let exported: String
  let files: [File]

  init(exported: String, files: [Register.AccessFile]) {
    self.exported = exported
    self.files = files.map { File(file: $0.path, part: $0.part.rawValue) }
  }
}
