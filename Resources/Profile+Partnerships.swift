extension Profile {
  /// A partnership that the strategy names. It stands in dialogue: the strategy says with whom and
  /// what about, not on which day it was agreed.
  public struct Partnership: Codable, Sendable, Equatable {
    /// In whose order it is numbered.
    public let year: Int
    public let title: String
    public let commonThird: String
    public let motives: [String]
    public let themes: [String]
    /// Keys of organisations of the profile.
    public let parties: [String]
  }
}
