import ArgumentParser
import HotlineCore
import Resources

/// `hotline show REF`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One organisation with all that belongs to it.")

  @Argument(help: ArgumentHelp("A reference such as V-000123, or a CVR number.", valueName: "ref"))
  var reference: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let register = try shared.openRegister(readOnly: true)
    guard let id = try register.organisationID(of: reference),
      let detail = try register.detail(of: id, today: try shared.today())
    else {
      Failure(CommandProblem.unknownReference(reference), language: shared.language)
        .leave(as: .nothingFound)
    }
    if shared.isJSON {
      try JSONOutput.print(ShowAnswer(detail))
    } else {
      for line in detail.lines(shared.language) { print(Displayed.line(line)) }
    }
  }
}
