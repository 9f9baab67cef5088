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
    items += switches.map { phrase, badge, filter in
      var item = MenuItem(
        phrase(language), detail: filter == list.filter ? "✓" : "",
        action: .filter(filter, name: nil))
      // Typed as it stands in the list, it comes first.
      item.search = badge?(language) ?? ""
      return item
    }
    items += themeItems + placeItems + categoryItems
    return Menu(
      title: DeskPhrases.filterTitle(language), items: items, isFiltered: true,
      hint: DeskPhrases.filterHint(language), kind: .filters)
  }

  /// What was opened before it was known which places occur shows them now.
  mutating func refreshFilterMenu() {
    guard case .menu(let menu) = layers.last, menu.kind == .filters else { return }
    var fresh = filterMenu()
    fresh.filter = menu.filter
    let same = fresh.visible.firstIndex { $0 == menu.selectedItem }
    fresh.selected = same ?? min(menu.selected, max(0, fresh.visible.count - 1))
    layers[layers.count - 1] = .menu(fresh)
  }

  private var switches: [(Phrase, badge: Phrase?, OrganisationFilter)] {
    func with(_ edit: (inout OrganisationFilter) -> Void) -> OrganisationFilter {
      var filter = list.filter
      edit(&filter)
      return filter
    }
    return [
      (DeskPhrases.onlySOV, WordPhrases.sov, with { $0.standings = [.rsv, .sov] }),
      (DeskPhrases.onlyRSV, WordPhrases.rsv, with { $0.standings = [.rsv] }),
      (
        DeskPhrases.onlyOrdinary, WordPhrases.ordinary,
        with { $0.standings = [.smv, .large, .ordinary] }
      ),
      (DeskPhrases.onlyInitiatives, WordPhrases.initiative, with { $0.standings = [.initiative] }),
      (DeskPhrases.onlyDepartments, WordPhrases.department, with { $0.standings = [.department] }),
      (DeskPhrases.onlyOpen, nil, with { $0.openToReducedCapacity.toggle() }),
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

  /// The home municipality and its neighbours first, then postal codes and towns in which somebody is,
  /// near ones first, then every other municipality with somebody in it. Until it is known where they
  /// are, those near are offered.
  private var placeItems: [MenuItem] {
    guard let words else { return [] }
    let home = words.lookups.home?.code ?? ""
    let near = Set(words.lookups.home?.neighbours ?? [])
    let others = words.lookups.municipalityNames
      .filter { $0.key != home && !near.contains($0.key) }
    func distance(_ code: PostalCode) -> Int {
      code.municipalities.contains(home) ? 0 : near.isDisjoint(with: code.municipalities) ? 2 : 1
    }
    let codes = words.postalCodes.values
      .filter { places?.postalCodes.contains($0.code) ?? (distance($0) < 2) }
      .sorted { (distance($0), $0.code) < (distance($1), $1.code) }
    let far = Set(others.keys).filter { places?.municipalities.contains($0) ?? true }
    return municipalityItems(of: [home]) + municipalityItems(of: near) + codes.map(item(of:))
      + townItems(codes) + municipalityItems(of: far)
  }

  private func municipalityItems(of codes: Set<String>) -> [MenuItem] {
    (words?.lookups.municipalityNames ?? [:]).filter { codes.contains($0.key) }
      .sorted { DanishOrder.isBefore($0.value, $1.value) }
      .map { code, name in
        var filter = list.filter
        filter.municipalityCode = code
        var item = MenuItem(name, action: .filter(filter, name: nil))
        item.search = name.replacing(" Kommune", with: "")
        return item
      }
  }

  private func item(of code: PostalCode) -> MenuItem {
    var filter = list.filter
    filter.postalCode = filter.postalCode == code.code ? nil : code.code
    var item = MenuItem(
      DeskPhrases.onlyPostalCode(language, ["place": "\(code.code) \(code.town)"]),
      detail: list.filter.postalCode == code.code ? "✓" : "", action: .filter(filter, name: nil))
    item.search = code.code
    return item
  }

  private func townItems(_ codes: [PostalCode]) -> [MenuItem] {
    var known: Set<String> = []
    return codes.map(\.town).filter { known.insert($0).inserted }.map { town in
      var filter = list.filter
      filter.town = filter.town == town ? nil : town
      return MenuItem(
        DeskPhrases.onlyTown(language, ["place": town]),
        detail: list.filter.town == town ? "✓" : "", action: .filter(filter, name: nil))
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
