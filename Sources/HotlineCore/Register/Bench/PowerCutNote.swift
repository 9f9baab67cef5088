/// What ``PowerCutScript`` says while it runs: what stands now.
public struct PowerCutNote: Codable, Sendable {
  /// The register, the drafts, or a file, by its path below the folder.
  public let subject: String
  /// All that the subject holds, as ``ContentDigest`` has it; nil for a file that is not there.
  public let content: String?
  /// What was done, in a word.
  public let action: String
  /// Whether a person was told that it is done: from here on it has to stand. Otherwise it was read between
  /// two transactions of one action, at which a power cut may leave it.
  public let isAcknowledged: Bool

  static let register = "register"
  static let drafts = "drafts"
}
