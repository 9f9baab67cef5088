/// Why no form would take a value that came from elsewhere.
enum FieldExcess: Equatable, Sendable {
  /// More characters than this.
  case tooLong(most: Int)
  /// Written as a form writes them.
  case outside(least: String, most: String)
}

extension FieldKind {
  /// What is too much in a value that nobody typed in a form, such as one of a profile; nil where
  /// nothing is, and of a kind that chooses.
  func excess(of value: FieldValue) -> FieldExcess? {
    guard let text = value.text else { return nil }
    switch self {
    case .text(let most), .multiline(let most):
      return text.count > most ? .tooLong(most: most) : nil
    case .integer(let range):
      if let number = DanishNumber.integer(text), range.contains(number) { return nil }
      return .outside(
        least: DanishNumber.format(range.lowerBound), most: DanishNumber.format(range.upperBound))
    case .decimal(let range, _):
      if let number = DanishNumber.decimal(text)?.asDouble, range.contains(number) { return nil }
      return .outside(
        least: DanishNumber.format(range.lowerBound, most: 3),
        most: DanishNumber.format(range.upperBound, most: 3))
    case .date, .moment, .time, .money, .phone, .phones, .cvr, .email, .postalCode, .choice, .ticks,
      .yesNo,
      .lookup:
      return nil
    }
  }
}
