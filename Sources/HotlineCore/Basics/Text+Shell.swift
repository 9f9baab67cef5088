extension String {
  /// As one word of a shell, such as in a command that a person is told to type.
  public var quotedForShell: String { "'\(replacing("'", with: "'\\''"))'" }
}
