import HotlineCore
import Resources
import Screen

// The menus of the desk, each made when it is opened.

extension DeskState {
  /// The keys that mean something where one is, by what they are for; then what badges and symbols
  /// stand for.
  func helpMenu() -> Menu {
    let here = KeyTable.bindings(in: keyContext)
    let keys = Purpose.allCases.flatMap { purpose -> [MenuItem] in
      let those = items(here.filter { $0.command.purpose == purpose })
      return those.isEmpty ? [] : [.heading(purpose.title(language))] + those
    }
    return Menu(
      title: DeskPhrases.helpTitle(language), items: keys + explanations, isFiltered: true,
      hint: DeskPhrases.helpHint(language), kind: .help)
  }

  private var explanations: [MenuItem] {
    let badges = Standing.allCases.map { standing in
      var item = MenuItem(
        standing.inFull(language), detail: standing.badge(language), action: .nothing)
      item.search = CommandWords.badge(language)
      return item
    }
    let symbols = HelpSymbol.allCases.map { symbol in
      var item = MenuItem(symbol.meaning(language), detail: symbol.rawValue, action: .nothing)
      item.search = CommandWords.symbol(language)
      return item
    }
    return [.heading(HelpPhrases.badges(language))] + badges
      + [.heading(HelpPhrases.symbols(language))] + symbols
  }

  /// Every command of where one is and of the desk by name: some terminals keep a key for themselves.
  func paletteMenu() -> Menu {
    let keyless = KeyTable.keyless.map { entry in
      var item = MenuItem(entry.sentence(language), action: .run(entry.command))
      item.search = entry.command.search(language)
      return item
    }
    return Menu(
      title: DeskPhrases.paletteTitle(language),
      items: items(ownBindings + KeyTable.bindings(in: .desk)) + keyless + periodItems + listItems
        + itemsOfSelection,
      isFiltered: true)
  }

  /// What can be done where the palette is opened and not on the desk; a key that only moves on is no
  /// command to look for.
  private var ownBindings: [Binding] {
    let ofDesk = Set(KeyTable.bindings(in: .desk).map(\.command))
    let moves: Set<Command> = [
      .choose, .readPage, .close, .nextField, .previousField, .park, .leaveCall, .clearField,
    ]
    return KeyTable.bindings(in: keyContext).filter {
      !ofDesk.contains($0.command) && !moves.contains($0.command)
    }
  }

  /// What Ctrl+O and Ctrl+C offer, by name: who looks for *stilling* need not know where it is.
  private var itemsOfSelection: [MenuItem] {
    guard selection != nil else { return [] }
    func named(_ phrase: Phrase, _ key: Key, _ menu: Menu) -> [MenuItem] {
      menu.items.compactMap { item in
        guard let letter = item.letter else { return nil }
        let keys = "\(key.label(language)) \(letter)"
        return MenuItem(
          phrase(language, ["what": item.title]), detail: keys, whyDisabled: item.whyDisabled,
          action: item.action)
      }
    }
    let writing = isReadOnly ? [] : named(DeskPhrases.createNamed, .control("o"), createMenu())
    return writing + named(DeskPhrases.copyNamed, .control("c"), copyMenu())
  }

  private var listItems: [MenuItem] {
    RecordList.all.map { list in
      var item = MenuItem(
        ListPhrases.listNamed(language, ["title": list.title(language)]),
        action: .showList(list.name))
      item.search = list.title(language)
      return item
    }
  }

  private func items(_ bindings: [Binding]) -> [MenuItem] {
    bindings.map { binding in
      var item = MenuItem(
        binding.sentence(language), detail: binding.key.label(language),
        whyDisabled: whyDisabled(binding.command)?(language), action: .run(binding.command))
      item.search = binding.command.search(language)
      return item
    }
  }

  /// What can be added to the selected organisation, each with its letter.
  func createMenu() -> Menu {
    let id = selection?.id ?? 0
    let items: [(Character, Phrase, FormOpening)] = [
      ("t", DeskPhrases.addOffer, .newLine(.offers, of: id)),
      ("b", DeskPhrases.addNeed, .newLine(.needs, of: id)),
      ("k", DeskPhrases.addContact, .new(.contact, of: id)),
      ("s", DeskPhrases.addPosition, .new(.position, of: id)),
      ("p", DeskPhrases.addWorkplace, .new(.workplace, of: id)),
      // In a call `r` says who rings.
      (call == nil ? "r" : "f", DeskPhrases.editStanding, .row(.standing, id)),
      ("a", DeskPhrases.addPartnership, .newPartnership(parties: [id])),
      ("m", CallPhrases.logMail, .newConversation(.email, with: id)),
      ("d", CallPhrases.logMeeting, .newConversation(.meeting, with: id)),
      ("n", CallPhrases.logNote, .newConversation(.note, with: id)),
      ("v", DeskPhrases.addOrganisation, .newOrganisation(name: nil)),
      ("g", DeskPhrases.addPeriod, .new(.period)),
    ]
    let caller = call.flatMap { _ in selection }.map { selected in
      MenuItem(
        CallPhrases.thisIsTheCaller(language, ["name": selected.name]), letter: "r",
        action: .caller(selected.item(language), selected.standing?.callerType))
    }
    let first = [caller, answerItem, presentItem, keepNeedItem, becameItem].compactMap(\.self)
    let taken = Set(first.map(\.letter))
    return Menu(
      title: DeskPhrases.createTitle(language, ["name": selection?.name ?? ""]),
      items: first
        + items.filter { !taken.contains($0.0) }.map { letter, phrase, subject in
          MenuItem(phrase(language), letter: letter, action: .openForm(subject))
        }
        + declared(of: id, besides: items.map { ($0.0, $0.2.kind) } + Self.keptLetters),
      isFiltered: false)
  }

