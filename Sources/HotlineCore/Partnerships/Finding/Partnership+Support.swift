import Resources

extension Partnership {
  /// Ideas and dialogues whose parties asked for help to come to an agreement. (strategy: »kan
  /// Jobcenter Erhverv altid kontaktes«)
  static let wantsSupportList = RecordList(
    .wantsSupport, of: .partnership, Phrase(da: "Ønsker støtte", en: "Wants support"),
    only: "needsSupport = 1 AND state IN ('idea', 'dialogue')",
    columns: PartnershipEntry.list?.columns ?? [])
}
