import GRDB

extension Change {
  /// The register's edge: whatever a use case stores, no column may hold what is written or named
  /// like a CPR number. What only might be one was asked about where it was typed.
  ///
  /// Throws ``Refusal/looksLikeCPR``, which never carries the digits.
  func refuseCPR(in columns: [String: DatabaseValue]) throws {
    let cprGuard = CPRGuard()
    for value in columns.values {
      guard case .string(let text) = value.storage else { continue }
      if cprGuard.findings(in: text).contains(where: { $0.verdict == .block }) {
        throw RegisterError.refused(.looksLikeCPR)
      }
    }
  }
}
