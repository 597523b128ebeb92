import Glibc
import SourceText
import Testing

@testable import Lessons

/// A folder of lesson files that goes when the test ends.
private final class Shelf {
  let path: String

  init(_ files: [String: String]) {
    path = "/tmp/snip-course-test-\(UInt64.random(in: 0 ... .max))"
    mkdir(path, 0o755)
    for (name, text) in files {
      let full = path + "/" + name
      for index in full.indices.dropFirst() where full[index] == "/" { mkdir(String(full[..<index]), 0o755) }
      if name.hasSuffix("/") { continue }
      guard let file = fopen(full, "w") else { continue }
      fputs(text, file)
      fclose(file)
    }
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if pathKind(path) == .folder, let folder = try? Folder(path: path) {
      for name in folder.files + folder.folders { remove(joined(path, name)) }
    }
    Glibc.remove(path)
  }

  func findings(isWhole: Bool = true) -> [String] {
    Course(paths: [path], isWhole: isWhole).allDiagnostics.map { diagnostic in
      let place = diagnostic.position.map { ":\($0.line)" } ?? ""
      return String((diagnostic.file + place + " " + diagnostic.message).replacing(path + "/", with: ""))
    }
  }
}

private func text(_ id: String, needs: String = "", body: String = "Words.") -> String {
  "---\nsnip: 1\nid: \(id)\ntitle: T\nneeds: [\(needs)]\n---\n\n\(body)\n"
}

@Test func tracksAndLessonsComeInOrder() {
  let shelf = Shelf([
    "02-dicts/01-get.md": text("get"), "01-file-handling/02-b.md": text("b"), "01-file-handling/01-a.md": text("a"),
    "README.md": "# Not a lesson", "02-dicts/README.md": "x", "02-dicts/picture.png": "x",
  ])
  let course = Course(paths: [shelf.path])
  #expect(course.allDiagnostics == [])
  #expect(course.tracks.map(\.title) == ["file handling", "dicts"])
  #expect(course.lessons.map(\.id) == ["a", "b", "get"])
}

@Test func whatALessonNeedsComesFirst() {
  let shelf = Shelf(["01-t/01-late.md": text("late", needs: "early"), "01-t/02-early.md": text("early")])
  #expect(Course(paths: [shelf.path]).lessons.map(\.id) == ["early", "late"])
}

@Test func idsAreUniqueAcrossTheCourse() {
  let shelf = Shelf(["01-t/01-a.md": text("a"), "02-u/01-a.md": text("a")])
  #expect(shelf.findings() == ["02-u/01-a.md:3 the id `a` is taken, by 01-t/01-a.md:3"])
}

@Test func needsMustExistAndMustNotGoInACircle() {
  let missing = Shelf(["01-t/01-a.md": text("merge", needs: "merg"), "01-t/02-b.md": text("b", needs: "b")])
  #expect(
    missing.findings() == [
      "01-t/01-a.md:5 there is no lesson `merg`", "01-t/02-b.md:5 a lesson cannot need itself",
    ])
  #expect(missing.findings(isWhole: false) == ["01-t/02-b.md:5 a lesson cannot need itself"])
  let circle = Shelf([
    "01-t/01-a.md": text("a", needs: "b"), "01-t/02-b.md": text("b", needs: "c"),
    "01-t/03-c.md": text("c", needs: "a"), "01-t/04-d.md": text("d", needs: "a"),
  ])
  #expect(circle.findings() == ["01-t/01-a.md:5 these lessons need each other in a circle: a -> b -> c -> a"])
}

@Test func aTranslationRepeatsCodeAndIds() {
  let body = "## T\n\n```python run\nprint(1)\n```\n\n```output\n1\n```"
  let changed = body.replacing("print(1)", with: "print( 1)").replacing("## T", with: "## Étape")
  let shelf = Shelf([
    "01-t/01-a.md": text("a", body: body), "01-t/01-a.fr.md": text("a", body: body.replacing("## T", with: "## É")),
    "01-t/01-a.de.md": text("a", body: changed), "01-t/01-a.it.md": text("b", body: "Niente."),
    "01-t/02-b.fr.md": text("b"),
  ])
  #expect(
    shelf.findings() == [
      "01-t/01-a.de.md:11 this block differs from the lesson's, at 01-a.md:10, in its line 1",
      "01-t/01-a.it.md it has 0 code blocks of the lesson, but 01-a.md has 2",
      "01-t/01-a.it.md:3 the id must be that of 01-a.md, `a`",
      "01-t/02-b.fr.md this translation has no lesson",
    ])
  let course = Course(paths: [shelf.path])
  #expect(course.lessons.map(\.id) == ["a"])
  #expect(course.lesson(id: "a", language: "fr")?.steps.first?.title == "É")
  #expect(course.lesson(id: "a", language: "de")?.steps.first?.title == "T")
}

@Test func pathsThatAreNoLessonsSayWhy() {
  let shelf = Shelf(["01-t/x.md/": "", "01-t/02-empty.md": ""])
  #expect(
    shelf.findings() == ["01-t/02-empty.md the file is empty", "01-t/x.md is a folder, but a lesson is a file"])
  #expect(Course(paths: ["/nowhere/x.md"]).diagnostics.map(\.message) == ["no such lesson file or folder"])
  #expect(Course(paths: [Shelf([:]).path]).diagnostics.count == 1)
}

@Test func aLessonIsFoundByIdFileOrBeginning() {
  let shelf = Shelf(["01-t/01-merge.md": text("dict-merge"), "01-t/02-get.md": text("dict-get")])
  let course = Course(paths: [shelf.path])
  #expect(course.find("dict-merge").lesson?.id == "dict-merge")
  #expect(course.find("01-merge").lesson?.id == "dict-merge")
  #expect(course.find("get").lesson?.id == "dict-get")
  #expect(course.find("dict-m").lesson?.id == "dict-merge")
  #expect(course.find("dict").lesson == nil)
  #expect(course.find("dict-marge").near == "dict-merge")
}

@Test func theLessonFolderIsTheFirstThatIsThere() {
  func chosen(_ option: String?, _ environment: String?, there: [String]) -> String? {
    let candidates = LessonFolder.candidates(
      option: option, environment: environment, executable: "/opt/snip/bin/snip")
    return LessonFolder.choose(among: candidates) { there.contains($0) }?.path
  }
  let installed = "/opt/snip/share/snip/lessons"
  #expect(chosen("mine", "theirs", there: ["lessons"]) == "mine")
  #expect(chosen(nil, "theirs", there: ["lessons"]) == "theirs")
  #expect(chosen(nil, "", there: ["lessons", installed]) == "lessons")
  #expect(chosen(nil, nil, there: [installed]) == installed)
  #expect(chosen(nil, nil, there: []) == nil)
}
