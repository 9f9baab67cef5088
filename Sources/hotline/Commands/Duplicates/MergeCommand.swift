import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline merge REF REF`
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one of two records that are the same.",
    discussion: """
      The first stays; the reference of the second leads to it from then on. Two organisations \
      (V-000012 or a CVR number), two contact persons (contact:12) or two partnerships (P-2026-005). \
      Everything that refers to the second moves, what both have becomes one, and one Ctrl+Z on the \
      desk takes all of it back. --dry-run lists what would move, which values stand, and every goal \
      before and after, and changes nothing.
      """)

  @Argument(help: ArgumentHelp("The one that stays.", valueName: "ref"))
  var survivor: String

  @Argument(help: ArgumentHelp("The one that becomes a part of it.", valueName: "ref"))
  var merged: String

  @Flag(help: "List what would happen, and change nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("A field whose value the first keeps.", valueName: "field"))
  var keep: [String] = []

  @Option(help: ArgumentHelp("A field whose value the second gives.", valueName: "field"))
  var take: [String] = []

  @Option(help: ArgumentHelp("A field in which both values stand.", valueName: "field"))
  var both: [String] = []

  @Flag(help: "Leave persons and partnerships that both have as two.")
  var apart = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (plan, lookups) = try shared.withRegister(readOnly: dryRun) { register in
      let one = try party(survivor, register)
      let other = try party(merged, register)
      guard one.kind == other.kind else {
        throw ValidationError(
          MergePhrases.different(shared.language, ["one": survivor, "other": merged]))
      }
      var order = try register.mergePlan(one.kind, keeping: one.id, merging: other.id).order
      try choose(in: &order)
      let plan = try register.mergePlan(order)
      if !dryRun { try register.merge(order) }
      return (plan, try register.lookups())
    }
    if shared.isJSON {
      try Answer.print(json: MergeAnswer(plan, isDone: !dryRun, shared.language, lookups))
    } else {
      for line in plan.lines(shared.language, lookups) { try Answer.print(Displayed.line(line)) }
      let words: KeyValuePairs = [
        "merged": plan.order.merged.name, "survivor": plan.order.survivor.name,
        "reference": plan.order.merged.reference,
      ]
      try Answer.print(
        Displayed.line(
          dryRun
            ? MergePhrases.tried(shared.language) : MergePhrases.done(shared.language, words)))
    }
  }

  private func party(
    _ text: String, _ register: Register
  ) throws -> (kind: MergeOrder.Kind, id: Int64) {
    if let (kind, id) = try register.record(ofReference: text),
      let mergeable = MergeOrder.Kind.allCases.first(where: { $0.record == kind })
    {
      return (mergeable, id)
    }
    if let id = try register.organisationID(of: text) { return (.organisation, id) }
    throw CommandProblem.unknownReference(text)
  }

  private func choose(in order: inout MergeOrder) throws {
    if apart { for index in order.pairs.indices { order.pairs[index].isChosen = false } }
    let chosen: [(names: [String], side: MergeField.Side)] = [
      (keep, .survivor), (take, .merged), (both, .both),
    ]
    for (names, side) in chosen {
      for name in names {
        let index = order.fields.firstIndex { field in
          field.sides.contains(side)
            && [field.key.rawValue, field.label.da, field.label.en].contains {
              Fold.text($0) == Fold.text(name)
            }
        }
        guard let index else {
          let known = order.fields.map(\.key.rawValue).joined(separator: ", ")
          throw ValidationError(
            MergePhrases.unknownField(shared.language, ["field": name, "known": known]))
        }
        order.fields[index].chosen = side
      }
    }
  }
}

/// What a merge did, or would do, in JSON.
private struct MergeAnswer: Encodable {
  struct Party: Encodable {
    let ref: String
    let name: String
  }

  struct Field: Encodable {
    let key: String
    let label: String
    let survivor: String?
    let merged: String?
    let chosen: String
  }

  struct Pair: Encodable {
    let kind: String
    let survivor: String
    let merged: String
    let becomesOne: Bool
  }

  struct Moved: Encodable {
    let kind: String
    let fate: String
    let count: Int
    let titles: [String]
  }

  struct Count: Encodable {
    let what: String
    let before: Double
    let after: Double
  }

  let kind: String
  let survivor: Party
  let merged: Party
  let fields: [Field]
  let pairs: [Pair]
  let moved: [Moved]
  let counts: [Count]
  let isDone: Bool

  init(_ plan: MergePlan, isDone: Bool, _ language: Language, _ lookups: StoredLookups) {
    let order = plan.order
    kind = order.kind.rawValue
    survivor = Party(ref: order.survivor.reference, name: order.survivor.name)
    merged = Party(ref: order.merged.reference, name: order.merged.name)
    fields = order.fields.map { field in
      Field(
        key: field.key.rawValue, label: field.label(language),
        survivor: field.kind.words(field.survivor, language, lookups),
        merged: field.kind.words(field.merged, language, lookups), chosen: field.chosen.rawValue)
    }
    pairs = order.pairs.map {
      Pair(
        kind: $0.kind.rawValue, survivor: $0.survivorTitle, merged: $0.mergedTitle,
        becomesOne: $0.isChosen)
    }
    moved = plan.moved.map {
      Moved(
        kind: $0.kind?.rawValue ?? "own", fate: $0.fate.rawValue, count: $0.count,
        titles: $0.titles)
    }
    counts = plan.counts.map {
      Count(what: $0.label(language), before: $0.before, after: $0.after)
    }
    self.isDone = isDone
  }
}
