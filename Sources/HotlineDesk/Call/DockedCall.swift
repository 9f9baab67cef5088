/// The call that is talked on: a form of its own, docked beside the panes, so that the desk stays
/// usable while somebody is on the line.
public struct DockedCall: Equatable, Sendable {
  public let id: OpenForm.ID
  /// Whether the keys go to its fields; else they go to the desk, and the call goes on.
  public var hasKeys = true

  public init(_ id: OpenForm.ID, hasKeys: Bool = true) {
    self.id = id
    self.hasKeys = hasKeys
  }
}
