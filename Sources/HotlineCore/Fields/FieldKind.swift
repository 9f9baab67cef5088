import Resources

/// What a field holds, and so how it is typed, checked and drawn.
public enum FieldKind: Equatable, Sendable {
  /// One line of free text of at most so many characters.
  case text(max: Int)
  /// Several lines of free text.
  case multiline(max: Int)
  /// A day; the direction says which year is meant when none is typed.
  case date(DateDirection)
  /// A day, with a time or without: what is promised. Where nobody works that day it is done on
  /// the next working day.
  case moment(DateDirection)
  /// A time of a day, to the minute.
  case time
  case integer(ClosedRange<Int>)
  /// A number with decimals; the unit stands behind it.
  case decimal(ClosedRange<Double>, unit: Phrase)
  /// Whole kroner, from 0.
  case money
  case phone
  /// Numbers parted by a stroke, a comma, a semicolon or *og*; the first is the one to call.
  case phones
  case cvr
  case email
  /// A postal code; leaving it fills the town, and the municipality where there is no doubt.
  case postalCode(town: FieldKey, municipality: FieldKey?)
  /// One of several.
  case choice(ChoiceSource)
  /// Any number of several.
  case ticks(ChoiceSource)
  case yesNo
  /// A row of the register, or of a shipped table, that is searched for.
  case lookup(Lookup)

  /// Whether it is a text: any other kind chooses, and can show nothing but what there is to choose.
  public var isTyped: Bool {
    switch self {
    case .text, .multiline, .date, .moment, .time, .integer, .decimal, .money, .phone, .phones,
      .cvr, .email,
      .postalCode:
      true
    case .choice, .ticks, .yesNo, .lookup: false
    }
  }

  /// Whether it says a day.
  public var isDay: Bool {
    switch self {
    case .date, .moment: true
    case .text, .multiline, .time, .integer, .decimal, .money, .phone, .phones, .cvr, .email,
      .postalCode,
      .choice, .ticks, .yesNo, .lookup:
      false
    }
  }

  /// How the CPR guard reads what is typed here.
  public var place: CPRHoldBack.Place {
    switch self {
    case .text, .multiline, .moment, .email, .lookup, .choice, .ticks, .yesNo: .text
    case .date, .time, .integer, .decimal, .money, .phone, .phones, .cvr, .postalCode: .number
    }
  }
}

/// One thing to choose.
public struct Choice: Equatable, Sendable {
  /// What is stored.
  public let code: String
  public let label: Phrase

  public init(_ code: String, _ label: Phrase) {
    self.code = code
    self.label = label
  }
}

/// Where the choices of a field come from.
public enum ChoiceSource: Equatable, Sendable {
  case fixed([Choice])
  /// Rows of the register, handed in with ``FormContext``.
  case list(ChoiceList)
}

/// The word lists of the register that forms choose from.
public enum ChoiceList: String, Sendable, CaseIterable {
  case schemes, accommodations, motives, themes, topics, principles, staff, periods, prizes
}

/// A field that names something elsewhere: what is searched, and what else is accepted.
public struct Lookup: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case organisation, department, category, contact, municipality, partnership
    /// Who can still win the round that the form is about.
    case candidate
    /// A record of any kind that says how it is called there, ``DeclaredKind/naming``; searched by
    /// the words of that name, the newest first.
    case record(RecordKind)
  }

  public let kind: Kind
  /// The field whose choice narrows the search, such as the organisation of a contact person; in
  /// a repeating group the field of the same entry.
  public let scope: FieldKey?
  /// Whether a text that names nothing is kept as the name of something new.
  public let allowsNew: Bool

  public init(_ kind: Kind, scope: FieldKey? = nil, allowsNew: Bool = false) {
    self.kind = kind
    self.scope = scope
    self.allowsNew = allowsNew
  }
}
