import Foundation
import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

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
  private let performer: Performer

  /// Monday 23 November 2026, 10.04.
  static let now = Date(timeIntervalSince1970: 1_795_424_640)
  static let today = DanishDate(iso: "2026-11-23")

  init(
    width: Int = 120, height: Int = 40, demo: Bool = true, register: Register? = nil,
    drafts: DraftStore? = nil
  ) throws {
    let now = Self.now
    self.register =
      try register
      ?? Register.inMemory(
        RegisterOptions(osUser: "anna", clock: { now }))
    if demo, register == nil { try self.register.storeDemo() }
    performer = Performer(
      register: self.register,
      drafts: try drafts
        ?? DraftStore(register: nil, user: "anna", stateFolder: URL(filePath: "/nonexistent")),
      watcher: try RegisterWatcher(self.register), copenhagen: try CopenhagenTime(),
      language: .danish, clock: { now })
    let today = try #require(Self.today)
    state = DeskState(
      size: Size(width: width, height: height), language: .danish,
      moment: Moment(today: today, minute: 10 * 60 + 4))
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

  func paste(_ text: String) {
    send(.pressed(.paste(text)))
  }

  func resize(width: Int, height: Int) {
    send(.resized(Size(width: width, height: height)))
  }

  /// A second passes.
  func tick() {
    send(.ticked(state.moment))
  }

  /// Typed text reaches the drafts, as the loop sees to within 300 ms.
  func waitForDrafts() {
    send(.draftsDue)
  }

  // MARK: What a person sees

  var lines: [String] { state.render().lines }

  var screen: String { lines.joined(separator: "\n") }

  func shows(_ text: String) -> Bool { screen.contains(text) }

  // MARK: Settling

  private func send(_ event: DeskEvent) {
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
