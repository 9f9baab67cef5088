import HotlineCore
import Resources

// What Space, Enter, Ctrl+E, Ctrl+X and Ctrl+T do with a row of the list.

extension DeskState {
  mutating func runInToday(_ command: Command) -> [DeskEffect] {
    guard case .today(var layer) = layers.last else { return [] }
    switch command {
    case .takeOverAll:
      return openColleagues()
    default:
      break
    }
    guard let row = selectedTodayRow(layer) else { return [.bell] }
    layer.selectedID = row.id
    layers[layers.count - 1] = .today(layer)
    switch command {
    case .openWork: return openWork(row)
    case .markDone: return markDone(row)
    case .moveDay: return moveDay(row)
    case .cancelWork: return cancelWork(row)
    case .takeOver: return takeOver(row)
    default: return []
    }
  }

  private mutating func openWork(_ row: TodayRow) -> [DeskEffect] {
    switch row {
    case .draft(let draft): return resume(draft.id)
    case .missed(let call):
      let number = call.number.map { PhoneNumbers([$0]) }
      var beginning = CallBeginning(number: number, owners: call.owners, language)
      // The number stays in sight: it is the one that waits for a call.
      beginning.number = number
      beginning.isOutgoing = true
      return beginCall(beginning)
    case .work(let item):
      if let id = item.organisationID { return visit(organisation: id) }
      guard let inquiry = item.what.inquiryID else { return say(TodayPhrases.nobodyKnown) }
      layers.removeLast()
      return open(.inquiry(inquiry))
    }
  }

  /// Enter in the list of follow-ups: to what an open one is about, as in the list of the day.
  mutating func openPromise(_ id: Int64) -> [DeskEffect] {
    let item = (work.items + work.coming).first {
      if case .followUp(let followUp) = $0.what { followUp.id == id } else { false }
    }
    return item.map { openWork(.work($0)) } ?? say(ListPhrases.promiseIsKept)
  }

  private mutating func markDone(_ row: TodayRow) -> [DeskEffect] {
    if case .missed(let call) = row { return dismiss(call) }
    guard let item = row.item else { return say(TodayPhrases.draftIsOpened) }
    switch item.what {
    case .followUp(let followUp): return [.order(.complete(followUp))]
    case .callback(let inquiry), .unfinished(let inquiry), .givenBack(let inquiry):
      return chooseForDay(
        TodayPhrases.howDidItEnd, item,
        Inquiry.Outcome.allCases.map { outcome in
          (outcome.word(language), action(closing: inquiry, with: outcome))
        })
    case .referral(let referral):
      return chooseForDay(
        TodayPhrases.whatCameOfIt, item,
        Referral.Outcome.answers.map { ($0.word(language), .order(.answer(referral, $0))) })
    case .handover(let inquiry):
      return askForText(
        TodayPhrases.whoConfirmed(language, ["receiver": item.counterpart ?? ""]),
        .handoverConfirmation(inquiryID: inquiry.id))
    case .dialogue: return say(TodayPhrases.dialogueIsHeld)
    case .unreadable: return say(UnreadablePhrases.howToMend)
    }
  }

  /// A need wants words, and a handover a receiver, who is chosen in the form.
  private func action(closing inquiry: Inquiry, with outcome: Inquiry.Outcome) -> MenuAction {
    switch outcome {
    case .answered, .guided, .abandoned: .order(.close(inquiryID: inquiry.id, outcome))
    case .unmet: .ask(TodayPhrases.whatWasMissing(language), .unmetNeed(inquiryID: inquiry.id))
    case .handedOver: .openForm(.inquiry(inquiry.id))
    }
  }

  private mutating func moveDay(_ row: TodayRow) -> [DeskEffect] {
    switch row.item?.what {
    case .followUp, .callback, .unfinished, .givenBack:
      guard let item = row.item else { return [] }
      return askForText(
        TodayPhrases.moveTo(language, ["what": item.organisationName]), .workDay(itemID: item.id))
    case .handover, .referral, .dialogue, .unreadable, nil: return say(TodayPhrases.cannotMove)
    }
  }

