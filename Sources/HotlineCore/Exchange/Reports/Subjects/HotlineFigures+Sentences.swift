import Resources

extension HotlineFigures {
  /// `4. kvartal 2026` where the span is a quarter, else its first and last day.
  public func spanTitle(_ language: Language) -> String {
    let quarter = Quarter(of: from)
    guard from == quarter.firstDay, through == quarter.lastDay else {
      return HotlineReportPhrases.span(
        language, ["from": from.display, "through": through.display])
    }
    return HotlineReportPhrases.quarter(
      language, ["number": "\(quarter.number)", "year": "\(quarter.year)"])
  }
}

extension HotlineFigures.Name {
  /// What is counted, such as `løst ved første kontakt`.
  public func title(_ language: Language) -> String {
    switch self {
    case .inquiries: HotlineReportPhrases.inquiries(language)
    case .atFirstContact: HotlineReportPhrases.atFirstContact(language)
    case .outcome(let outcome):
      outcome?.word(language) ?? ConversationPhrases.noOutcome(language)
    case .handoversAsked: HotlineReportPhrases.handoversAsked(language)
    case .handoversConfirmed: HotlineReportPhrases.handoversConfirmed(language)
    case .handoversRefused: HotlineReportPhrases.handoversRefused(language)
    case .handoverDays: HotlineReportPhrases.handoverDays(language)
    case .unmetNeeds: HotlineReportPhrases.unmetNeeds(language)
    case .callerType(let type):
      type?.word(language) ?? ConversationPhrases.callerUnknown(language)
    case .purpose(let purpose):
      purpose?.word(language) ?? ConversationPhrases.noPurpose(language)
    case .referrals: HotlineReportPhrases.referrals(language)
    case .referralOutcome(let outcome): outcome.word(language)
    case .startedByUs: HotlineReportPhrases.startedByUs(language)
    }
  }

  /// The heading above parts that no figure of their own stands over; nil for the others.
  public func heading(_ language: Language) -> String? {
    switch self {
    case .outcome: HotlineReportPhrases.byOutcome(language)
    case .callerType: HotlineReportPhrases.byCaller(language)
    case .purpose: HotlineReportPhrases.byPurpose(language)
    case .inquiries, .atFirstContact, .handoversAsked, .handoversConfirmed, .handoversRefused,
      .handoverDays, .unmetNeeds, .referrals, .referralOutcome, .startedByUs:
      nil
    }
  }
}

extension HotlineFigures.Reason {
  /// Why the row counts or does not.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .ended(let state, let outcome):
      switch state {
      case .closed: outcome?.word(language) ?? ConversationPhrases.noOutcome(language)
      case .open, .waitingCallback, .referred: state.word(language)
      }
    case .atFirstContact: HotlineReportPhrases.solvedAtOnce(language)
    case .severalContacts(let count):
      HotlineReportPhrases.severalContacts(language, ["count": "\(count)"])
    case .closedLater(let day):
      HotlineReportPhrases.closedLater(language, ["day": day.display])
    case .handover(let receiver, let name, let day):
      Self.handover(to: receiver, by: name, on: day, language)
    case .handoverRefused(let receiver, let day, let reason):
      HotlineReportPhrases.handoverRefused(
        language, ["receiver": receiver, "day": day?.display ?? "–", "reason": reason])
    case .answeredAfter(let days, let receiver):
      days.map {
        HotlineReportPhrases.answeredAfter(language, ["receiver": receiver, "count": "\($0)"])
      } ?? HotlineReportPhrases.askedOnUnknownDay(language, ["receiver": receiver])
    case .need(let text): text
    case .unreadable(let unreadable):
      UnreadablePhrases.doesNotCount(language, ["what": unreadable.words(language)])
    case .referral(let outcome, let name, let day):
      if let day {
        HotlineReportPhrases.namedChecked(
          language, ["name": name, "outcome": outcome.word(language), "day": day.display])
      } else {
        HotlineReportPhrases.named(
          language, ["name": name, "outcome": outcome.word(language)])
      }
    }
  }

  private static func handover(
    to receiver: String, by name: String?, on day: DanishDate?, _ language: Language
  ) -> String {
    guard let day else { return HotlineReportPhrases.handedTo(language, ["receiver": receiver]) }
    guard let name else {
      return HotlineReportPhrases.handedToOn(
        language, ["receiver": receiver, "day": day.display])
    }
    return HotlineReportPhrases.handedToBy(
      language, ["receiver": receiver, "day": day.display, "name": name])
  }
}
