import Resources

/// What Space does with a row of a list: one key a name.
public struct ListTick: Sendable {
  /// Does it with the record of this id, and says in a few words what stands then; nil where it is
  /// gone.
  public let run: @Sendable (Int64, Register) throws -> Phrase?

  public init(_ run: @escaping @Sendable (Int64, Register) throws -> Phrase?) {
    self.run = run
  }
}
