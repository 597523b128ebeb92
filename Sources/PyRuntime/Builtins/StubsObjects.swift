extension VM {
  func installObject(_ builder: TypeBuilder) {}
  func installType(_ builder: TypeBuilder) {}
  func installNone(_ builder: TypeBuilder) {}
  func installNotImplemented(_ builder: TypeBuilder) {}
  func installEllipsis(_ builder: TypeBuilder) {}
  func installFunction(_ builder: TypeBuilder) {}
  func installNative(_ builder: TypeBuilder) {}
  func installBoundMethod(_ builder: TypeBuilder) {}
  func installCell(_ builder: TypeBuilder) {}
  func installCode(_ builder: TypeBuilder) {}
  func installModule(_ builder: TypeBuilder) {}
  func installGenerator(_ builder: TypeBuilder) {}
  func installProperty(_ builder: TypeBuilder) {}
  func installClassMethod(_ builder: TypeBuilder) {}
  func installStaticMethod(_ builder: TypeBuilder) {}
  func installGetSet(_ builder: TypeBuilder) {}
  func installSuper(_ builder: TypeBuilder) {}
  func installTraceback(_ builder: TypeBuilder) {}
  func installGenericAlias(_ builder: TypeBuilder) {}
  func installReflection(_ builder: ModuleBuilder) {}
  func bootExceptions() {}
  func enter(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value) throws(PyError) -> Value { .none }
  public func resume(_ generator: GeneratorRef, _ value: Value) throws(PyError) -> Value { .undefined }
}
enum Op: UInt8 { case nop }
struct Instruction { var op: UInt8 = 0, x: UInt8 = 0, a: UInt16 = 0, b: UInt16 = 0, c: UInt16 = 0 }
struct InlineCache { var name: Value = .undefined }
