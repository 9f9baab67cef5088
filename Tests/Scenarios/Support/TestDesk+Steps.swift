import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

// Steps that many stories share.

extension TestDesk {
  /// Tab until the cursor stands in the field.
  func go(to key: FieldKey, _ entry: Int? = nil) {
    for _ in 0..<100 where form?.focus != .field(FieldPath(key, entry)) { press(.tab) }
    #expect(form?.focus == .field(FieldPath(key, entry)), "\(key.rawValue)")
  }

  /// → until the field says `code`.
  func choose(_ code: String, in key: FieldKey) {
    go(to: key)
    let wanted = FieldValue.codes([code])
    for _ in 0..<12 where form?.value(FieldPath(key)) != wanted { press(.right) }
    #expect(form?.value(FieldPath(key)) == wanted)
  }

  /// Runs what Ctrl+P finds first under these words.
  func run(_ command: String) {
    press(.control("p"))
    type(command)
    press(.enter)
  }

  /// To the list of this title, from the desk or from another list.
  func showList(_ title: String) {
    if state.layers.isEmpty { press(.control("g")) }
    for _ in 0..<60 where !lines[1].contains("╔ \(title) ") { press(.right) }
    #expect(lines[1].contains("╔ \(title) "))
  }

  /// ↓ in a reader until the selected line begins with a text.
  func select(_ text: String) {
    for _ in 0..<200 {
      guard case .reader(let reader) = state.layers.last else { break }
      if state.selectedLine(of: reader)?.text.hasPrefix(text) == true { return }
      press(.down)
    }
    Issue.record("no line \(text) on\n\(screen)")
  }

  /// Opens what Ctrl+O offers under a name, by its letter.
  func create(_ name: String) throws {
    press(.control("o"))
    guard case .menu(let menu) = state.layers.last else {
      Issue.record("no menu on\n\(screen)")
      return
    }
    let letter = menu.items.first { $0.title == name }?.letter
    type(String(try #require(letter, "\(screen)")))
  }
}
