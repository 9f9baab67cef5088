import HotlineCore
import Resources

extension DeskState {
  /// Saved filters first, then what can be switched on and off, then every category.
  func filterMenu() -> Menu {
    var items = [MenuItem(DeskPhrases.noFilter(language), action: .filter(.none, name: nil))]
    items += (words?.filters ?? []).compactMap { saved in
      saved.content.map { content in
        MenuItem(
          saved.name, detail: content.words(language, words?.lookups),
          action: .filter(content, name: saved.name))
      }
    }
    if list.filter != .none {
      items.append(MenuItem(DeskPhrases.keepFilter(language), action: .nameFilter))
    }
    items += switches.map { phrase, filter in
      MenuItem(
        phrase(language), detail: filter == list.filter ? "✓" : "",
        action: .filter(filter, name: nil))
    }
    items += themeItems + municipalityItems + categoryItems
    return Menu(
      title: DeskPhrases.filterTitle(language), items: items, isFiltered: true,
      hint: DeskPhrases.filterHint(language))
  }

  private var switches: [(Phrase, OrganisationFilter)] {
    func with(_ edit: (inout OrganisationFilter) -> Void) -> OrganisationFilter {
      var filter = list.filter
      edit(&filter)
      return filter
    }
    return [
      (DeskPhrases.onlySOV, with { $0.standings = [.rsv, .sov] }),
      (DeskPhrases.onlyRSV, with { $0.standings = [.rsv] }),
      (DeskPhrases.onlyOrdinary, with { $0.standings = [.smv, .large, .ordinary] }),
      (DeskPhrases.onlyInitiatives, with { $0.standings = [.initiative] }),
      (DeskPhrases.onlyDepartments, with { $0.standings = [.department] }),
      (DeskPhrases.onlyOpen, with { $0.openToReducedCapacity.toggle() }),
    ]
  }

  /// Themes that an organisation may have: a wider one holds those below it.
  private var themeItems: [MenuItem] {
    (words?.lookups.labels[.theme] ?? []).filter { $0.uses.contains("profile") }.map { label in
      var filter = list.filter
      filter.theme = filter.theme == label.code ? nil : label.code
      return MenuItem(
        DeskPhrases.onlyTheme(language, ["theme": label.text(language)]),
        detail: list.filter.theme == label.code ? "✓" : "", action: .filter(filter, name: nil))
    }
  }

  /// The home municipality and its neighbours first would need a rule; the filter finds any.
  private var municipalityItems: [MenuItem] {
    (words?.lookups.municipalityNames ?? [:]).sorted { DanishOrder.isBefore($0.value, $1.value) }
      .map { code, name in
        var filter = list.filter
        filter.municipalityCode = code
        return MenuItem(name, action: .filter(filter, name: nil))
      }
  }

  private var categoryItems: [MenuItem] {
    (words?.lookups.categories ?? []).flatMap { category in
      OfferLine.Direction.allCases.map { direction in
        var filter = list.filter
        filter.line = .init(direction: direction, categoryCode: category.code)
        let label = language == .danish ? category.labelDa : category.labelEn
        let word = direction == .offers ? DetailPhrases.offers : DetailPhrases.needs
        return MenuItem("\(word(language)) \(label)", action: .filter(filter, name: nil))
      }
    }
  }

  mutating func apply(_ filter: OrganisationFilter, name: String?) -> [DeskEffect] {
    list.filter = filter
    list.filterName = name
    focus = .list
    return search()
  }

  mutating func nameFilter() -> [DeskEffect] {
    askForText(
      DeskPhrases.nameFilterTitle(
        language, ["filter": list.filter.words(language, words?.lookups)]),
      .filterName(list.filter))
  }
}
