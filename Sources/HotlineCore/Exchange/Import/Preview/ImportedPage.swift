import Resources

/// What an import did, as a page to go through: each row in the order of the file, with the
/// organisation that it is about.
public struct ImportedPage: Equatable, Sendable {
  public let page: RecordPage
  /// The number by which it can be taken back; nil where it changed nothing.
  public let batch: Int64?

  /// Without the questions about a pair that was settled meanwhile.
  public func without(_ isSettled: (DuplicatePair) -> Bool) -> ImportedPage {
    ImportedPage(page: page.without(isSettled), batch: batch)
  }
}

extension Register {
  /// Imports a list as it was previewed. Throws ``ImportError`` and what storing throws.
  public func storeImport(
    _ question: ImportQuestion, today: DanishDate, _ language: Language
  ) throws -> ImportedPage {
    var options = question.options(today: today)
    let ledger = try ImportLedger(language)
    options.ledger = ledger
    let report = try importFiles([question.path], options)
    let sums = CommandPhrases.imported(language, report.sums)
    var lines = [RecordPage.Line(sums, isHeading: true), RecordPage.Line("")]
    var hidden = 0
    try ledger.each { row in
      guard lines.count < Self.mostLines else {
        hidden += 1
        return
      }
      let id = Organisation.id(ofReference: row.reference)
      let name = try id.flatMap { id in try read { try Organisation.find(id, $0)?.name } }
      let told = ["\(row.line)", row.outcome, name, row.reference, row.why].compactMap(\.self)
      lines.append(
        RecordPage.Line(
          told.filter { !$0.isEmpty }.joined(separator: "  "), organisationID: id))
      for alike in row.alike.compactMap(Organisation.id) {
        guard let pair = try id.flatMap({ try duplicatePair($0, alike) }) else { continue }
        lines.append(RecordPage.Line(pair.question(language), pair: pair))
      }
    }
    if hidden > 0 {
      lines.append(
        RecordPage.Line(
          ImportPhrases.pageMore(language, ["count": DanishNumber.format(hidden)])))
    }
    return ImportedPage(
      page: RecordPage(title: ImportPhrases.pageTitle(language), lines: lines),
      batch: report.hasChanged ? report.batches.first : nil)
  }

  /// Lines that a page shows, and says how many more there are.
  private static let mostLines = 2_000
}

extension ImportReport {
  /// What became of how many rows, as sentences take them.
  public var sums: KeyValuePairs<String, String> {
    [
      "new": DanishNumber.format(new), "updated": DanishNumber.format(updatedCount),
      "joined": DanishNumber.format(joinedCount),
      "skipped": DanishNumber.format(skippedCount),
      "doubtful": DanishNumber.format(doubtfulCount),
      "rejected": DanishNumber.format(rejectedCount),
    ]
  }
}
