import HotlineCore
import Resources

/// Who is on the line as a call begins, as far as the desk can tell.
struct CallBeginning: Equatable {
  /// Put in as a proposal, which typing replaces.
  var caller: LookupItem?
  var callerType: Inquiry.CallerType?
  var contact: LookupItem?
  /// What somebody is called whom the register does not know.
  var name: String?
  /// The number they ring from, where nobody is known by it.
  var number: PhoneNumbers?
  /// Who it may be, where that is not clear: *Hvem* offers them.
  var offers: [LookupItem] = []
  /// What has to be said of the proposal.
  var notice: Notice?
  /// We ring them.
  var isOutgoing = false

  /// What the call's fields begin with.
  var values: [FieldPath: FieldValue] {
    var values: [FieldPath: FieldValue] = [:]
    values[FieldPath(.caller)] = caller.map(FieldValue.item)
    values[FieldPath(.callerType)] = callerType.map { FieldValue(code: $0.rawValue) }
    values[FieldPath(.contact)] = contact.map(FieldValue.item)
    values[FieldPath(.callerName)] = name.map { FieldValue($0) }
    values[FieldPath(.callerPhone)] = number.map { FieldValue($0.display) }
    if isOutgoing {
      values[FieldPath(.way)] = FieldValue(code: Interaction.Direction.outgoing.rawValue)
    }
    return values
  }
}

extension CallBeginning {
  /// Whoever owns a number calls from it: its one owner is the caller, of several each may be.
  init(number: PhoneNumbers?, owners: [NumberOwner], _ language: Language) {
    guard let owner = owners.first else {
      self.number = number
      return
    }
    guard owners.allSatisfy({ $0.organisationID == owner.organisationID }) else {
      offers = owners.map { $0.item(language) }
      return
    }
    caller = owner.item(language)
    callerType = owner.standing.callerType
    guard owners.count == 1, let id = owner.contactID, let name = owner.contactName else { return }
    contact = LookupItem(key: String(id), name: name)
  }

  init(_ selection: Selection, _ language: Language) {
    caller = selection.item(language)
    callerType = selection.standing?.callerType
  }
}

extension DeskState {
  /// Who most likely is on the line: the organisation that was moved to or opened since the last
  /// call, the owner of the number that was typed, the only hit of the search. Else nobody: then the
  /// hits are offered.
  var likelyCaller: CallBeginning {
    if let chosen = listSelection, chosen.id == chosenID {
      var beginning = CallBeginning(chosen, language)
      beginning.contact = selectedPerson
      if chosen.id == enteredID {
        beginning.notice = Notice(
          .warning, CallPhrases.justEntered(language, ["name": chosen.name]))
      }
      return beginning
    }
    guard !list.search.isEmpty, !list.isStale, !list.isUsed else { return CallBeginning() }
    if let record = list.selectedRecord, record.organisationID == nil {
      var beginning = CallBeginning()
      if record.kind == .inquiry, !record.about.isEmpty { beginning.name = record.about }
      return beginning
    }
    // The call does not wait for who owns the number: without an answer the number stands in it.
    if let number = list.numbers {
      return CallBeginning(number: number, owners: list.owners ?? [], language)
    }
    guard list.isAnswered else { return CallBeginning() }
    // What else was found stands behind the organisations: alone it says who calls as one hit does.
    let found = list.page.hits.map { Selection($0) }
    let others = found.isEmpty ? list.records.compactMap(\.organisation) : []
    let isOnly = found.isEmpty ? list.records.count == 1 : list.page.total == .exactly(1)
    if isOnly, let only = (found + others).first {
      var beginning = CallBeginning(listSelection ?? only, language)
      beginning.contact = selectedPerson
      return beginning
    }
    var beginning = CallBeginning()
    var offered: Set<Int64> = []
    beginning.offers = (found + others).filter { offered.insert($0.id).inserted }.prefix(8)
      .map { $0.item(language) }
    return beginning
  }

  /// The contact person on whose row the list stands.
  private var selectedPerson: LookupItem? {
    list.selectedRecord.flatMap { record in
      record.kind == .contact ? LookupItem(key: String(record.id), name: record.title) : nil
    }
  }

  /// Where the keys have come to the empty field that says who calls, those who may it be are shown.
  mutating func offerCallers(_ id: OpenForm.ID) {
    change(id) { open in
      guard open.form.kind == .interaction, open.form.focusedField == FieldPath(.caller) else {
        return
      }
      open.form.offer(open.offers, at: FieldPath(.caller))
    }
  }

  /// What a call says already of a caller who is entered now: what kind it is, and its number.
  func saidOfCaller(_ id: OpenForm.ID) -> [FieldPath: FieldValue] {
    guard let form = forms.first(where: { $0.id == id })?.form, form.kind == .interaction else {
      return [:]
    }
    let values = FormValues(form)
    let type: Inquiry.CallerType? = values.choice(.callerType)
    var said: [FieldPath: FieldValue] = [:]
    if let kind = type?.organisationKind {
      said[FieldPath(.kind)] = FieldValue(code: kind.rawValue)
    }
    if let phones = values.phones(.callerPhone) {
      said[FieldPath(.phone)] = FieldValue(phones.display)
    }
    return said
  }

  /// Says that an organisation is the one who calls.
  mutating func setCaller(_ item: LookupItem, _ type: Inquiry.CallerType?) -> [DeskEffect] {
    guard let id = call?.id else { return [] }
    let context = formContext(of: id)
    change(id) { open in
      guard open.form.value(FieldPath(.caller)) != .item(item) else { return }
      open.form.fill(FieldPath(.caller), with: .item(item), context)
      open.form.fill(FieldPath(.contact), with: .empty, context)
      if let type {
        open.form.fill(FieldPath(.callerType), with: FieldValue(code: type.rawValue), context)
      }
      open.markChanged()
    }
    notice = Notice(.done, CallPhrases.isCaller(language, ["name": item.name]))
    return preview(id)
  }
}

extension FoundRecord {
  /// The first organisation that it is about.
  fileprivate var organisation: Selection? {
    organisationID.map { Selection(id: $0, name: organisationName ?? "") }
  }
}

extension NumberOwner {
  /// As a picker shows it: the organisation, and who answers there.
  func item(_ language: Language) -> LookupItem {
    let words = [
      contactName, standing.badge(language), Organisation.reference(of: organisationID),
    ]
    return LookupItem(
      key: String(organisationID), name: name,
      detail: words.compactMap(\.self).joined(separator: " "))
  }
}

extension Standing {
  /// What kind of caller it is; nil where the standing does not say.
  var callerType: Inquiry.CallerType? {
    switch self {
    case .rsv, .sov: .sov
    case .smv, .large, .ordinary: .enterprise
    case .initiative: .entrepreneur
    case .association: .association
    case .department: .department
    case .otherPublic, .ceased: nil
    }
  }
}
