import Resources

/// The word lists, the categories and the cards.
extension ProfileSeed {
  func storeWordLists(_ change: Change) throws {
    for scheme in lookups.schemes {
      try change.insert(Scheme(shipped: scheme))
    }
    for label in labels {
      try change.insert(label)
    }
  }

  func storeCategories(_ change: Change) throws {
    for entry in categories {
      try change.insert(Category(shipped: entry))
    }
    for (ordinal, card) in cards.enumerated() {
      var row = KnowledgeCard(card)
      row.ordinal = ordinal + 1
      try change.insert(row)
    }
  }

  private var labels: [Label] {
    let lists: [[Label]] = [
      lookups.accommodations.map { Label(.accommodation, $0.code, $0.label) },
      lookups.motives.map { motive in
        var label = Label(.motive, motive.code, motive.label)
        label.needsText = motive.needsText
        return label
      },
      lookups.themes.map { theme in
        var label = Label(.theme, theme.code, theme.label)
        label.groupCode = theme.parent
        label.uses = theme.uses.map(\.rawValue)
        return label
      },
      lookups.topics.map { topic in
        var label = Label(.topic, topic.code, topic.label)
        label.groupCode = topic.group.rawValue
        return label
      },
    ]
    return lists.flatMap { list in
      list.enumerated().map { ordinal, label in
        var label = label
        label.ordinal = ordinal + 1
        return label
      }
    }
  }
}

extension Label {
  init(_ kind: Kind, _ code: String, _ label: Phrase) {
    self.init(kind: kind, code: code, labelDa: label.da, labelEn: label.en)
  }
}

extension Scheme {
  fileprivate init(shipped scheme: Lookups.Scheme) {
    self.init(
      code: scheme.code, labelDa: scheme.label.da, labelEn: scheme.label.en,
      countsAsPosition: scheme.countsAsPosition,
      requiresReducedCapacity: scheme.requiresReducedCapacity)
    validFrom = DanishDate(scheme.validFrom)
    validTo = DanishDate(scheme.validTo)
    note = scheme.note
  }
}

extension Category {
  fileprivate init(shipped entry: CategoryEntry) throws {
    self.init(code: entry.code, labelDa: entry.label.da, labelEn: entry.label.en)
    parentCode = entry.parentCode
    mode = try HotlineCore.shipped(entry.mode.rawValue)
    synonyms = entry.synonyms
    userPrefixes = entry.userPrefixes
    nacePrefixes = entry.nacePrefixes
    ewcCodes = entry.ewcCodes
  }
}
