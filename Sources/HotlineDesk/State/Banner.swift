import HotlineCore
import Resources

/// A sentence about something that happened elsewhere. It comes by itself, so it takes no key, covers
/// nothing that is typed, and goes by itself.
public struct Banner: Equatable, Sendable {
  public let text: String
  /// When it goes.
  let until: Instant

  /// Long enough to be read after the end of a sentence.
  static let seconds = 20
}

extension DeskState {
  /// Tells what colleagues did; the last of it where they did much.
  mutating func tell(_ actions: [ColleagueAction]) {
    guard let last = actions.last else { return }
    let what = last.kind.sentence(language, subject: last.subject)
    let sentence = actions.count == 1 ? DeskPhrases.colleagueDid : DeskPhrases.colleaguesDid
    banner = Banner(
      text: sentence(
        language,
        [
          "who": last.initials, "what": what, "time": moment.clock,
          "count": String(actions.count - 1),
        ]),
      until: moment.instant.adding(seconds: Banner.seconds))
  }
}
