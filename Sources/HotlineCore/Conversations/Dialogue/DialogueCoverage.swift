/// What has been talked about with whom: social enterprises by the topics of the continuing
/// dialogue.
public struct DialogueCoverage: Equatable, Sendable {
  /// The codes of the topics, in the order in which they are offered.
  public var topics: [Label]
  /// In Danish order.
  public var enterprises: [Enterprise]

  public init(topics: [Label], enterprises: [Enterprise]) {
    self.topics = topics
    self.enterprises = enterprises
  }

  /// One social enterprise and when both sides last spoke of each topic.
  public struct Enterprise: Equatable, Sendable, Identifiable {
    public var organisationID: Int64
    public var name: String
    public var standing: Standing
    /// By the code of the topic; a topic that was never talked about is left out.
    public var lastDays: [String: DanishDate]
    /// nil when nobody has spoken with it.
    public var lastDialogueOn: DanishDate?
    /// When the next dialogue is due at the latest; nil when nobody knows since when it is one.
    public var nextDialogueBy: DanishDate?

    public var id: Int64 { organisationID }

    public init(organisationID: Int64, name: String, standing: Standing) {
      self.organisationID = organisationID
      self.name = name
      self.standing = standing
      lastDays = [:]
    }
  }
}
