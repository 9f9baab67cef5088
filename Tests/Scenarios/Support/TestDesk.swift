import Foundation
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore

/// The whole desk without a terminal: keys in, screen out, on a real register in memory.
///
/// Effects run in order and at once, so that the screen is settled after every call.
final class TestDesk {
  let register: Register
  private(set) var state: DeskState
  /// Keys that are not text: what a key budget counts.
  private(set) var controlKeys = 0
  private(set) var hasQuit = false
  private(set) var clipboard: String?
  let drafts: DraftStore
  private let performer: Performer

  /// Monday 23 November 2026, 10.04.
  static let now = Date(timeIntervalSince1970: 1_795_424_640)
  static let today = DanishDate(iso: "2026-11-23")

  /// Made once: every desk has a copy of its own.
  private static let fresh = Result {
    try Register.inMemory(RegisterOptions(osUser: "anna", clock: { now }))
  }

  private static let demo = Result {
    let register = try Register.inMemory(RegisterOptions(osUser: "anna", clock: { now }))
    try register.storeDemo()
    return register
  }

  /// A register of one's own: the fictional one, or one that holds nothing but its profile.
  static func register(demo isDemo: Bool = true) throws -> Register {
    try (isDemo ? demo : fresh).get().copyToTry()
  }

  init(
    width: Int = 120, height: Int = 40, demo: Bool = true, register: Register? = nil,
    drafts: DraftStore? = nil, folder: URL = URL(filePath: "/nonexistent")
  ) throws {
    let now = Self.now
    self.register = try register ?? Self.register(demo: demo)
    self.drafts =
      try drafts
      ?? DraftStore(register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent"))
    performer = Performer(
      register: self.register, drafts: self.drafts,
      watcher: try RegisterWatcher(self.register), copenhagen: try CopenhagenTime(),
      language: .danish, clock: { now }, folder: folder)
    let today = try #require(Self.today)
    state = DeskState(
      size: Size(width: width, height: height), language: .danish,
      moment: Moment(today: today, minute: 10 * 60 + 4, instant: Instant(now)),
      identifiers: Identifiers(seed: 1))
    settle(state.start())
  }

  // MARK: What a person does

  func type(_ text: String) {
    for character in text { send(.pressed(.character(character))) }
  }

  func press(_ keys: Key...) {
    for key in keys {
      controlKeys += 1
      send(.pressed(key))
    }
  }

  /// Tab until the cursor stands in the row of a field, known by its label.
  func moveTo(_ label: String) {
    for _ in 0..<60 {
      let frame = state.render()
      if let row = frame.cursor?.y, frame.lines[row].contains(label) { return }
      press(.tab)
    }
    Issue.record("no field \(label) on\n\(screen)")
  }

  func paste(_ text: String) {
    send(.pressed(.paste(text)))
  }

  func resize(width: Int, height: Int) {
    send(.resized(Size(width: width, height: height)))
  }

  /// A second passes.
  func tick() {
    wait(seconds: 1)
  }

  /// So many seconds pass, within the minute that the desk shows.
  func wait(seconds: Int) {
    var moment = state.moment
    moment.instant = moment.instant.adding(seconds: seconds)
    send(.ticked(moment))
  }

  /// Typed text reaches the drafts, as the loop sees to within 300 ms.
  func waitForDrafts() {
    send(.draftsDue)
  }

  // MARK: What a person sees

  var lines: [String] { state.render().lines }

  var screen: String { lines.joined(separator: "\n") }

  /// The form that has the keys; nil where none has.
  var form: FormState? {
    guard case .form(let id) = state.layers.last else { return nil }
    return state.forms.first { $0.id == id }?.form
  }

  /// Whether a text stands on screen, in one row or going on in the next one of the same pane.
  func shows(_ text: String) -> Bool {
    screen.contains(text) || paneTexts.contains { $0.contains(Self.joined([text])) }
  }

  /// What each pane says, read as one line.
  private var paneTexts: [String] {
    guard state.layers.isEmpty else { return [] }
    let (frame, layout) = (state.render(), state.layout)
    return (Array(layout.panes.values) + [layout.call].compactMap(\.self)).map { rect in
      let inner = rect.inset(horizontal: 1, vertical: 1)
      return Self.joined(
        (inner.y..<inner.maxY).map { y in
          String(
            frame.row(y).dropFirst(inner.x).prefix(inner.width).filter { $0.width > 0 }
              .map(\.character))
        })
    }
  }

  private static func joined(_ rows: [String]) -> String {
    rows.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  // MARK: What the register holds

  func organisation(_ name: String) throws -> Int64 {
    let today = try #require(Self.today)
    let hits = try register.search(SearchQuery(text: name), today: today).hits
    return try #require(hits.first { $0.name == name }).id
  }

  func detail(of name: String) throws -> OrganisationDetail {
    let today = try #require(Self.today)
    return try #require(try register.detail(of: organisation(name), today: today))
  }

  // MARK: Settling

  /// Something happens that is no key.
  func send(_ event: DeskEvent) {
    settle(state.update(event))
  }

  private func settle(_ effects: [DeskEffect]) {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .quit: hasQuit = true
      case .copy(let text):
        clipboard = text
        waiting += state.update(.copied(text, reached: true))
      case .bell, .redrawEverything: break
      default:
        guard let answer = performer.perform(effect, at: state.moment) else { continue }
        waiting += state.update(answer)
      }
    }
  }
}
