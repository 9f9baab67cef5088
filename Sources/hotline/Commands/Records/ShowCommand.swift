import ArgumentParser
import HotlineCore
import Resources

/// `hotline show REF`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One organisation with all that belongs to it, or one record.",
    discussion: """
      References are those that `hotline find` prints: V-000123, P-2026-005, H-20261105-01,
      contact:12. An inquiry comes with its talks.
      """)

  @Argument(help: ArgumentHelp("A reference such as V-000123, or a CVR number.", valueName: "ref"))
  var reference: String

  @Flag(
    help:
      "An inquiry or a partnership as it is filed in the archive: days, parties, subject, course."
  )
  var journal = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("A file to write that text to in place of printing.", valueName: "file"))
  var output: String?

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard journal || output == nil else {
      throw ValidationError(JournalPhrases.onlyJournal(shared.language))
    }
  }

  func run() throws {
    if journal { return try printJournal() }
    if try showRecord() { return }
    let today = try shared.today()
    let (detail, staff) = try shared.withRegister(readOnly: true) { register in
      let detail = try register.organisationID(of: reference).flatMap {
        try register.detail(of: $0, today: today)
      }
      return (detail, try register.lookups().staff)
    }
    guard let detail else {
      Failure(CommandProblem.unknownReference(reference), language: shared.language)
        .leave(as: .nothingFound)
    }
    if shared.isJSON {
      try Answer.print(json: ShowAnswer(detail, staff: staff))
    } else {
      for line in detail.lines(shared.language) { try Answer.print(Displayed.line(line)) }
    }
  }

  private func printJournal() throws {
    try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      guard let (kind, id) = try register.record(ofReference: reference),
        let page = try register.journal(of: kind, id, shared.language)
      else {
        if try register.organisationID(of: reference) != nil {
          throw ValidationError(JournalPhrases.notFiled(shared.language))
        }
        Failure(CommandProblem.unknownReference(reference), language: shared.language)
          .leave(as: .nothingFound)
      }
      guard let output else {
        for line in page.lines { try Answer.print(Displayed.line(line.text)) }
        return
      }
      let hasReplaced = try register.write(
        page, of: reference.uppercased(), to: output, replacing: writing.replace)
      try Answer.print(
        Displayed.line(CommandPhrases.exportedPart(shared.language, ["path": output])))
      if hasReplaced { try writing.sayReplaced(output, shared.language) }
    }
  }

  /// False for a reference that names no record, or an organisation.
  private func showRecord() throws -> Bool {
    try shared.withRegister(readOnly: true) { register in
      guard let (kind, id) = try register.record(ofReference: reference) else { return false }
      let lists = RecordLists(register, shared.language, try CopenhagenTime())
      let talks = kind == .inquiry ? try register.talks(ofInquiry: id) : []
      if shared.isJSON {
        try Answer.print(
          json: RecordAnswer(
            kind: kind.rawValue, record: try lists.listed(kind, id),
            talks: try talks.compactMap { try lists.listed(.interaction, $0) }))
        return true
      }
      let parts = [(kind, id)] + talks.map { (RecordKind.interaction, $0) }
      for (place, part) in parts.enumerated() {
        if place > 0 { try Answer.print("") }
        try Answer.print(part.0.names.one(shared.language))
        for line in try lists.lines(of: part.0, part.1) ?? [] {
          try Answer.print(Displayed.line("  " + line))
        }
      }
      return true
    }
  }
}

/// One record that is no organisation, in JSON, as its list has it.
private struct RecordAnswer: Encodable {
  let kind: String
  let record: ListedRecord?
  /// Of an inquiry, the newest first.
  let talks: [ListedRecord]
}
