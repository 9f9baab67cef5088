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

extension DeskState {
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
