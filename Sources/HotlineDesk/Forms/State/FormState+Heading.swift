import HotlineCore
import Resources

extension FormState {
  /// What kind of form it is, and what it is about: `Møde · Kafé Langsø`.
  func heading(_ language: Language) -> String {
    [formName(language), about].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A call while it lasts and any other contact share a declaration, but no name.
  private func formName(_ language: Language) -> String {
    guard kind == .interaction else { return declaration.title(language) }
    guard subject.startedAt == nil else { return CallPhrases.title(language) }
    let held: Interaction.Kind? = FormValues(self).choice(.conversationKind)
    guard let word = held?.word(language) else { return declaration.title(language) }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A call while it lasts.
  var isCall: Bool { kind == .interaction && subject.startedAt != nil }

  /// Who a conversation is with, in words that may be written anywhere: what was found and taken,
  /// and the number, but no name that was typed.
  var about: String {
    guard kind == .interaction else { return subject.title }
    let values = FormValues(self)
    return [values.item(.caller)?.name, values.phone(.callerPhone)?.display]
      .compactMap(\.self).joined(separator: " · ")
  }
}
