import HotlineCore
import Resources
import Screen

// A call: begun, written in, parked, taken up again.

extension DeskState {
  /// F2: begins a call; during one the keys go to its fields and back to the search box.
  mutating func switchToCall() -> [DeskEffect] {
    guard let docked = call else { return beginCall() }
    // From a form or a menu the way leads to the notes, wherever the keys were before.
    let leadsToFields = !layers.isEmpty || !docked.hasKeys
    guard leadsToFields else { return leaveCallFields() }
    call?.hasKeys = true
    return closeLayers()
  }

  /// Begins a call with who most likely is on the line; one that runs is parked first.
  mutating func beginCall(_ known: CallBeginning? = nil) -> [DeskEffect] {
    guard !isReadOnly else {
      notice = Notice(.warning, RegisterPhrases.readOnly(language))
      return []
    }
    var keep = closeLayers() + parkCall()
    var known = known
    if known == nil, let (ringing, effects) = takeRinging() {
      keep += effects
      known = CallBeginning(
        number: ringing.number.map { PhoneNumbers([$0]) }, owners: ringing.card?.owners ?? [],
        language)
    }
    let beginning = known ?? likelyCaller
    var searched: [DeskEffect] = []
    if let number = list.numbers, beginning.number == number {
      // It stands in the call now, and is no number of the next one.
      list.search.replaceAll(with: "")
      searched = search()
    }
    (chosenID, enteredID, list.isUsed) = (nil, nil, true)
    if let said = beginning.notice { notice = said }
    var subject = FormSubject()
    subject.startedAt = moment.instant
    var form = OpenForm(
      FormState(
        .interaction, id: identifiers.next(), subject: subject, values: beginning.values,
        context: formContext))
    form.form.propose(at: FieldPath(.caller))
    form.offers = beginning.offers
    forms.append(form)
    call = DockedCall(form.id)
    // Whoever rings is shown, unless something is being looked for.
    if known != nil, list.search.isEmpty, let caller = callerID {
      searched += goTo(organisation: caller)
    }
    return keep + searched + preview(form.id)
  }

  /// Enter on the row that offers an inquiry from a number: the running call takes the number where
  /// it has none, else a call from it begins.
  mutating func takeOfferedNumber() -> [DeskEffect] {
    guard let number = list.offeredNumber, let id = call?.id,
      let index = forms.firstIndex(where: { $0.id == id }),
      forms[index].form.shownFields.contains(FieldPath(.callerPhone)),
      forms[index].form.value(FieldPath(.callerPhone)).isNothing
    else {
      return beginCall(CallBeginning(number: list.offeredNumber, owners: [], language))
    }
    let context = formContext(of: id)
    forms[index].form.fill(FieldPath(.callerPhone), with: .text(number.display), context)
    forms[index].markChanged()
    call?.hasKeys = true
    list.search.replaceAll(with: "")
    return search() + preview(id)
  }

  /// Somebody moved to an organisation or opened it. During a call it is looked up for the one who
  /// calls, and says nothing of who calls next.
  mutating func choose(_ id: Int64?) {
    if call == nil { (chosenID, enteredID) = (id, nil) }
  }

  /// The call is set aside as it stands, its clock running; F7 brings it back.
  mutating func parkCall() -> [DeskEffect] {
    guard let docked = call else { return [] }
    call = nil
    change(docked.id) { $0.form.judge() }
    return keepDrafts()
  }

  /// Docks a call that is set aside, or came from disk; one that runs is parked.
  mutating func dock(_ id: OpenForm.ID) -> [DeskEffect] {
    let keep = closeLayers() + (call?.id == id ? [] : parkCall())
    call = DockedCall(id)
    return keep
  }

  /// Lays aside every form that is open over the desk, and closes every menu.
  mutating func closeLayers() -> [DeskEffect] {
    guard !layers.isEmpty else { return [] }
    for case .form(let id) in layers { change(id) { $0.form.judge() } }
    for case .prompt(let id) in layers { _ = changeLine(id) { $0.judge() } }
    layers = []
    return keepDrafts()
  }

  /// A key of a call that goes to its fields, unless it is a command.
  mutating func pressInCall(_ key: Key, _ id: OpenForm.ID) -> [DeskEffect] {
    if let command = KeyTable.command(for: key, in: .call), FormCommand(command) == nil {
      return run(command)
    }
    if key == .enter, takeOwner(id) { return [] }
    let effects = pressInFields(key, id)
    offerCallers(id)
    return effects
  }

