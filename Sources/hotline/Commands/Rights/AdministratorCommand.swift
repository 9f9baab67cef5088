import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// `hotline administrator`
struct AdministratorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "administrator",
    abstract: "Say who the administrators are; become one, where the file is yours.",
    discussion: """
      Nobody gets in whom the register does not know, or who has left; an administrator enters them. \
      Whoever the file belongs to could do anything with it, so --take makes them an administrator: for \
      a register that was moved to another machine, or whose administrators have all left. The history \
      says so. Without it nothing is changed.
      """)

  @Flag(help: "Become an administrator; only for whoever the file belongs to.")
  var take = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !shared.isDemo else {
      throw ValidationError("The fictional register is nobody's: leave out --demo.")
    }
  }

  func run() throws {
    let before = try shared.withFile { try Register.administrators(of: $0, $1) }
    guard take else { return try say(before) }
    guard !shared.isReadOnly else {
      throw CommandProblem.register(.readOnly(path: nil), path: shared.registerName)
    }
    let user = try shared.withFile { file, options in
      let register = try Register.takeOver(file, options)
      defer { try? register.close() }
      return register.user
    }
    let isNew = before.standing != .inService(.admin)
    if shared.isJSON {
      let after = try shared.withFile { try Register.administrators(of: $0, $1) }
      return try Answer.print(json: AdministratorAnswer(after, taken: isNew))
    }
    let said = isNew ? AdmissionPhrases.taken : AdmissionPhrases.isAlready
    let values: KeyValuePairs = [
      "initials": user.initials, "user": user.osUser, "path": shared.registerName,
    ]
    try Answer.print(Displayed.line(said(shared.language, values)))
  }

  private func say(_ found: Administrators) throws {
    if shared.isJSON {
      return try Answer.print(json: AdministratorAnswer(found, taken: false))
    }
    for line in found.lines(shared.language, path: shared.file.path) {
      try Answer.print(Displayed.line(line))
    }
  }
}

/// Who decides who gets in, in JSON. The keys are stable.
struct AdministratorAnswer: Encodable {
  /// Initials of those in service.
  let administrators: [String]
  /// The login of who asks.
  let user: String
  /// `unknown`, `left`, or the role.
  let standing: String
  /// The login of whom the file belongs to.
  let owner: String
  /// Whether `--take` would be allowed.
  let mayTake: Bool
  /// Whether it was done now.
  let taken: Bool

  init(_ found: Administrators, taken: Bool) {
    administrators = found.initials
    user = found.user
    standing =
      switch found.standing {
      case .unknown: "unknown"
      case .left: "left"
      case .inService(let role): role.rawValue
      }
    owner = found.owner
    mayTake = found.isOwner
    self.taken = taken
  }
}
