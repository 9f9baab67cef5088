import ArgumentParser
import HotlineCore
import Resources

/// `hotline export -o FILE`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole register, history and all, to one JSON file.")

  @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write.")
  var output: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.withRegister(readOnly: true) { try $0.exportAll(to: output) }
    if shared.isJSON {
      try JSONOutput.print(["exported": output])
    } else {
      print(Displayed.line(CommandPhrases.exported(shared.language, ["path": output])))
    }
  }
}
