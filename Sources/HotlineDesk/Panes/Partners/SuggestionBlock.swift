import HotlineCore
import Resources
import Screen

/// One suggestion in the pane, as many rows as its words need.
struct SuggestionBlock {
  let suggestion: Suggestion
  let reason: [String]
  let question: [String]
  /// Who answers there, and what else they offer and need.
  let preview: [String]

  private static let indent = 4
  private static let pointsWidth = 5
  /// Titles of lines; Enter shows the rest.
  private static let mostTold = 4

  var height: Int { 1 + reason.count + question.count + preview.count }

  /// - Parameter detail: everything about the organisation, where it has been read.
  init(
    _ suggestion: Suggestion, _ detail: OrganisationDetail?, width: Int, _ language: Language
  ) {
    self.suggestion = suggestion
    reason =
      suggestion.stated.first?.sentence(language).rows(of: width - Self.indent - Self.pointsWidth)
      ?? []
    question =
      suggestion.notes.flatMap {
        $0.sentence(language).rows(of: width - Self.indent)
      }
      + (suggestion.questions.first.map {
        DeskPhrases.askAbout(language, ["question": $0.sentence(language)])
          .rows(of: width - Self.indent)
      } ?? [])
    preview =
      detail.map { Self.preview($0, language).flatMap { $0.rows(of: width - Self.indent) } } ?? []
  }

  private static func preview(_ detail: OrganisationDetail, _ language: Language) -> [String] {
    let contact = detail.contacts.first.map {
      [$0.person.name, $0.role.title, $0.phones.first?.number.display].compactMap(\.self)
        .joined(separator: " · ")
    }
    func titles(_ lines: [OfferLine]) -> String? {
      let told = lines.filter { $0.status == .active && !$0.isConfidential }.map(\.title)
        .prefix(Self.mostTold)
      return told.isEmpty ? nil : told.joined(separator: ", ")
    }
    return [
      contact.map { DeskPhrases.suggestedContact(language, ["contact": $0]) },
      titles(detail.offers).map { DeskPhrases.suggestedOffers(language, ["lines": $0]) },
      titles(detail.needs).map { DeskPhrases.suggestedNeeds(language, ["lines": $0]) },
    ].compactMap(\.self)
  }

  func draw(y: Int, on canvas: inout Canvas, _ theme: Theme, _ language: Language) {
    let width = canvas.size.width
    canvas.write(String(suggestion.score), endingAt: 3, y: y, style: theme.style(.title))
    canvas.write(Self.bar(suggestion.score), at: Point(x: 4, y: y))
    let place =
      suggestion.standing.badge(language).padded(to: 4) + (suggestion.postalCode ?? "    ")
      + " " + (suggestion.phone ?? "").leftPadded(to: 11)
    canvas.write(suggestion.name, at: Point(x: 10, y: y), maxWidth: width - 10 - place.count - 1)
    canvas.write(place, endingAt: width, y: y)
    for (row, text) in reason.enumerated() {
      canvas.write(text, at: Point(x: Self.indent, y: y + 1 + row))
    }
    if let points = suggestion.stated.first?.points {
      canvas.write(
        "+\(Int(bounded: points))", endingAt: width, y: y + reason.count,
        style: theme.style(.good))
    }
    for (row, text) in (question + preview).enumerated() {
      canvas.write(
        text, at: Point(x: Self.indent, y: y + 1 + reason.count + row), style: theme.style(.faint))
    }
  }

  /// Five steps.
  private static func bar(_ score: Int) -> String {
    let steps = min(5, max(0, (score + 19) / 20))
    return String(repeating: "█", count: steps) + String(repeating: " ", count: 5 - steps)
  }
}
