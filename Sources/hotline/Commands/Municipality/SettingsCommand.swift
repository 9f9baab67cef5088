import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline settings`: what a person sets for themselves, and what the municipality decides.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "What can be set, as it stands, with its meaning and the standard.",
    discussion: """
      Your own settings lie in hotline/settings.json in the folder of settings ($XDG_CONFIG_HOME, \
      else ~/.config); what the municipality decides lies in the register and is changed on the desk.
      """)

  @Option(
    help: ArgumentHelp(
      "Sets one of your own, such as appearance=light; nothing behind = is the standard; may stand more than "
        + "once.",
      valueName: "name=value"))
  var set: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard set.isEmpty else { return try keep() }
    let language = shared.language
    let own = SharedOptions.settingsFile.read()
    // They are there before any register is.
    if !shared.isJSON { try say(own.settings, own.problems) }
    let today = try shared.today()
    let decided = try shared.withRegister(readOnly: true) {
      try $0.decidedSettings(on: today, language)
    }
    guard !shared.isJSON else {
      return try Answer.print(
        json: decided.map { SettingAnswer($0, language) }
          + UserSettings.Name.allCases.map { SettingAnswer($0, in: own.settings, language) })
    }
    try Answer.print("\n" + SettingPhrases.municipality(language) + "\n")
    for setting in decided {
      let decision = setting.decision
      try Answer.print("\(decision.code)  \(decision.question(language))")
      for line in setting.lines { try Answer.print("     " + Displayed.line(line.text)) }
      try Answer.print("     " + Displayed.line(setting.remark(language)))
      try Answer.print("     " + decision.meaning(language))
    }
  }

  private func say(_ settings: UserSettings, _ problems: [SettingsProblem]) throws {
    let language = shared.language
    try Answer.print(
      Displayed.line(
        SettingPhrases.own(language, ["path": SharedOptions.settingsFile.shown])) + "\n")
    for name in UserSettings.Name.allCases {
      let standard = SettingPhrases.standard(language, ["value": name.values.first ?? ""])
      try Answer.print(
        "     "
          + SettingPhrases.value(
            language,
            [
              "name": name.rawValue, "value": settings.value(of: name) ?? standard,
              "known": name.values.joined(separator: ", "),
            ]))
      try Answer.print("     " + name.meaning(language))
    }
    try Answer.print("     " + SettingPhrases.howToSet(language))
    for problem in problems {
      try Answer.print("  ! " + Displayed.line(problem.sentence(language)))
    }
    try Answer.print("\n" + SettingPhrases.environment(language) + "\n")
    for (name, meaning) in SettingPhrases.variables {
      try Answer.print("     \(name): \(meaning(language))")
    }
  }

  /// All of them, or none.
  private func keep() throws {
    let language = shared.language
    let file = SharedOptions.settingsFile
    var settings = file.read().settings
    var (names, standard): ([UserSettings.Name], [UserSettings.Name]) = ([], [])
    for text in set {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.count == 2, let name = UserSettings.Name(rawValue: parts[0]) else {
        let known = UserSettings.Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(SettingPhrases.wrongSet(language, ["known": known]))
      }
      names.removeAll { $0 == name }
      standard.removeAll { $0 == name }
      if parts[1].isEmpty {
        standard.append(name)
        continue
      }
      guard settings.set(name, to: parts[1]) else {
        throw ValidationError(SettingsProblem.noSuchValue(name, parts[1]).sentence(language))
      }
      names.append(name)
    }
    do {
      try file.write(settings, standard: standard)
    } catch let problem as SettingsProblem {
      throw ValidationError(problem.sentence(language))
    }
    for name in names {
      try Answer.print(
        SettingPhrases.isSet(
          language, ["name": name.rawValue, "value": settings.value(of: name) ?? ""]))
    }
    for name in standard {
      try Answer.print(
        SettingPhrases.isStandard(
          language, ["name": name.rawValue, "value": name.values.first ?? ""]))
    }
  }
}

/// What is set, with stable keys.
private struct SettingAnswer: Encodable {
  let code, question, meaning, standard: String
  let values: [String]
  let decidedOn: DanishDate?
  let decidedBy: String?

  init(_ setting: DecidedSetting, _ language: Language) {
    code = setting.decision.code
    question = setting.decision.question(language)
    meaning = setting.decision.meaning(language)
    standard = setting.decision.standard(language)
    values = setting.lines.map(\.text)
    decidedOn = setting.decided?.day
    decidedBy = setting.decided?.by
  }

  /// One of the person's own: nobody decided it.
  init(_ name: UserSettings.Name, in settings: UserSettings, _ language: Language) {
    code = name.rawValue
    question = name.meaning(language)
    meaning = name.values.joined(separator: ", ")
    standard = name.values.first ?? ""
    values = [settings.value(of: name)].compactMap(\.self)
    (decidedOn, decidedBy) = (nil, nil)
  }
}