  /// Enter behind a number that is somebody's puts them in as the caller, unless one stands there. Of
  /// several owners *Hvem* offers each.
  ///
  /// - Returns: whether the key has done its work.
  private mutating func takeOwner(_ id: OpenForm.ID) -> Bool {
    guard let index = forms.firstIndex(where: { $0.id == id }),
      forms[index].form.focusedField == FieldPath(.callerPhone),
      forms[index].form.value(FieldPath(.caller)) == .empty,
      !forms[index].preview.numberOwners.isEmpty
    else { return false }
    let context = formContext(of: id)
    let known = CallBeginning(
      number: nil, owners: forms[index].preview.numberOwners, language)
    if known.offers.isEmpty {
      for (path, value) in known.values where path != FieldPath(.callerType) {
        forms[index].form.fill(path, with: value, context)
      }
      forms[index].markChanged()
      return false
    }
    forms[index].offers = known.offers
    forms[index].form.leave(context)
    forms[index].form.focus = .field(FieldPath(.caller))
    forms[index].form.scrollToFocus(context)
    forms[index].markChanged()
    offerCallers(id)
    return true
  }

  /// Esc in a call: the keys go to the search box, the call goes on.
  mutating func leaveCallFields() -> [DeskEffect] {
    guard let docked = call else { return [] }
    call?.hasKeys = false
    change(docked.id) { $0.form.judge() }
    showPane(.list)
    list.isStale = !list.search.isEmpty
    return keepDrafts()
  }

  /// Ctrl+K: what is selected was named to the caller.
  mutating func mentionSelected() -> [DeskEffect] {
    guard let id = call?.id, let item = selection?.item(language),
      let index = forms.firstIndex(where: { $0.id == id })
    else { return [] }
    guard !mentionedIDs.contains(where: { String($0) == item.key }) else {
      notice = Notice(.warning, CallPhrases.alreadyNamed(language, ["name": item.name]))
      return []
    }
    let context = formContext(of: id)
    forms[index].form.add(item, context)
    forms[index].markChanged()
    notice = Notice(.done, CallPhrases.named(language, ["name": item.name]))
    return preview(id)
  }

  /// The organisations that were named in the running call.
  var mentionedIDs: Set<Int64> {
    guard let id = call?.id, let form = forms.first(where: { $0.id == id })?.form else { return [] }
    let values = FormValues(form)
    return Set(values.entries(of: .mentions).compactMap { values.rowID(.organisation, $0) })
  }

  /// Who is on the line, where the call says so: who asks for what is sought.
  var callerID: Int64? {
    guard let id = call?.id, let form = forms.first(where: { $0.id == id })?.form else {
      return nil
    }
    return FormValues(form).rowID(.caller)
  }

  /// Who asks for what is sought: in a call the caller, who may be unknown; else the organisation
  /// that was searched for, moved to or opened, and not one that only happens to stand on top.
  var needAskerID: Int64? {
    guard call == nil else { return callerID }
    let isMeant = !list.search.isEmpty || list.selectedID == chosenID
    return isMeant ? list.selectedID : nil
  }

  /// What stands in the frame of the call that runs.
  func callHeader(of form: OpenForm) -> CallHeader? {
    guard form.id == call?.id, let start = form.form.subject.startedAt else { return nil }
    return CallHeader(
      number: form.preview.callerNumber?.display,
      clock: CallClock.text(seconds: max(0, moment.instant.seconds - start.seconds)))
  }

  /// The open calls, the running one first, with their clocks.
  var callClocks: [(isRunning: Bool, text: String)] {
    let calls = forms.filter { $0.form.subject.startedAt != nil }
    let running = calls.filter { $0.id == call?.id }
    let parked = calls.filter { $0.id != call?.id }
    return (running + parked).map { form in
      let start = form.form.subject.startedAt ?? moment.instant
      let seconds = max(0, moment.instant.seconds - start.seconds)
      return (form.id == call?.id, CallClock.text(seconds: seconds))
    }
  }
}

/// How long a call lasts, as its clock shows it.
enum CallClock {
  /// `02:14`, from an hour on `1:02:14`.
  static func text(seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let tail = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return seconds < 3_600 ? tail : "\(seconds / 3_600):\(tail)"
  }
}
