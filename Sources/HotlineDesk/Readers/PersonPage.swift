import HotlineCore
import Resources
import Screen

/// Where one person occurs, while it is read on the desk, and what is to be done there.
public struct PersonReading: Equatable, Sendable {
  /// What was asked for: a name, a number or `contact:12`.
  let asked: String
  /// Of the question whose answer it shows.
  var ticket: Ticket
  /// nil until the register was looked through.
  var places: PersonPlaces?
  /// The places in which something would be done.
  var chosen: Set<PersonPlace.Source> = []
}

// Where a person stands, and what the law asks: read, chosen, decided.

extension DeskState {
  /// Looks for the contact person who is selected, else for what stands in the search box.
  mutating func findPerson() -> [DeskEffect] {
    let typed = list.search.cprVerdict == nil ? list.search.text.trimmingBlanks : ""
    guard let asked = selectedPerson ?? (typed.isEmpty ? nil : typed) else {
      notice = Notice(.warning, RightsPhrases.whoFirst(language))
      return []
    }
    return findPerson(asked)
  }

  mutating func findPerson(_ asked: String) -> [DeskEffect] {
    let ticket = nextTicket()
    var reader = Reader(.person(PersonReading(asked: asked, ticket: ticket)))
    // Who is meant is read first, whatever can be chosen below.
    reader.selected = 0
    layers.append(.reader(reader))
    return [.findPerson(asked, ticket)]
  }

  /// `contact:12` of what is selected: in a list of contact persons, in the search list, in the detail.
  private var selectedPerson: String? {
    if case .list(let layer) = layers.last {
      guard layer.list?.kind == .contact, let id = layer.selectedRow?.id else { return nil }
      return RecordKind.contact.reference(of: id)
    }
    guard layers.isEmpty else { return nil }
    if focus == .list, let record = list.selectedRecord, record.kind == .contact {
      return RecordKind.contact.reference(of: record.id)
    }
    guard focus == .detail else { return nil }
    return detail.selectedItem?.contact.map { RecordKind.contact.reference(of: $0.person.id) }
  }

  // MARK: Answers

  mutating func receive(_ places: PersonPlaces, _ ticket: Ticket) {
    for (place, layer) in layers.enumerated() {
      guard case .reader(var reader) = layer, case .person(var reading) = reader.content,
        reading.ticket == ticket
      else { continue }
      // What somebody chose stays chosen when the register changed meanwhile.
      let known = Set(reading.places?.places.map(\.source) ?? [])
      let new = places.places.filter { $0.isChosen && !known.contains($0.source) }
      reading.places = places
      reading.chosen.formIntersection(places.places.map(\.source))
      reading.chosen.formUnion(new.map(\.source))
      reader.content = .person(reading)
      layers[place] = .reader(reader)
    }
  }

  mutating func finish(_ outcome: ErasureOutcome, _ decision: ErasureDecision) -> [DeskEffect] {
    layers.removeAll { layer in
      if case .reader(let reader) = layer, case .person = reader.content { true } else { false }
    }
    let lines = outcome.lines(decision, language)
    notice = lines.first.map { Notice(.done, $0) }
    if lines.count > 1 {
      layers.append(
        .reader(
          Reader(
            .record(
              RecordPage(
                title: RightsPhrases.open(language), lines: lines.map { RecordPage.Line($0) })))))
    }
    return refresh()
  }

  // MARK: Reading

