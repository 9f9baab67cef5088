/// How wide the columns of the list are: a wider one has more of them, and longer names.
struct HitColumns: Equatable {
  static let badge = 5

  let town: Int
  let phone: Int
  /// The day of the last talk; 0 where it has no room, as for the two behind it.
  let lastTalk: Int
  let offers: Int
  let staff: Int
  let name: Int

  /// - Parameter width: the columns of the screen within the frame of the list.
  init(width: Int) {
    phone = width >= 44 ? 11 : 0
    lastTalk = width >= 84 ? 12 : 0
    staff = width >= 108 ? 8 : 0
    offers = width >= 108 ? 24 : 0
    let more = lastTalk + staff + offers
    town = width >= 34 ? max(10, min(16, (width - more - 52) / 2)) : 0
    name = max(8, width - 2 - Self.badge - town - phone - more)
  }
}
