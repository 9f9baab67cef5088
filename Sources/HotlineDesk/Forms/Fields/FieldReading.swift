import Foundation
import HotlineCore

/// Reads what is typed in a field of one line: what is wrong with it, and how it is written
/// properly.
struct FieldReading {
  let kind: FieldKind
  /// Without blanks at its ends.
  let text: String
  /// When it was typed, from which `i morgen` and `om en time` count.
  let typedAt: LocalTime

  init(_ kind: FieldKind, _ text: String, typedAt: LocalTime) {
    self.kind = kind
    self.text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    self.typedAt = typedAt
  }

  /// The day meant, with its time where the kind has one; nil for any other kind and for what is no
  /// day.
  var moment: DayAndTime? {
    switch kind {
    case .date(let direction): try? reading(direction).get()
    case .moment(let direction): try? momentReading(direction).get()
    default: nil
    }
  }

  private func reading(_ direction: DateDirection) -> Result<DayAndTime, DateProblem> {
    DanishDate.reading(text, today: typedAt.day, direction: direction).map { DayAndTime(day: $0) }
  }

  private func momentReading(_ direction: DateDirection) -> Result<DayAndTime, DateProblem> {
    DayAndTime.reading(text, now: typedAt, direction: direction)
  }

  /// What is wrong with the text; nil for an empty one and for kinds that choose.
  func problem(_ context: FormContext) -> FieldProblem? {
    guard !text.isEmpty else { return nil }
    return switch kind {
    case .text(let max), .multiline(let max): tooLong(max)
    case .date(let direction): dateProblem(reading(direction))
    case .moment(let direction): dateProblem(momentReading(direction))
    case .time: LocalTime.minute(typed: text) == nil ? .notATime : nil
    case .integer(let range): integerProblem(range)
    case .decimal(let range, _): decimalProblem(range)
    case .money: DanishNumber.kroner(text).map { $0 >= 0 } == true ? nil : .notWhole
    case .phone: Self.phoneProblem(text)
    case .phones: PhoneNumbers.parts(of: text).lazy.compactMap(Self.phoneProblem).first
    case .cvr: cvrProblem
    case .email: MailAddress.isLikely(text) ? nil : .notAnEmail
    case .postalCode: context.postalCodes[text] == nil ? .unknownPostalCode : nil
    case .choice, .ticks, .yesNo, .lookup: nil
    }
  }

  /// The text as it is shown and kept once the field is left; what cannot be read stays as typed, and
  /// so does what may be a CPR number: a number written properly loses the nought it began with.
  var normalised: String {
    let parts = kind == .phones ? PhoneNumbers.judged(text).map(\.text) : [text]
    let mayBePerson = parts.contains { !CPRGuard().findings(in: $0, kind.place).isEmpty }
    return mayBePerson ? text : written
  }

  private var written: String {
    switch kind {
    case .date, .moment: moment?.display ?? text
    case .time: LocalTime.minute(typed: text).map(LocalTime.clock) ?? text
    // A year has no dot.
    case .integer(let range) where range.lowerBound >= 1_000 && range.upperBound < 10_000:
      DanishNumber.integer(text).map { String($0) } ?? text
    case .integer: DanishNumber.integer(text).map { DanishNumber.format($0) } ?? text
    case .decimal:
      DanishNumber.decimal(text).map { DanishNumber.format($0.asDouble, most: 3) } ?? text
    case .money: DanishNumber.kroner(text).map { DanishNumber.format($0) } ?? text
    case .phone: PhoneNumber(text)?.display ?? text
    case .phones: PhoneNumbers(text)?.display ?? text
    case .cvr: CVRNumber(text)?.display ?? text
    case .text, .multiline, .email, .postalCode, .choice, .ticks, .yesNo, .lookup: text
    }
  }

  private func tooLong(_ max: Int) -> FieldProblem? {
    text.count > max ? .tooLong(count: text.count, max: max) : nil
  }

  private func dateProblem(_ reading: Result<DayAndTime, DateProblem>) -> FieldProblem? {
    switch reading {
    case .success: nil
    case .failure(let problem): .date(problem)
    }
  }

  private func integerProblem(_ range: ClosedRange<Int>) -> FieldProblem? {
    guard let number = DanishNumber.integer(text) else {
      return DanishNumber.decimal(text) == nil ? .notANumber : .notWhole
    }
    guard !range.contains(number) else { return nil }
    return .outOfRange(
      least: DanishNumber.format(range.lowerBound), most: DanishNumber.format(range.upperBound))
  }

  private func decimalProblem(_ range: ClosedRange<Double>) -> FieldProblem? {
    guard let number = DanishNumber.decimal(text)?.asDouble else { return .notANumber }
    guard !range.contains(number) else { return nil }
    return .outOfRange(
      least: DanishNumber.format(range.lowerBound, most: 3),
      most: DanishNumber.format(range.upperBound, most: 3))
  }

  /// Short numbers such as 1813 are whole; one that is neither they nor abroad lacks a digit.
  private static func phoneProblem(_ text: String) -> FieldProblem? {
    guard let number = PhoneNumber(text) else { return .notAPhone }
    if number.hasTenDigits { return .tenDigits }
    let count = text.filter(\.isNumber).count
    guard number.e164 == nil, count > 5 else { return nil }
    return .phoneDigits(count: count)
  }

  private var cvrProblem: FieldProblem? {
    guard let number = CVRNumber(text) else {
      return .cvrDigits(count: text.filter(\.isNumber).count)
    }
    return number.hasValidCheckDigit ? nil : .cvrCheckDigit
  }
}
