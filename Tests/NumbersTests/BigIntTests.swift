// This file tests BigInt by identities over many sizes, and by values where rounding or sign rules decide.

import Numbers
import Testing

@Suite struct BigIntTests {
  /// Sizes on both sides of the thresholds for Karatsuba multiplication and recursive division.
  static let sizes = [(0, 0), (1, 0), (1, 1), (3, 2), (31, 31), (32, 33), (70, 69), (150, 64), (260, 131), (400, 90)]

  @Test(arguments: sizes) func divisionUndoesMultiplication(_ left: Int, _ right: Int) throws {
    var source = NumberSource()
    for _ in 0..<20 {
      let (a, b) = (source.number(limbs: left), source.number(limbs: right))
      let rest = source.number(limbs: right / 2).magnitude
      let (quotient, remainder) = try #require((a * b + rest).flooredDivMod(b))
      #expect(quotient * b + remainder == a * b + rest)
      #expect(remainder.isZero || remainder.isNegative == b.isNegative)
      #expect(remainder.magnitude < b.magnitude)
      #expect((a * b + rest).modulo(b) == remainder)
    }
  }

  @Test(arguments: sizes) func productsDistributeAndSquaresAgree(_ left: Int, _ right: Int) {
    var source = NumberSource()
    for _ in 0..<20 {
      let (a, b) = (source.number(limbs: left), source.number(limbs: right))
      #expect((a + b) * (a - b) == a * a - b * b)
      let copy = a + .zero
      #expect(a * copy == a * a)
    }
  }

