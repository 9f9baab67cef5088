import HotlineCore
import Resources
import Screen

/// How a call ends: what came of it and whether somebody follows up, each with one key. What is
/// most likely is chosen beforehand, so that Enter alone will do.
public struct CallEnding: Equatable, Sendable {
  let id: OpenForm.ID
  /// What stands in the title: who called.
  let about: String
  /// Whether it is stored with no organisation: none called, and none was named.
  let isAboutNobody: Bool
  var outcome: CallOutcome
  var followUp: FollowUpChoice
  /// The moment that stands in the call, in its field or by a time in its notes; nil for none.
  let typed: DayAndTime?
  /// In how many working days the register proposes to follow up.
  let proposedDays: Int
  /// Promises to the caller that are still open, each with a letter of its own.
  let promises: [FollowUp]
  /// Those that this call keeps, by id.
  var kept: Set<Int64> = []
}

/// When to follow up on a call.
enum FollowUpChoice: Equatable, Sendable {
  case none
  case workingDays(Int)
  /// What was typed in the call.
  case typed(DayAndTime)

  /// None, the next working day, what the register proposes, and days around it.
  static func offered(proposing days: Int) -> [FollowUpChoice] {
    [.none] + Set([1, 5, days, 20]).sorted().map { .workingDays($0) }
  }

  func moment(from today: DanishDate, _ calendar: DanishCalendar) -> DayAndTime? {
    switch self {
    case .none: nil
    case .workingDays(let count): DayAndTime(day: calendar.adding(workingDays: count, to: today))
    case .typed(let moment): moment
    }
  }

  func words(_ language: Language) -> String {
    switch self {
    case .none: CallPhrases.noFollowUp(language)
    case .workingDays(1): CallPhrases.tomorrow(language)
    case .workingDays(let count):
      CallPhrases.inWorkingDays(language, ["count": String(count)])
    case .typed: CallPhrases.onDay(language)
    }
  }
}

extension CallOutcome {
  /// The letter that chooses it, the same in both languages: fingers do not translate.
  var letter: Character {
    switch self {
    case .answered: "b"
    case .guided: "v"
    case .unmet: "u"
    case .callback: "r"
    case .abandoned: "a"
    case .handedOver: "o"
    }
  }
}

extension CallEnding {
  /// What can be followed up when, each with its digit. A digit means the same whatever was typed:
  /// that has one of its own.
  var choices: [(digit: Int, choice: FollowUpChoice)] {
    let offered = FollowUpChoice.offered(proposing: proposedDays).enumerated().map {
      (digit: $0.offset, choice: $0.element)
    }
    return offered + (typed.map { [(digit: Self.typedDigit, choice: .typed($0))] } ?? [])
  }

  private static let typedDigit = 9
  /// The letter that leads to the field for another day or a time.
  static let otherDay: Character = "d"

  /// The keys that say that this call kept a promise; more promises than these are closed on F5.
  static let promiseLetters: [Character] = ["l", "m", "n", "p", "s"]

  /// The promises with their letters.
  var offered: [(letter: Character, promise: FollowUp)] {
    Array(zip(Self.promiseLetters, promises))
  }

  /// False when the key means nothing here.
  mutating func choose(_ letter: Character) -> Bool {
    if let promise = offered.first(where: { $0.letter == letter })?.promise {
      kept.formSymmetricDifference([promise.id])
    } else if let digit = letter.wholeNumberValue {
      guard let choice = choices.first(where: { $0.digit == digit })?.choice else { return false }
      followUp = choice
    } else {
      guard let chosen = CallOutcome.allCases.first(where: { $0.letter == letter }) else {
        return false
      }
      outcome = chosen
      // Who promises to ring back promises a day: the one that was said, else the next.
      if chosen == .callback, followUp == .none {
        followUp = typed.map { .typed($0) } ?? .workingDays(1)
      }
    }
    return true
  }

