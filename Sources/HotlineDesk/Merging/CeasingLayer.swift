import HotlineCore
import Resources
import Screen

/// The end of an organisation: its day, who continues it, and what becomes of everything that is open,
/// each chosen with ← and →.
public struct CeasingLayer: Equatable, Sendable {
  enum Row: Equatable, Sendable {
    case day, reason, successor
    /// By its place.
    case matter(Int)
  }

  private(set) var ceasing: Ceasing
  private(set) var selected = 0

  init(_ ceasing: Ceasing) { self.ceasing = ceasing }

  var rows: [Row] { [.day, .reason, .successor] + ceasing.matters.indices.map { .matter($0) } }

  var selectedRow: Row? { rows[safe: selected] }

  mutating func move(_ key: Key, page: Int) {
    selected = key.moved(selected, last: rows.count - 1, page: page)
  }

  mutating func select(_ row: Int) { selected = row }

  /// - Parameter step: −1 to the left, 1 to the right.
  mutating func choose(_ step: Int) {
    switch selectedRow {
    case .day?: ceasing.day = ceasing.day.adding(days: step)
    case .reason?:
      let all = Organisation.CeaseReason.allCases
      let place = all.firstIndex(of: ceasing.reason) ?? 0
      ceasing.reason = all[(place + step + all.count) % all.count]
    case .successor?:
      let all: [Ceasing.Successor?] = [nil] + ceasing.candidates.map { $0 }
      let place = all.firstIndex(of: ceasing.successor) ?? 0
      ceasing.choose(all[(place + step + all.count) % all.count])
    case .matter(let index)?: ceasing.settle(index, step)
    case nil: break
    }
  }

  /// A week in the field of the day; elsewhere a page.
  mutating func turnPage(_ key: Key, page: Int) {
    guard selectedRow == .day else { return move(key, page: page) }
    ceasing.day = ceasing.day.adding(days: key == .pageUp ? -7 : 7)
  }
}

extension DeskState {
  mutating func askToCease() -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    guard let selection else {
      notice = Notice(.warning, DeskPhrases.nothingSelected(language))
      return []
    }
    awaited = .ceasing(selection.id)
    return [.readCeasing(selection.id)]
  }

  /// Opens what is open of an organisation that ends, unless somebody went on with something else.
  mutating func show(_ ceasing: Ceasing) -> [DeskEffect] {
    guard awaited == .ceasing(ceasing.organisation.id) else {
      notice = Notice(
        .warning, CeasingPhrases.askAgain(language, ["name": ceasing.organisation.name]))
      return []
    }
    awaited = nil
    layers.append(.ceasing(CeasingLayer(ceasing)))
    return []
  }

  mutating func pressInCeasing(_ key: Key) -> [DeskEffect] {
    guard case .ceasing(var layer) = layers.last else { return [] }
    switch key {
    case .up, .down, .home, .end: layer.move(key, page: max(1, size.height - 6))
    case .pageUp, .pageDown: layer.turnPage(key, page: max(1, size.height - 6))
    case .left: layer.choose(-1)
    case .right, .character(" "): layer.choose(1)
    case .enter, .control("s"):
      guard !isSettling else { return [.bell] }
      isSettling = true
      return [.cease(layer.ceasing)]
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight, .escape, .tab, .backTab,
      .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .ceasing(layer)
    return []
  }

  mutating func finish(_ ceasing: Ceasing) -> [DeskEffect] {
    isSettling = false
    layers.removeAll { layer in
      if case .ceasing(let open) = layer {
        open.ceasing.organisation == ceasing.organisation
      } else {
        false
      }
    }
    notice = Notice(
      .done,
      CeasingPhrases.done(
        language,
        [
          "name": ceasing.organisation.name,
          "count": DanishNumber.format(ceasing.matters.count { $0.chosen != .keep }),
        ]))
    noteStored()
    return refresh()
  }
}
