import Resources

/// Every kind of record, by the name that the history keeps it under.
public enum RecordKind: String, Codable, Sendable, CaseIterable {
  case organisation, contact, line, workplace, partnership, position, period, card, followUp
  case interaction, inquiry
  case contactInfo, openingHours, holidayOverride
}

extension RecordKind {
  /// One of them, as the heading of its form says it.
  public var word: Phrase {
    switch self {
    case .organisation: Phrase(da: "Virksomhed", en: "Organisation")
    case .contact: Phrase(da: "Kontaktperson", en: "Contact person")
    case .line: Phrase(da: "Tilbud eller behov", en: "Offer or need")
    case .workplace: Phrase(da: "Plads til flere", en: "Room for more")
    case .partnership: Phrase(da: "Partnerskab", en: "Partnership")
    case .position: Phrase(da: "Stilling", en: "Position")
    case .period: Phrase(da: "Strategiperiode", en: "Strategy period")
    case .card: Phrase(da: "Vejledningskort", en: "Guidance card")
    case .followUp: Phrase(da: "Opfølgning", en: "Follow-up")
    case .interaction: Phrase(da: "Samtale", en: "Conversation")
    case .inquiry: Phrase(da: "Henvendelse", en: "Inquiry")
    case .contactInfo: Phrase(da: "Linje på kontaktkortet", en: "Line of the contact card")
    case .openingHours: Phrase(da: "Åbningstid", en: "Opening hours")
    case .holidayOverride: Phrase(da: "Lukket eller åben dag", en: "Closed or open day")
    }
  }

  /// What the history calls one of them, before its name: `partnerskabet`. Empty for an
  /// organisation, whose name says enough.
  public var definite: Phrase {
    switch self {
    case .organisation: Phrase(da: "", en: "")
    case .contact: Phrase(da: "kontakten", en: "the contact")
    case .line: Phrase(da: "tilbuddet eller behovet", en: "the offer or need")
    case .workplace: Phrase(da: "pladserne hos", en: "the places at")
    case .partnership: Phrase(da: "partnerskabet", en: "the partnership")
    case .position: Phrase(da: "stillingen", en: "the position")
    case .period: Phrase(da: "perioden", en: "the period")
    case .card: Phrase(da: "vejledningskortet", en: "the guidance card")
    case .followUp: Phrase(da: "opfølgningen", en: "the follow-up")
    case .interaction: Phrase(da: "samtalen med", en: "the conversation with")
    case .inquiry: Phrase(da: "henvendelsen", en: "the inquiry")
    case .contactInfo: Phrase(da: "kontaktkortets linje", en: "the line of the contact card")
    case .openingHours: Phrase(da: "hotlinens åbningstid", en: "the hotline's hours")
    case .holidayOverride: Phrase(da: "hotlinens særlige dag", en: "the hotline's special day")
    }
  }
}

extension RecordKind {
  /// The table whose rows have the ids of its records.
  var table: String {
    switch self {
    case .organisation: OrganisationEntry.table
    case .contact: ContactEntry.table
    case .line: OfferLine.table
    case .workplace: WorkplaceOffer.table
    case .partnership: PartnershipEntry.table
    case .position: Position.table
    case .period: PeriodEntry.table
    case .card: KnowledgeCard.table
    case .followUp: FollowUp.databaseTableName
    case .interaction: Interaction.databaseTableName
    case .inquiry: Inquiry.databaseTableName
    case .contactInfo: ContactInfo.table
    case .openingHours: WeekdayHours.table
    case .holidayOverride: HolidayOverride.table
    }
  }
}
