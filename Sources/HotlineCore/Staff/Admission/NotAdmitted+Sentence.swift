import Resources

extension NotAdmitted {
  /// Why they do not get in, who lets them in, and what they may do themselves.
  public func sentence(_ language: Language) -> String {
    [reason(language), remedy(language), ownRemedy(language)].compactMap(\.self)
      .joined(separator: " ")
  }

  private func reason(_ language: Language) -> String {
    guard let initials else { return AdmissionPhrases.unknown(language, ["user": user]) }
    return AdmissionPhrases.left(language, ["user": user, "initials": initials])
  }

  private func remedy(_ language: Language) -> String? {
    let who = administrators.joined(separator: ", ")
    if administrators.isEmpty {
      return isOwner
        ? AdmissionPhrases.nobody(language)
        : AdmissionPhrases.nobodyAskOwner(language, ["command": command])
    }
    return initials == nil
      ? AdmissionPhrases.askToEnter(language, ["who": who, "user": user])
      : AdmissionPhrases.askToReturn(language, ["who": who])
  }

  private func ownRemedy(_ language: Language) -> String? {
    guard isOwner else { return nil }
    // Somebody whom the register knows by another login would become a second person in it.
    let isMaybeAnother = initials == nil && !administrators.isEmpty
    return
      (isMaybeAnother ? AdmissionPhrases.ownFileOrLogin : AdmissionPhrases.ownFile)(
        language, ["command": command])
  }

  private var command: String { Administrators.command(for: path) }
}

extension Administrators {
  /// Who they are, how the one who asks stands, and whether they may take over, a line each.
  public func lines(_ language: Language, path: String) -> [String] {
    var lines = [
      initials.isEmpty
        ? AdmissionPhrases.nobody(language)
        : AdmissionPhrases.administrators(language, ["who": initials.joined(separator: ", ")])
    ]
    switch standing {
    case .unknown: lines.append(AdmissionPhrases.youAreUnknown(language, ["user": user]))
    case .left(let initials):
      lines.append(
        AdmissionPhrases.youHaveLeft(language, ["user": user, "initials": initials]))
    case .inService(let role):
      lines.append(
        AdmissionPhrases.youAre(language, ["user": user, "role": role.word(language)]))
    }
    guard standing != .inService(.admin) else { return lines }
    lines.append(
      isOwner
        ? AdmissionPhrases.ownFile(language, ["command": Self.command(for: path)])
        : AdmissionPhrases.belongsToOther(language, ["owner": owner]))
    return lines
  }
}
