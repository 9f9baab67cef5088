extension DemoRegister {
  /// A partnership from the first idea to its end.
  public struct Partnership: Decodable, Sendable, Equatable {
    public let key: String
    public let title: String
    public let state: State
    public let commonThird: String?
    public let ideaStartedOn: ISODate?
    /// The key of the event at which it began.
    public let originEvent: String?
    public let agreedOn: ISODate?
    public let endedOn: ISODate?
    public let endReason: String?
    public let form: Form?
    /// Initials of the staff member who helps; nil when nobody does.
    public let facilitator: String?
    /// Nil is no.
    public let needsSupport: Bool?
    public let businessValue: String?
    public let socialValue: String?
    public let valueDKK: Int?
    public let motives: [String]
    /// What the motive `other` stands for.
    public let motiveOther: String?
    public let themes: [String]
    /// Nil is none.
    public let tags: [String]?
    /// Codes of the strategy's principles; nil is none.
    public let principles: [String]?
    public let resultText: String?
    public let parties: [Party]
    /// What parties brought to the idea; nil is nothing.
    public let inputs: [Input]?

    public enum State: String, Decodable, Sendable, CaseIterable {
      case idea, dialogue, agreed, paused, ended, dropped
    }

    public enum Form: String, Decodable, Sendable {
      case written, oral
    }
  }

  /// One organisation in a partnership and what it brings.
  public struct Party: Decodable, Sendable, Equatable {
    public let organisation: String
    public let role: Role
    public let resources: String?
    public let competences: String?

    public enum Role: String, Decodable, Sendable {
      case initiator, partner, facilitator, buyer, supplier
    }
  }

  /// What a party said of an idea, and when.
  public struct Input: Decodable, Sendable, Equatable {
    public let organisation: String
    public let day: ISODate
    public let text: String
  }

  /// A job slot at an employer.
  public struct Position: Sendable, Equatable {
    public let employer: String
    public let title: String
    public let scheme: String
    public let state: State
    public let hoursPerWeek: Double
    public let reducedCapacity: Bool
    public let establishedOn: ISODate?
    public let firstFilledOn: ISODate?
    public let closedOn: ISODate?
    public let accommodations: [String]

    public enum State: String, Sendable {
      case planned, established, filled, vacant, closed
    }
  }
}

extension DemoRegister.Position {
  /// Nil when a value is none. The order is that of the table.
  init?(fields: [String]) {
    guard let state = State(rawValue: fields[3]), let hours = Double(fields[4]),
      ["yes", "no"].contains(fields[5]),
      fields[6...8].allSatisfy({ $0.isEmpty || ISODate($0) != nil })
    else { return nil }
    self.init(
      employer: fields[0], title: fields[1], scheme: fields[2], state: state,
      hoursPerWeek: hours, reducedCapacity: fields[5] == "yes",
      establishedOn: ISODate(fields[6]), firstFilledOn: ISODate(fields[7]),
      closedOn: ISODate(fields[8]), accommodations: fields[9].listed)
  }
}
