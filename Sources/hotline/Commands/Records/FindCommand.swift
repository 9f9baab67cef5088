import ArgumentParser
import HotlineCore
import Resources

/// `hotline find QUERY`: what the search box shows.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract:
      "Find organisations by name, number, town, contact, offer or fact, and what else there is.",
    discussion: """
      One organisation a line, best first, with tabs between reference, name, standing, town, phone \
      and CVR number; then persons, partnerships, inquiries, talks, follow-ups, positions and \
      guidance: reference, title, kind, whom it is about, day. Ends with 1 when nothing was found.
      """)

  @Argument(help: "As typed into the search box; several words need no quotes.")
  var query: [String] = []

  @Option(help: "Only those with this theme: circular, reuse, recycling, lessWaste, climate …")
  var theme: String?

  @Option(help: "Rows at the most.")
  var limit = 20

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is a number of at least 1") }
    guard !query.isEmpty || theme != nil else { throw ValidationError("Missing QUERY or --theme") }
  }

  func run() throws {
    let asked = SearchQuery(
      text: query.joined(separator: " "), filter: OrganisationFilter(theme: theme), limit: limit)
    let today = try shared.today()
    let (page, sections) = try shared.withRegister(readOnly: true) { register in
      // A filter asks for organisations.
      let sections = theme == nil ? try register.searchRecords(asked.text, most: limit) : []
      return (try register.search(asked, today: today), sections)
    }
    let records = sections.flatMap(\.records)
    if shared.isJSON {
      try Answer.print(
        json: page.hits.map { FoundRow.organisation(FoundOrganisation($0)) }
          + records.map { .record(FoundOther($0)) })
    } else {
      for hit in page.hits { try Answer.print(FoundOrganisation(hit).line) }
      for record in records { try Answer.print(FoundOther(record).line(shared.language)) }
    }
    if page.hits.isEmpty, records.isEmpty { throw ExitStatus.nothingFound.code }
  }
}

/// One row of the answer, in the order of the list. The keys are stable.
struct FoundOrganisation: Encodable, Equatable {
  let ref: String
  let name: String
  let cvr: String?
  let kind: String
  let status: String
  /// What the badge shows: `rsv`, `sov`, `smv` …
  let standing: String
  let city: String?
  let phone: String?
  /// The field that holds the query: `name`, `phone`, `category` …
  let matchedOn: String

  init(_ hit: SearchHit) {
    ref = hit.reference
    name = hit.name
    cvr = hit.cvr?.digits
    kind = hit.kind.rawValue
    status = hit.status.rawValue
    standing = hit.standing.rawValue
    city = hit.city
    phone = hit.phone
    matchedOn = hit.matched.key
  }

  /// One line for a person or for `cut`: fields with tabs between them.
  var line: String {
    [ref, name, standing, city ?? "", phone ?? "", cvr ?? ""].map(Displayed.line)
      .joined(separator: "\t")
  }
}

/// A row of the answer that is no organisation. The keys are stable.
struct FoundOther: Encodable, Equatable {
  let ref: String
  let name: String
  let kind: String
  let about: String?
  let day: String?
  let matchedOn = "record"
  private let names: KindNames

  private enum CodingKeys: CodingKey {
    case ref, name, kind, about, day, matchedOn
  }

  init(_ record: FoundRecord) {
    ref = record.reference
    name = record.title
    kind = record.kind.rawValue
    about = record.about.isEmpty ? nil : record.about
    day = record.day?.iso
    names = record.kind.names
  }

  func line(_ language: Language) -> String {
    [ref, name, names.one(language), about ?? "", day ?? ""].map(Displayed.line)
      .joined(separator: "\t")
  }
}

/// A row of the answer.
enum FoundRow: Encodable {
  case organisation(FoundOrganisation)
  case record(FoundOther)

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .organisation(let row): try row.encode(to: encoder)
    case .record(let row): try row.encode(to: encoder)
    }
  }
}
