/// How many alike of a new record are stored at once, such as three jobs of five hours: it is said when
/// they are entered, and each stands for itself from then on.
public struct Copies: Codable, Equatable, Sendable {
  /// At least 1.
  public var count = 1

  public init() {}
}

// It is nothing that a row holds. Records find these before the general ones.
extension KeyedDecodingContainer {
  func decode(_ type: Copies.Type, forKey key: Key) throws -> Copies { Copies() }
}

extension KeyedEncodingContainer {
  mutating func encode(_ value: Copies, forKey key: Key) throws {}
}
