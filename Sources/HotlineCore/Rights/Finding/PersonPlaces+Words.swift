import Resources

extension PersonPlaces {
  /// Where the person occurs, a line for each place under whom it is about.
  public func lines(_ language: Language, _ decision: ErasureDecision = .erased) -> [String] {
    let told = groups.flatMap { group in
      [group.title(language)] + group.places.map { "  " + $0.line(language, decision) }
    }
    let others = subject.others.map { "  " + $0.line(language) }
    return heading(language) + others + told + footing(language)
  }

  /// Who is meant, by what they are known, and that others could be, who are named below it.
  public func heading(_ language: Language) -> [String] {
    var lines = [
      places.isEmpty
        ? RightsPhrases.nowhere(language, ["name": subject.called])
        : RightsPhrases.heading(
          language, ["name": subject.called, "count": DanishNumber.format(places.count)])
    ]
    let traits =
      subject.traits.names + subject.traits.numbers.map(\.display) + subject.traits.mails
    if !traits.isEmpty {
      lines.append(RightsPhrases.known(language, ["what": traits.joined(separator: ", ")]))
    }
    if !subject.others.isEmpty {
      let said = subject.contactID == nil ? RightsPhrases.several : RightsPhrases.namesakes
      lines.append(said(language))
    }
    return lines
  }

  /// What was not looked into.
  public func footing(_ language: Language) -> [String] {
    closed.map { RightsPhrases.closed(language, ["path": $0]) }
      + [RightsPhrases.notReached(language)]
  }
}

extension PersonPlaces {
  /// Places of one sort, in the order in which they are read.
  public struct Group: Equatable, Sendable {
    public let title: Phrase
    public let places: [PersonPlace]
  }

  /// All places, those of one sort together; without sorts of which there are none.
  public var groups: [Group] {
    var order: [Phrase] = []
    var groups: [String: [PersonPlace]] = [:]
    for place in places {
      let title = place.group
      if groups[title.da] == nil { order.append(title) }
      groups[title.da, default: []].append(place)
    }
    return order.map { Group(title: $0, places: groups[$0.da] ?? []) }
  }
}

extension PersonPlace {
  fileprivate var group: Phrase {
    switch source {
    case .own: RightsPhrases.ownRows
    case .relation: RightsPhrases.links
    case .text: RightsPhrases.texts
    case .images, .action: RightsPhrases.pastRows
    case .draft, .missedCall: RightsPhrases.drafts
    case .copy, .backup: RightsPhrases.copies
    }
  }
}

extension PersonSubject.Other {
  /// What ``Register/record(ofReference:)`` takes.
  public var reference: String { RecordKind.contact.reference(of: contactID) }

  public func line(_ language: Language) -> String {
    RightsPhrases.other(
      language,
      [
        "reference": reference, "name": name,
        "organisations": organisations,
      ])
  }
}

extension PersonPlace {
  /// `Samtale interaction:12 · Noter: ringede om … · navnet bliver til [slettet]`
  public func line(_ language: Language, _ decision: ErasureDecision) -> String {
    let place = [what(language), reference].filter { !$0.isEmpty }.joined(separator: " ")
    let field = field.map { "\($0(language)): " } ?? ""
    let marks = [
      isSure ? nil : RightsPhrases.unsure(language),
      journalNo.map { RightsPhrases.journal(language, ["number": $0]) },
      decision == .refused ? nil : becomes(language, decision),
    ].compactMap(\.self)
    return (["\(place) · \(field)\(excerpt)"] + marks).joined(separator: " · ")
  }

  /// What holds it: a kind of record, a draft, a copy.
  public func what(_ language: Language) -> String {
    if let kind { return kind.names.one(language) }
    switch source {
    case .draft, .missedCall, .copy, .backup, .action: return ""
    case .own, .relation, .text, .images: return RightsPhrases.ofTheProgram(language)
    }
  }

  /// What would be done with it.
  public func becomes(_ language: Language, _ decision: ErasureDecision) -> String {
    switch fate {
    case .removed:
      staysEmpty(decision) ? RightsPhrases.unnamed(language) : RightsPhrases.removed(language)
    case .unnamed: RightsPhrases.unnamed(language)
    case .replaced:
      RightsPhrases.replaced(
        language,
        [
          "word": (decision == .anonymised ? RightsPhrases.anonymised : RightsPhrases.erased)(
            .danish)
        ])
    case .stays: RightsPhrases.stays(language)
    }
  }

  private func staysEmpty(_ decision: ErasureDecision) -> Bool {
    guard decision == .anonymised, case .own(let table, _) = source else { return false }
    return table != Phone.databaseTableName
  }
}
