/// What a field holds, in the form in which it is filled, read and repeated.
public enum FieldValue: Codable, Equatable, Sendable {
  case empty
  /// As typed; days as `dd-mm-yyyy`, numbers as `480.000` and `5,5`.
  case text(String)
  /// Codes of choices, in the order of the list; a single choice has one.
  case codes([String])
  case flag(Bool)
  /// What was found and taken.
  case item(LookupItem)
  /// The name of something that is not in the register.
  case new(String)

  /// Text, or nothing when there is none.
  public init(_ text: String?) {
    self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  public init(_ date: DanishDate?) {
    self.init(date?.display)
  }

  public init(_ moment: DayAndTime?) {
    self.init(moment?.display)
  }

  /// A whole number, or kroner.
  public init(_ number: Int?) {
    self.init(number.map { DanishNumber.format($0) })
  }

  /// A number with up to three decimals.
  public init(_ number: Double?) {
    self.init(number.map { DanishNumber.format($0, most: 3) })
  }

  /// Ticks, or nothing.
  public init(codes: [String]) {
    self = codes.isEmpty ? .empty : .codes(codes)
  }

  /// A choice, or nothing.
  public init(code: String?) {
    self = code.map { .codes([$0]) } ?? .empty
  }
}

/// One thing that was found for a picker.
public struct LookupItem: Codable, Equatable, Sendable {
  /// The row's id as a number, or the code of a category or municipality.
  public let key: String
  public let name: String
  /// What tells it from others of that name, such as its reference and town.
  public let detail: String

  public init(key: String, name: String, detail: String = "") {
    self.key = key
    self.name = name
    self.detail = detail
  }
}
