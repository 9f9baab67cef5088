import ArgumentParser
import HotlineCore
import Resources

/// `hotline settings`: what the municipality decides.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "What the municipality decides, as it stands, with its meaning and the standard.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let today = try shared.today()
    let settings = try shared.withRegister(readOnly: true) {
      try $0.decidedSettings(on: today, language)
    }
    guard !shared.isJSON else {
      return try Answer.print(json: settings.map { SettingAnswer($0, language) })
    }
    for setting in settings {
      let decision = setting.decision
      try Answer.print("\(decision.code)  \(decision.question(language))")
      for line in setting.lines { try Answer.print("     " + Displayed.line(line.text)) }
      try Answer.print("     " + Displayed.line(setting.remark(language)))
      try Answer.print("     " + decision.meaning(language))
    }
  }
}

/// A decision with stable keys.
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
}
