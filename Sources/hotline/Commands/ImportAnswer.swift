import HotlineCore
import Resources

/// The report of an import in JSON. Each list holds the first thousand of its kind.
struct ImportAnswer: Encodable {
  struct Remark: Encodable {
    let file: String
    let line: Int
    let reason: String
  }

  struct Changed: Encodable {
    let field: String
    let from: String?
    let to: String?
  }

  struct Row: Encodable {
    let file: String
    let line: Int
    let ref: String
    let changed: [Changed]
    /// The line of the first row about the same, and its file; for joined rows.
    let firstLine: Int?
    let firstFile: String?
  }

  struct Organisation: Encodable {
    let ref: String
    let name: String
    let cvr: String?
    let postalCode: String?
    let ceasedOn: String?
  }

  struct Doubtful: Encodable {
    let file: String
    let line: Int
    /// Of the new organisation.
    let ref: String
    let name: String
    let alike: [Organisation]
  }

  struct Skipped: Encodable {
    let file: String
    let line: Int
    let ref: String
  }

  let new: Int
  let updated: [Row]
  let joined: [Row]
  let doubtful: [Doubtful]
  let skipped: [Skipped]
  let updatedCount: Int
  let joinedCount: Int
  let doubtfulCount: Int
  let skippedCount: Int
  let rejectedCount: Int
  let rejected: [Remark]
  let notes: [Remark]
  let ignoredColumns: [String]
  let batches: [Int64]

  init(_ report: ImportReport, _ language: Language) {
    let remark = { (remark: ImportRemark) in
      Remark(file: remark.file, line: remark.line, reason: remark.reason.words(language))
    }
    new = report.new
    updated = report.updated.map(Row.init)
    joined = report.joined.map(Row.init)
    doubtful = report.doubtful.map(Doubtful.init)
    skipped = report.skipped.map {
      Skipped(file: $0.place.file, line: $0.place.line, ref: $0.reference)
    }
    updatedCount = report.updatedCount
    joinedCount = report.joinedCount
    doubtfulCount = report.doubtfulCount
    skippedCount = report.skippedCount
    rejectedCount = report.rejectedCount
    rejected = report.rejected.map(remark)
    notes = report.notes.map(remark)
    ignoredColumns = report.ignoredColumns
    batches = report.batches
  }
}

extension ImportAnswer.Row {
  init(_ row: ImportedRow) {
    self.init(
      file: row.place.file, line: row.place.line, ref: row.reference,
      changed: row.changed.map {
        ImportAnswer.Changed(field: $0.field, from: $0.from, to: $0.to)
      }, firstLine: row.first?.line, firstFile: row.first?.file)
  }
}

extension ImportAnswer.Doubtful {
  init(_ row: DoubtfulRow) {
    self.init(
      file: row.place.file, line: row.place.line, ref: row.new.reference, name: row.new.name,
      alike: row.alike.map {
        ImportAnswer.Organisation(
          ref: $0.reference, name: $0.name, cvr: $0.cvr?.digits, postalCode: $0.postalCode,
          ceasedOn: $0.ceasedOn?.iso)
      })
  }
}

extension ImportReason {
  /// Without a full stop, to stand inside a sentence.
  func words(_ language: Language) -> String {
    let text = sentence(language) { $0.sentence(language) }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
