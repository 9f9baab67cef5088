/// Whether a case may be looked at while something is tuned.
public enum TrialSet: String, Sendable, CaseIterable {
  case train, held
}

/// A line as a caller may say it, and what is meant by it.
public struct NeedCase: Sendable, Equatable {
  public let set: TrialSet
  public let text: String
  /// The one right category.
  public let category: String
  /// Others that a sensible colleague would take as well.
  public let others: [String]
  public let isOffer: Bool
  /// nil where the line says none.
  public let amount: Double?
  public let place: String?
  public let time: String?

  /// Whether a category is a right answer.
  public func accepts(_ code: String) -> Bool { code == category || others.contains(code) }
}

/// A question to the matchmaker on the fictional register, with who answers it how well.
public struct GoldenQuestion: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Partners for an organisation.
    case organisation = "T1"
    /// Who answers a spoken line.
    case spoken = "T2"
  }

  public let id: String
  public let set: TrialSet
  public let kind: Kind
  /// The key of an organisation of the fictional register, or the line.
  public let query: String
  /// 0...3 by the key of the candidate; who is not named is 0.
  public let grades: [String: Int]
}

extension Shipped {
  public static func needCases() throws(ResourceError) -> [NeedCase] {
    try TableText(name: "need cases", text: needCaseTable).rows(fields: 9) { fields in
      guard let set = TrialSet(rawValue: fields[0]) else { return nil }
      return NeedCase(
        set: set, text: fields[4], category: fields[1], others: fields[2].listed,
        isOffer: fields[3] == "offer", amount: Double(fields[5]), place: fields[7].nilIfEmpty,
        time: fields[8].nilIfEmpty)
    }
  }

  /// Lines that ask for nothing.
  public static let idleLines = idleLineTable.split(separator: "\n").map(String.init)

  /// In the order of the table.
  public static func goldenQuestions() throws(ResourceError) -> [GoldenQuestion] {
    let rows = try TableText(name: "golden set", text: goldenTable).rows(fields: 7) { fields in
      Int(fields[5]).map { (fields, grade: $0) }
    }
    var ids: [String] = []
    var grades: [String: [String: Int]] = [:]
    var heads: [String: [String]] = [:]
    for (fields, grade) in rows {
      if heads[fields[0]] == nil { ids.append(fields[0]) }
      heads[fields[0]] = fields
      grades[fields[0], default: [:]][fields[4]] = grade
    }
    return ids.compactMap { id in
      guard let head = heads[id], let set = TrialSet(rawValue: head[1]),
        let kind = GoldenQuestion.Kind(rawValue: head[2])
      else { return nil }
      return GoldenQuestion(
        id: id, set: set, kind: kind, query: head[3], grades: grades[id] ?? [:])
    }
  }
}
