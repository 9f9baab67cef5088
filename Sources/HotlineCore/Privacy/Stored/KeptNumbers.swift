/// Which numbers that only might be CPR numbers a write may store.
public enum KeptNumbers: Sendable, Hashable {
  /// Those that a person was asked about and kept.
  case chosen(Set<PNumber>)
  /// All of them: an import that lists each, or rows that stood in the register before.
  case all

  static let none = KeptNumbers.chosen([])
}

extension Register {
  /// The register, for one save: of the numbers that only might be CPR numbers it stores those that
  /// a person chose to keep.
  public func keeping(_ numbers: Set<PNumber>) -> Register {
    var register = self
    register.keptNumbers = .chosen(numbers)
    return register
  }
}
