import Resources

/// The end of an organisation with everything that is open there, and what becomes of each: made by
/// the register, changed by a person, carried out in one action.
public struct Ceasing: Equatable, Sendable {
  /// What becomes of something that is open.
  public enum Settlement: String, Sendable, CaseIterable {
    /// It ends with the organisation.
    case end
    /// The others go on without it.
    case leave
    /// The successor goes on with it.
    case takeOver
    /// It stands as it stands.
    case keep
  }

  /// Something that is open.
  public struct Matter: Equatable, Sendable, Identifiable {
    /// The kind of record.
    public let kind: RecordKind
    /// The table and the row that is settled.
    let table: String
    let rowID: Int64
    public let title: String
    /// What can become of it without a successor.
    let alone: [Settlement]
    let canBeTakenOver: Bool
    public var chosen: Settlement

    public var id: String { "\(table) \(rowID)" }
  }

  /// Who may continue it.
  public struct Successor: Equatable, Sendable, Identifiable {
    public let id: Int64
    public let name: String

    public var reference: String { Organisation.reference(of: id) }
  }

  public let organisation: MergeParty
  public var day: DanishDate
  public var reason: Organisation.CeaseReason
  /// nil: nobody continues it.
  public private(set) var successor: Successor?
  /// Whoever is known to continue it, else whoever is like it.
  public let candidates: [Successor]
  public var matters: [Matter]

  init(
    _ organisation: MergeParty, on day: DanishDate, candidates: [Successor], matters: [Matter]
  ) {
    (self.organisation, self.day, self.candidates) = (organisation, day, candidates)
    self.matters = matters
    reason = .dissolved
  }

  /// What can become of a matter.
  public func settlements(of matter: Matter) -> [Settlement] {
    successor != nil && matter.canBeTakenOver ? matter.alone + [.takeOver] : matter.alone
  }

  /// With or without somebody who continues it: what they can take over is proposed to be theirs.
  public mutating func choose(_ successor: Successor?) {
    self.successor = successor
    for index in matters.indices {
      let possible = settlements(of: matters[index])
      if successor != nil, possible.contains(.takeOver) {
        matters[index].chosen = .takeOver
      } else if !possible.contains(matters[index].chosen), let first = possible.first {
        matters[index].chosen = first
      }
    }
  }

  /// The next possibility for a matter, to either side.
  public mutating func settle(_ index: Int, _ step: Int) {
    guard matters.indices.contains(index) else { return }
    let possible = settlements(of: matters[index])
    guard let place = possible.firstIndex(of: matters[index].chosen) else { return }
    matters[index].chosen = possible[(place + step + possible.count) % possible.count]
  }
}
