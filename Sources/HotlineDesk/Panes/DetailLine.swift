import HotlineCore
import Resources

/// One line of the detail pane or of the organisation in full.
struct DetailLine: Equatable, Sendable {
  /// A word in the left column; empty for a line that goes on.
  let label: String
  let text: String
  var role = Role.text
  /// What the line stands for; nil when it only says something.
  var item: DetailItem?
  /// The other organisation that it tells of; nil for none.
  var leadsTo: Int64?
  /// Whether it begins at the edge, where labels stand.
  let isWide: Bool

  init(
    _ label: String, _ text: String, _ role: Role = .text, item: DetailItem? = nil,
    isWide: Bool = false
  ) {
    self.isWide = isWide || role == .error
    self.label = label
    self.text = text
    self.role = role
    self.item = item
  }
}

extension OrganisationDetail {
  /// What there is to say, in the order a caller asks; nothing for what nobody knows.
  ///
  /// - Parameter talks: how many of its last contacts stand before what it offers; the others stand
  ///   at the end.
  func lines(
    _ language: Language, today: DanishDate, _ lookups: StoredLookups?, talks: Int = 3
  ) -> [DetailLine] {
    let lately = timelineLines(timeline.prefix(talks), language, today: today)
    let before = timelineLines(timeline.dropFirst(talks), language, today: today)
    return importantLines(language) + identityLines(language) + unreadableLines(language)
      + warningLines(language) + noteLines(language) + contactLines(language)
      + followUpLines(language) + lately + lineLines(language) + workLines(language, lookups)
      + partnershipLines(language) + profileLines(language, lookups)
      + dialogueLines(language, today: today) + recordLines(language)
      + storedLines(language, lookups) + before
  }

  /// What must not be overlooked, each with the form that says it.
  private func importantLines(_ language: Language) -> [DetailLine] {
    let own: [DetailItem] =
      organisation.isNoteImportant && organisation.note != nil
      ? [DetailItem(edit: .row(.organisation, organisation.id))] : []
    let items = own + importantNotes.map { DetailItem(edit: .row(.interaction, $0.id)) }
    return zip(important, items).map { text, item in
      DetailLine("", "! \(text)", .error, item: item)
    }
  }

  private func noteLines(_ language: Language) -> [DetailLine] {
    guard let note = organisation.note, !note.isEmpty, !organisation.isNoteImportant else {
      return []
    }
    return [
      DetailLine(
        DetailPhrases.note(language), note,
        item: DetailItem(edit: .row(.organisation, organisation.id)))
    ]
  }

