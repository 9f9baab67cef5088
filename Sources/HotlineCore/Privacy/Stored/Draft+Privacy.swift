extension Draft {
  /// The draft as it may lie on the disk, whatever it was made of: no text in it, and not its title,
  /// holds what is written or named like a CPR number. Whoever typed it held back the rest.
  var withoutCPR: Draft {
    var draft = self
    draft.title = CPRGuard().blackedOut(title)
    draft.payload = CPRGuard().blackedOut(stored: payload, only: .block)
    return draft
  }
}
