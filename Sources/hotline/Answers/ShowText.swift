import HotlineCore
import Resources

extension OrganisationDetail {
  /// The organisation as text, a line for each thing that is known.
  func lines(_ language: Language) -> [String] {
    let word = { (phrase: Phrase) in phrase(language) }
    var lines = ["\(organisation.reference)  \(organisation.name)  \(standing.rawValue)"]
    let place = [
      organisation.street,
      [organisation.postalCode, organisation.city].compactMap { $0 }.joined(separator: " "),
      municipalityName,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    lines.add("CVR", organisation.cvr?.display)
    lines.add(word(CommandPhrases.address), place)
    lines.add(word(CommandPhrases.phone), phones.map(\.number.display).joined(separator: ", "))
    lines.add(word(CommandPhrases.mail), organisation.email)
    lines.add(word(CommandPhrases.industry), organisation.industryTitle)
    lines.add(
      word(CommandPhrases.employees),
      organisation.employees.map(String.init) ?? organisation.employeesInterval)
    lines.add(word(CommandPhrases.sovSince), sovSince?.display)
    lines.add(word(CommandPhrases.rsvSince), rsvSince?.display)
    lines.add(word(DetailPhrases.purpose), organisation.purposeText)
    for contact in contacts {
      let parts =
        [contact.person.name, contact.role.title].compactMap { $0 }
        + contact.phones.map(\.number.display)
      lines.add(word(DetailPhrases.contact), parts.joined(separator: ", "))
    }
    for offer in offers { lines.add(word(DetailPhrases.offers), offer.title) }
    for need in needs { lines.add(word(DetailPhrases.needs), need.title) }
    for position in positions {
      let hours = DanishNumber.format(position.hoursPerWeek)
      lines.add(
        word(DetailPhrases.positions),
        "\(position.title), \(hours) \(word(DetailPhrases.hoursAWeek))")
    }
    for partnership in partnerships {
      lines.add(
        word(DetailPhrases.partnerships),
        "\(partnership.reference) \(partnership.title): "
          + partnership.others.joined(separator: ", "))
    }
    for followUp in followUps {
      lines.add(word(DetailPhrases.followUps), "\(followUp.dueAt.display) \(followUp.text)")
    }
    for inquiry in inquiries where inquiry.state != .closed {
      lines.add(
        word(CommandPhrases.inquiry), "\(inquiry.reference) \(inquiry.state.word(language))")
    }
    for entry in timeline { lines.add(entry.day.display, entry.text) }
    return lines
  }
}

extension [String] {
  /// A label and what it labels; nothing where there is nothing.
  fileprivate mutating func add(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    let blanks = String(repeating: " ", count: Swift.max(1, 14 - label.count))
    append("  \(label)\(blanks)\(text)")
  }
}