  /// A callback gets a follow-up of its own, which says when. nil for what has no day to move.
  func moving(_ item: WorkList.Item, to moment: DayAndTime) -> WorkOrder? {
    switch item.what {
    case .followUp(let followUp): .move(followUp, to: moment)
    case .callback(let inquiry), .unfinished(let inquiry), .givenBack(let inquiry):
      .promise(inquiryID: inquiry.id, at: moment)
    case .handover, .referral, .dialogue, .unreadable: nil
    }
  }

  /// Nobody has to call back.
  private mutating func dismiss(_ call: MissedCall) -> [DeskEffect] {
    notice = Notice(
      .done,
      TodayPhrases.dismissed(
        language, ["number": call.number?.display ?? CallPhrases.secretNumber(language)]))
    return [.forgetMissed(call.id)]
  }

  private mutating func cancelWork(_ row: TodayRow) -> [DeskEffect] {
    if case .missed(let call) = row { return dismiss(call) }
    switch row.item?.what {
    case .followUp(let followUp): return [.order(.cancel(followUp))]
    case .callback(let inquiry), .unfinished(let inquiry), .givenBack(let inquiry):
      return [.order(.close(inquiryID: inquiry.id, .abandoned))]
    case .handover(let inquiry):
      return askForText(
        TodayPhrases.whyRefused(language, ["receiver": row.item?.counterpart ?? ""]),
        .handoverRefusal(inquiryID: inquiry.id))
    case .referral, .dialogue, .unreadable, nil: return say(TodayPhrases.cannotCancel)
    }
  }

  private mutating func takeOver(_ row: TodayRow) -> [DeskEffect] {
    guard let item = row.item, !isMine(item) else { return say(TodayPhrases.isYours) }
    switch item.what {
    case .followUp(let followUp):
      return [.order(.takeOver(followUps: [followUp.id], inquiries: []))]
    case .callback(let inquiry), .unfinished(let inquiry), .handover(let inquiry),
      .givenBack(let inquiry):
      return [.order(.takeOver(followUps: [], inquiries: [inquiry.id]))]
    case .referral(let referral):
      return [.order(.takeOver(followUps: [], inquiries: [referral.inquiryID]))]
    case .dialogue, .unreadable: return say(TodayPhrases.isYours)
    }
  }

  /// Colleagues with what each has open; choosing one takes all of it over, drafts too.
  private mutating func openColleagues() -> [DeskEffect] {
    let staff = (words?.lookups.staff ?? []).filter { String($0.id) != words?.me }
    let items = staff.compactMap { colleague -> MenuItem? in
      let count = work.held[colleague.id] ?? 0
      let drafts = colleagueDrafts.filter { $0.belongs(toUser: colleague.osUser) }.map(\.count)
        .reduce(0, +)
      guard count + drafts > 0 else { return nil }
      return MenuItem(
        colleague.name,
        detail: TodayPhrases.hasOpen(
          language, ["work": String(count), "drafts": String(drafts)]),
        action: .order(.takeOverAll(staffID: colleague.id, osUser: colleague.osUser)))
    }
    guard !items.isEmpty else { return say(TodayPhrases.nothingToTakeOver) }
    layers.append(
      .menu(
        Menu(
          title: TodayPhrases.takeOverTitle(language), items: items, isFiltered: true,
          hint: TodayPhrases.takeOverHint(language))))
    return []
  }

  private mutating func chooseForDay(
    _ title: Phrase, _ item: WorkList.Item, _ choices: [(String, MenuAction)]
  ) -> [DeskEffect] {
    layers.append(
      .menu(
        Menu(
          title: "\(title(language)) · \(item.organisationName)",
          items: choices.map { MenuItem($0.0, action: $0.1) }, isFiltered: true)))
    return []
  }

  private mutating func say(_ phrase: Phrase) -> [DeskEffect] {
    notice = Notice(.warning, phrase(language))
    return []
  }
}

extension WorkList.Item.What {
  /// The inquiry that it belongs to; nil for what belongs to none.
  fileprivate var inquiryID: Int64? {
    switch self {
    case .followUp(let followUp): followUp.inquiryID
    case .callback(let inquiry), .handover(let inquiry), .givenBack(let inquiry),
      .unfinished(let inquiry):
      inquiry.id
    case .referral(let referral): referral.inquiryID
    case .dialogue, .unreadable: nil
    }
  }
}
