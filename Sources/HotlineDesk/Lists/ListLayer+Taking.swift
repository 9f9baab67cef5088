import HotlineCore
import Resources
import Screen

// What is on screen, taken along whole; and the questions of every day, a key each.

extension DeskState {
  /// Ctrl+S in a list: a page to print, as it is handed on.
  mutating func printList() -> [DeskEffect] {
    guard case .list(let layer) = layers.last, let columns = shownColumns(of: layer) else {
      return [.bell]
    }
    let question = layer.question(at: .row(0), height: size.height)
    return [.saveList(question, .page, columns: columns)]
  }

  private func shownColumns(of layer: ListLayer) -> [FieldKey]? {
    layer.list.map { list in
      layer.layout(width: size.width - ListLayer.margins, language).places
        .map { list.columns[$0.column].key }
    }
  }

  /// Ctrl+O in a list: each way with its letter.
  private func takeListMenu(_ layer: ListLayer) -> Menu? {
    guard let columns = shownColumns(of: layer) else { return nil }
    let question = layer.question(at: .row(0), height: size.height)
    let own = layer.list?.ownFile.map { file in
      file == .cards
        ? MenuItem(
          ListPhrases.saveCards(language), letter: "v",
          action: .saveList(question, .cards, columns: columns))
        : MenuItem(
          ListPhrases.saveCalendar(language), letter: "i",
          action: .saveList(question, .calendar, columns: columns))
    }
    return Menu(
      title: ListPhrases.takeTitle(language),
      items: [
        MenuItem(ListPhrases.copyWhole(language), letter: "k", action: .copyList(question)),
        MenuItem(
          ListPhrases.saveWorkbook(language), letter: "r",
          action: .saveList(question, .workbook, columns: columns)),
        MenuItem(
          ListPhrases.saveCSV(language), letter: "c",
          action: .saveList(question, .csv, columns: columns)),
        MenuItem(
          ListPhrases.savePage(language), letter: "p",
          action: .saveList(question, .page, columns: columns)),
      ] + [own].compactMap(\.self), isFiltered: false, hint: ListPhrases.takeHint(language))
  }

  mutating func takeList() -> [DeskEffect] {
    guard case .list(let layer) = layers.last, let menu = takeListMenu(layer) else {
      return [.bell]
    }
    layers.append(.menu(menu))
    return []
  }

  /// A question of every day takes the place of the list on top.
  mutating func ask(_ worklist: Worklist) -> [DeskEffect] {
    if case .list = layers.last { layers.removeLast() }
    return showList(ListLayer(.worklist(worklist)))
  }
}
