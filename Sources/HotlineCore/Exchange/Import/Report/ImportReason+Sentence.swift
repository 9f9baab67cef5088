import Resources

extension ImportReason {
  /// The reason in words, to stand behind the number of the line.
  ///
  /// `refusal` has the words for a rule of the domain.
  public func sentence(_ language: Language, refusal: (Refusal) -> String) -> String {
    switch self {
    case .nameMissing: ImportRowPhrases.nameMissing(language)
    case .badCVR(let value): ImportRowPhrases.badCVR(language, ["value": value])
    case .badDate(let column, let value):
      ImportRowPhrases.badDate(language, ["column": column, "value": value])
    case .badNumber(let column, let value):
      ImportRowPhrases.badNumber(language, ["column": column, "value": value])
    case .badPostalCode(let value): ImportRowPhrases.badPostalCode(language, ["value": value])
    case .unknownWord(let column, let value, let allowed):
      ImportRowPhrases.unknownWord(
        language,
        [
          "column": column, "value": value,
          "allowed": allowed.prefix(6).joined(separator: ", "),
        ])
    case .tooLong(let column, let limit):
      ImportRowPhrases.tooLong(
        language, ["column": column, "limit": DanishNumber.format(limit)])
    case .tooManyCells(let expected, let found):
      ImportRowPhrases.tooManyCells(
        language, ["expected": "\(expected)", "found": "\(found)"])
    case .ceasedBeforeStart: ImportRowPhrases.ceasedBeforeStart(language)
    case .spanEndsBeforeStart(let column):
      ImportRowPhrases.spanEndsBeforeStart(language, ["column": column])
    case .organisationMissing: ImportRowPhrases.organisationMissing(language)
    case .organisationUnknown(let name):
      ImportRowPhrases.organisationUnknown(language, ["name": name])
    case .organisationAmbiguous(let name, let count):
      ImportRowPhrases.organisationAmbiguous(language, ["name": name, "count": "\(count)"])
    case .referenceContradicted(let reference, let cvr):
      ImportRowPhrases.referenceContradicted(language, ["reference": reference, "cvr": cvr])
    case .tooFewParties: ImportRowPhrases.tooFewParties(language)
    case .fieldMissing(let column):
      ImportRowPhrases.fieldMissing(language, ["column": column])
    case .refused(let rule): refusal(rule)
    case .notStorable: ImportRowPhrases.notStorable(language)
    case .cprBlackedOut(let column):
      ImportRowPhrases.cprBlackedOut(language, ["column": column])
    case .cprKept(let column): ImportRowPhrases.cprKept(language, ["column": column])
    case .tenDigitsLeftOut(let column, let value):
      ImportRowPhrases.tenDigitsLeftOut(language, ["column": column, "value": value])
    case .differsFromEarlier(let column, let file, let line):
      ImportRowPhrases.differsFromEarlier(
        language, ["column": column, "file": file, "line": "\(line)"])
    case .contactWithoutName: ImportRowPhrases.contactWithoutName(language)
    case .meant(let name, let reference):
      ImportRowPhrases.meant(language, ["name": name, "reference": reference])
    case .cprBlackedOutInRow(let table, let row, let column):
      ImportRowPhrases.cprBlackedOut(
        language, ["column": Self.place(table, row, column, language)])
    case .cprKeptInRow(let table, let row, let column):
      ImportRowPhrases.cprKept(language, ["column": Self.place(table, row, column, language)])
    case .cvrCheckDigit(let value): ImportRowPhrases.cvrCheckDigit(language, ["value": value])
    case .phoneNotRead(let column, let value):
      ImportRowPhrases.phoneNotRead(language, ["column": column, "value": value])
    case .mailNotRead(let column, let value):
      ImportRowPhrases.mailNotRead(language, ["column": column, "value": value])
    case .leftOut(let reason):
      ImportRowPhrases.leftOut(language, ["reason": reason.sentence(language, refusal: refusal)])
    case .damagedNumber(let column, let value):
      ImportRowPhrases.damagedNumber(language, ["column": column, "value": value])
    case .damagedText(let column): ImportRowPhrases.damagedText(language, ["column": column])
    case .dayTwoWays(let column, let value):
      ImportRowPhrases.dayTwoWays(language, ["column": column, "value": value])
    case .rowIsPerson: ImportRowPhrases.rowIsPerson(language)
    case .dayAbout(let column, let value, let day):
      ImportRowPhrases.dayAbout(
        language, ["column": column, "value": value, "day": day.display])
    case .cellsBehindLast(let value):
      ImportRowPhrases.cellsBehindLast(language, ["value": value])
    case .nameCut(let column, let limit, let kept):
      (kept == nil ? ImportRowPhrases.nameCut : ImportRowPhrases.nameCutTwice)(
        language,
        [
          "column": column, "limit": "\(limit)", "kept": kept.map { DanishNumber.format($0) } ?? "",
        ])
    case .noTextLeftOut(let column):
      ImportRowPhrases.noTextLeftOut(language, ["column": column])
    case .foreignPostalCode(let value):
      ImportRowPhrases.foreignPostalCode(language, ["value": value])
    case .ceasedSomeTime(let day):
      ImportRowPhrases.ceasedSomeTime(language, ["day": day.display])
    case .employerEntered(let name):
      ImportRowPhrases.employerEntered(language, ["name": name])
    case .dayOrderOpen(let column): ImportRowPhrases.dayOrderOpen(language, ["column": column])
    case .headerGuessed(let columns):
      ImportRowPhrases.headerGuessed(language, ["columns": columns])
    case .noRows: ImportRowPhrases.noRows(language)
    case .headerAgain: ImportRowPhrases.headerAgain(language)
    case .anotherHeader: ImportRowPhrases.anotherHeader(language)
    case .explanation: ImportRowPhrases.explanation(language)
    case .aboveHeader(let value): ImportRowPhrases.aboveHeader(language, ["value": value])
    case .interrupted(let batch):
      ImportRowPhrases.interrupted(language, ["batch": "\(batch)"])
    case .municipalityUnknown(let value):
      ImportRowPhrases.municipalityUnknown(language, ["value": value])
    case .countryUnknown(let value):
      ImportRowPhrases.countryUnknown(language, ["value": value])
    case .pNumberNotRead(let value): ImportRowPhrases.pNumberNotRead(language, ["value": value])
    case .protectedContactLeftOut: ImportRowPhrases.protectedContactLeftOut(language)
    }
  }

  private static func place(
    _ table: String, _ row: Int64, _ column: String, _ language: Language
  ) -> String {
    let kind = RecordKind.allCases.first { $0.declared.table == table }
    let label = kind.flatMap { kind in
      (kind.declared as? any Record.Type)?.label(ofColumn: column, language)
    }
    guard let kind else {
      return ImportRowPhrases.placeInRegister(
        language, ["table": table, "row": "\(row)", "column": column])
    }
    return "\(kind.names.one(language)) \(row), \(label ?? column)"
  }
}

extension Record {
  /// What forms call the field that a column holds; nil for a column without one.
  fileprivate static func label(ofColumn column: String, _ language: Language) -> String? {
    items.lazy.compactMap { item -> String? in
      guard case .field(let field) = item, field.column == column else { return nil }
      return field.label(language)
    }.first
  }
}
