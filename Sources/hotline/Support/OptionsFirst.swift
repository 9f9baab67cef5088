import ArgumentParser

/// What every command understands may stand before its name as well as behind it:
/// `hotline --db FILE find kantine`.
enum OptionsFirst {
  /// The arguments with such options behind the name of the command they are meant for.
  static func moved(_ arguments: [String]) -> [String] {
    // The desk is no command: its start does not wait for options to be told from their values.
    guard arguments.contains(where: { !commandNames([$0]).isEmpty }) else { return arguments }
    let count = leading(arguments)
    let rest = arguments.dropFirst(count)
    let names = commandNames(rest)
    guard count > 0, !names.isEmpty else { return arguments }
    return names + arguments.prefix(count) + rest.dropFirst(names.count)
  }

  /// How many arguments at the beginning are options with their values.
  private static func leading(_ arguments: [String]) -> Int {
    var count = 0
    while count < arguments.count, arguments[count].hasPrefix("--"), arguments[count] != "--" {
      count += takesValue(arguments[count]) ? 2 : 1
    }
    return min(count, arguments.count)
  }

  /// Whether the next argument belongs to the option. A flag can be read alone.
  private static func takesValue(_ option: String) -> Bool {
    !option.contains("=") && (try? SharedOptions.parse([option])) == nil
  }

  /// The names of a command at the beginning, such as `bench search`.
  private static func commandNames(_ arguments: ArraySlice<String>) -> [String] {
    var names: [String] = []
    var commands = Hotline.configuration.subcommands
    for argument in arguments {
      guard let command = commands.first(where: { $0._commandName == argument }) else { break }
      names.append(argument)
      commands = command.configuration.subcommands
    }
    return names
  }
}
