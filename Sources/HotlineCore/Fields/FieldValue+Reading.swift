import Foundation

extension FieldValue {
  /// In composed form (NFC), without blanks at its ends; nil where no text is said.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed.precomposedStringWithCanonicalMapping
  }

  /// The codes that are ticked or chosen, in the order of the list.
  public var codes: [String] {
    guard case .codes(let codes) = self else { return [] }
    return codes
  }

  /// What was found and taken in a picker.
  public var item: LookupItem? {
    guard case .item(let item) = self else { return nil }
    return item
  }

  /// Whether nothing was said; *no* is the rest of a yes-no field.
  public var isNothing: Bool {
    switch self {
    case .empty, .flag(false): true
    case .text: text == nil
    case .codes, .flag(true), .item, .new: false
    }
  }

  /// Whether both mean the same, however they are written.
  public func saysSame(as other: FieldValue) -> Bool {
    switch (self, other) {
    case (.item(let one), .item(let two)): one.key == two.key
    case (.text(let one), .text(let two)): one.trimmed == two.trimmed
    default: self == other || (isNothing && other.isNothing)
    }
  }

  /// What an entry of a group is known by; nil where it says nothing.
  public var identity: String? {
    switch self {
    case .item(let item): item.key
    case .text(let text), .new(let text): text
    case .codes(let codes): codes.joined(separator: " ")
    case .empty, .flag: nil
    }
  }
}
