import GRDB

// Which table holds which kind of row.

extension Staff: StoredRow {
  public static let databaseTableName = "staff"
}

extension Label: StoredRow {
  public static let databaseTableName = "label"
}

extension Scheme: StoredRow {
  public static let databaseTableName = "scheme"
}

extension Parameter: StoredRow {
  public static let databaseTableName = "parameter"
}

extension Category: StoredRow {
  public static let databaseTableName = "category"
}

extension StrategyPeriod: StoredRow {
  public static let databaseTableName = "strategyPeriod"
}

extension Goal: StoredRow {
  public static let databaseTableName = "goal"
}

extension GoalOption: StoredRow {
  public static let databaseTableName = "goalOption"
}

extension GoalOpeningBalance: StoredRow {
  public static let databaseTableName = "goalOpeningBalance"
}

extension Organisation: StoredRow {
  public static let databaseTableName = "organisation"
}

extension NamePeriod: StoredRow {
  public static let databaseTableName = "namePeriod"
}

extension AddressPeriod: StoredRow {
  public static let databaseTableName = "addressPeriod"
}

extension SOVPeriod: StoredRow {
  public static let databaseTableName = "sovPeriod"
}

extension RSVPeriod: StoredRow {
  public static let databaseTableName = "rsvPeriod"
}

extension SizePeriod: StoredRow {
  public static let databaseTableName = "sizePeriod"
}

extension PhasePeriod: StoredRow {
  public static let databaseTableName = "phasePeriod"
}

extension RoleModel: StoredRow {
  public static let databaseTableName = "roleModel"
}

extension ProductionUnit: StoredRow {
  public static let databaseTableName = "productionUnit"
}

extension ContactPerson: StoredRow {
  public static let databaseTableName = "contactPerson"
}

extension ContactRole: StoredRow {
  public static let databaseTableName = "contactRole"
}

extension Phone: StoredRow {
  public static let databaseTableName = "phone"
}

extension OrganisationLink: StoredRow {
  public static let databaseTableName = "organisationLink"
}

extension OfferLine: StoredRow {
  public static let databaseTableName = "offerLine"
}

extension WorkplaceOffer: StoredRow {
  public static let databaseTableName = "workplaceOffer"
}

extension Inquiry: StoredRow {
  public static let databaseTableName = "inquiry"
}

extension Partnership: StoredRow {
  public static let databaseTableName = "partnership"
}

extension PartnershipParty: StoredRow {
  public static let databaseTableName = "partnershipParty"
}

extension Position: StoredRow {
  public static let databaseTableName = "position"
}

extension Interaction: StoredRow {
  public static let databaseTableName = "interaction"
}

extension InteractionOrganisation: StoredRow {
  public static let databaseTableName = "interactionOrganisation"
}

extension Referral: StoredRow {
  public static let databaseTableName = "referral"
}

extension FollowUp: StoredRow {
  public static let databaseTableName = "followUp"
}

extension MatchFeedback: StoredRow {
  public static let databaseTableName = "matchFeedback"
}

extension WeekdayHours: StoredRow {
  public static let databaseTableName = "openingHours"
}

extension HolidayOverride: StoredRow {
  public static let databaseTableName = "holidayOverride"
}

extension ContactInfo: StoredRow {
  public static let databaseTableName = "contactInfo"
}

extension KnowledgeCard: StoredRow {
  public static let databaseTableName = "knowledgeCard"
}

extension Milestone: StoredRow {
  public static let databaseTableName = "milestone"
}

extension Prize: StoredRow {
  public static let databaseTableName = "prize"
}

extension RetentionRule: StoredRow {
  public static let databaseTableName = "retentionRule"
}

extension SavedFilter: StoredRow {
  public static let databaseTableName = "savedFilter"
}
