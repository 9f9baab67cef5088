extension DemoRegister {
  /// A caller's matter. Its calls are interactions that name it.
  public struct Inquiry: Decodable, Sendable, Equatable {
    public let key: String
    public let openedAt: String
    public let callerType: CallerType
    /// Nil for callers that are no organisation of the register.
    public let callerOrganisation: String?
    public let purpose: Purpose
    public let topics: [String]
    /// Initials.
    public let owner: String
    public let state: State
    public let handoverTo: String?
    public let handoverConfirmedAt: String?
    public let handoverConfirmedBy: String?
    public let closedAt: String?
    public let outcome: Outcome?
    public let unmetNeed: String?
    public let referrals: [Referral]

    public enum CallerType: String, Decodable, Sendable {
      case sov, enterprise, entrepreneur, association, department, citizen, other
      case municipalEmployee = "municipal_employee"
      case pressPolitician = "press_politician"
    }

    public enum State: String, Decodable, Sendable {
      case open, referred, closed
      case waitingCallback = "waiting_callback"
    }

    public enum Outcome: String, Decodable, Sendable {
      case answered, guided, unmet, abandoned
      case handedOver = "handed_over"
    }
  }

  /// What a conversation is for.
  public enum Purpose: String, Decodable, Sendable {
    case knowledge, dialogue, outreach, other
    case existingEnterprises = "existing_enterprises"
    case ideaDevelopment = "idea_development"
  }

  /// An organisation named to a caller.
  public struct Referral: Decodable, Sendable, Equatable {
    public let organisation: String
    public let givenAt: String
    public let outcome: Outcome
    public let checkedOn: ISODate?

    public enum Outcome: String, Decodable, Sendable {
      case unknown, contacted, agreed, declined
      case noAnswer = "no_answer"
    }
  }

  /// One contact.
  public struct Interaction: Decodable, Sendable, Equatable {
    public let key: String
    public let kind: Kind
    public let direction: Direction
    public let startedAt: String
    public let endedAt: String?
    /// Initials.
    public let staff: String
    /// Whether both sides spoke.
    public let twoWay: Bool
    /// The key of the inquiry that it belongs to.
    public let inquiry: String?
    public let purpose: Purpose
    public let topics: [String]
    /// Codes of the strategy's principles; nil is none.
    public let principles: [String]?
    public let summary: String
    public let organisations: [Participant]

    public enum Kind: String, Decodable, Sendable {
      case call, email, meeting, visit, event, note
    }

    public enum Direction: String, Decodable, Sendable {
      case incoming = "in"
      case outgoing = "out"
    }
  }

  /// An organisation's part in an interaction.
  public struct Participant: Decodable, Sendable, Equatable {
    public let organisation: String
    public let role: Role

    public enum Role: String, Decodable, Sendable {
      case caller, discussed, party
      case referredTo = "referred_to"
    }
  }

  /// A promise with a date and an owner.
  public struct FollowUp: Decodable, Sendable, Equatable {
    public let dueOn: ISODate
    /// `HH:MM`; nil: any time that day.
    public let dueTime: String?
    /// Initials.
    public let assignee: String
    public let text: String
    public let state: State
    public let organisation: String?
    public let inquiry: String?
    public let partnership: String?
    public let doneAt: String?

    public enum State: String, Decodable, Sendable {
      case open, done, cancelled
    }
  }

  /// What was answered to a suggested partner.
  public struct Feedback: Decodable, Sendable, Equatable {
    /// Nil for a general "not interested".
    public let asker: String?
    public let candidate: String
    public let answer: Answer
    public let category: String?
    public let reason: String?
    public let givenOn: ISODate
    /// When a general "not interested" was lifted.
    public let liftedOn: ISODate?

    public enum Answer: String, Decodable, Sendable {
      case presented, interested, declined, contacted
      case becamePartnership = "became_partnership"
      case notInterested = "not_interested"
    }
  }
}
