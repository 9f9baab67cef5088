import HotlineCore
import Resources
import Screen

/// What a form has to know of the world around it.
public struct FormContext: Sendable {
  public var today: DanishDate
  public var language: Language
  /// The cells that the form is drawn in, its frame included.
  public var size: Size
  public var lists: [ChoiceList: [Choice]]
  /// What was saved last in each field of a form: *samme som sidst*.
  public var last: [RecordKind: [FieldKey: FieldValue]]
  public var cprGuard: CPRGuard
  /// By code.
  public var postalCodes: [String: PostalCode]
  /// Names by code.
  public var municipalities: [String: String]
  /// The code of the one who sits at the desk, as in the list of staff.
  public var me: String?

  public init(
    today: DanishDate, language: Language, size: Size, lists: [ChoiceList: [Choice]] = [:],
    last: [RecordKind: [FieldKey: FieldValue]] = [:], cprGuard: CPRGuard = CPRGuard(),
    postalCodes: [String: PostalCode] = [:], municipalities: [String: String] = [:],
    me: String? = nil
  ) {
    self.today = today
    self.language = language
    self.size = size
    self.lists = lists
    self.last = last
    self.cprGuard = cprGuard
    self.postalCodes = postalCodes
    self.municipalities = municipalities
    self.me = me
  }

  func choices(_ source: ChoiceSource) -> [Choice] {
    switch source {
    case .fixed(let choices): choices
    case .list(let list): lists[list] ?? []
    }
  }
}
