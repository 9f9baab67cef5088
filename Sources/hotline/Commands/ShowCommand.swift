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
    let today = try shared.today()
    let (detail, staff) = try shared.withRegister(readOnly: true) { register in
      let detail = try register.organisationID(of: reference).flatMap {
        try register.detail(of: $0, today: today)
      }
      return (detail, try register.lookups().staff)
    }
    guard let detail else {
      Failure(CommandProblem.unknownReference(reference), language: shared.language)
        .leave(as: .nothingFound)
    }
    if shared.isJSON {
      try Answer.print(json: ShowAnswer(detail, staff: staff))
    } else {
      for line in detail.lines(shared.language) { try Answer.print(Displayed.line(line)) }
    }
  }
}