  mutating func move(_ step: Int, outcome isOutcome: Bool) {
    if isOutcome {
      let all = CallOutcome.inOrder
      let here = all.firstIndex(of: outcome) ?? 0
      _ = choose(all[(here + step + all.count) % all.count].letter)
    } else {
      let all = choices.map(\.choice)
      let here = all.firstIndex(of: followUp) ?? 0
      followUp = all[(here + step + all.count) % all.count]
    }
  }
}

extension CallOutcome {
  /// As they are offered: the usual ones first.
  static let inOrder: [CallOutcome] = [
    .answered, .guided, .handedOver, .callback, .unmet, .abandoned,
  ]
}

extension DeskState {
  /// Ctrl+S: offers the outcome and the follow-up. A call in which nothing was said is closed.
  mutating func endCall() -> [DeskEffect] {
    guard let id = call?.id, let form = forms.first(where: { $0.id == id }) else { return [] }
    let values = FormValues(form.form)
    guard !form.form.saysNothing else {
      call = nil
      forms.removeAll { $0.id == id }
      notice = Notice(.done, CallPhrases.closedEmpty(language))
      return [.removeDraft(id)]
    }
    let context = formContext(of: id)
    if let wrong = form.form.unreadFields(context).first {
      return mend(wrong, in: form.form, context)
    }
    change(id) { $0.offerUsualContact(context, isEnding: true) }
    let entered = values.moment(.followUpOn)
    let calendar = words?.lookups.calendar ?? DanishCalendar()
    let said = values.text(.summary).flatMap { DayAndTime.named(in: $0, now: moment.local) }
    let isNamed = !values.entries(of: .mentions).isEmpty
    let proposed = words?.lookups.followUpWorkingDays ?? StoredLookups().followUpWorkingDays
    // A day that was chosen here before something was asked for is chosen still.
    let chosen =
      entered == form.chosenFollowUp
      ? FollowUpChoice.offered(proposing: proposed).first {
        $0 != .none && $0.moment(from: moment.today, calendar) == entered
      } : nil
    let typed = chosen == nil ? entered : nil
    layers.append(
      .callEnding(
        CallEnding(
          id: id, about: form.form.about,
          isAboutNobody: values.organisation(.caller) == nil && !isNamed,
          outcome: values.choice(.outcome) ?? .answered,
          // Who was named is asked later what came of it.
          followUp: chosen ?? typed.map { .typed($0) }
            ?? (isNamed ? .workingDays(proposed) : .none),
          typed: typed ?? said, proposedDays: proposed,
          promises: form.preview.promises))
    )
    return []
  }

  mutating func pressInCallEnding(_ key: Key) -> [DeskEffect] {
    guard case .callEnding(var ending) = layers.last else { return [] }
    switch key {
    case .enter, .control("s"):
      layers.removeLast()
      return finishCall(ending)
    case .character(let letter) where Character(letter.lowercased()) == CallEnding.otherDay:
      layers.removeLast()
      // A day that was only offered gives way to the one that is typed now.
      let typed = forms.first { $0.id == ending.id }.flatMap { form in
        FormValues(form.form).moment(.followUpOn).flatMap { $0 == form.chosenFollowUp ? nil : $0 }
      }
      ending.followUp = typed.map { .typed($0) } ?? .none
      return goTo(.followUpOn, of: ending, CallPhrases.typeTheDay)
    case .character(let letter):
      guard ending.choose(Character(letter.lowercased())) else { return [.bell] }
    case .left: ending.move(-1, outcome: true)
    case .right: ending.move(1, outcome: true)
    case .up: ending.move(-1, outcome: false)
    case .down: ending.move(1, outcome: false)
    case .paste, .backspace, .delete, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
      .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: .question).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .callEnding(ending)
    return []
  }

  /// What nobody can read is not written over by a choice: the keys go where it stands.
  private mutating func mend(
    _ path: FieldPath, in form: FormState, _ context: FormContext
  ) -> [DeskEffect] {
    change(form.id) { $0.form.goToMend(path, context) }
    call?.hasKeys = true
    notice = Notice(
      .problem,
      FormPhrases.notSaved(missing: [], wrong: [form.label(of: path, language)], language))
    return [.bell]
  }

