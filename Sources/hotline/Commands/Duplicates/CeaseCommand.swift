import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline cease REF`
struct CeaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cease", abstract: "An organisation ends, and what is open there is settled.",
    discussion: """
      --dry-run lists what is open with what is proposed for each. With a --successor, everything that \
      can be taken over is proposed to be theirs, and the two count as one enterprise. --settle \
      KIND=HOW says otherwise for a kind of record, such as --settle followUp=keep; how is one of \
      \(Ceasing.Settlement.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @Argument(help: ArgumentHelp("A reference such as V-000123, or a CVR number.", valueName: "ref"))
  var reference: String

  @Option(help: ArgumentHelp("Its first day without it, as YYYY-MM-DD; today.", valueName: "date"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "One of \(Organisation.CeaseReason.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "reason"))
  var reason: String?

  @Option(help: ArgumentHelp("Who continues it.", valueName: "ref"))
  var successor: String?

  @Option(help: ArgumentHelp("What becomes of a kind of record.", valueName: "kind=how"))
  var settle: [String] = []

  @Flag(help: "List what is open, and change nothing.")
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let on, DanishDate(iso: on) == nil {
      throw ValidationError("--on is a day as YYYY-MM-DD, not \(on)")
    }
    if let reason, Organisation.CeaseReason(rawValue: reason) == nil {
      throw ValidationError(
        "--reason is one of "
          + Organisation.CeaseReason.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  func run() throws {
    let ceasing = try shared.withRegister(readOnly: dryRun) { register in
      var ceasing = try register.ceasing(of: organisation(reference, register))
      if let day = on.flatMap(DanishDate.init(iso:)) { ceasing.day = day }
      if let reason = reason.flatMap(Organisation.CeaseReason.init(rawValue:)) {
        ceasing.reason = reason
      }
      if let successor {
        ceasing.choose(try register.successor(organisation(successor, register)))
      }
      for text in settle { try settle(text, in: &ceasing) }
      if !dryRun { try register.cease(ceasing) }
      return ceasing
    }
    if shared.isJSON { return try Answer.print(json: CeasingAnswer(ceasing, isDone: !dryRun)) }
    let language = shared.language
    for line in ceasing.lines(language) { try Answer.print(Displayed.line(line)) }
    try Answer.print(
      Displayed.line(
        dryRun
          ? CeasingPhrases.tried(language)
          : CeasingPhrases.done(
            language,
            [
              "name": ceasing.organisation.name,
              "count": DanishNumber.format(ceasing.matters.count { $0.chosen != .keep }),
            ])))
  }

  private func organisation(_ text: String, _ register: Register) throws -> Int64 {
    guard let id = try register.organisationID(of: text) else {
      throw CommandProblem.unknownReference(text)
    }
    return id
  }

  private func settle(_ text: String, in ceasing: inout Ceasing) throws {
    let parts = text.split(separator: "=").map(String.init)
    let how = parts.last.flatMap(Ceasing.Settlement.init(rawValue:))
    let places = ceasing.matters.indices.filter { ceasing.matters[$0].kind.rawValue == parts.first }
    let possible = how.map { how in
      places.filter { ceasing.settlements(of: ceasing.matters[$0]).contains(how) }
    }
    guard parts.count == 2, let how, let possible, !possible.isEmpty else {
      let known = Set(ceasing.matters.map(\.kind.rawValue)).sorted().joined(separator: ", ")
      throw ValidationError(
        CeasingPhrases.unknownSettlement(shared.language, ["text": text, "known": known]))
    }
    for place in possible { ceasing.matters[place].chosen = how }
  }
}

/// What was settled, or would be, in JSON.
private struct CeasingAnswer: Encodable {
  struct Matter: Encodable {
    let kind: String
    let title: String
    let chosen: String
    let possible: [String]
  }

  let ref: String
  let name: String
  let on: String
  let reason: String
  let successor: String?
  let open: [Matter]
  let isDone: Bool

  init(_ ceasing: Ceasing, isDone: Bool) {
    (ref, name) = (ceasing.organisation.reference, ceasing.organisation.name)
    (on, reason) = (ceasing.day.iso, ceasing.reason.rawValue)
    successor = ceasing.successor?.reference
    open = ceasing.matters.map { matter in
      Matter(
        kind: matter.kind.rawValue, title: matter.title, chosen: matter.chosen.rawValue,
        possible: ceasing.settlements(of: matter).map(\.rawValue))
    }
    self.isDone = isDone
  }
}
