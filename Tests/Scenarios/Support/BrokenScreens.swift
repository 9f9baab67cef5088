import Foundation
import HotlineCore
import Resources
import Screen

@testable import HotlineDesk

/// Opens every screen of a register and says which of them failed.
struct BrokenScreens {
  private let register: Register
  private let organisation: Int64?
  private let today: DanishDate

  init(_ register: Register, organisation: Int64?) {
    self.register = register
    self.organisation = organisation
    today = TestDesk.today ?? .first
  }

  /// The screens and answers that were not there, each with why.
  func look() throws -> [String] {
    var broken: [String] = []
    func need(_ what: String, _ body: () throws -> Void) {
      do { try body() } catch { broken.append("\(what): \(error)") }
    }
    need("search") { _ = try register.search(SearchQuery(text: "kantine"), today: today) }
    need("count") { _ = try register.countHits(SearchQuery(text: "a")) }
    need("goals") {
      for period in try register.strategyPeriods() {
        guard let meter = try register.goalMeter(periodID: period.id, asOf: today) else { continue }
        for index in 0...meter.figures.count {
          _ = Reader.lines(of: meter, goal: index, .danish)
        }
      }
      _ = try register.goalMeter(asOf: today)
    }
    need("report") {
      for kind in ReportKind.allCases {
        var question = ReportQuestion(kind, asOf: today)
        question.isDetailed = true
        let report = try register.report(question, .danish)
        for format in ReportFormat.allCases { _ = try report?.text(as: format, .danish) }
      }
    }
    need("coverage") { _ = try register.dialogueCoverage(today: today) }
    need("check") { _ = try register.check(today: today) }
    need("need") {
      _ = try register.suggestions(
        forSpokenNeed: "kantine 80 kuverter 8600", askerID: nil, today: today)
    }
    for id in Set([organisation ?? 1, 1]) {
      need("detail \(id)") {
        guard try register.detail(of: id, today: today) != nil else {
          return broken.append("detail \(id) is gone")
        }
      }
      need("partners \(id)") { _ = try register.suggestions(for: id, today: today) }
    }
    broken += try desk()
    return broken
  }

  /// The desk itself, by keys: the list, the day, the goals, guidance, an organisation in full, and a
  /// form on everything that belongs to it.
  private func desk() throws -> [String] {
    let desk = try TestDesk(demo: false, register: register)
    var broken: [String] = []
    func see(_ what: String) {
      _ = desk.state.render()
      if let notice = desk.state.notice, notice.kind == .problem {
        broken.append("\(what): \(notice.text)")
      }
    }
    see("start")
    desk.press(.function(5))
    see("today")
    desk.press(.right, .right)
    see("coming")
    desk.press(.escape, .function(8))
    see("guidance")
    desk.press(.escape, .function(9))
    see("goals")
    desk.press(.escape, .function(6))
    see("drafts")
    desk.press(.escape)
    let id = organisation ?? 1
    let performer = try performer
    let moment = desk.state.moment
    for opening in try openings(id) {
      switch performer.perform(.openForm(opening, 1), at: moment) {
      case .formOpened, .formNotOpened(nil, _): break
      case let answer: broken.append("form \(opening): \(String(describing: answer))")
      }
    }
    if let detail = try register.detail(of: id, today: today) {
      _ = desk.state.organisationLines(detail, showing: nil)
    }
    return broken
  }

  private var performer: Performer {
    get throws {
      Performer(
        register: register,
        drafts: try DraftStore(
          register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent")),
        watcher: nil, copenhagen: try CopenhagenTime(), language: .danish,
        clock: { TestDesk.now })
    }
  }

  private func openings(_ id: Int64) throws -> [FormOpening] {
    guard let detail = try register.detail(of: id, today: today) else { return [] }
    let lookups = try register.lookups()
    var openings: [FormOpening] = [
      .row(.organisation, id), .row(.standing, id), .new(.workplace, of: id),
    ]
    openings += detail.contacts.map { .row(.contact, $0.person.id, organisation: id) }
    openings += (detail.offers + detail.needs).map { .row(.line, $0.id) }
    openings += detail.partnerships.map { .row(.partnership, $0.id) }
    openings += detail.positions.map { .row(.position, $0.id) }
    openings += detail.inquiries.map { .inquiry($0.id) }
    openings += lookups.periods.map { .row(.period, $0.id) }
    openings += lookups.knowledgeCards.prefix(1).map { .row(.card, $0.id) }
    openings += lookups.contactInfo.prefix(1).map { .row(.contactInfo, $0.id) }
    openings += lookups.weekdayHours.prefix(1).map { .row(.openingHours, $0.id) }
    openings += lookups.holidayOverrides.prefix(1).map { .row(.holidayOverride, $0.id) }
    return openings
  }
}
