import HotlineCore
import Resources
import Screen

/// Everything about the selected organisation, in the order a caller asks.
public struct DetailPane: Equatable, Sendable {
  public var detail: OrganisationDetail?
  /// The index of the selected line among those that stand for something.
  public var selected = 0
  var ticket: Ticket = 0

  mutating func receive(_ answer: OrganisationDetail?, _ ticket: Ticket) {
    guard ticket == self.ticket else { return }
    if answer?.organisation.id != detail?.organisation.id { selected = 0 }
    detail = answer
  }

  mutating func clear() {
    detail = nil
    selected = 0
  }

  mutating func move(_ key: Key) {
    let last = max(0, items.count - 1)
    let wanted =
      switch key {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - 8
      case .pageDown: selected + 8
      case .home: 0
      case .end: last
      default: selected
      }
    selected = min(max(0, wanted), last)
  }

  /// What the pane's lines stand for, in their order.
  var items: [DetailItem] {
    detail?.lines(.danish, today: .first, nil).compactMap(\.item) ?? []
  }

  var selectedItem: DetailItem? { items[safe: selected] }
}

/// What a line of the detail pane stands for: what Ctrl+E edits and Ctrl+X removes.
struct DetailItem: Equatable, Sendable {
  /// nil for what can be selected and has no form.
  var edit: FormOpening?
  /// nil for what cannot be removed.
  var removal: Removal?
  /// A contact person, who may have left; nil for anything else.
  var contact: OrganisationDetail.Contact?
}

extension DeskState {
  /// Edits what is selected: a line of the detail pane, else the organisation itself.
  mutating func editSelected() -> [DeskEffect] {
    if focus == .list, let record = list.selectedRecord { return open(record) }
    guard let id = selection?.id else { return [] }
    if focus == .goals, let period = goals.meter?.period.id {
      return open(.row(.period, period))
    }
    guard focus == .detail, let item = detail.selectedItem else {
      return open(.row(.organisation, id))
    }
    guard let edit = item.edit else {
      notice = Notice(.warning, ReaderPhrases.nothingToEdit(language))
      return []
    }
    return open(edit)
  }

  /// Somebody who left is no mistake: what was said with them stays, and their name with it.
  private mutating func askWhyGone(
    _ contact: OrganisationDetail.Contact, _ removal: Removal
  ) -> [DeskEffect] {
    layers.append(
      .menu(
        Menu(
          title: contact.person.name,
          items: [
            MenuItem(
              DeskPhrases.hasLeft(language), letter: "s", action: .perform(.endContact(contact))),
            MenuItem(
              DeskPhrases.wasMistake(language), letter: "f", action: .perform(.remove(removal))),
          ], isFiltered: false)))
    return []
  }

  /// Removes the selected line, or declines the selected suggestion. Undoable.
  mutating func removeSelected() -> [DeskEffect] {
    switch focus {
    case .partners:
      return askWhyDeclined()
    case .detail:
      if let item = detail.selectedItem, let contact = item.contact, let removal = item.removal {
        return askWhyGone(contact, removal)
      }
      if let removal = detail.selectedItem?.removal { return [.remove(removal)] }
      notice = Notice(.warning, DeskPhrases.cannotRemove(language))
      return []
    case .list, .goals:
      notice = Notice(.warning, DeskPhrases.cannotRemove(language))
      return []
    }
  }
}
