import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline init --profile FILE`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make the register of a municipality from its profile.",
    discussion: """
      A profile is what hotline profile writes: the municipality with its departments, strategy \
      periods and goals, figures of the rules, opening hours, contact card, prizes, retention and \
      guidance. A profile with faults is refused with each line and reason, and nothing is made. A \
      register that is there already is never touched.
      """)

  @Option(
    help: ArgumentHelp("The profile; without it the one that ships.", valueName: "file"))
  var profile: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !shared.isDemo, !shared.isReadOnly else {
      throw ValidationError("init makes a register: leave out --demo and --readonly.")
    }
  }

  func run() throws {
    let profile = try profile.map { try ProfileFile(path: $0).profile }
    let register = try shared.makeRegister(of: profile)
    let home = try register.home()
    try register.close()
    if shared.isJSON {
      return try Answer.print(
        json: InitAnswer(register: shared.file.path, municipality: home.code, name: home.name))
    }
    try Answer.print(
      Displayed.line(
        ProfilePhrases.made(
          shared.language,
          [
            "municipality": home.name, "path": shared.file.path, "same": shared.sameRegister,
          ])))
  }
}

/// A register that was made, in JSON. The keys are stable.
struct InitAnswer: Encodable {
  let register: String
  /// Four digits.
  let municipality: String
  let name: String
}
