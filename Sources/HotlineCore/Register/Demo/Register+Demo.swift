import Resources

extension Register {
  /// Stores the fictional register for training, on top of what a fresh register begins with.
  ///
  /// Every row is entered on a day of its own, as if staff had kept the register all along. Only for
  /// a register without organisations of its own: a second time throws
  /// ``RegisterError/constraint(detail:)`` and changes nothing.
  public func storeDemo() throws {
    let demo: DemoRegister
    do {
      demo = try Shipped.demoRegister()
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
    let story = try DemoStory(demo, now: Instant(clock()))
    // Adding staff is no action that its user could take back by mistake.
    try change(.staffAdded) { try story.store($0) }
  }
}
