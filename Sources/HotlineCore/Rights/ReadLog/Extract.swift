import Resources

/// What is taken out of the register.
public enum Extract: Equatable, Sendable {
  /// All of it, as it is imported elsewhere.
  case register
  /// The lists of all kinds.
  case lists
  /// Contact persons as cards, those of one organisation or all.
  case contacts(of: Int64?)
  /// Follow-ups and events, those about one organisation or all.
  case calendar(of: Int64?)
  /// All that is stored of an organisation.
  case organisation(Int64)
  /// All that is stored of a person, who is not named.
  case person
  case list(ListName)
  /// A copy of all of it.
  case backup
  /// What could be read of a damaged file, as another register.
  case salvage
  case report(ReportKind)
  /// The text of what is shown of one record or of many; `reference` of a matter that is filed, else nil.
  case page(reference: String?)
  /// What the public may see.
  case directory

  /// What it is about alone, by its reference.
  var reference: String? {
    if case .page(let reference) = self { return reference }
    return organisationID.map(Organisation.reference)
  }

  /// The organisation that it is about alone.
  var organisationID: Int64? {
    switch self {
    case .contacts(let id), .calendar(let id): id
    case .organisation(let id): id
    case .register, .lists, .person, .list, .backup, .salvage, .report, .page, .directory: nil
    }
  }

  /// As the read log has it; the organisation stands beside it.
  var code: String {
    switch self {
    case .register: "register"
    case .lists: "lists"
    case .contacts: "contacts"
    case .calendar: "calendar"
    case .organisation: "organisation"
    case .person: "person"
    case .list(let name): "list.\(name.word)"
    case .backup: "backup"
    case .salvage: "salvage"
    case .report(let kind): "report.\(kind.rawValue)"
    case .page: "page"
    case .directory: "directory"
    }
  }

  /// What a code says, in words; itself where this program has no word for it.
  static func words(_ code: String, _ language: Language) -> String {
    switch code {
    case "register": return ReadLogPhrases.register(language)
    case "lists": return ReadLogPhrases.lists(language)
    case "contacts": return ReadLogPhrases.contacts(language)
    case "calendar": return ReadLogPhrases.calendar(language)
    case "organisation": return ReadLogPhrases.organisation(language)
    case "person": return ReadLogPhrases.person(language)
    case "backup": return ReadLogPhrases.backup(language)
    case "salvage": return ReadLogPhrases.salvage(language)
    case "page": return ReadLogPhrases.page(language)
    case "directory": return ReadLogPhrases.directory(language)
    default:
      if let report = ReportKind.allCases.first(where: { Extract.report($0).code == code }) {
        return ReadLogPhrases.report(language, ["title": report.title(language)])
      }
      let list = RecordList.all.first { Extract.list($0.name).code == code }
      return list.map { ReadLogPhrases.list(language, ["title": $0.title(language)]) } ?? code
    }
  }
}

extension RecordList {
  /// Whether its rows are persons, so that whoever takes them along is noted, on paper or on screen.
  public var isOfPersons: Bool { ownFile == .cards }
}
