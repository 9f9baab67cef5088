import HotlineCore
import Resources

/// What happened elsewhere and is not read yet. It comes by itself, so it takes no key, covers
/// nothing that is typed, and goes by itself.
public struct Banner: Equatable, Sendable {
  /// What colleagues did, oldest first: more of it joins what nobody had time to read.
  let actions: [ColleagueAction]
  public let text: String
  /// When it goes.
  var until: Instant

  /// Long enough to be read after the end of a sentence.
  static let seconds = 20
}

/// Promises whose time has come, said once each. Like a banner it takes no key and goes by itself.
public struct Reminder: Equatable, Sendable {
  public let text: String
  /// When it goes.
  var until: Instant

  /// Long enough to be seen by who looks up from a form.
  static let seconds = 60
}

extension DeskState {
  /// Says which timed promises of one's own came due since `before`, with the bell unless somebody is
  /// on the line.
  mutating func remind(since before: Moment) -> [DeskEffect] {
    if let shown = reminder, shown.until < moment.instant { reminder = nil }
    let heard = before.today == moment.today ? before.minute : -1
    guard before.minute != moment.minute || before.today != moment.today else { return [] }
    let due = (work.items + work.coming).filter { item in
      guard case .followUp = item.what, let minute = item.dueMinute else { return false }
      return item.dueOn == moment.today && minute > heard && minute <= moment.minute && isMine(item)
    }
    guard let first = due.first else { return [] }
    let about = [first.phone?.display, first.organisationName].compactMap(\.self)
      .filter { !$0.isEmpty && !first.text.contains($0) }
    let more = due.count == 1 ? [] : [TodayPhrases.andMore(language, ["count": "\(due.count - 1)"])]
    reminder = Reminder(
      text: TodayPhrases.isDue(
        language,
        [
          "time": first.dueMinute.map(LocalTime.clock) ?? "",
          "what": ([first.text] + about + more).joined(separator: " · "),
        ]), until: moment.instant.adding(seconds: Reminder.seconds))
    return call == nil ? [.bell] : []
  }

  /// Tells what colleagues did; the last of it where they did much.
  mutating func tell(_ news: [ColleagueAction]) {
    guard let last = news.last else { return }
    let actions = (banner?.actions ?? []) + news
    let what = last.kind.sentence(language, subject: last.subject)
    let sentence = actions.count == 1 ? DeskPhrases.colleagueDid : DeskPhrases.colleaguesDid
    banner = Banner(
      actions: actions,
      text: sentence(
        language,
        [
          "who": last.initials, "what": what, "time": moment.clock,
          "count": String(actions.count - 1),
        ]),
      until: moment.instant.adding(seconds: Banner.seconds))
  }

  /// Its time runs only while it is on screen: behind a notice nobody can read it.
  mutating func letBannerGo() {
    guard let shown = banner else { return }
    if notice != nil {
      banner?.until = moment.instant.adding(seconds: Banner.seconds)
    } else if shown.until < moment.instant {
      banner = nil
    }
  }
}