  func personLines(_ reading: PersonReading) -> [ReaderLine] {
    guard let places = reading.places else {
      return [ReaderLine(RightsPhrases.looking(language), .faint)]
    }
    var lines = places.heading(language).map { ReaderLine($0, .faint) }
    lines += places.subject.others.map { other in
      var line = ReaderLine(other.line(language), indent: 2)
      line.action = .findPerson(other.reference)
      return line
    }
    if !places.places.isEmpty { lines.append(ReaderLine(RightsPhrases.hint(language), .faint)) }
    for group in places.groups {
      lines += [ReaderLine(""), ReaderLine(group.title(language).uppercased(), .title)]
      for place in group.places {
        let mark =
          !place.isOptional ? "   " : reading.chosen.contains(place.source) ? "[x]" : "[ ]"
        var line = ReaderLine("\(mark) \(place.line(language, .erased))")
        line.hang = 6
        if place.isOptional { line.action = .choosePlace(place.source) }
        lines.append(line)
      }
    }
    return lines + [ReaderLine("")] + places.footing(language).map { ReaderLine($0, .faint) }
  }

  /// Enter: something is done in the place, or not.
  mutating func choosePlace(_ source: PersonPlace.Source) -> [DeskEffect] {
    guard case .reader(var reader) = layers.last, case .person(var reading) = reader.content
    else { return [.bell] }
    reading.chosen.formSymmetricDifference([source])
    // The line stays the selected one.
    reader.selected = selectedLine(of: reader, in: lines(of: reader))
    reader.content = .person(reading)
    layers[layers.count - 1] = .reader(reader)
    return []
  }

  // MARK: Deciding

  /// Ctrl+X: what is decided, and on what basis.
  mutating func decideAboutPerson() -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    guard case .reader(let reader) = layers.last, case .person(let reading) = reader.content,
      let places = reading.places
    else { return [.bell] }
    guard places.subject.contactID != nil || places.subject.others.isEmpty else {
      notice = Notice(.warning, RightsPhrases.chooseOne(language))
      return []
    }
    let filed = Set(places.filed.compactMap(\.journalNo)).sorted()
    let whyNot =
      filed.isEmpty
      ? nil : RightsRefusal.isFiled(journalNumbers: filed).sentence(language)
    var letters = Array("abcdefghijklmnop")
    func items(_ decision: ErasureDecision, _ bases: [LegalBasis]) -> [MenuItem] {
      bases.map { basis in
        var order = ErasureOrder(places, decision, basis: basis.word(.danish))
        order.chosen = reading.chosen
        return MenuItem(
          basis.reason(language), detail: basis.article(language),
          letter: letters.isEmpty ? nil : letters.removeFirst(),
          whyDisabled: decision == .erased ? whyNot : nil, action: .confirmErasure(order))
      }
    }
    let (going, staying) = (
      LegalBasis.allCases.filter(\.erases), LegalBasis.allCases.filter { !$0.erases }
    )
    layers.append(
      .menu(
        Menu(
          title: places.subject.called,
          items: [.heading(RightsPhrases.toErase(language))] + items(.erased, going)
            + [.heading(RightsPhrases.toAnonymise(language))] + items(.anonymised, going)
            + [.heading(RightsPhrases.toRefuse(language))] + items(.refused, staying),
          isFiltered: false, hint: whyNot)))
    return []
  }

  /// There is no way back: it is asked once more.
  mutating func confirm(_ order: ErasureOrder) -> [DeskEffect] {
    let words: KeyValuePairs = [
      "name": order.places.subject.called, "count": DanishNumber.format(order.chosen.count),
    ]
    let question: Phrase =
      switch order.decision {
      case .erased: RightsPhrases.confirmErase
      case .anonymised: RightsPhrases.confirmAnonymise
      case .refused: RightsPhrases.confirmRefuse
      }
    layers.append(
      .menu(
        Menu(
          title: question(language, words),
          items: [
            MenuItem(RightsPhrases.no(language), letter: "n", action: .leaveIt),
            MenuItem(
              RightsPhrases.yes(language), letter: "j", action: .perform(.erasePerson(order))),
          ], isFiltered: false, hint: order.basis)))
    return []
  }

  /// Ctrl+S: what is stored of the person, in the two parts of an access request.
  var personToSave: String? {
    guard case .reader(let reader) = layers.last, case .person(let reading) = reader.content,
      reading.places?.places.isEmpty == false
    else { return nil }
    return reading.asked
  }
}
