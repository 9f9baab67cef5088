import Foundation
import GRDB
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Whatever one value of the file says, every screen is there, and so is every command's answer.
///
/// Each column of a row of every table holds one kind of damage, a few tables at a time; with
/// `HOTLINE_SWEEP=all` each column holds every kind alone, which takes minutes.
@Suite("A damaged file")
struct DamagedFile {
  private let damaged: DamagedRegister
  private let isWhole = ProcessInfo.processInfo.environment["HOTLINE_SWEEP"] == "all"

  init() throws {
    damaged = try DamagedRegister(now: TestDesk.now)
  }

  /// What a column holds then: a text that is nothing, huge and small numbers, nothing at all, bytes,
  /// and what stood there with one letter flipped.
  private func kinds(of text: String?) -> [DatabaseValue] {
    var flipped = text ?? ""
    if !flipped.isEmpty {
      flipped.replaceSubrange(
        flipped.index(flipped.startIndex, offsetBy: flipped.count / 2)..., with: "Q")
      flipped += (text ?? "").dropFirst(flipped.count)
    }
    return [
      "x".databaseValue, Int64.max.databaseValue, .null, Data([0x51, 0xFF, 0x00]).databaseValue,
      flipped.databaseValue, 1e300.databaseValue, Int64.min.databaseValue,
      "9999-12-31".databaseValue, (-1).databaseValue,
    ]
  }

  @Test("no value of any column takes a screen away or stops the program")
  func everyColumn() throws {
    #expect(try damaged.emptyTables() == [])
    let targets = try damaged.targets()
    var tried = 0
    for (turn, target) in targets.enumerated() where isWhole || turn % Self.together == 0 {
      if isWhole {
        for column in target.columns {
          for kind in kinds(of: try damaged.text(of: column, target)) {
            tried += try look([(target, [column: kind])])
          }
        }
      } else {
        let group = targets.enumerated().dropFirst(turn).prefix(Self.together)
        tried += try look(
          try group.map { ($0.element, try everyColumn(of: $0.element, turn: $0.offset)) })
      }
    }
    #expect(tried > 30)
  }

  /// How many tables are damaged at a time in the short form.
  private static let together = 3

  /// A kind of damage for each column, another one in each turn.
  private func everyColumn(
    of target: DamagedRegister.Target, turn: Int
  ) throws -> [String: DatabaseValue] {
    var values: [String: DatabaseValue] = [:]
    for (place, column) in target.columns.enumerated() {
      let kinds = kinds(of: try damaged.text(of: column, target))
      values[column] = kinds[(place + turn * 4) % kinds.count]
    }
    return values
  }

  @Test("a row whose every nullable column is NULL is on every screen")
  func everyNullableColumn() throws {
    for target in try damaged.targets() where !target.nullable.isEmpty {
      let nothing = Dictionary(
        target.nullable.map { ($0, DatabaseValue.null) }, uniquingKeysWith: { first, _ in first })
      let today = try #require(TestDesk.today)
      _ = try damaged.damaging(target, nothing) {
        _ = try damaged.register.workList(of: nil, today: today)
        _ = try damaged.register.goalMeter(asOf: today)
        _ = try damaged.register.lookups()
        _ = try damaged.register.suggestions(for: target.organisationID ?? 1, today: today)
        let quarter = Quarter(of: today)
        _ = try damaged.register.hotlineFigures(
          from: quarter.firstDay, through: quarter.lastDay)
      }
      guard let id = target.organisationID else { continue }
      let sound = try #require(try damaged.register.detail(of: id, today: today))
      _ = try damaged.damaging(target, nothing) {
        let detail = try #require(try damaged.register.detail(of: id, today: today))
        // The row may have lost its own name; nothing of it became unreadable.
        #expect(
          detail.unreadable.map(\.unreadable) == sound.unreadable.map(\.unreadable),
          "\(target.table)")
      }
    }
  }

  @Test("a day that cannot be read stands in the detail as it is, and its row counts nowhere")
  func shownAndNotCounted() throws {
    let today = try #require(TestDesk.today)
    let target = try #require(try damaged.targets().first { $0.table == "sovPeriod" })
    let id = try #require(target.organisationID)
    let sound = try #require(try damaged.register.detail(of: id, today: today))
    let isDone = try damaged.damaging(target, ["validFrom": "2Q20-01-01".databaseValue]) {
      let detail = try #require(try damaged.register.detail(of: id, today: today))
      #expect(detail.contacts == sound.contacts)
      let lines = detail.lines(.danish, today: today, nil).map(\.text)
      #expect(lines.contains { $0.contains("validFrom \"2Q20-01-01\"") })
      let meter = try #require(try damaged.register.goalMeter(asOf: today))
      #expect(meter.unreadable.contains { $0.table == "sovPeriod" && $0.id == target.rowid })
      let rows = meter.figures.flatMap(\.rows).filter { $0.organisationID == id }
      #expect(
        rows.contains {
          if case .unreadable = $0.reason { !$0.counts } else { false }
        })
    }
    #expect(isDone)
  }

  @Test("what cannot be read stands in its field of the form")
  func standsInItsField() throws {
    let target = try #require(try damaged.targets().first { $0.table == "offerLine" })
    let isDone = try damaged.damaging(target, ["availableFrom": "2Q20-01-01".databaseValue]) {
      let desk = try TestDesk(demo: false, register: damaged.register)
      let moment = desk.state.moment
      let performer = Performer(
        register: damaged.register, drafts: desk.drafts, watcher: nil,
        copenhagen: try CopenhagenTime(), language: .danish, clock: { TestDesk.now })
      let answer = performer.perform(
        .openForm(.row(.line, target.rowid), 1), at: moment)
      guard case .formOpened(let opened, _)? = answer else {
        Issue.record("no form: \(String(describing: answer))")
        return
      }
      #expect(opened.values.values.contains(.text("2Q20-01-01")))
      #expect(opened.subject.unread?.values.contains("2Q20-01-01") == true)
    }
    #expect(isDone)
  }

  /// Opens every screen while all of the rows are damaged. Returns how many were.
  private func look(
    _ damages: [(target: DamagedRegister.Target, values: [String: DatabaseValue])]
  ) throws -> Int {
    let words = damages.map { "\($0.target.table) \($0.values)" }.joined(separator: "; ")
    // A trap ends the process: the last line tells what it was.
    if isWhole { FileHandle.standardError.write(Data("\(words)\n".utf8)) }
    let organisation = damages.lazy.compactMap(\.target.organisationID).first
    return try damaged.damaging(damages[...]) {
      let broken = try BrokenScreens(damaged.register, organisation: organisation).look()
      #expect(broken.isEmpty, "\(words): \(broken)")
    }
  }
}
