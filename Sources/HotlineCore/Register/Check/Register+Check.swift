import GRDB

extension Register {
  /// Looks at everything that can be held against something else, as of one moment, and changes
  /// nothing: a few seconds for 100,000 organisations.
  ///
  /// Throws ``RegisterError`` when the file cannot even be asked.
  ///
  /// - Parameter most: faults of each step that are told one by one; all are counted.
  public func check(
    today: DanishDate, most: Int = RegisterCheck.mostFaults
  ) throws -> RegisterCheck {
    var found: RegisterCheck?
    do {
      try read { db in found = try RegisterChecker.check(db, today: today, most: most) }
    } catch RegisterError.damaged where found?.isSound == false {
      // A transaction that came upon damage cannot be ended; what was found stands.
    }
    guard let found else { throw RegisterError.database(detail: "check without result") }
    return found
  }
}
