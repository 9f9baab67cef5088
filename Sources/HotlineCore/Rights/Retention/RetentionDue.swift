import Resources

/// What one rule says of a day: the rows whose time is up, and those that may not go yet.
public struct RetentionDue: Equatable, Sendable {
  /// A row of which the rule takes something away.
  public struct Row: Equatable, Sendable {
    public let kind: RecordKind
    public let id: Int64
    /// `H-20240105-01`, `contact:12`.
    public let reference: String
    /// From when its time was counted.
    public let since: DanishDate
  }

  public let rule: RetentionRule
  /// The oldest first.
  public let due: [Row]
  /// Their time is up as well, but nobody has said that they were archived.
  public let unarchived: [Row]
}

extension RetentionDue {
  /// The rule and what is due by it, a line each; of many rows the first.
  public func lines(_ language: Language, most: Int = 20) -> [String] {
    var lines = [rule.sentence(language)]
    if rule.action == .keep || rule.keepMonths == nil { return lines }
    if rule.subject == .partnership {
      return lines + ["  " + RetentionPhrases.partnerships(language)]
    }
    if due.isEmpty, unarchived.isEmpty {
      lines.append("  " + RetentionPhrases.nothingDue(language))
    }
    if !due.isEmpty {
      lines.append(
        "  " + RetentionPhrases.due(language, ["count": DanishNumber.format(due.count)]))
      lines += Self.lines(due, language, most)
    }
    if !unarchived.isEmpty {
      lines.append(
        "  "
          + RetentionPhrases.unarchived(
            language, ["count": DanishNumber.format(unarchived.count)]))
      lines += Self.lines(unarchived, language, most)
    }
    return lines
  }

  private static func lines(_ rows: [Row], _ language: Language, _ most: Int) -> [String] {
    let told = rows.prefix(most).map { row in
      "    "
        + RetentionPhrases.row(
          language,
          [
            "kind": row.kind.names.one(language), "reference": row.reference,
            "day": row.since.display,
          ])
    }
    return told + (rows.count > most ? ["    …"] : [])
  }
}

extension RetentionRule {
  /// `Noter om samtaler: slettes 60 måneder efter …; hjemmel: …`
  func sentence(_ language: Language) -> String {
    let label = language == .danish ? labelDa : labelEn
    let what =
      action == .keep || keepMonths == nil
      ? RetentionPhrases.kept(language, ["label": label])
      : RetentionPhrases.goes(
        language,
        ["label": label, "months": String(keepMonths ?? 0), "since": since.word(language)])
    let ground = authority.flatMap { $0.isBlank ? nil : $0 }
    return what + " · "
      + (ground.map { RetentionPhrases.authority(language, ["authority": $0]) }
        ?? RetentionPhrases.noAuthority(language))
  }
}
