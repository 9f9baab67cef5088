import Resources

/// For whom an enterprise takes social responsibility.
public enum SocialResponsibility: String, Sendable, CaseIterable {
  case employees
  case localCommunity = "local_community"
}

extension SocialResponsibility: Worded {
  public var word: Phrase {
    switch self {
    case .employees: Phrase(da: "medarbejderne", en: "its employees")
    case .localCommunity: Phrase(da: "lokalsamfundet", en: "the local community")
    }
  }
}
