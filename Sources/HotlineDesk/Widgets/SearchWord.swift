import Resources
import Screen

/// What somebody types to find something, or to leave fewer rows of a list.
///
/// It is no draft: it asks for what is stored already, is gone with its answer, and who comes back
/// asks for something else. A text that is to be stored or answered stands in a form or is a
/// ``ComposedLine``.
@dynamicMemberLookup
public struct SearchWord: Equatable, Sendable {
  private var input: TextInput

  public init(_ text: String = "") {
    input = TextInput(text)
  }

  public subscript<Value>(dynamicMember member: KeyPath<TextInput, Value>) -> Value {
    input[keyPath: member]
  }

  /// Edits the text or moves the cursor in it; false for a key that means nothing to it.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool { input.handle(key) }

  public mutating func replaceAll(with text: String) { input.replaceAll(with: text) }

  /// Makes unreadable what reads like a CPR number; false when there is nothing of it.
  mutating func blackOutCPR() -> Bool { input.blackOutCPR() }

  /// Draws the box in the first row and, under it, what the CPR guard says of the text: a box of
  /// words is drawn nowhere else, so that none can stand without it.
  ///
  /// - Parameters:
  ///   - label: stands before the box.
  ///   - free: columns that stay free behind the box.
  ///   - isFound: whether the words find something.
  /// - Returns: how many rows it took, the box's own among them.
  func draw(
    on canvas: inout Canvas, label: String? = nil, keepingFree free: Int = 0, role: Role = .field,
    _ theme: Theme, _ language: Language, finds isFound: Bool, isFocused: Bool = true
  ) -> Int {
    let width = canvas.size.width
    let used = label.map {
      canvas.write($0, at: Point(x: 0, y: 0), style: theme.style(.faint)) + 1
    }
    input.drawGuarded(
      on: &canvas, at: Point(x: used ?? 0, y: 0), width: max(1, width - (used ?? 0) - free), role,
      theme, isFocused: isFocused)
    guard let warning = input.cprWarning(language, finds: isFound) else { return 1 }
    let wrap = TextWrap(warning.text, width: width + 1)
    for row in wrap.rows.indices {
      canvas.write(
        wrap.text(ofRow: row), at: Point(x: 0, y: row + 1), style: theme.style(warning.role))
    }
    return 1 + wrap.rows.count
  }
}
