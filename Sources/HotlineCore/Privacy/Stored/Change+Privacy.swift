import GRDB

// The CPR guard at the one way to write: every text of every row passes here, whatever its table and
// column, and so do the images that history keeps of it.
extension Change {
  /// Throws ``Refusal/looksLikeCPR`` for a text that is written or named like a CPR number, and
  /// ``Refusal/mightBeCPR`` for one that only might be and that nobody chose to keep. Neither carries
  /// the digits.
  ///
  /// - Parameters:
  ///   - columns: as they shall stand.
  ///   - current: as they stand; what they hold already was judged before.
  ///   - kept: nil for what the change keeps.
  func refuseCPR(
    in columns: [String: DatabaseValue], over current: [String: DatabaseValue] = [:],
    keeping kept: KeptNumbers? = nil
  ) throws {
    for (column, value) in columns where current[column] != value {
      try refuseCPR(value, in: column, over: current[column], keeping: kept)
    }
  }

  /// Throws for a value of one column that may not be kept; `current` is what stands there.
  func refuseCPR(
    _ value: DatabaseValue, in column: String, over current: DatabaseValue? = nil,
    keeping kept: KeptNumbers? = nil
  ) throws {
    guard case .string(let text) = value.storage, CPRGuard.holdsDigits(text, atLeast: 10) else {
      return
    }
    let cprGuard = CPRGuard()
    let verdicts = cprGuard.verdicts(inStored: text, named: column)
    if verdicts.contains(.block) { throw RegisterError.refused(.looksLikeCPR) }
    guard verdicts.contains(.ask), case .chosen(let numbers) = kept ?? keptNumbers else { return }
    let stood = current.flatMap(String.fromDatabaseValue) ?? ""
    let known = try knownNumbers(in: text).union(numbers).union(cprGuard.askedNumbers(in: stood))
    if cprGuard.knowing(known).verdicts(inStored: text, named: column).contains(.ask) {
      throw RegisterError.refused(.mightBeCPR)
    }
  }

  /// A subject as history may keep it. It names what is stored elsewhere, so that nothing is lost
  /// when a number in it is blacked out.
  static func subject(_ text: String?, keeping kept: KeptNumbers) -> String? {
    guard let text else { return nil }
    switch kept {
    case .all: return CPRGuard().blackedOut(text, only: .block)
    case .chosen(let numbers): return CPRGuard(knownPNumbers: numbers).blackedOut(text)
    }
  }

  /// The numbers in a text that are those of sites in the register.
  private func knownNumbers(in text: String) throws -> Set<PNumber> {
    try CPRGuard.possiblePNumbers(in: text).filter { number in
      try Bool.readOne(
        db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM productionUnit WHERE pNumber = ?)"),
        arguments: [number]) ?? false
    }
  }
}
