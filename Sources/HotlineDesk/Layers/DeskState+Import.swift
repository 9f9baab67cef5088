import HotlineCore
import Resources

// Bringing a list in: where it lies, how its columns are understood, and what became of its rows.

extension DeskState {
  /// Asks where the list lies.
  mutating func askForList() -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    return askForText(ImportPhrases.askPath(language), .importPath)
  }

  /// The path is typed, and stays until a list was found there: `~` is the home of the person.
  func previewList(at path: String) -> [DeskEffect] {
    [.previewImport(ImportQuestion(path: path))]
  }

  /// How a list would be read, in the place of how it was going to be before. Who has gone on with
  /// something else meanwhile is not interrupted: the path is a draft.
  mutating func show(_ preview: ImportPreview) -> [DeskEffect] {
    var effects: [DeskEffect] = []
    switch layers.last {
    case .prompt(let id) where line(id)?.purpose == .importPath: effects = drop(id)
    case .menu(let menu) where menu.kind == .importing: break
    default: return []
    }
    layers.removeAll(where: \.isOfImport)
    layers.append(.menu(menu(of: preview)))
    return effects
  }

  private func menu(of preview: ImportPreview) -> Menu {
    let store = MenuItem(
      ImportPhrases.storeList(language),
      whyDisabled: preview.isComplete ? nil : ImportPhrases.nameFirst(language),
      action: .storeImport(preview.question))
    let columns = preview.columns.enumerated().map { index, column in
      MenuItem(
        ImportPhrases.columnIs(
          language,
          [
            "column": column.name,
            "field": column.fields.isEmpty
              ? ImportPhrases.notImported(language) : column.fields.joined(separator: ", "),
          ]), detail: column.samples.joined(separator: " · "),
        action: .chooseColumn(preview, index))
    }
    let heading =
      preview.question.isAsLastTime ? ImportPhrases.columnsAsLastTime : ImportPhrases.columns
    let rows = preview.rows.map { MenuItem($0.joined(separator: " | "), action: .nothing) }
    return Menu(
      title: ImportPhrases.previewTitle(language, ["file": preview.question.path]),
      items: [store]
        + (columns.isEmpty ? [] : [.heading(heading(language))] + columns)
        + (rows.isEmpty ? [] : [.heading(ImportPhrases.firstRows(language))] + rows),
      isFiltered: true, hint: ImportPhrases.previewHint(language), kind: .importing)
  }

  /// What a column can hold; Esc leaves it as it was.
  mutating func chooseColumn(_ index: Int, of preview: ImportPreview) -> [DeskEffect] {
    guard let column = preview.columns[safe: index] else { return [.bell] }
    let item = { (title: String, field: String) in
      MenuItem(
        title, detail: column.fields.contains(field) ? "✓" : "",
        action: .perform(.previewImport(preview.question.choosing(field, for: column))))
    }
    layers.append(.menu(menu(of: preview)))
    layers.append(
      .menu(
        Menu(
          title: ImportPhrases.chooseColumn(language, ["column": column.name]),
          items: [item(ImportPhrases.notImported(language), "")]
            + preview.choices.map { item($0, $0) }, isFiltered: true, kind: .importing)))
    return []
  }

  mutating func storeList(_ question: ImportQuestion) -> [DeskEffect] {
    notice = Notice(.done, ImportPhrases.storing(language))
    awaited = .importing
    return [.storeImport(question)]
  }

  /// The rows in the order of the file, Enter to the organisation of one. Who has gone on with something
  /// else meanwhile is told in one line, and opens the page when there is time.
  mutating func show(_ imported: ImportedPage) -> [DeskEffect] {
    lastImport = imported.batch ?? lastImport
    lastImported = imported
    if awaited == .importing {
      notice = nil
      layers.append(.reader(Reader(.record(imported.page))))
    } else {
      let sums = imported.page.lines.first?.text ?? ""
      notice = Notice(.done, ImportPhrases.storedMeanwhile(language, ["sums": sums]))
    }
    awaited = nil
    return refresh()
  }

  /// Opens what became of the rows of the last list again.
  mutating func showImport() -> [DeskEffect] {
    guard let imported = lastImported else {
      notice = Notice(.warning, ImportPhrases.nothingImported(language))
      return []
    }
    layers.append(.reader(Reader(.record(imported.page))))
    return []
  }

  /// Takes the last import of this desk back.
  mutating func takeImportBack() -> [DeskEffect] {
    guard let batch = lastImport else {
      notice = Notice(.warning, ImportPhrases.nothingImported(language))
      return []
    }
    notice = Notice(.done, ImportPhrases.takingBack(language))
    return [.undoImport(batch)]
  }
}

extension Layer {
  /// What is chosen of a list that comes in.
  fileprivate var isOfImport: Bool {
    if case .menu(let menu) = self { menu.kind == .importing } else { false }
  }
}
