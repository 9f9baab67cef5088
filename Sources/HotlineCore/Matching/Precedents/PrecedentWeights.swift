/// How much alike two surpluses are by each of their fields, and what that counts.
///
/// The figures were fixed before anything was measured. Those of ``standard`` are the ones of the
/// protocol that came with the exchanges of the MAESTRI project, and of the line score for waste
/// codes and industries; no weight was fitted to the exchanges.
struct PrecedentWeights: Sendable {
  /// Digits that two waste codes begin with alike, and how alike that makes them. The longest first.
  var waste = [(digits: 6, likeness: 1.0), (4, 0.6), (2, 0.25)]
  /// The same of the industries of two givers.
  var industry = [(digits: 4, likeness: 0.6), (3, 0.4), (2, 0.2)]
  /// Of two texts that are the same; less by the share of what they have in common.
  var text = 0.4
  /// The chance that somebody does what others in exactly the same place have done.
  var precedent = 0.5
  /// The chance that an industry takes what it is known to have a use for. That somebody knows the
  /// use counts what one exchange of the same waste counts: it says that it can be done, not that
  /// it was.
  var knowledge = 0.5

  static let standard = PrecedentWeights()

  func wasteLikeness(_ one: String, _ other: String) -> Double {
    Self.likeness(one, other, waste)
  }

  func industryLikeness(_ one: String, _ other: String) -> Double {
    Self.likeness(one, other, industry)
  }

  private static func likeness(
    _ one: String, _ other: String, _ steps: [(digits: Int, likeness: Double)]
  ) -> Double {
    let shared = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    return steps.first { shared >= $0.digits }?.likeness ?? 0
  }
}
