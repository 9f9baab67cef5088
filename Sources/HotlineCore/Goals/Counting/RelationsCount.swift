import Foundation
import GRDB

/// Goal 1: good relations. Qualitative: indicators with their numerators and denominators, and a
/// trend; no target unless somebody has entered one.
struct RelationsCount {
  let facts: CountingFacts
  let window: CountingWindow

  /// A dialogue is fresh for 180 days.
  private static let freshDays = 180
  private static let fewestRatings = 5

  func figure(of goal: Goal) -> GoalFigure {
    let rows = dialogueRows(on: window.end)
    let inDialogue = rows.filter(\.counts).count
    let share = percent(inDialogue, of: rows.count)
    var figure = GoalFigure(goal: goal, value: share, verdict: .noTarget)
    figure.rows = rows + leftOut
    figure.trend = [-12, -9, -6, -3, 0].map { months in
      let rows = dialogueRows(on: window.end.adding(months: months))
      return percent(rows.filter(\.counts).count, of: rows.count)
    }
    let due = followUpsDue
    figure.parts = [
      .init(.dialogueShare, Double(inDialogue), of: Double(rows.count)),
      .init(.followUpShare, Double(due.filter(isDoneInTime).count), of: Double(due.count)),
      .init(.ordinaryDialogues, Double(ordinaryDialogues.count)),
    ]
    if let rating = meanRating { figure.parts.append(rating) }
    return figure
  }

  /// R1: every active social enterprise, and whether both sides spoke within 180 days; those longest
  /// without a talk first.
  private func dialogueRows(on day: DanishDate) -> [CountedRow] {
    let earliest = day.adding(days: -Self.freshDays)
    var last: [Int64: DanishDate] = [:]
    for contact in facts.contacts where contact.day <= day {
      let id = facts.survivor(of: contact.organisationID)
      last[id] = max(last[id] ?? contact.day, contact.day)
    }
    return facts.organisations.values
      .filter { $0.isSOV(on: day) && !$0.isCeased(on: day) }
      .filter { facts.unreadableFacts[$0.organisation.id] == nil }
      .map { sov in
        let spoken = facts.chain(of: sov.organisation.id).compactMap { last[$0.organisation.id] }
          .max()
        let counts = spoken.map { $0 >= earliest } ?? false
        return CountedRow(
          subject: .organisation(sov.organisation.id), organisationID: sov.organisation.id,
          title: sov.organisation.name, day: spoken, counts: counts,
          reason: counts ? .counts : .noTwoWayContact)
      }
      .sorted { ($0.day ?? .first, $0.title) < ($1.day ?? .first, $1.title) }
  }

  /// What a relation is judged by and cannot be read: social enterprises, contacts, promises.
  private var leftOut: [CountedRow] {
    let relations: Set<String> = [
      Organisation.databaseTableName, SOVPeriod.databaseTableName, Interaction.databaseTableName,
      InteractionOrganisation.databaseTableName, FollowUp.databaseTableName,
    ]
    return facts.unreadable.filter { relations.contains($0.table) }.map(CountedRow.init(leftOut:))
  }

  /// R2: what was promised for a day of the window.
  private var followUpsDue: [FollowUp] {
    facts.followUps.filter { $0.isSound && $0.state != .cancelled && window.contains($0.dueOn) }
  }

  private func isDoneInTime(_ followUp: FollowUp) -> Bool {
    guard followUp.state == .done, let doneAt = followUp.doneAt,
      let zone = TimeZone(identifier: "Europe/Copenhagen")
    else { return false }
    return DanishDate(doneAt, in: zone) <= followUp.dueOn
  }

  /// R3: ordinary enterprises with whom social responsibility was talked about in the window.
  private var ordinaryDialogues: Set<Int64> {
    let about = facts.contacts.filter { contact in
      window.contains(contact.day)
        && (contact.isOutreach || !facts.responsibilityTopics.isDisjoint(with: contact.topics))
    }
    return Set(about.map { facts.survivor(of: $0.organisationID) }).filter { id in
      guard let facts = facts.organisations[id] else { return false }
      return facts.organisation.kind == .enterprise && !facts.isSOV(on: window.end)
    }
  }

  /// R4: what partners gave on average, where enough were asked in the window to say anything of it.
  private var meanRating: GoalFigure.Part? {
    let given = facts.ratings.filter { $0.isSound && window.contains($0.day) }.map(\.rating)
    guard given.count >= Self.fewestRatings else { return nil }
    let mean = Double(given.reduce(0, +)) / Double(given.count)
    return .init(.partnerRating, mean, of: Double(given.count))
  }

  private func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole) * 100
  }
}
