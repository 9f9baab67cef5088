import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline person NAME|PHONE`
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Every place in which a person occurs, and what the law asks.",
    discussion: """
      A name in any spelling, a telephone number, or the reference of a contact person (contact:12). \
      Without more it changes nothing. --erase, --anonymise and --refuse decide about a request of that \
      person on the legal basis named with --basis; nothing of it can be undone, so they ask for --yes. \
      What is filed under a journal number is anonymised or refused. It takes a leader. --export writes \
      all that is stored of the person to a folder, as export --organisation does of an organisation: the \
      answer to who asked, and apart from it what a person has to decide about.
      """)

  @Argument(help: ArgumentHelp("A name, a number, or contact:12.", valueName: "name|phone"))
  var person: String

  @Flag(help: "Erase the person everywhere.")
  var erase = false

  @Flag(help: "Keep the rows, without anything that says who it was.")
  var anonymise = false

  @Flag(help: "Note that the request was refused.")
  var refuse = false

  @Option(
    help: ArgumentHelp("Write all that is stored of the person to this folder.", valueName: "dir"))
  var export: String?

  @Option(help: ArgumentHelp("The legal basis of the decision.", valueName: "text"))
  var basis: String?

  @Flag(help: "Do it: there is no way back.")
  var yes = false

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  private var decision: ErasureDecision? {
    erase ? .erased : anonymise ? .anonymised : refuse ? .refused : nil
  }

  func validate() throws {
    guard [erase, anonymise, refuse].count(where: \.self) < 2 else {
      throw ValidationError(RightsPhrases.oneDecision(shared.language))
    }
    guard decision == nil || basis?.isEmpty == false else {
      throw ValidationError(RightsPhrases.basisMissing(shared.language))
    }
  }

  func run() throws {
    if let export { return try write(to: export) }
    let isDoing = decision != nil && yes
    let (places, outcome) = try shared.withRegister(readOnly: !isDoing) { register in
      let places = try register.places(of: person, stateFolder: SharedOptions.stateFolder)
      guard isDoing, let decision else { return (places, nil as ErasureOutcome?) }
      try requireOne(places)
      let order = ErasureOrder(places, decision, basis: basis ?? "")
      return (places, try register.erase(order, stateFolder: SharedOptions.stateFolder))
    }
    if shared.isJSON {
      try Answer.print(
        json: PersonAnswer(places, decision ?? .erased, outcome, shared.language))
    } else {
      try say(places, outcome)
    }
    if places.places.isEmpty { throw ExitCode(1) }
  }

  private func write(to folder: String) throws {
    let files = try shared.withRegister(readOnly: true, notingExtracts: true) {
      try $0.exportAccess(
        ofPerson: person, to: folder, shared.language, replacing: writing.replace,
        stateFolder: SharedOptions.stateFolder)
    }
    if shared.isJSON {
      try Answer.print(json: AccessAnswer(exported: folder, files: files ?? []))
    }
    guard let files else { throw ExitCode(1) }
    guard !shared.isJSON else { return }
    for file in files {
      let said = file.part == .answer ? ExportPhrases.accessWritten : ExportPhrases.apartWritten
      try Answer.print(Displayed.line(said(shared.language, ["path": file.path])))
      if file.hasReplaced { try writing.sayReplaced(file.path, shared.language) }
    }
  }

  /// Nothing is done about somebody of whom it is not said who it is.
  private func requireOne(_ places: PersonPlaces) throws {
    guard places.subject.contactID == nil, let first = places.subject.others.first else { return }
    throw ValidationError(
      RightsPhrases.notOne(
        shared.language,
        ["name": person, "reference": first.reference]))
  }

  private func say(_ places: PersonPlaces, _ outcome: ErasureOutcome?) throws {
    for line in places.lines(shared.language, decision ?? .erased) {
      try Answer.print(Displayed.line(line))
    }
    if decision != nil, !yes { try Answer.print(RightsPhrases.sayYes(shared.language)) }
    guard let outcome, let decision else { return }
    for line in outcome.lines(decision, shared.language) { try Answer.print(Displayed.line(line)) }
  }
}

/// Where a person occurs, in JSON. The keys are stable.
private struct PersonAnswer: Encodable {
  struct Place: Encodable {
    let kind: String
    let ref: String
    let field: String?
    let text: String
    /// `removed`, `unnamed`, `replaced` or `stays`.
    let fate: String
    let isSure: Bool
    let journalNo: String?
  }

  struct Other: Encodable {
    let ref: String
    let name: String
    let organisations: String
  }

  let person: String
  let ref: String?
  let names: [String]
  let numbers: [String]
  let mails: [String]
  let others: [Other]
  let places: [Place]
  /// Files that could not be looked into.
  let closed: [String]
  /// `erased`, `anonymised` or `refused`, once it is done.
  let done: String?
  let count: Int?
  /// Files in which the name may stand still.
  let left: [String]?

  init(
    _ found: PersonPlaces, _ decision: ErasureDecision, _ outcome: ErasureOutcome?,
    _ language: Language
  ) {
    person = found.subject.called
    ref = found.subject.reference
    names = found.subject.traits.names
    numbers = found.subject.traits.numbers.map(\.display)
    mails = found.subject.traits.mails
    others = found.subject.others.map {
      Other(
        ref: $0.reference, name: $0.name,
        organisations: $0.organisations)
    }
    places = found.places.map { place in
      Place(
        kind: place.kindCode, ref: place.reference, field: place.field?(language),
        text: place.excerpt, fate: place.fate.rawValue, isSure: place.isSure,
        journalNo: place.journalNo)
    }
    closed = found.closed
    done = outcome == nil ? nil : decision.rawValue
    count = outcome?.count
    left = outcome?.left
  }
}

extension PersonPlace {
  /// The kind of record, else what holds it.
  fileprivate var kindCode: String {
    switch source {
    case .images, .action: "history"
    case .draft: "draft"
    case .missedCall: "missedCall"
    case .copy: "copy"
    case .backup: "backup"
    case .own, .relation, .text: kind?.rawValue ?? "own"
    }
  }
}
