/// A freezing with the figures that it holds, as the form enters it.
public struct FreezeEntry: Equatable, Sendable {
  public var freeze: GoalFreeze
  /// Filled when it is entered; never typed.
  public var figures: [GoalSnapshot]

  public init(_ freeze: GoalFreeze, figures: [GoalSnapshot] = []) {
    (self.freeze, self.figures) = (freeze, figures)
  }
}
