import Foundation
import HotlineCore

/// How far a desk has heard what colleagues do: each of their actions is told once.
final class News: @unchecked Sendable {
  private let lock = NSLock()
  private var latest: Int64?

  /// What was done until now is no news. Does nothing once that is settled.
  func begin(with register: Register) throws {
    try lock.withLock {
      if latest == nil { latest = try register.news(after: nil).latest }
    }
  }

  /// What they did since the last time; the first time nothing.
  func take(from register: Register) throws -> [ColleagueAction] {
    // One lock around both, so that two questions at once do not both tell the same.
    try lock.withLock {
      let news = try register.news(after: latest)
      latest = max(latest ?? 0, news.latest)
      return news.actions
    }
  }
}
