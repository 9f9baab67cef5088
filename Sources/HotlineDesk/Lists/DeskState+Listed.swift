import HotlineCore
import Resources
import Screen

// What Space and Ctrl+R do with a row of a list that declares it.

extension DeskState {
  /// Whether a command has nothing to do with the list on top: then the key is typed, and the footer
  /// leaves it out.
  func isIdleInList(_ command: Command) -> Bool {
    guard case .list(let layer) = layers.last else { return false }
    switch command {
    case .tickListed: return layer.list?.tick == nil
    case .readListed: return layer.list?.kind.declared.page == nil
    case .newListed: if case .worklist = layer.name { return true } else { return false }
    default: return false
    }
  }

  mutating func runOnListed(_ command: Command) -> [DeskEffect] {
    guard case .list(let layer) = layers.last, let row = layer.selectedRow, let list = layer.list
    else { return [.bell] }
    guard command == .tickListed else { return [.readRecord(list.kind, row.id)] }
    // On to the next name: one key each.
    return [.tickListed(list.name, row.id)] + pressInList(.down)
  }

  /// What was refused is selected again, so that the next key mends it and not the one after it.
  mutating func backToListed(_ id: Int64) {
    guard case .list(var layer) = layers.last, let page = layer.page,
      let index = page.rows.firstIndex(where: { $0.id == id })
    else { return }
    layer.selected = page.first + index
    layers[layers.count - 1] = .list(layer)
  }
}

extension Reader {
  /// Ctrl+C takes all of the page, on whatever line: it is pasted whole.
  static func lines(of page: RecordPage) -> [ReaderLine] {
    page.lines.map { line in
      var row = ReaderLine(
        line.text, line.isHeading ? .title : .text, indent: line.pair == nil ? 0 : 3,
        organisationID: line.organisationID)
      row.action = line.pair?.comparing
      row.entry = ReaderEntry(edit: nil, copy: page.text)
      return row
    }
  }
}
