import Resources

/// What is to become one, and how: made by a plan, changed by a person, carried out in one action.
public struct MergeOrder: Equatable, Sendable {
  /// What may be two of one.
  public enum Kind: String, Sendable, CaseIterable {
    case organisation, contact, partnership

    /// The kind of record.
    public var record: RecordKind {
      switch self {
      case .organisation: .organisation
      case .contact: .contact
      case .partnership: .partnership
      }
    }
  }

  /// Two records that became two of one when their organisations did: a person who stands in both, a
  /// partnership that both registered.
  public struct Pair: Equatable, Sendable, Identifiable {
    public let kind: Kind
    public let survivor: Int64
    public let merged: Int64
    /// What both are called, such as `Testperson Alfa`, `P-2024-003 Paller til møbler`.
    public let survivorTitle: String
    public let mergedTitle: String
    /// Whether they shall become one; at first what is proposed.
    public var isChosen: Bool

    public var id: String { "\(kind.rawValue) \(survivor) \(merged)" }
  }

  public let kind: Kind
  /// The one that stays.
  public let survivor: MergeParty
  /// The one whose reference leads to it.
  public let merged: MergeParty
  /// In which they differ.
  public var fields: [MergeField]
  public var pairs: [Pair]
}

/// One of two that become one, as it was when the plan was made.
public struct MergeParty: Equatable, Sendable {
  public let id: Int64
  public let revision: Int
  public let name: String
  /// What people write down, such as `V-000012`.
  public let reference: String
}

/// What a merge would do, told of a trial of it.
public struct MergePlan: Equatable, Sendable {
  public var order: MergeOrder
  public let moved: [MovedCount]
  public let counts: [MergeCount]

  /// The figures that would be others.
  public var changed: [MergeCount] { counts.filter { $0.before != $0.after } }
}

/// A figure before a merge and after it.
public struct MergeCount: Equatable, Sendable {
  public enum Subject: Equatable, Sendable {
    case kind(RecordKind)
    /// A goal of a period: its number, and the code of the period.
    case goal(ordinal: Int, name: Phrase, period: String)
  }

  public let subject: Subject
  public let before: Double
  public let after: Double
}

extension MergeCount {
  /// What is counted.
  public func label(_ language: Language) -> String {
    switch subject {
    case .kind(.organisation): MergePhrases.organisations(language)
    case .kind(let kind): (kind.list?.title ?? kind.names.one)(language)
    case .goal(let ordinal, let name, let period):
      MergePhrases.goal(
        language, ["number": String(ordinal), "name": name(language), "period": period])
    }
  }
}
