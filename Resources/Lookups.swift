/// The word lists that forms choose from and that rules read.
public struct Lookups: Decodable, Sendable, Equatable {
  public let schemes: [Scheme]
  public let accommodations: [Accommodation]
  public let motives: [Motive]
  public let themes: [Theme]
  public let topics: [Topic]

  /// A scheme of employment, and whether a job under it is a position.
  public struct Scheme: Decodable, Sendable, Equatable {
    public let code: String
    public let label: Phrase
    public let countsAsPosition: Bool
    /// True when the scheme itself is only for people with reduced capacity; else the position
    /// says so.
    public let requiresReducedCapacity: Bool
    public let validFrom: ISODate?
    /// The first day on which nothing new can begin under the scheme; nil is open.
    public let validTo: ISODate?
    /// A line of help, in Danish.
    public let note: String?
  }

  /// A concrete adjustment of work; says something of the workplace, never of a person's health.
  public struct Accommodation: Decodable, Sendable, Equatable {
    public let code: String
    public let label: Phrase
  }

  /// What a partnership starts from.
  public struct Motive: Decodable, Sendable, Equatable {
    public let code: String
    public let label: Phrase
    /// True when the motive says nothing without words of its own.
    public let needsText: Bool
  }

  /// A tag of what an organisation, a partnership or a nomination is about.
  public struct Theme: Decodable, Sendable, Equatable {
    public let code: String
    public let label: Phrase
    /// The code of the wider theme; nil at the top.
    public let parent: String?
    public let uses: [Use]

    /// Where a theme may be ticked: `model` are the three lines of effect of the Silkeborg model,
    /// `nomination` the five weights of the prizes, `profile` organisations and partnerships.
    public enum Use: String, Decodable, Sendable {
      case model, nomination, profile
    }
  }

  /// What a conversation was about.
  public struct Topic: Decodable, Sendable, Equatable {
    public let code: String
    public let group: Group
    public let label: Phrase

    public enum Group: String, Decodable, Sendable {
      case dialogue, circular, knowledge, process
    }
  }
}
