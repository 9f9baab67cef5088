import ArgumentParser
import HotlineCore
import Resources

/// `hotline import FILE…`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import companies and lists from files, or a whole register from its own JSON.",
    discussion: """
      A CSV list has headers in its first line, in Danish or English and in any order, such as \
      navn,cvr,vej,postnr,by,kommune,telefon,email,branchekode,ansatte,start,tilbyder,mangler. \
      Contact persons (virksomhed,kontaktperson,titel,telefon), partnerships \
      (partnerskab,part,fælles tredje,aftalt) and positions (virksomhed,stilling,ordning,timer) are \
      tied to organisations by CVR number or name. Text in any character set in use here, with \
      ; , | or tab between the cells; spreadsheets (.xlsx) and vCards are read too, and the lists that \
      datacvr.virk.dk, Dinero, e-conomic, Outlook, Google, HubSpot and Dynamics write. --map says \
      what a column holds whose header is not known.

      A cell that cannot be read is left out with a note, and never costs the company.

      A row changes an organisation with the same CVR number, or, where one of the two has none, with \
      the same name, legal form and postal code. What could be somebody who stands there already is \
      new, and named as a possible duplicate.

      A row that cannot be imported is refused with its line and reason, the others are stored, and \
      the exit code is 2. Nothing of a file is stored that cannot be read to its end.
      """)

  @Argument(help: ArgumentHelp("Files to import.", valueName: "file"))
  var files: [String] = []

  @Option(help: "csv, xlsx, vcard, virk, datafordeler, cvrapi or hotline; auto finds out.")
  var format: String = "auto"

  @Option(
    help: ArgumentHelp(
      "What a column holds, by its header or its number: --map navn=Kunde; repeat it for others.",
      valueName: "field=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("The sheet of a spreadsheet that holds the list.", valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      "The persons of the list are contact persons of this organisation.", valueName: "reference"))
  var contactsOf: String?

  @Option(help: "day-first or month-first, for days such as 03/04/2026 that can be both.")
  var dates: String?

  @Flag(help: "Say what would be done, and do nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Write what became of every row, with the reason, as CSV into this file.", valueName: "file"))
  var report: String?

  @Flag(help: "Let --report replace a file that is there.")
  var replace = false

  @Option(help: ArgumentHelp("Take the import with this number back.", valueName: "number"))
  var undo: Int64?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard files.isEmpty != (undo == nil) else {
      throw ValidationError("Name the files to import, or --undo NUMBER.")
    }
    guard format == "auto" || ImportFormat(rawValue: format) != nil else {
      let formats = ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format is auto, \(formats), not \(format)")
    }
    for choice in map where ChosenColumn(choice) == nil {
      throw ValidationError("--map is a field and a column, such as navn=Kunde, not \(choice)")
    }
    guard dates == nil || Self.dateOrders.contains(dates ?? "") else {
      throw ValidationError("--dates is day-first or month-first, not \(dates ?? "")")
    }
  }

  private static let dateOrders = ["day-first", "month-first"]

  func run() throws {
    if let undo { return try takeBack(undo) }
    var options = ImportOptions(today: try shared.today())
    options.format = ImportFormat(rawValue: format)
    options.isDryRun = dryRun
    options.columns = map.compactMap(ChosenColumn.init)
    options.sheet = sheet
    options.owner = contactsOf
    options.isMonthFirst = dates.map { $0 == "month-first" }
    if let progress = ImportProgress(shared.language) {
      options.progress = { progress.show($0, of: $1) }
    }
    if self.report != nil { options.ledger = try ImportLedger(shared.language) }
    let report = try done(options)
    if shared.isJSON {
      try Answer.print(json: ImportAnswer(report, shared.language))
    } else {
      let lines = report.lines(shared.language, isDryRun: dryRun) { batch in
        shared.isDemo ? nil : "hotline import --undo \(batch)" + shared.sameRegister
      }
      for line in lines { try Answer.print(line) }
    }
    if let first = report.rejected.first {
      throw CommandProblem.importPartly(
        file: first.file, line: first.line, reason: first.reason.words(shared.language),
        count: report.rejectedCount)
    }
  }

  /// Every file is read to its end before the register is made or opened for writing: a file that
  /// cannot be imported changes nothing, and a slip makes no empty register.
  private func done(_ options: ImportOptions) throws -> ImportReport {
    guard shared.isThere else { return try reportOfFreshRegister(options) }
    if dryRun {
      return try shared.withRegister(readOnly: true) { register in
        let report = try register.importFiles(files, options)
        try writeLedger(options, register)
        return report
      }
    }
    return try store(try read(options), options)
  }

  /// A register that must be opened for writing once, to bring it up to date, is read past.
  private func read(_ options: ImportOptions) throws -> ReadImport {
    do {
      return try shared.withRegister(readOnly: true) { try $0.readImport(files, options) }
    } catch CommandProblem.register(let error, let path) {
      switch error {
      case .olderSchema, .logNotTakenIn:
        return try Register.inMemory(shared.registerOptions()).readImport(files, options)
      default: throw CommandProblem.register(error, path: path)
      }
    }
  }

  private func reportOfFreshRegister(_ options: ImportOptions) throws -> ImportReport {
    let memory = try Register.inMemory(shared.registerOptions())
    let read = try memory.readImport(files, options)
    guard dryRun else { return try store(read, options) }
    try requirePlace(memory)
    let report = try memory.storeImport(read, options)
    try writeLedger(options, memory)
    return report
  }

  private func store(_ read: ReadImport, _ options: ImportOptions) throws -> ImportReport {
    try shared.withRegister(creating: true) { register in
      try requirePlace(register)
      let report = try register.storeImport(read, options)
      try writeLedger(options, register)
      return report
    }
  }

  /// Nothing is stored where its report cannot be written.
  private func requirePlace(_ register: Register) throws {
    guard let report else { return }
    try register.requirePlace(ofLedger: report, replacing: replace)
  }

  private func writeLedger(_ options: ImportOptions, _ register: Register) throws {
    guard let path = self.report, let ledger = options.ledger else { return }
    try register.write(ledger, to: path, replacing: replace)
  }

  private func takeBack(_ batch: Int64) throws {
    let progress = ImportProgress(shared.language)
    let undone = try shared.withRegister { register in
      try register.undoImport(batch: batch) { progress?.show($0, of: $1) }
    }
    if shared.isJSON {
      try Answer.print(
        json: [
          "undone": batch, "rows": Int64(undone.rows), "kept": Int64(undone.keptCount),
        ])
    } else {
      try Answer.print(undone.sentence(batch, shared.language))
    }
  }
}
