import Resources

extension Organisation.Kind {
  /// The kind in a word or two, such as `iværksætter`.
  public var word: Phrase {
    switch self {
    case .enterprise: WordPhrases.enterprise
    case .department: WordPhrases.departmentWord
    case .association: WordPhrases.associationWord
    case .initiative: WordPhrases.initiativeWord
    case .otherPublic: WordPhrases.otherPublicWord
    }
  }
}

extension Organisation.Kind: Worded {}
