import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline profile`
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract:
      "Write the register's municipality, goals, hours and guidance as hotline init takes them.",
    discussion: """
      Enterprises, people and what was done are no part of it (hotline export has all), and the \
      name of whoever leads stays out.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var writing: WritingOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard let output else {
      let (text, namesLeader) = try shared.withRegister(readOnly: true) {
        (try $0.profileText(), try $0.namesLeader())
      }
      try Answer.write(Data(text.utf8))
      return sayLeftOut(namesLeader)
    }
    let (hasReplaced, home, namesLeader) = try shared.withRegister(readOnly: true) {
      (
        try $0.writeProfile(to: output, replacing: writing.replace), try $0.home(),
        try $0.namesLeader()
      )
    }
    sayLeftOut(namesLeader)
    if shared.isJSON {
      return try Answer.print(json: ProfileAnswer(profile: output, municipality: home.code))
    }
    try Answer.print(
      Displayed.line(
        ProfilePhrases.written(shared.language, ["municipality": home.name, "path": output])))
    if hasReplaced { try writing.sayReplaced(output, shared.language) }
  }

  /// On standard error: the profile itself may be on standard output.
  private func sayLeftOut(_ namesLeader: Bool) {
    guard namesLeader else { return }
    let line = ProfilePhrases.leaderLeftOut(shared.language) + "\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}

/// A profile that was written, in JSON. The keys are stable.
struct ProfileAnswer: Encodable {
  /// The file.
  let profile: String
  /// Four digits.
  let municipality: String
}
