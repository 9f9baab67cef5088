import HotlineCore
import Resources

extension ImportReport {
  /// The report as text: the sums, then each row on a line of its own, what needs somebody first.
  /// `undo`: the command that takes a batch back; nil where nothing is kept anyhow.
  func lines(_ language: Language, isDryRun: Bool, undo: (Int64) -> String?) -> [String] {
    var lines = [sums(language, isDryRun: isDryRun)]
    lines += rejected.map { line($0, CommandPhrases.importRejected, language) }
    lines += doubtful.map { line($0, language) }
    lines += notes.map { line($0, CommandPhrases.importNote, language) }
    let told = rejected.count + notes.count + updated.count + joined.count + skipped.count
    let all = rejectedCount + noteCount + updatedCount + joinedCount + skippedCount
    let hidden = all - told + doubtfulCount - doubtful.count
    if hidden > 0 {
      lines.append(CommandPhrases.importMore(language, ["count": DanishNumber.format(hidden)]))
    }
    lines += updated.map { line($0, CommandPhrases.importUpdated, language) }
    lines += joined.map { line($0, CommandPhrases.importJoined, language) }
    lines += skipped.map { line($0, CommandPhrases.importSkipped, language) }
    if !ignoredColumns.isEmpty {
      lines.append(
        CommandPhrases.importIgnored(
          language, ["columns": ignoredColumns.joined(separator: ", ")]))
    }
    for batch in batches where hasChanged {
      lines.append(
        undo(batch).map { CommandPhrases.importBatch(language, ["command": $0]) }
          ?? CommandPhrases.importNotKept(language))
    }
    return lines.map(Displayed.line)
  }

  private func sums(_ language: Language, isDryRun: Bool) -> String {
    let phrase = isDryRun ? CommandPhrases.importTried : CommandPhrases.imported
    return phrase(language, sums)
  }

  private func line(_ remark: ImportRemark, _ phrase: Phrase, _ language: Language) -> String {
    phrase(
      language,
      ["file": remark.file, "line": "\(remark.line)", "reason": remark.reason.words(language)])
  }

  private func line(_ row: ImportedRow, _ phrase: Phrase, _ language: Language) -> String {
    let changes = row.changed.map { $0.words(language) }.joined(separator: "; ")
    let isElsewhere = row.first.map { $0.file != row.place.file } ?? false
    let first = row.first.map { isElsewhere ? "\($0.line) (\($0.file))" : "\($0.line)" }
    return phrase(
      language,
      [
        "file": row.place.file, "line": "\(row.place.line)", "reference": row.reference,
        "first": first ?? "",
        "changes": changes.isEmpty ? CommandPhrases.importNothingAdded(language) : changes,
      ])
  }

  private func line(_ row: DoubtfulRow, _ language: Language) -> String {
    CommandPhrases.importDoubtful(
      language,
      [
        "file": row.place.file, "line": "\(row.place.line)", "new": row.new.words(language),
        "alike": row.alike.map { $0.words(language) }.joined(separator: ", "),
      ])
  }
}
