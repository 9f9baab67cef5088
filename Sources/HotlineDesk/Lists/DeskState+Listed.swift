import HotlineCore
import Resources
import Screen

// What Space and Ctrl+R do with a row of a list whose kind declares it.

extension DeskState {
  /// Whether a command has nothing to do with the list on top: then the key is typed, and the footer
  /// leaves it out.
  func isIdleInList(_ command: Command) -> Bool {
    guard case .list(let layer) = layers.last else { return false }
    switch command {
    case .tickListed: return layer.kind.declared.tick == nil
    case .readListed: return layer.kind.declared.page == nil
    default: return false
    }
  }

  mutating func runOnListed(_ command: Command) -> [DeskEffect] {
    guard case .list(let layer) = layers.last, let row = layer.selectedRow else { return [.bell] }
    guard command == .tickListed else { return [.readRecord(layer.kind, row.id)] }
    // On to the next name: one key each.
    return [.tickRecord(layer.kind, row.id)] + pressInList(.down)
  }
}

extension Reader {
  /// Ctrl+C takes all of the page, on whatever line: it is pasted whole.
  static func lines(of page: RecordPage) -> [ReaderLine] {
    page.lines.map { line in
      var row = ReaderLine(
        line.text, line.isHeading ? .title : .text, organisationID: line.organisationID)
      row.entry = ReaderEntry(edit: nil, copy: page.text)
      return row
    }
  }
}
