import Foundation

/// A type of property that a field shows and sets.
public protocol FieldProperty: Sendable {
  /// What stands in a field of this kind.
  func fieldValue(_ kind: FieldKind) -> FieldValue
  /// The property that `value` means; nil where it says nothing that the property could hold.
  static func property(_ value: FieldValue, _ kind: FieldKind) -> Self?
}

extension Optional: FieldProperty where Wrapped: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue {
    self?.fieldValue(kind) ?? .empty
  }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Wrapped?? {
    value == .empty ? .some(nil) : .some(Wrapped.property(value, kind))
  }
}

/// In composed form (NFC), without blanks at its ends. Of a choice or of something named elsewhere it
/// is the code.
extension String: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue {
    switch kind {
    case .choice: FieldValue(code: self)
    case .lookup: .item(LookupItem(key: self, name: self))
    default: FieldValue(self)
    }
  }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> String? {
    switch kind {
    case .text, .multiline, .email, .postalCode: value.text ?? ""
    default: value.item?.key ?? value.codes.first
    }
  }
}

/// A whole number: kroner, minutes after midnight or the number of a choice, as the kind says.
extension Int: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue {
    switch kind {
    case .choice: FieldValue(code: String(self))
    case .time: .text(LocalTime.clock(minute: self))
    default: FieldValue(self)
    }
  }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Int? {
    switch kind {
    case .choice: value.codes.first.flatMap { Int($0) }
    case .time: value.text.flatMap(LocalTime.minute(typed:))
    case .money: value.text.flatMap(DanishNumber.kroner)
    default: value.text.flatMap(DanishNumber.integer)
    }
  }
}

/// The id of a row that is named elsewhere; 0 names none.
extension Int64: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue {
    if self == 0 { return .empty }
    if case .choice = kind { return FieldValue(code: String(self)) }
    return .item(LookupItem(key: String(self), name: ""))
  }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Int64? {
    (value.item?.key ?? value.codes.first).flatMap { Int64($0) }
  }
}

extension Double: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(self) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Double? {
    value.text.flatMap(DanishNumber.decimal)?.asDouble
  }
}

/// A field that is hidden or untouched says no.
extension Bool: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { .flag(self) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Bool? {
    value == .flag(true)
  }
}

extension DanishDate: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(self) }

  /// A value holds days written out, so that no other day has to be known.
  public static func property(_ value: FieldValue, _ kind: FieldKind) -> DanishDate? {
    value.text.flatMap { try? DanishDate.reading($0, today: .first, direction: .nearest).get() }
  }
}

extension DayAndTime: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(display) }

  /// A value holds moments written out, so that no other day has to be known.
  public static func property(_ value: FieldValue, _ kind: FieldKind) -> DayAndTime? {
    value.text.flatMap {
      try? reading($0, now: LocalTime(day: .first, minute: 0), direction: .nearest).get()
    }
  }
}

extension PhoneNumber: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(display) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> PhoneNumber? {
    value.text.flatMap { PhoneNumber($0) }
  }
}

extension PhoneNumbers: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(display) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> PhoneNumbers? {
    PhoneNumbers(value.text ?? "")
  }
}

extension CVRNumber: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(display) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> CVRNumber? {
    value.text.flatMap { CVRNumber($0) }
  }
}

/// Codes of choices, or words parted by commas where the field is a text.
extension [String]: FieldProperty {
  public func fieldValue(_ kind: FieldKind) -> FieldValue {
    if case .ticks = kind { return FieldValue(codes: self) }
    return FieldValue(joined(separator: ", "))
  }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> [String]? {
    if case .ticks = kind { return value.codes }
    return (value.text ?? "").split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
