import Foundation
import GRDB
import Resources

/// Answers what is asked of lists. The first page of a list comes from the register as it is asked
/// for; filters and orders are answered from the list as it was read, beside the desk, when it was
/// opened and again whenever the register has changed. While it is read for the first time, a filter
/// is answered from the rows that are read.
public final class RecordLists: @unchecked Sendable {
  let register: Register
  let language: Language
  private let clock: CopenhagenTime
  /// The register's file; nil in memory.
  var file: URL? { register.file }

  private let lock = NSLock()
  /// What answers: whole lists, and those that are read for the first time. Guarded by ``lock``.
  private var models: [ListName: ListModel] = [:]
  /// Held while rows are read: one reading at a time.
  private let readingLock = NSLock()
  /// Lists that are being read. Guarded by ``readingLock``.
  private var growing: [ListName: ListModel] = [:]

  private let slice: Int

  /// - Parameters:
  ///   - language: of what the rows say, and so of what a filter finds.
  ///   - slice: how many rows are read at first; as it stands, a twentieth of a second's work.
  public init(
    _ register: Register, _ language: Language, _ clock: CopenhagenTime, slice: Int = 1_000
  ) {
    (self.register, self.language, self.clock, self.slice) = (register, language, clock, slice)
  }

  // MARK: Reading

  /// Reads the whole list, as it stands now.
  public func read(_ name: ListName) throws {
    var isWhole = try begin(name)
    while !isWhole { isWhole = try readOn(name) }
  }

  /// Begins to read a list as it stands now. Returns whether that was all of it.
  public func begin(_ name: ListName) throws -> Bool {
    guard let list = name.list else { return true }
    try readingLock.withLock { growing[name] = try reading(list) { try ListModel($0) } }
    return try readOn(name)
  }

  /// Reads the next rows of a list that was begun. Returns whether all of it is read.
  public func readOn(_ name: ListName) throws -> Bool {
    guard let list = name.list else { return true }
    return try readingLock.withLock {
      // Taken out, so that it is not copied as it grows.
      guard var model = growing.removeValue(forKey: name) else { return true }
      try reading(list) { try model.readOn($0, least: slice) }
      if !model.isWhole { growing[name] = model }
      lock.withLock {
        if model.isWhole || models[name]?.isWhole != true { models[name] = model }
      }
      return model.isWhole
    }
  }

  // MARK: Answers

  /// The rows that are asked for; nil where the answer needs a list that is not read yet, or there
  /// is no such list.
  public func page(_ question: ListQuestion) throws -> ListPage? {
    guard let list = question.list.list else { return nil }
    let model = lock.withLock { models[question.list] }
    guard !question.isPlain else { return try plainPage(of: list, model, question) }
    guard let model, model.isWhole || question.sort == nil else { return nil }
    let places = try ordered(places(model, list, question), model, list, question)
    return try reading(list) { try page($0, model, places, question) }
  }

  /// From the register itself, in the order of its table, unless its rows are known already.
  private func plainPage(
    of list: RecordList, _ model: ListModel?, _ question: ListQuestion
  ) throws -> ListPage {
    try reading(list) { reader in
      if let model, try model.isCurrent(reader) {
        return try page(reader, model, model.places(passing: ""), question)
      }
      var page = ListPage()
      page.total = try reader.state()?.count ?? 0
      page.count = page.total
      let place =
        if case .record(let id, _) = question.place { try reader.place(of: id) } else {
          question.place.row
        }
      page.place = max(0, min(place, page.total - 1))
      page.first = Self.first(around: page.place, of: page.total, question.limit)
      page.rows = try reader.rows(reader.ids(from: page.first, limit: question.limit))
      return page
    }
  }

  private func page(
    _ reader: ListReader, _ model: ListModel, _ places: [Int32], _ question: ListQuestion
  ) throws -> ListPage {
    var page = ListPage()
    (page.count, page.total) = (places.count, model.total)
    if model.isWhole { page.sums = model.sums(of: places, reader.list.columns) }
    page.place = Self.place(question.place, in: places, model.ids)
    page.first = Self.first(around: page.place, of: places.count, question.limit)
    page.rows = try reader.rows(
      places[page.first...].prefix(question.limit).map { model.ids[Int($0)] })
    return page
  }

  private func ordered(
    _ places: [Int32], _ model: ListModel, _ list: RecordList, _ question: ListQuestion
  ) throws -> [Int32] {
    guard let key = question.sort, let column = list.column(key) else { return places }
    if let order = model.order(by: key) {
      return order.sorted(places, isDescending: question.isDescending)
    }
    let order = ListOrder(
      try model.keys(of: column) ?? reading(list) { try $0.keys(of: column, model.ids) })
    lock.withLock {
      // The list may have been read anew meanwhile; then this order is of another one.
      if models[list.name]?.ids == model.ids { models[list.name]?.put(order, by: key) }
    }
    return order.sorted(places, isDescending: question.isDescending)
  }

  func reading<Answer>(
    _ list: RecordList, _ body: (ListReader) throws -> Answer
  ) throws -> Answer {
    let today = try register.today()
    return try register.read { db in
      try body(
        ListReader(
          list: list, wording: ListWording(language, clock, db), today: today, db: db))
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
    guard let list = question.list.list else { return }
    try read(list.name)
    guard let model = lock.withLock({ models[list.name] }) else { return }
    let places = try ordered(places(model, list, question), model, list, question)
    try reading(list) { reader in
      for start in stride(from: 0, to: places.count, by: 1_000) {
        let slice = places[start..<min(start + 1_000, places.count)]
        try body(reader, slice.map { model.ids[Int($0)] })
      }
    }
  }
}
