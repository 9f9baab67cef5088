import GRDB

/// Every type of record, in the order of their tables: owners before what refers to them.
enum RecordTypes {
  static let all: [any StoredRow.Type] = [
    Staff.self, Label.self, Scheme.self, Parameter.self, Category.self, StrategyPeriod.self,
    Goal.self, GoalOption.self, GoalOpeningBalance.self, Organisation.self, NamePeriod.self,
    AddressPeriod.self, SOVPeriod.self, RSVPeriod.self, SizePeriod.self, PhasePeriod.self,
    RoleModel.self, ProductionUnit.self, ContactPerson.self, ContactRole.self, Phone.self,
    OrganisationLink.self, OfferLine.self, WorkplaceOffer.self, Inquiry.self, Partnership.self,
    PartnershipParty.self, Position.self, Interaction.self, InteractionOrganisation.self,
    Referral.self, FollowUp.self, MatchFeedback.self, WeekdayHours.self, HolidayOverride.self,
    ContactInfo.self, KnowledgeCard.self, Prize.self, RetentionRule.self, Milestone.self,
    SavedFilter.self,
  ]

  /// The type of the rows of `table`; nil for a table that no record is read from.
  static func record(in table: String) -> (any StoredRow.Type)? {
    all.first { $0.databaseTableName == table }
  }
}
