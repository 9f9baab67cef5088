import Resources

/// What can be wrong with a profile. `ProfilePhrases` has the sentences.
public enum ProfileProblem: Equatable, Sendable {
  // The form of the file.
  case missingField(String)
  /// A field holds another form of JSON than it can have.
  case wrongForm(field: String, ProfileForm)
  case unknownField(String)
  case notADay(String)
  case unreadable(String)

  // What is said in it.
  /// None of the words that can stand there.
  case unknownValue(String, known: [String])
  case empty(field: String)
  case tooLong(field: String, most: Int)
  /// A character that no keyboard types: NUL, escape, one that turns the direction.
  case controlCharacter(field: String)
  case tooFew(field: String, least: Int)
  /// Something that names or numbers a thing names two.
  case twice(String)
  case unknownMunicipality(String)
  case unknownPostalCode(String)
  /// No organisation of the profile has this key.
  case unknownKey(String)
  /// The organisation above stands after the one below it.
  case parentAfterwards(String)
  /// Something else than the municipality's own organisation lies below nothing, or it below
  /// something.
  case notBelowHome(String)
  case homeIsNoMunicipality(String)
  /// The municipality and its own organisation have two names.
  case otherName(String, organisation: String)
  case noDepartment(String)
  case unknownPrize(String)
  case unknownCard(String)
  case endsBeforeStart(start: String, end: String)
  case badTime(String)
  case closesBeforeOpening(opens: String, closes: String)
  case badPhone(String)
  case badMail(String)
  case outside(Int, ClosedRange<Int>)
  /// No form would take the number; the bounds as they are written.
  case outOfRange(field: String, least: String, most: String)
  /// The code of a period that no command line could name.
  case oddCode(String)
  /// Whoever leads is a person.
  case leaderNamed
  case cprNumber

  func words(_ language: Language) -> String {
    switch self {
    case .missingField(let name): ProfilePhrases.missingField(language, ["name": name])
    case .wrongForm(let field, let form):
      ProfilePhrases.wrongForm(language, ["name": field, "form": form.words(language)])
    case .unknownField(let name): ProfilePhrases.unknownField(language, ["name": name])
    case .notADay(let text): ProfilePhrases.notADay(language, ["text": text])
    case .unreadable(let name): ProfilePhrases.unreadable(language, ["name": name])
    case .unknownValue(let text, let known):
      ProfilePhrases.unknownValue(
        language, ["text": text, "known": known.joined(separator: ", ")])
    case .empty(let field): ProfilePhrases.empty(language, ["name": field])
    case .tooLong(let field, let most):
      ProfilePhrases.tooLong(language, ["name": field, "most": String(most)])
    case .controlCharacter(let field):
      ProfilePhrases.controlCharacter(language, ["name": field])
    case .tooFew(let field, let least):
      ProfilePhrases.tooFew(language, ["name": field, "least": String(least)])
    case .twice(let text): ProfilePhrases.twice(language, ["text": text])
    case .unknownMunicipality(let code):
      ProfilePhrases.unknownMunicipality(language, ["code": code])
    case .unknownPostalCode(let code): ProfilePhrases.unknownPostalCode(language, ["code": code])
    case .unknownKey(let key): ProfilePhrases.unknownKey(language, ["key": key])
    case .parentAfterwards(let key): ProfilePhrases.parentAfterwards(language, ["key": key])
    case .notBelowHome(let key): ProfilePhrases.notBelowHome(language, ["key": key])
    case .homeIsNoMunicipality(let key):
      ProfilePhrases.homeIsNoMunicipality(language, ["key": key])
    case .otherName(let name, let organisation):
      ProfilePhrases.otherName(language, ["name": name, "organisation": organisation])
    case .noDepartment(let key): ProfilePhrases.noDepartment(language, ["key": key])
    case .unknownPrize(let code): ProfilePhrases.unknownPrize(language, ["code": code])
    case .unknownCard(let code): ProfilePhrases.unknownCard(language, ["code": code])
    case .endsBeforeStart(let start, let end):
      ProfilePhrases.endsBeforeStart(language, ["start": start, "end": end])
    case .badTime(let text): ProfilePhrases.badTime(language, ["text": text])
    case .closesBeforeOpening(let opens, let closes):
      ProfilePhrases.closesBeforeOpening(language, ["opens": opens, "closes": closes])
    case .badPhone(let text): ProfilePhrases.badPhone(language, ["text": text])
    case .badMail(let text): ProfilePhrases.badMail(language, ["text": text])
    case .outside(let number, let range):
      ProfilePhrases.outside(
        language,
        [
          "number": String(number), "least": String(range.lowerBound),
          "most": String(range.upperBound),
        ])
    case .outOfRange(let field, let least, let most):
      ProfilePhrases.outOfRange(language, ["name": field, "least": least, "most": most])
    case .oddCode(let code): ProfilePhrases.oddCode(language, ["code": code])
    case .leaderNamed: ProfilePhrases.leaderNamed(language)
    case .cprNumber: ProfilePhrases.cprNumber(language)
    }
  }
}

/// What a field can hold.
public enum ProfileForm: Equatable, Sendable {
  case text, number, truth, list, object

  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .text: ProfilePhrases.text(language)
    case .number: ProfilePhrases.number(language)
    case .truth: ProfilePhrases.truth(language)
    case .list: ProfilePhrases.list(language)
    case .object: ProfilePhrases.object(language)
    }
  }
}
