/// Small and medium-sized or not, from the figures of one enterprise. Commission Recommendation
/// 2003/361/EC: fewer than 250 employees, and a turnover of at most 50 or a balance of at most 43
/// million euro.
public struct SizeClassRule: Equatable, Sendable {
  /// The first number of employees that is too many.
  public var employeeLimit = 250
  /// The highest turnover in kroner.
  public var turnoverLimitDKK = 373_000_000
  /// The highest balance in kroner.
  public var balanceLimitDKK = 320_780_000

  public init() {}

  /// Unknown where the number of employees leaves it open, or where one sum of money is above its
  /// limit and the other has not been entered.
  public func sizeClass(of organisation: Organisation) -> SizeClass {
    let byEmployees = sizeClass(
      employees: organisation.employees, interval: organisation.employeesInterval)
    guard byEmployees == .smv else { return byEmployees }
    let money = [
      organisation.turnoverDKK.map { $0 <= turnoverLimitDKK },
      organisation.balanceDKK.map { $0 <= balanceLimitDKK },
    ].compactMap { $0 }
    if money.isEmpty || money.contains(true) { return .smv }
    return money.count == 2 ? .large : .unknown
  }

  private func sizeClass(employees: Int?, interval: String?) -> SizeClass {
    if let employees { return employees < employeeLimit ? .smv : .large }
    guard let range = interval.flatMap(Self.range) else { return .unknown }
    if range.upperBound < employeeLimit { return .smv }
    return range.lowerBound >= employeeLimit ? .large : .unknown
  }

  /// `ANTAL_10_19` of the business register, or `10-19`; nil for any other spelling.
  static func range(ofInterval text: String) -> ClosedRange<Int>? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
    return numbers[0]...numbers[1]
  }
}

extension SizeClassRule {
  /// The limits that hold on `day`, where the register's parameters say so.
  public init(_ parameters: [Parameter], on day: DanishDate) {
    func value(_ key: String) -> Double? {
      parameters.filter { $0.key == key }.current(on: day)?.value
    }
    if let employees = value("smv_max_employees").flatMap({ Int(exactly: $0) }) {
      employeeLimit = employees
    }
    let rate = value("eur_dkk") ?? 7.46
    turnoverLimitDKK = Self.kroner(millionEuro: value("smv_turnover_meur") ?? 50, rate: rate)
    balanceLimitDKK = Self.kroner(millionEuro: value("smv_balance_meur") ?? 43, rate: rate)
  }

  private static func kroner(millionEuro: Double, rate: Double) -> Int {
    Int(exactly: (millionEuro * rate * 1_000_000).rounded()) ?? .max
  }
}
