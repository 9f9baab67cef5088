extension Int {
  /// The whole number nearest to `number`, kept within what can be said; zero for what is no number.
  /// A figure that is made of stored numbers can be of any size.
  public init(bounded number: Double) {
    guard !number.isNaN else {
      self = 0
      return
    }
    self = Int(exactly: number.rounded()) ?? (number < 0 ? .min : .max)
  }
}
