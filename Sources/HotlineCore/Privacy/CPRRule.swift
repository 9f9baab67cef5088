/// What decides about ten digits that have the form of a CPR number. The rules are asked in this
/// order, and the first that fits judges; where none does, a person is asked.
enum CPRRule: CaseIterable {
  /// `cpr` stands within twelve characters before, or `personnummer` names it.
  case named
  /// `27.03.00-G01-12-26`, `H-20121123-07`: a case number of the municipal filing plan, or one of
  /// Hotline's inquiries, in its own form.
  case filingNumber
  /// `010190-1234`, `060695/6789`, `010190 1234`: the date together, and something behind it.
  case sixAndFour
  /// `12/01/81-2345`, `12.01.81 2345`: a short date, and four digits together.
  case shortDateAndFour
  /// A site that the register knows, or a number that a person chose to keep.
  case known
  /// `P-nr`, `p-nummer`, `pno` or `EAN` stands within twelve characters before.
  case labelled
  /// `sag 0101901234`, `konto 1551 0101901234`: a case, an account or an EAN by its word.
  case numberByItsWord
  /// `12-03-2026 10:30`, `12/03/2026 10-12`, `01-01-2020-31-12-2025`.
  case writtenDay
  /// `tlf. 20 11 22 33 10 timer`, `20112233 10`.
  case completePhone

  /// nil: it is no CPR number.
  var verdict: CPRGuard.Verdict? {
    switch self {
    case .named, .sixAndFour, .shortDateAndFour: .block
    case .filingNumber, .known, .labelled, .numberByItsWord, .writtenDay, .completePhone: nil
    }
  }

  func fits(_ reading: NumberReading, known: Set<PNumber>) -> Bool {
    switch self {
    case .named:
      Self.isNamedCPR(reading.before) || reading.names.contains { $0.hasPrefix("personn") }
    case .filingNumber: reading.isInFilingNumber || reading.isInquiryReference
    case .sixAndFour: reading.isSixAndFour && !reading.endsLikeClock
    case .shortDateAndFour: reading.isShortDateAndFour
    case .known: !known.isEmpty && PNumber(reading.digits).map(known.contains) == true
    case .labelled: Self.labels.contains { reading.before.hold($0, asWord: true) }
    case .numberByItsWord: reading.names.contains(where: Self.isCaseOrAccount)
    case .writtenDay: reading.isDayAndTime
    case .completePhone: reading.isPhoneAndMore
    }
  }

  /// What is said of `reading`; nil: it is no CPR number.
  static func judge(_ reading: NumberReading, known: Set<PNumber>) -> CPRGuard.Verdict? {
    guard let rule = allCases.first(where: { $0.fits(reading, known: known) }) else { return .ask }
    return rule.verdict
  }

  /// Whether a number behind these characters, in small letters, is named as a person's.
  static func isNamedCPR(_ before: [Character]) -> Bool {
    ["cpr", "personn"].contains { before.hold($0, asWord: false) }
  }

  private static let labels = ["p-nr", "p-nummer", "pno", "ean"]

  /// Whether a word, in small letters and without dots, names cases, accounts or EAN numbers.
  static func isCaseOrAccount(_ word: String) -> Bool {
    [
      "sag", "sagen", "sagsid", "sagnr", "sagsnr", "sagsnummer", "jnr", "journal", "journalnr",
      "journalno", "journalnummer", "esdh", "konto", "kontonr", "kontonummer", "kto", "ktonr",
      "bankkonto", "reg", "regnr", "iban", "ean", "eannr", "eannummer", "gln",
    ].contains(word)
  }
}

extension NumberReading {
  /// A written day ends in it and explains the rest: a time, an hour or another day behind it, an
  /// hour apart from it before.
  var isDayAndTime: Bool {
    neighbours.lazy.compactMap { WrittenDay(in: run, at: $0) }.contains { day in
      endsHere(day.range)
        && (day.range.upperBound == range.upperBound || day.isFollowedByTimeOrDay(in: run))
        && (day.range.lowerBound <= range.lowerBound || day.isApartFromBefore(in: run))
    }
  }

  /// A complete phone ends in it: the rest is something else.
  var isPhoneAndMore: Bool {
    neighbours.contains { first in
      WrittenPhone(in: run, at: first, characters).map { endsHere($0.range) } == true
    }
  }

  /// `27.03.00-G01-12-26`: three pairs with dots, a letter and a pair, a serial number, a year.
  var isInFilingNumber: Bool {
    neighbours.contains { first in
      let all = first..<first + 6
      guard all.upperBound <= run.groups.count else { return false }
      let counts = run.shape(all)
      guard all.overlaps(range), counts.prefix(4) == [2, 2, 2, 2], [2, 4].contains(counts[5])
      else { return false }
      let gaps = run.groups[all].dropLast().map(\.gap)
      let marks = gaps.map(\.mark)
      return marks == [.dot, .dot, .dash, .dash, .dash] && gaps[2].hasLetter
        && !gaps.contains(where: \.hasBlank)
    }
  }

  /// `H-20121123-07`.
  var isInquiryReference: Bool {
    guard shape.first == 8, shape.count == 2, groups.first?.gap.mark == .dash else { return false }
    return String(before.suffix(2)) == "h-"
  }

  /// The groups at which something can begin that reaches into it.
  private var neighbours: Range<Int> { max(0, range.lowerBound - 5)..<range.upperBound }

  private func endsHere(_ other: Range<Int>) -> Bool {
    other.overlaps(range) && other.upperBound <= range.upperBound
  }
}

extension [Character] {
  /// Whether a label stands among them; as a word, it counts only by itself: `Jean` holds no `EAN`.
  fileprivate func hold(_ label: String, asWord: Bool) -> Bool {
    let label = Array(label)
    guard count >= label.count else { return false }
    return (0...count - label.count).contains { at in
      let end = at + label.count
      guard self[at..<end].elementsEqual(label) else { return false }
      guard asWord else { return true }
      return (at == 0 || !self[at - 1].isLetter) && (end == count || !self[end].isLetter)
    }
  }
}
