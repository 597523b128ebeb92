// This file brings names with characters beyond ASCII into the one form in which they are compared (PEP 3131, NFKC).

@_spi(_Unicode) import Swift

/// A name in the form NFKC.
func normalizedName(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let replacement = CompatibilityTable.replacements[scalar.value] {
      scalars.append(contentsOf: replacement.compactMap { Unicode.Scalar($0) })
    } else {
      scalars.append(scalar)
    }
  }
  var composed = String.UnicodeScalarView()
  for scalar in String(scalars)._nfc { composed.append(scalar) }
  return String(composed)
}
