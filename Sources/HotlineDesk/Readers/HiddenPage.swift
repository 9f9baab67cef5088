import HotlineCore
import Resources

// Who is hidden among the suggestions: why, and what people may take back.

extension DeskState {
  /// The page opens, or says what it says now where it is open.
  mutating func showHidden(_ page: RecordPage) {
    guard let place = layers.lastIndex(where: \.isHiddenPage),
      case .reader(var reader) = layers[place]
    else {
      layers.append(.reader(Reader(.hidden(page))))
      return
    }
    reader.content = .hidden(page)
    layers[place] = .reader(reader)
  }

  /// Other partners are suggested now, so that others are hidden.
  func readHiddenAgain() -> [DeskEffect] {
    layers.contains(where: \.isHiddenPage) ? [.readHidden(partners.suggestions.hidden)] : []
  }

  /// The candidate of the selected line, where people hid it.
  var liftable: Int64? {
    guard case .reader(let reader) = layers.last, case .hidden = reader.content,
      let id = selectedLine(of: reader)?.organisationID
    else { return nil }
    let isSaid = partners.suggestions.hidden.contains {
      $0.reason.canBeLifted && $0.organisationIDs.contains(id)
    }
    return isSaid ? id : nil
  }

  /// What was said against the candidate is taken back. Undoable.
  mutating func liftSelected() -> [DeskEffect] {
    guard let id = liftable else {
      notice = Notice(.warning, DeskPhrases.nothingToLift(language))
      return []
    }
    partners.bringBack(id)
    return [.lift(candidate: id, askerID: partners.askerID)]
  }
}

extension PartnerPane {
  /// Who asked for what is suggested; nil for nobody of the register.
  var askerID: Int64? {
    switch answered {
    case .organisation(let id, _): id
    case .spokenNeed(_, let askerID, _): askerID
    case .partnership, nil: nil
    }
  }
}

extension Layer {
  fileprivate var isHiddenPage: Bool {
    if case .reader(let reader) = self, case .hidden = reader.content { true } else { false }
  }
}
