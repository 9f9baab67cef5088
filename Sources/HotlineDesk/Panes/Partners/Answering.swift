import HotlineCore
import Resources
import Screen

// Answering what a suggestion asks: the score follows at once, and what was said can be kept in the
// register as the fact that it is.

extension DeskState {
  /// The first question of a suggestion that can be answered here.
  private func question(of suggestion: Suggestion) -> MatchQuestion? {
    suggestion.questions.first(where: \.canBeAnswered)
  }

  /// In the menu of what can be added: the answer to what the selected suggestion asks.
  var answerItem: MenuItem? {
    guard focus == .partners, let suggestion = partners.selectedSuggestion,
      let question = question(of: suggestion)
    else { return nil }
    return MenuItem(
      DeskPhrases.answerQuestion(language, ["question": question.sentence(language)]),
      letter: "1", action: answerAction(question))
  }

  /// What leads to the answer: one letter among few, or a line to type.
  func answerAction(_ question: MatchQuestion) -> MenuAction {
    question.example == nil
      ? .choose(question) : .ask(title(of: question), .answer(question))
  }

  private func title(of question: MatchQuestion) -> String {
    let asked = question.sentence(language)
    guard question.isOfCandidate, let name = partners.name(of: question.organisationID) else {
      return asked
    }
    return "\(name): \(asked)"
  }

  /// The answers to a question of which there are few.
  mutating func choose(answerTo question: MatchQuestion) -> [DeskEffect] {
    let motives = (words?.lookups.labels[.motive] ?? []).map { label in
      (code: label.code, words: Phrase(da: label.labelDa, en: label.labelEn))
    }
    let items = question.choices(motives: motives).map { choice in
      MenuItem(choice.words(language), letter: choice.letter, action: .tell(choice.fact))
    }
    guard !items.isEmpty else { return [.bell] }
    layers.append(
      .menu(
        Menu(
          title: title(of: question), items: items, isFiltered: false,
          hint: DeskPhrases.answerHint(language))))
    return []
  }

  /// Enter in the line of an answer: what says nothing of what was asked leaves it open.
  mutating func takeAnswer(_ line: ComposedLine, to question: MatchQuestion) -> [DeskEffect] {
    guard let fact = try? question.fact(typed: line.answer) else {
      let example = question.example?(language) ?? ""
      notice = Notice(.warning, DeskPhrases.answerUnclear(language, ["example": example]))
      return [.bell]
    }
    layers.removeAll { $0 == .prompt(line.id) }
    return tell(fact, from: line)
  }

  /// It counts from now on, as long as the pane is about the same; where it can be kept, that is
  /// asked.
  ///
  /// - Parameter line: where it was typed; it is a draft until it is kept or passed by.
  mutating func tell(_ fact: ToldFact, from line: ComposedLine? = nil) -> [DeskEffect] {
    var effects = learn(fact)
    guard fact.canBeStored, !isReadOnly,
      let name = partners.name(of: fact.organisationID) ?? selectedName(fact.organisationID)
    else {
      notice = Notice(.done, DeskPhrases.answerCounts(language))
      return effects + (line.map { drop($0.id) } ?? [])
    }
    layers.append(.menu(keepMenu(fact, name, line)))
    effects += line == nil ? [] : keepDrafts()
    return effects
  }

  /// Whether what was said is to stand in the register.
  private func keepMenu(_ fact: ToldFact, _ name: String, _ line: ComposedLine?) -> Menu {
    Menu(
      title: DeskPhrases.keepAnswer(language, ["name": name]),
      items: [
        MenuItem(
          DeskPhrases.keepAnswerYes(
            language, ["name": name, "day": moment.today.display]), letter: "j",
          action: .keepTold(fact, line: line?.id)),
        MenuItem(
          DeskPhrases.keepAnswerNo(language), letter: "n",
          action: .passTold(line: line?.id)),
      ], isFiltered: false)
  }

  private func selectedName(_ id: Int64) -> String? {
    list.page.hits.first { $0.id == id }?.name
      ?? (detail.detail?.organisation.id == id ? detail.detail?.organisation.name : nil)
  }

  mutating func keepTold(_ fact: ToldFact, line id: ComposedLine.ID?) -> [DeskEffect] {
    id.map { store($0, as: .tell(fact)) } ?? [.tell(fact)]
  }

  private mutating func learn(_ fact: ToldFact) -> [DeskEffect] {
    guard let needID else {
      partners.told.append(fact)
      return suggest()
    }
    // A need is kept with what was said about those who were found for it.
    let askerID = needAskerID
    var correction = needCorrection
    correction.told = (correction.told ?? []) + [fact]
    _ = changeLine(needID) { line in
      line.purpose = .need(askerID: askerID, correction: correction)
      return false
    }
    return suggest()
  }
}

extension PartnerPane {
  /// Who is suggested, by name.
  func name(of id: Int64) -> String? {
    let all = suggestions.suggested + suggestions.related + suggestions.guesses
    return all.first { $0.id == id }?.name
  }
}