  private func identityLines(_ language: Language) -> [DetailLine] {
    let address = [
      organisation.street,
      [organisation.postalCode, organisation.city].compactMap(\.self).joined(separator: " "),
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    let identity = [
      organisation.reference, organisation.cvr.map { "CVR \($0.display)" },
      phones.isEmpty ? nil : PhoneNumbers(phones.map(\.number)).display, organisation.email,
      address.isEmpty ? nil : address,
      organisation.website,
    ].compactMap(\.self)
    var lines = [
      DetailLine(
        "", identity.joined(separator: "  "),
        item: DetailItem(edit: .row(.organisation, organisation.id)), isWide: true)
    ]
    if let purpose = organisation.purposeText, !purpose.isEmpty {
      lines.append(DetailLine(DetailPhrases.purpose(language), purpose))
    }
    return lines
  }

  /// All else that the forms of the organisation hold.
  private func storedLines(_ language: Language, _ lookups: StoredLookups?) -> [DetailLine] {
    facts(besides: Self.shownElsewhere, language, lookups).map { fact in
      DetailLine(
        "", "\(fact.label): \(fact.text)",
        item: DetailItem(edit: fact.kind.map { .row($0, organisation.id) }), isWide: true)
    }
  }

  /// The fields whose content stands in the lines above.
  static let shownElsewhere: Set<FieldKey> = [
    .name, .cvr, .email, .street, .postalCode, .city, .website, .purpose, .note, .adProtected,
    .doNotCall, .doNotCallNote, .surplusUse, "csrProfile", "responsibleTo", "isNoteImportant",
  ]

  /// What cannot be read, as it stands: the rest of the row is shown below as ever.
  private func unreadableLines(_ language: Language) -> [DetailLine] {
    unreadable.map {
      DetailLine(UnreadablePhrases.label(language), $0.sentence(language), .error)
    }
  }

  private func warningLines(_ language: Language) -> [DetailLine] {
    var lines: [DetailLine] = []
    if organisation.doNotCall {
      let note = organisation.doNotCallNote.map { ": \($0)" } ?? ""
      lines.append(DetailLine("", DetailPhrases.doNotCall(language) + note, .error))
    }
    if organisation.adProtected {
      lines.append(DetailLine("", DetailPhrases.adProtected(language), .error))
    }
    return lines
  }

  private func contactLines(_ language: Language) -> [DetailLine] {
    labelled(
      DetailPhrases.contact(language),
      contacts.map { contact in
        let words =
          [contact.role.title, contact.person.name] + contact.phones.map(\.number.display)
          + [contact.person.email]
        return (
          words.compactMap(\.self).joined(separator: "  "),
          DetailItem(
            edit: .row(.contact, contact.person.id, organisation: organisation.id),
            removal: .contact(contact.role, of: contact.person, contact.phones), contact: contact)
        )
      })
  }

  private func lineLines(_ language: Language) -> [DetailLine] {
    labelled(
      DetailPhrases.offers(language), offers.map { ($0.words(language), $0.item) })
      + labelled(
        DetailPhrases.needs(language), needs.map { ($0.words(language), $0.item) })
  }

  private func workLines(_ language: Language, _ lookups: StoredLookups?) -> [DetailLine] {
    var lines: [DetailLine] = []
    if let workplaceOffer {
      lines.append(
        DetailLine(
          DetailPhrases.workplace(language), workplaceOffer.words(language, lookups),
          item: DetailItem(
            edit: .new(.workplace, of: organisation.id),
            removal: .workplaceOffer(workplaceOffer))))
    }
    if !openPositions.isEmpty {
      lines.append(
        DetailLine(
          DetailPhrases.positions(language),
          DetailPhrases.positionSummary(
            language,
            ["count": String(openPositions.count), "low": String(lowHourPositions.count)])))
    }
    return lines
  }

  /// What it does as a responsible enterprise, and where it is in its life.
  private func profileLines(_ language: Language, _ lookups: StoredLookups?) -> [DetailLine] {
    let standing = DetailItem(edit: .row(.standing, organisation.id))
    let inclusive =
      organisation.themes.contains("inclusiveWorkplace")
      ? lookups?.label(.theme, "inclusiveWorkplace") : nil
    let tags =
      SocialResponsibility.allCases.filter { organisation.responsibleTo.contains($0.rawValue) }
      .map { $0.word(language) }
      + [inclusive.map { language == .danish ? $0.labelDa : $0.labelEn }].compactMap(\.self)
    let csr = [tags.joined(separator: ", "), organisation.csrProfile ?? ""].filter { !$0.isEmpty }
    let life = phase.map { phase in
      [
        phase.unreadable.shown("phase", else: phase.phase.word(language)),
        DetailPhrases.phaseSince(
          language, ["day": phase.unreadable.shown("validFrom", else: phase.validFrom.display)]),
        phase.assessedOn.map { DetailPhrases.phaseAssessed(language, ["day": $0.display]) },
        phase.basis,
      ].compactMap(\.self).joined(separator: " · ")
    }
    return labelled(
      DetailPhrases.responsibility(language),
      csr.isEmpty ? [] : [(csr.joined(separator: " · "), standing)])
      + labelled(
        DetailPhrases.surplus(language),
        [organisation.surplusUse ?? ""].filter { !$0.isEmpty }.map { ($0, standing) })
      + labelled(DetailPhrases.phase(language), life.map { [($0, standing)] } ?? [])
  }

  /// What kinds declare of themselves; a heading stands before the first of its kind.
  private func recordLines(_ language: Language) -> [DetailLine] {
    let kinds = RecordKind.allCases.map { kind in records.filter { $0.kind == kind } }
    return kinds.flatMap { records in
      records.enumerated().map { index, record in
        var line = DetailLine(
          index == 0 ? record.heading(language) : "", record.words(language),
          item: DetailItem(edit: .row(record.kind, record.id), removal: record.removal))
        line.leadsTo = record.leadsTo
        return line
      }
    }
  }

  private func partnershipLines(_ language: Language) -> [DetailLine] {
    labelled(
      DetailPhrases.partnerships(language),
      partnerships.map { partnership in
        let day = (partnership.endedOn ?? partnership.agreedOn).map { " \($0.display)" } ?? ""
        let words = [
          partnership.title, partnership.state.word(language) + day,
          partnership.others.joined(separator: ", "),
        ]
        return (
          words.filter { !$0.isEmpty }.joined(separator: " · "),
          DetailItem(edit: .row(.partnership, partnership.id))
        )
      })
  }

  private func dialogueLines(_ language: Language, today: DanishDate) -> [DetailLine] {
    var lines: [DetailLine] = []
    if standing.isSOV || lastDialogueOn != nil {
      let last = lastDialogueOn?.display ?? DetailPhrases.never(language)
      let next = nextDialogueBy.map { due in
        " · " + DetailPhrases.nextDialogue(language, ["day": due.display])
      }
      let isLate = nextDialogueBy.map { $0 < today } ?? false
      lines.append(
        DetailLine(
          DetailPhrases.dialogue(language), last + (next ?? ""), isLate ? .warning : .text))
    }
    return lines
  }

  private func followUpLines(_ language: Language) -> [DetailLine] {
    labelled(
      DetailPhrases.followUps(language),
      followUps.map {
        (
          "\($0.unreadable.shown("dueOn", else: $0.dueAt.display)) \($0.text)",
          DetailItem(edit: .row(.followUp, $0.id))
        )
      })
  }

  private func timelineLines(
    _ entries: ArraySlice<TimelineEntry>, _ language: Language, today: DanishDate
  ) -> [DetailLine] {
    entries.map { entry in
      DetailLine(
        entry.day.short(language, from: today), entry.words(language),
        item: DetailItem(edit: entry.form))
    }
  }

  private func labelled(_ label: String, _ rows: [(String, DetailItem?)]) -> [DetailLine] {
    rows.enumerated().map { index, row in
      DetailLine(index == 0 ? label : "", row.0, item: row.1)
    }
  }
}

extension OfferLine {
  fileprivate var item: DetailItem { DetailItem(edit: .row(.line, id), removal: .line(self)) }
}
