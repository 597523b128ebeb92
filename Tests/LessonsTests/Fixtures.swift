import SourceText

@testable import Lessons

let head = """
  ---
  snip: 1
  id: coins
  title: Counting coins
  ---

  """

let headLines = 5

/// A lesson of the usual front matter and this body; body line 1 is line 6 of the file.
func lesson(_ body: String) -> Lesson {
  Lesson(source: SourceFile(name: "coins.md", text: head + body + "\n"))
}

/// `line: message` of every finding, the line counted in the body.
func findings(_ body: String) -> [String] {
  lesson(body).diagnostics.map { "\(($0.position?.line ?? 0) - headLines): \($0.message)" }
}

/// A step with a sound exercise; `extra` goes behind its test.
func exerciseStep(_ extra: String = "", words: String = "id=total", solution: Bool = true) -> String {
  """
  ## Add them up

  ```python exercise \(words)
  def total(coins):
      ...
  ```

  ```python test name="two coins"
  assert total([1, 2]) == 3
  ```
  \(extra)
  """
    + (solution
      ? """

      <details><summary>Solution</summary>

      ```python solution
      def total(coins):
          return sum(coins)
      ```

      </details>
      """ : "")
}
