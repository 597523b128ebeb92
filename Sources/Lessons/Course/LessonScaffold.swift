// This file writes the lesson that an author begins with. It is small but whole, so that each part shows where it goes,
// and the check for authors has nothing to say about it.

/// A new lesson.
public struct LessonScaffold: Sendable {
  public let id: String
  public let title: String

  /// - Parameter path: where it will stand: the id comes from the file's name, and the title too unless one is given.
  public init(path: String, title: String? = nil) {
    let words = withoutNumber(fileBase(path)).lowercased().unicodeScalars
      .split { scalar in !(scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))) }
      .map(String.init)
    id = words.isEmpty ? "new-lesson" : words.joined(separator: "-")
    let plain = words.isEmpty ? "New lesson" : words.joined(separator: " ")
    self.title = title ?? plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// The file. A title in quotes may hold any sign.
  public var text: String {
    let quoted = title.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    return """
      ---
      snip: 1
      id: \(id)
      title: "\(quoted)"
      needs: []
      tags: []
      minutes: 10
      engine: embedded
      ---
      # \(title)

      Say in two sentences what the learner will be able to do, and with which data.

      ```python run
      prices = [3, 1, 2]
      print(min(prices))
      ```

      ```output
      1
      ```

      ## What does an empty list give?

      - [ ] `min([])` is 0
        - It raises a `ValueError`: there is no smallest item.
      - [x] `min([])` raises a `ValueError`
        - Right: ask whether there are items first.

      ## Find the cheapest

      Write `cheapest(prices)`: the smallest number of the list, and None where the list is empty. `cheapest([3, 1, 2])` is 1.

      ```python exercise id=cheapest points=2
      def cheapest(prices):
          ...
      ```

      ```python test name="the smallest price is found" points=1
      assert cheapest([3, 1, 2]) == 1
      assert cheapest([5]) == 5
      ```

      ```python test name="an empty list gives None" points=1
      assert [cheapest([4, 7]), cheapest([])] == [4, None]
      ```

      <details><summary>Hint 1</summary>

      Which builtin function gives the smallest item?

      </details>

      <details><summary>Hint 2</summary>

      An empty list counts as false: `if prices:`.

      </details>

      <details><summary>Wrong answers this lesson knows</summary>

      ```python wrong fails="an empty list gives None"
      def cheapest(prices):
          return min(prices)
      ```

      > `min` raises a `ValueError` for an empty list. Ask whether there are prices first.

      ```python wrong fails="the smallest price is found"
      def cheapest(prices):
          return prices[0] if prices else None
      ```

      > This is the first price, not the smallest.

      </details>

      <details><summary>Solution</summary>

      ```python solution
      def cheapest(prices):
          if prices:
              return min(prices)
          return None
      ```

      </details>

      """
  }

}