  /// Writes the choices into the call's fields.
  private mutating func write(_ ending: CallEnding) {
    let context = formContext(of: ending.id)
    let calendar = words?.lookups.calendar ?? DanishCalendar()
    let promised = ending.followUp.moment(from: moment.today, calendar)
    change(ending.id) { open in
      open.form.fill(FieldPath(.outcome), with: FieldValue(code: ending.outcome.rawValue), context)
      open.form.fill(FieldPath(.followUpOn), with: FieldValue(promised), context)
      if case .workingDays = ending.followUp { open.chosenFollowUp = promised }
      open.markChanged()
    }
  }

  /// What is chosen so far goes into the call, and typing goes on in one of its fields, which says
  /// what is wanted there.
  private mutating func goTo(
    _ field: FieldKey, of ending: CallEnding, _ sentence: Phrase
  ) -> [DeskEffect] {
    write(ending)
    let context = formContext(of: ending.id)
    change(ending.id) { open in
      open.form.focus = .field(FieldPath(field))
      open.form.scrollToFocus(context)
    }
    call?.hasKeys = true
    notice = Notice(.warning, sentence(language))
    return []
  }

  /// Writes the choices into the call's fields and saves it; what hinders that is shown there.
  private mutating func finishCall(_ ending: CallEnding) -> [DeskEffect] {
    write(ending)
    guard let index = forms.firstIndex(where: { $0.id == ending.id }) else { return [] }
    let context = formContext(of: ending.id)
    var form = forms[index].form
    // What is missing is asked for before the register has to say no.
    if ending.outcome == .handedOver, form.value(FieldPath(.handoverTo)).isNothing {
      return goTo(.handoverTo, of: ending, ConversationPhrases.handoverNeedsReceiver) + [.bell]
    }
    if ending.outcome == .callback, form.hasNobodyToCall {
      return goTo(.callerName, of: ending, CallPhrases.whomToCallBack) + [.bell]
    }
    // Who has none, or says none, is asked once.
    if ending.outcome == .callback, !forms[index].hasAskedForNumber,
      form.lacksNumber(forms[index].preview)
    {
      forms[index].hasAskedForNumber = true
      return goTo(.callerPhone, of: ending, CallPhrases.whichNumber) + [.bell]
    }
    form.subject.endedAt = moment.instant
    form.subject.keptPromiseIDs = ending.kept.isEmpty ? nil : ending.kept.sorted()
    let requests = form.save(context)
    forms[index].form = form
    forms[index].markChanged()
    if requests.contains(.bell) { call?.hasKeys = true }
    return requests.flatMap { fulfil($0, ending.id) }
  }
}

extension FormState {
  /// Whether an organisation calls of which neither the call nor the register has a number.
  fileprivate func lacksNumber(_ preview: FormPreview) -> Bool {
    let values = FormValues(self)
    guard values.shows(.callerPhone), values.text(.callerPhone) == nil else { return false }
    return switch values.organisation(.caller) {
    case .new: true
    case .existing: preview.lacksNumber
    case nil: false
    }
  }

  /// Whether neither a name nor a number stands there, though one may.
  fileprivate var hasNobodyToCall: Bool {
    let values = FormValues(self)
    return values.organisation(.caller) == nil && values.shows(.callerName)
      && values.text(.callerName) == nil && values.text(.callerPhone) == nil
  }

  /// Whether nothing was said in a call beyond what it began with.
  var saysNothing: Bool {
    let values = FormValues(self)
    let texts: [FieldKey] = [.summary, .callerName, .callerPhone, .journalNo]
    return texts.allSatisfy { values.text($0) == nil } && values.codes(.topics).isEmpty
      && values.entries(of: .mentions).isEmpty && values.organisation(.caller) == nil
  }
}
