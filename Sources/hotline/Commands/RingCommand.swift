import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline ring NUMBER`: tells the desks of one person who calls.
struct RingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ring", abstract: "The telephone rings: show who calls on every desk of a person.",
    discussion: """
      hotline ring 86123456                    rings; a tel: link may be given as it is
      hotline ring 86123456 --answered anna    somebody took it at a telephone
      hotline ring --ended                     it stopped ringing
      hotline ring < body                      the body of a webhook, as Zammad's generic CTI \
      interface or Relatel sends it

      Shown at once on every desk of that person on the register, without taking a key; F2 takes the \
      call. What nobody took stands as missed in F5. Ends with 1 where no desk runs. Opens no register.
      """)

  @Argument(help: "Who calls, in any spelling; 'anonymous' for a secret number.")
  var number: String?

  @Option(
    name: .customLong("call"),
    help: ArgumentHelp("What the telephone system calls this call.", valueName: "id"))
  var callID: String?

  @Option(
    name: .customLong("answered"),
    help: ArgumentHelp(
      "It was answered at a telephone, by this login, name or number.", valueName: "by"))
  var answeredBy: String?

  @Option(
    name: .customLong("ended"), defaultAsFlag: "",
    help: ArgumentHelp(
      "It ended, for this reason; unless somebody had answered it, it is a missed call.",
      valueName: "cause"))
  var ended: String?

  @Option(
    name: .customLong("user"),
    help: ArgumentHelp("Whose desks, by login; else one's own.", valueName: "login"))
  var user: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard answeredBy == nil || ended == nil else {
      throw ValidationError("--answered and --ended are two events: one at a time.")
    }
  }

  func run() throws {
    guard let event = try event() else { return }
    let line = DeskLine(
      register: shared.file, user: user ?? NSUserName(), stateFolder: SharedOptions.stateFolder)
    let count = shared.isDemo ? 0 : line.tell(event)
    if shared.isJSON { try Answer.print(json: ["desks": count]) }
    guard count > 0 else { throw CommandProblem.noDesk(user: user ?? NSUserName()) }
  }

  /// nil for something that no desk needs to know, such as a call that goes out.
  private func event() throws -> PhoneEvent? {
    if let answeredBy {
      return PhoneEvent(
        .answered, number: try given(number), callID: callID, answeredBy: answeredBy)
    }
    if let ended {
      // `--ended 86123456`: a number is no reason.
      let isNumber = number == nil && ended.first?.isLetter == false && PhoneNumber(ended) != nil
      return PhoneEvent(
        .ended, number: try given(isNumber ? ended : number), callID: callID,
        cause: isNumber ? nil : ended)
    }
    guard let number, number != "-" else { return try told() }
    return PhoneEvent(.ringing, number: try given(number), callID: callID ?? Self.unnamed())
  }

  /// A name of its own, so that all desks mean the same call.
  private static func unnamed() -> String { "ring-\(UUID().uuidString)" }

  private func given(_ text: String?) throws -> PhoneNumber? {
    guard let text, !["anonymous", "unknown", "private", ""].contains(text.lowercased()) else {
      return nil
    }
    guard let number = PhoneEvent.number(written: text) else {
      throw CommandProblem.notANumber(text)
    }
    return number
  }

  /// The body of a webhook on standard input.
  private func told() throws -> PhoneEvent? {
    guard isatty(STDIN_FILENO) == 0 else { throw ValidationError("Missing NUMBER") }
    do {
      var event = try PhoneEvent.reading(webhook: Self.standardInput())
      if event?.what == .ringing, event?.callID == nil { event?.callID = Self.unnamed() }
      return event
    } catch {
      throw CommandProblem.notAPhoneEvent
    }
  }

  /// What stands there, up to one byte more than may.
  private static func standardInput() throws(PhoneEventProblem) -> Data {
    var body = Data()
    var piece = [UInt8](repeating: 0, count: 16_384)
    while body.count <= PhoneEvent.longestBody {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return body }
      body += piece.prefix(count)
    }
    throw .tooLong
  }
}
