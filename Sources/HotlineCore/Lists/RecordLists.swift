import Foundation
import GRDB
import Resources

/// Answers what is asked of lists. The first page of a list comes from the register as it is asked
/// for; filters and orders are answered from the whole list, which is read once beside it and
/// again when the register has changed.
public final class RecordLists: @unchecked Sendable {
  private let register: Register
  let language: Language
  private let clock: CopenhagenTime
  private let lock = NSLock()
  /// The register's file; nil in memory.
  var file: URL? { register.file }
  /// Guarded by ``lock``.
  private var models: [RecordKind: ListModel] = [:]

  /// - Parameter language: of what the rows say, and so of what a filter finds.
  public init(_ register: Register, _ language: Language, _ clock: CopenhagenTime) {
    (self.register, self.language, self.clock) = (register, language, clock)
  }

  /// Reads the whole list of a kind, as it stands now.
  public func read(_ kind: RecordKind) throws {
    guard let list = kind.list else { return }
    let model = try reading(list) { try ListModel($0) }
    lock.withLock { models[kind] = model }
  }

  /// The rows that are asked for; nil where the answer needs the whole list and that is not read
  /// yet, or there is no such list.
  public func page(_ question: ListQuestion) throws -> ListPage? {
    guard let list = question.kind.list else { return nil }
    guard let model = lock.withLock({ models[question.kind] }) else {
      return question.isPlain ? try firstPage(of: list, question) : nil
    }
    let passing = model.places(passing: question.filter)
    let places = try ordered(passing, model, list, question)
    return try reading(list) { reader in
      var page = ListPage()
      (page.count, page.total) = (places.count, model.ids.count)
      page.sums = model.sums(of: places, list.columns)
      page.place = Self.place(question.place, in: places, model.ids)
      page.first = Self.first(around: page.place, of: places.count, question.limit)
      page.rows = try reader.rows(
        places[page.first...].prefix(question.limit).map { model.ids[Int($0)] })
      return page
    }
  }

  private func ordered(
    _ places: [Int32], _ model: ListModel, _ list: RecordList, _ question: ListQuestion
  ) throws -> [Int32] {
    guard let key = question.sort, let column = list.column(key) else { return places }
    if let order = model.order(by: key) {
      return order.sorted(places, isDescending: question.isDescending)
    }
    let order = ListOrder(try reading(list) { try $0.keys(of: column, model.ids) })
    lock.withLock {
      // The list may have been read anew meanwhile; then this order is of another one.
      if models[list.kind]?.ids == model.ids { models[list.kind]?.put(order, by: key) }
    }
    return order.sorted(places, isDescending: question.isDescending)
  }

  /// From the register itself, in the order of its table.
  private func firstPage(of list: RecordList, _ question: ListQuestion) throws -> ListPage {
    try reading(list) { reader in
      var page = ListPage()
      page.total = try reader.count()
      page.count = page.total
      page.place = max(0, min(question.place.row, page.total - 1))
      page.first = Self.first(around: page.place, of: page.total, question.limit)
      page.rows = try reader.rows(reader.ids(from: page.first, limit: question.limit))
      return page
    }
  }

  private func reading<Answer>(
    _ list: RecordList, _ body: (ListReader) throws -> Answer
  ) throws -> Answer {
    try register.read { db in
      try body(ListReader(list: list, wording: ListWording(language, clock, db), db: db))
    }
  }

  private static func place(_ place: ListPlace, in places: [Int32], _ ids: [Int64]) -> Int {
    if case .record(let id, _) = place, let row = ids.firstIndex(of: id),
      let found = places.firstIndex(of: Int32(row))
    {
      return found
    }
    return max(0, min(place.row, places.count - 1))
  }

  /// Half of the rows above the place, half of them below.
  private static func first(around place: Int, of count: Int, _ limit: Int) -> Int {
    max(0, min(place - limit / 2, count - limit))
  }

  // MARK: The whole list

  /// Every row that passes, in order, in slices: for files and commands.
  func each(
    _ question: ListQuestion, _ body: (ListReader, [Int64]) throws -> Void
  ) throws {
    guard let list = question.kind.list else { return }
    try read(list.kind)
    guard let model = lock.withLock({ models[list.kind] }) else { return }
    let places = try ordered(
      model.places(passing: question.filter), model, list, question)
    try reading(list) { reader in
      for start in stride(from: 0, to: places.count, by: 1_000) {
        let slice = places[start..<min(start + 1_000, places.count)]
        try body(reader, slice.map { model.ids[Int($0)] })
      }
    }
  }
}
