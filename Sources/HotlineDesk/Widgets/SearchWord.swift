import Screen

/// What somebody types to find something, or to leave fewer rows of a list.
///
/// It is no draft: it asks for what is stored already, is gone with its answer, and who comes back
/// asks for something else. A text that is to be stored or answered stands in a form or is a
/// ``ComposedLine``.
@dynamicMemberLookup
public struct SearchWord: Equatable, Sendable {
  private(set) var input: TextInput

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
}