  @Test(arguments: [2, 3, 7, 10, 16, 32, 36] as [Int]) func textReadsBack(_ radix: Int) {
    var source = NumberSource()
    for size in [0, 1, 5, 24, 25, 60, 200] {
      let number = source.number(limbs: size)
      let digits = number.magnitude.ascii(radix: radix).map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x61 + 10 }
      #expect(BigInt(digits: digits, radix: radix, negative: number.isNegative) == number)
    }
  }

  @Test func decimalTextOfAPowerOfTenIsAOneAndZeros() {
    for exponent in [18, 19, 20, 38, 455, 456, 457, 2000, 20000] {
      let number = BigInt(10).power(UInt(exponent))
      #expect(number.text() == "1" + String(repeating: "0", count: exponent))
      #expect((number - .one).text() == String(repeating: "9", count: exponent))
    }
  }

  @Test(
    arguments: [
      (7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (6, -3, -2, 0), (0, 5, 0, 0),
    ] as [(Int, Int, Int, Int)])
  func quotientsRoundDown(_ a: Int, _ b: Int, _ quotient: Int, _ remainder: Int) throws {
    let result = try #require(BigInt(a).flooredDivMod(BigInt(b)))
    #expect(result == (BigInt(quotient), BigInt(remainder)))
    #expect(BigInt(a).flooredDivMod(.zero) == nil)
  }

  @Test func bitwiseOperatorsSeeEndlessTwosComplement() {
    let values = [0, 1, -1, 5, -6, .max, .min, 1 << 40]
    for a in values {
      for b in values {
        #expect((BigInt(a) & BigInt(b)).asInt == a & b)
        #expect((BigInt(a) | BigInt(b)).asInt == a | b)
        #expect((BigInt(a) ^ BigInt(b)).asInt == a ^ b)
      }
      #expect((~BigInt(a)).asInt == ~a)
      #expect(BigInt(a).shiftedLeft(by: 130).shiftedRight(by: 130).asInt == a)
      #expect(BigInt(a).shiftedRight(by: 3).asInt == a >> 3)
    }
    #expect(BigInt(-1).shiftedRight(by: 1000).asInt == -1)
    #expect((big("-18446744073709551616") & big("36893488147419103231")) == big("18446744073709551616"))
  }

  @Test func powersModuloANumber() throws {
    let modulus = big("1000000007000000000000000000000000000049")
    let power = try BigInt(2).power(big("100000000000000000000"), modulo: modulus)
    let inverse = try BigInt(2).power(big("-100000000000000000000"), modulo: modulus)
    #expect((power * inverse).modulo(modulus) == .one)
    #expect(try BigInt(3).power(BigInt(-2), modulo: BigInt(-7)).asInt == -3)
    #expect(try BigInt(2).power(BigInt(10), modulo: BigInt(-1)).isZero)
    #expect(throws: NumberError(.valueError, "pow() 3rd argument cannot be 0")) {
      try BigInt(2).power(.one, modulo: .zero)
    }
    #expect(throws: NumberError(.valueError, "base is not invertible for the given modulus")) {
      try BigInt(2).power(BigInt(-1), modulo: BigInt(4))
    }
  }

  @Test func divisorsAndRoots() {
    var source = NumberSource()
    for size in [0, 1, 2, 3, 20] {
      let (a, b) = (source.number(limbs: size), source.number(limbs: size))
      let shared = a.gcd(b)
      let factor = source.number(limbs: 2).magnitude
      #expect((a * factor).gcd(b * factor) == shared * factor)
      let square = (a * a).squareRoot
      #expect(square == a.magnitude)
      #expect((a * a - .one).squareRoot == a.magnitude - .one)
    }
    #expect(BigInt.zero.gcd(big("-36893488147419103232")) == big("36893488147419103232"))
    #expect(BigInt(-1).squareRoot == nil)
  }

  @Test(
    arguments: [
      ("9007199254740993", 9007199254740992.0), ("9007199254740995", 9007199254740996.0),
      ("36893488147419107329", 36893488147419111424.0), ("36893488147419107328", 36893488147419103232.0),
      ("-18446744073709551616", -18446744073709551616.0),
    ] as [(String, Double)])
  func doublesRoundHalfToEven(_ text: String, _ expected: Double) { #expect(big(text).asDouble == expected) }

  @Test func trueDivisionRoundsOnce() throws {
    let huge = BigInt(10).power(400)
    #expect(try (huge + .one).dividedTrue(by: huge) == 1)
    #expect(try huge.dividedTrue(by: huge * BigInt(3)) == 1.0 / 3.0)
    #expect(try BigInt.one.dividedTrue(by: BigInt.one.shiftedLeft(by: 1074)) == Double.leastNonzeroMagnitude)
    #expect(try BigInt(3).dividedTrue(by: BigInt.one.shiftedLeft(by: 1075)) == 2 * Double.leastNonzeroMagnitude)
    #expect(try BigInt(-1).dividedTrue(by: huge).sign == .minus)
    #expect(huge.asDouble == nil)
    #expect(throws: NumberError(.overflowError, "integer division result too large for a float")) {
      try huge.dividedTrue(by: .one)
    }
    #expect(throws: NumberError(.zeroDivisionError, "division by zero")) { try huge.dividedTrue(by: .zero) }
  }

  @Test func bytesBothWays() throws {
    let number = big("-18446744073709551617")
    let bytes = try number.bytes(count: 9, order: .big, signed: true)
    #expect(bytes == [0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(BigInt(bytes: bytes.reversed(), order: .little, signed: true) == number)
    #expect(throws: NumberError(.overflowError, "int too big to convert")) {
      try BigInt(128).bytes(count: 1, order: .big, signed: true)
    }
    #expect(throws: NumberError(.overflowError, "can't convert negative int to unsigned")) {
      try number.bytes(count: 9, order: .big, signed: false)
    }
    #expect(throws: NumberError(.valueError, "length argument must be non-negative")) {
      try number.bytes(count: -1, order: .big, signed: true)
    }
  }

  @Test func hashesAreThoseOfThePrime() {
    #expect(BigInt(-1).pythonHash == -2)
    #expect(BigInt.one.shiftedLeft(by: 61).pythonHash == 1)
    #expect(BigInt(10).power(30).pythonHash == 465_258_685_558_744_706)
    #expect(BigInt.one.shiftedLeft(by: 100).pythonHash == PythonFloat.hash(0x1p100))
  }
}
