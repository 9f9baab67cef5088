extension Profile {
  /// When the hotline answers on a weekday that is no holiday.
  public struct OpeningHours: Codable, Sendable, Equatable {
    /// 1 is Monday, 7 is Sunday.
    public let weekday: Int
    /// `HH:MM`, the first minute that is open.
    public let opens: String
    /// `HH:MM`, the first minute that is closed again.
    public let closes: String
  }

  /// Days on which the municipality departs from the calendar of public holidays.
  public struct HolidayOverride: Codable, Sendable, Equatable {
    public let label: Phrase
    public let days: [ISODate]
    /// False opens a day that the calendar closes.
    public let closed: Bool
  }

  /// One line of the contact card.
  public struct Contact: Codable, Sendable, Equatable {
    public let kind: Kind
    /// A phone is E.164. Nil until somebody enters it: a person's data does not ship.
    public let value: String?
    public let label: Phrase
    public let validFrom: ISODate?
    public let validTo: ISODate?

    public enum Kind: String, Codable, Sendable, CaseIterable {
      case phone, mail, address, leader
    }
  }

  /// A yearly prize.
  public struct Prize: Codable, Sendable, Equatable {
    public let code: String
    public let label: Phrase
    public let meaning: Phrase
    /// The key of the department whose staff nominates; nil is everybody.
    public let nominatedBy: String?
    /// Which enterprises can win it: `any`, `sov` or `ordinary`; nil is any.
    public let eligible: Eligible?
    /// Who won it before the register began; nil is nobody.
    public let winners: [Winner]?

    public enum Eligible: String, Codable, Sendable, CaseIterable {
      case any, sov, ordinary
    }

    public struct Winner: Codable, Sendable, Equatable {
      public let year: Int
      public let name: String
    }
  }

  /// A guidance card: one that ships, by its code alone, or one of the municipality's own words.
  public struct Card: Codable, Sendable, Equatable {
    public let code: String
    public let title: Phrase?
    public let searchWords: [String]?
    /// Danish, a few lines parted by line breaks.
    public let text: String?

    /// The card whole; nil for one that is only named.
    public var own: GuidanceCard? {
      guard let title, let text else { return nil }
      return GuidanceCard(code: code, title: title, searchWords: searchWords ?? [], text: text)
    }
  }

  /// How long a kind of data is kept.
  public struct RetentionRule: Codable, Sendable, Equatable {
    public let subject: Subject
    public let label: Phrase
    /// Nil is for ever.
    public let keepMonths: Int?
    public let since: Since
    public let action: Action
    /// On what erasing rests; nil where nobody has said.
    public let authority: String?
    /// Nil is no: nothing has to be archived first.
    public let mustBeArchived: Bool?

    public enum Subject: String, Codable, Sendable, CaseIterable {
      case callerContact = "caller_contact"
      case initiativeContact = "initiative_contact"
      case summary, partnership
    }

    public enum Since: String, Codable, Sendable, CaseIterable {
      case lastContact = "last_contact"
      case created
    }

    public enum Action: String, Codable, Sendable, CaseIterable {
      case erase, keep
    }
  }
}