  /// Letters that something else has while somebody is on the telephone: no kind takes them, so that
  /// each keeps its own at all times.
  private static let keptLetters: [(letter: Character, kind: RecordKind)] = [
    ("r", .standing), ("f", .standing), ("g", .period),
  ]

  /// What was spoken as a line of the one who asks.
  private var keepNeedItem: MenuItem? {
    guard let asker = needAskerID, let understood = partners.understood, need?.isEmpty == false
    else { return nil }
    return MenuItem(
      DeskPhrases.keepNeed(language), letter: "g",
      action: .openForm(.line(understood, text: need?.answer, of: asker)))
  }

  /// The kinds that say by themselves that they concern an organisation, each with a letter of its
  /// name that is free.
  private func declared(
    of organisation: Int64, besides offered: [(letter: Character, kind: RecordKind)]
  ) -> [MenuItem] {
    var taken = Set(offered.map(\.letter))
    return RecordKind.allCases.filter { kind in
      kind.declared.detail != nil && kind.form != nil && !offered.contains { $0.kind == kind }
    }.map { kind in
      let name = kind.names.one(language)
      let letter = (name.lowercased() + "abcdefghijklmnopqrstuvwxyz").first {
        $0.isLetter && !taken.contains($0)
      }
      if let letter { taken.insert(letter) }
      return MenuItem(name, letter: letter, action: .openForm(opening(kind, of: organisation)))
    }
  }

  /// A purchase need takes over what stands in the line of a need, and who asked.
  private func opening(_ kind: RecordKind, of organisation: Int64) -> FormOpening {
    guard kind == .purchaseNeed else { return .new(kind, of: organisation) }
    let asker = need == nil ? nil : needAskerID
    return .newPurchaseNeed(of: asker ?? organisation, spoken: need?.answer)
  }

  /// What can be copied from the selected organisation.
  func copyMenu() -> Menu {
    let items = (selectedDetail.map(CopyField.all) ?? []).map { field in
      MenuItem(
        field.label(language), detail: field.text, letter: field.letter,
        action: .copy(field.text))
    }
    return Menu(
      title: DeskPhrases.copyTitle(language, ["name": selection?.name ?? ""]), items: items,
      isFiltered: false, hint: DeskPhrases.quitHint(language), kind: .copy)
  }

  /// What was opened before all of the organisation was read shows it now.
  mutating func refreshCopyMenu() {
    guard case .menu(let menu) = layers.last, menu.kind == .copy, menu.items.isEmpty else { return }
    layers[layers.count - 1] = .menu(copyMenu())
  }

  /// The list of drafts, where it is on top, shows what there is now; the selection stays on its
  /// draft, or in its place where that is gone.
  mutating func refreshDraftMenu() {
    guard case .menu(let menu) = layers.last, menu.kind == .drafts else { return }
    var fresh = draftMenu()
    fresh.filter = menu.filter
    let same = fresh.visible.firstIndex { $0.action == menu.selectedItem?.action }
    fresh.selected = same ?? min(menu.selected, max(0, fresh.visible.count - 1))
    layers[layers.count - 1] = .menu(fresh)
  }

  /// Open forms first, the newest on top, then lines outside of forms, then what lies on disk from
  /// before.
  func draftMenu() -> Menu {
    let open = forms.reversed().map { form in
      MenuItem(form.title(language), detail: form.keptAt ?? "", action: .resume(form.id))
    }
    let composed = lines.filter { !$0.isEmpty }.reversed().map { line in
      MenuItem(line.draftTitle(), detail: line.keptAt ?? "", action: .resume(line.id))
    }
    let kept = otherDrafts.map { draft in
      let elsewhere = isOpenElsewhere(draft) ? [ColleaguePhrases.openElsewhere(language)] : []
      let damaged = draft.isWhole ? [] : [DraftPhrases.notWholeItem(language)]
      return MenuItem(
        draft.title, detail: (damaged + elsewhere + [draft.keptAt]).joined(separator: " · "),
        action: .resume(draft.id))
    }
    let items = open + composed + kept + damagedItems
    return Menu(
      title: DeskPhrases.draftsTitle(language), items: items, isFiltered: true,
      hint: (items.isEmpty ? DeskPhrases.noDrafts : DeskPhrases.draftsHint)(language),
      kind: .drafts)
  }
}

/// One thing of an organisation that can go to the clipboard.
struct CopyField {
  let label: Phrase
  let letter: Character
  let text: String

  static func all(of detail: OrganisationDetail) -> [CopyField] {
    let organisation = detail.organisation
    let address = [
      organisation.street,
      [organisation.postalCode, organisation.city].compactMap(\.self).joined(separator: " "),
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    let fields: [(Phrase, Character, String?)] = [
      (DeskPhrases.phone, "t", detail.phones.first?.number.display),
      (DeskPhrases.cvr, "c", organisation.cvr?.display),
      (DeskPhrases.email, "m", organisation.email),
      (DeskPhrases.address, "a", address.isEmpty ? nil : address),
      (DeskPhrases.name, "n", organisation.name),
      (DeskPhrases.reference, "r", organisation.reference),
    ]
    let others = zip("23456789", detail.phones.dropFirst()).map { letter, phone in
      CopyField(label: DeskPhrases.phone, letter: letter, text: phone.number.display)
    }
    return fields.compactMap { label, letter, text in
      text.map { CopyField(label: label, letter: letter, text: $0) }
    } + others
  }
}
