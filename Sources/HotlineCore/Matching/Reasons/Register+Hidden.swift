import GRDB
import Resources

extension Register {
  /// Who is hidden among the suggested partners, under why; of many the first hundred.
  public func page(of hidden: [HiddenCandidates], _ language: Language) throws -> RecordPage {
    let lines = try read { db in
      try hidden.filter { !$0.organisationIDs.isEmpty }.flatMap { part -> [RecordPage.Line] in
        let count = part.organisationIDs.count
        var lines = [
          RecordPage.Line("\(count) \(part.reason.words(language))", isHeading: true)
        ]
        for id in part.organisationIDs.prefix(mostHidden) {
          guard let organisation: Organisation = try Organisation.find(id, db) else { continue }
          let words = [organisation.name, organisation.city].compactMap(\.self)
          lines.append(RecordPage.Line(words.joined(separator: " · "), organisationID: id))
        }
        if count > mostHidden {
          let more = String(count - mostHidden)
          lines.append(RecordPage.Line(MatchPhrases.moreHidden(language, ["count": more])))
        }
        return lines + [RecordPage.Line("")]
      }
    }
    return RecordPage(title: MatchPhrases.hiddenTitle(language), lines: lines)
  }
}

private let mostHidden = 100
