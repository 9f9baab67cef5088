/// What is known of something left over when somebody asks who could take it. An empty field is
/// not known, and is like nothing.
public struct Surplus: Sendable, Equatable {
  /// NACE of the giver without dots, two digits or more.
  public var giverIndustry: String
  /// Of the European waste list, without blanks: two, four or six digits.
  public var wasteCode: String
  /// What it is called.
  public var text: String

  /// Whatever is left out is not known.
  public init(giverIndustry: String = "", wasteCode: String = "", text: String = "") {
    self.giverIndustry = giverIndustry
    self.wasteCode = wasteCode
    self.text = text
  }
}

/// Surplus that one industry gave to another, or was to give: a precedent for whoever has something
/// alike.
public struct Exchange: Sendable, Equatable {
  /// The case that it belongs to: one network of firms. What is asked about a case is never
  /// answered from it.
  public var caseName: String
  public var surplus: Surplus
  /// NACE of who took it, without dots; `01`, `011` and `0111` are three industries.
  public var receiverIndustry: String

  public init(caseName: String, surplus: Surplus, receiverIndustry: String) {
    self.caseName = caseName
    self.surplus = surplus
    self.receiverIndustry = receiverIndustry
  }
}
