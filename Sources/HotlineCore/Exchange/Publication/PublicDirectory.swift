import Resources

/// The directory of social enterprises as the public may see it on one day.
public struct PublicDirectory: Equatable, Sendable {
  /// The municipality.
  public let publisher: String
  public let day: DanishDate
  /// How the hotline is reached: a label with a number, mail or address. Never the leader.
  public let contacts: [ContactLine]
  /// By name, in Danish order.
  public let enterprises: [PublicEnterprise]
  /// What might be looked for and is not in it, by name.
  public let leftOut: [LeftOutOfDirectory]

  /// The organisations among ``leftOut``.
  public var leftOutOrganisations: [LeftOutOfDirectory] { leftOut.filter { $0.contact == nil } }
  /// The persons among ``leftOut``, whose organisation is in it.
  public var leftOutContacts: [LeftOutOfDirectory] { leftOut.filter { $0.contact != nil } }

  public struct ContactLine: Equatable, Sendable {
    public let label: String
    public let value: String
    public let kind: Kind

    public enum Kind: Equatable, Sendable {
      case phone, mail, address
    }
  }
}

/// A social enterprise as the public may see it: nothing else of it is read.
public struct PublicEnterprise: Equatable, Sendable {
  /// Such as `V-000012`.
  public let reference: String
  /// Without its ending, the name of its page: `v-000012`. Not of its name: a link to it stays when
  /// the enterprise is called otherwise.
  public let page: String
  public let name: String
  public let cvr: String?
  public let isRSV: Bool
  /// Since when it has been a social enterprise without a break.
  public let since: DanishDate?
  public let purpose: String?
  public let street: String?
  public let postalCode: String?
  public let town: String?
  public let municipality: String?
  /// Of Denmark: `Midtjylland`.
  public let region: String?
  public let phones: [PhoneNumber]
  public let email: String?
  public let website: String?
  /// What it offers today.
  public let offers: [Offer]
  /// Those who are marked public there.
  public let contacts: [Person]

  public struct Offer: Equatable, Sendable {
    public let title: String
    /// Danish; nil where only the title says it.
    public let category: String?
  }

  public struct Person: Equatable, Sendable {
    public let name: String
    public let title: String?
    public let phones: [PhoneNumber]
    public let email: String?
  }
}

/// What is not published, and why.
public struct LeftOutOfDirectory: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// Nobody has marked it.
    case notMarked
    case markedFrom(DanishDate)
    case markedUntil(DanishDate)
    /// It is no social enterprise that day, or only by its own word.
    case notSocial
    case onlySelfDeclared
    case ceased
  }

  /// Of the organisation.
  public let reference: String
  public let name: String
  /// The contact person that it is about; nil for the organisation itself.
  public let contact: String?
  public let reason: Reason

  public func words(_ language: Language) -> String {
    let who = contact.map { "\(name) · \($0)" } ?? name
    return DirectoryPhrases.leftOut(
      language, ["reference": reference, "who": who, "reason": reason.words(language)])
  }
}

extension LeftOutOfDirectory.Reason {
  public func words(_ language: Language) -> String {
    switch self {
    case .notMarked: DirectoryPhrases.notMarked(language)
    case .markedFrom(let day): DirectoryPhrases.markedFrom(language, ["day": day.display])
    case .markedUntil(let day): DirectoryPhrases.markedUntil(language, ["day": day.display])
    case .notSocial: DirectoryPhrases.notSocial(language)
    case .onlySelfDeclared: DirectoryPhrases.onlySelfDeclared(language)
    case .ceased: DirectoryPhrases.ceased(language)
    }
  }

  /// Why the mark does not hold; nil where it does.
  init?(_ marked: some PubliclyMarked, on day: DanishDate) {
    if marked.isPublic(on: day) { return nil }
    guard let from = marked.publicFrom else {
      self = .notMarked
      return
    }
    self = from > day ? .markedFrom(from) : marked.publicTo.map { .markedUntil($0) } ?? .notMarked
  }
}
