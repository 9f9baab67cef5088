import Resources

extension ImportError {
  /// What happened, where, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .missing(let path): ImportPhrases.missing(language, ["file": path])
    case .isDirectory(let path): ImportPhrases.isDirectory(language, ["file": path])
    case .notAFile(let path): ImportPhrases.notAFile(language, ["file": path])
    case .notReadable(let path): ImportPhrases.notReadable(language, ["file": path])
    case .empty(let path): ImportPhrases.empty(language, ["file": path])
    case .notAList(let path): ImportPhrases.notAList(language, ["file": path])
    case .notText, .unknownCharacters, .cellTooLong, .tooManyColumns, .unknownChoice,
      .unknownHeader,
      .columnTwice, .unknownName, .listOfPersons, .badWorkbook, .workbookTooLarge, .unknownSheet:
      sentenceAboutTable(language)
    case .answerWithoutCompany(let path, let message):
      ImportPhrases.answerWithoutCompany(language, ["file": path, "message": message])
    case .badJSON(let path, let line, let column, let problem):
      ImportPhrases.badJSON(
        language,
        [
          "file": path, "line": "\(line)", "column": "\(column)",
          "problem": problem.words(language),
          "advice": (problem == .cutOff ? ImportPhrases.fetchAgain : ImportPhrases.askForList)(
            language),
        ])
    case .newerExport(let path, let version):
      ImportPhrases.newerExport(language, ["file": path, "version": "\(version)"])
    case .badRow(let path, let table, let id):
      ImportPhrases.badRow(language, ["file": path, "table": table, "id": "\(id)"])
    case .unknownTable(let path, let table):
      ImportPhrases.unknownTable(language, ["file": path, "table": table])
    case .unknownColumns(let path, let table, let columns):
      ImportPhrases.unknownColumns(
        language, ["file": path, "table": table, "columns": columns.joined(separator: ", ")])
    case .missingTable(let path, let table):
      ImportPhrases.missingTable(language, ["file": path, "table": table])
    case .missingColumns(let path, let table, let columns):
      ImportPhrases.missingColumns(
        language, ["file": path, "table": table, "columns": columns.joined(separator: ", ")])
    case .unsound(let path, let fault):
      ImportPhrases.unsound(language, ["file": path, "fault": fault.words(language)])
    case .badValue(let path, let table, let id, let column, let value):
      ImportPhrases.badValue(
        language,
        ["file": path, "table": table, "id": "\(id)", "column": column, "value": value])
    case .registerInUse(let path, let count):
      ImportPhrases.registerInUse(language, ["file": path, "count": "\(count)"])
    case .severalRegisters: ImportPhrases.severalRegisters(language)
    case .unknownBatch(let id): ImportPhrases.unknownBatch(language, ["batch": "\(id)"])
    case .batchTakenBack(let id): ImportPhrases.batchTakenBack(language, ["batch": "\(id)"])
    }
  }

  private func sentenceAboutTable(_ language: Language) -> String {
    switch self {
    case .notText(let path, let line):
      ImportPhrases.notText(language, ["file": path, "line": "\(line)"])
    case .unknownCharacters(let path, let line):
      ImportPhrases.unknownCharacters(language, ["file": path, "line": "\(line)"])
    case .cellTooLong(let path, let line, let limit):
      ImportPhrases.cellTooLong(
        language, ["file": path, "line": "\(line)", "limit": DanishNumber.format(limit)])
    case .tooManyColumns(let path, let line, let limit):
      ImportPhrases.tooManyColumns(
        language, ["file": path, "line": "\(line)", "limit": DanishNumber.format(limit)])
    case .unknownHeader(let path, let header):
      ImportPhrases.unknownHeader(language, ["file": path, "header": header])
    case .unknownChoice(let path, let column, let headers):
      ImportPhrases.unknownChoice(
        language,
        [
          "file": path, "column": column,
          "headers": headers.prefix(12).map { "»\($0)«" }.joined(separator: ", "),
        ])
    case .columnTwice(let path, let first, let second):
      ImportPhrases.columnTwice(language, ["file": path, "first": first, "second": second])
    case .unknownName(let path, let headers):
      ImportPhrases.unknownName(
        language,
        [
          "file": path, "first": headers.first ?? "",
          "headers": headers.prefix(12).map { "»\($0)«" }.joined(separator: ", "),
        ])
    case .listOfPersons(let path, let column):
      ImportPhrases.listOfPersons(language, ["file": path, "column": column])
    case .badWorkbook(let path): ImportPhrases.badWorkbook(language, ["file": path])
    case .workbookTooLarge(let path): ImportPhrases.workbookTooLarge(language, ["file": path])
    case .unknownSheet(let path, let sheet, let sheets):
      ImportPhrases.unknownSheet(
        language, ["file": path, "sheet": sheet, "sheets": sheets.joined(separator: ", ")])
    case .missing, .isDirectory, .notAFile, .notReadable, .empty, .notAList,
      .badJSON, .answerWithoutCompany, .newerExport, .unknownTable, .unknownColumns,
      .missingTable, .missingColumns, .unsound, .badValue, .badRow, .registerInUse,
      .severalRegisters, .unknownBatch, .batchTakenBack:
      ""
    }
  }
}

extension JSONProblem {
  func words(_ language: Language) -> String {
    switch self {
    case .cutOff: ImportPhrases.cutOff(language)
    case .unexpected: ImportPhrases.unexpected(language)
    case .badString: ImportPhrases.badString(language)
    case .badNumber: ImportPhrases.badNumber(language)
    case .numberTooLarge: ImportPhrases.numberTooLarge(language)
    case .tooDeep(let limit): ImportPhrases.tooDeep(language, ["limit": "\(limit)"])
    case .tooLong(let limit): ImportPhrases.tooLong(language, ["limit": "\(limit)"])
    case .keyTwice(let key): ImportPhrases.keyTwice(language, ["key": String(key.prefix(60))])
    case .trailingText: ImportPhrases.trailingText(language)
    case .wrongForm(let expected): ImportPhrases.wrongForm(language, ["expected": expected])
    }
  }
}

extension ImportUndone {
  /// What was taken back, and what stays because somebody has worked on it since.
  public func sentence(_ batch: Int64, _ language: Language) -> String {
    let undone = CommandPhrases.importUndone(
      language, ["batch": "\(batch)", "count": DanishNumber.format(rows)])
    guard keptCount > 0 else { return undone }
    let reasons: [(ImportObstacle.Reason, Phrase)] = [
      (.changed, ImportPhrases.changedSince), (.built, ImportPhrases.builtSince),
    ]
    let told = reasons.compactMap { reason, phrase -> String? in
      let its = kept.filter { $0.reason == reason }
      return its.isEmpty ? nil : phrase(language, ["what": its.words(language)])
    }
    return ([undone, ImportPhrases.keptSince(language)] + told).joined(separator: " ")
  }
}

extension ImportError {
  /// As ``sentence(_:)``, for the desk, which has no options to name.
  public func sentenceAtDesk(_ language: Language) -> String {
    switch self {
    case .listOfPersons(let path, let column):
      ImportPhrases.listOfPersonsAtDesk(language, ["file": path, "column": column])
    case .registerInUse(let path, let count):
      ImportPhrases.registerInUseAtDesk(language, ["file": path, "count": "\(count)"])
    default: sentence(language)
    }
  }
}
