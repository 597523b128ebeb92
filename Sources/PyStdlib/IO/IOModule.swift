// This file puts the modules `_io` and `io` together, and places `open` in the builtins.

import PyRuntime

/// The modules `_io` and `io`, and what they add to the builtins.
public func ioModules() -> [ModuleDefinition] {
  [
    ModuleDefinition("builtins") { (builder) throws(PyError) in
      let open = builder.vm.newNative("open", openSignature, owner: nil, openFile)
      open.native.pointee.module = builder.vm.newStr("io")
      builder.set("open", open)
    },
    ModuleDefinition("_io", build: buildIO),
    ModuleDefinition("io", source: ioSource),
  ]
}

private func buildIO(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  let types = try IOTypes(builder)
  types.bytesIO = builder.type("BytesIO", base: types.bufferedBase, installBytesIO)
  types.fileIO = builder.type("FileIO", base: types.rawBase, installFileIO)
  types.reader = builder.type("BufferedReader", base: types.bufferedBase, installBuffered)
  types.writer = builder.type("BufferedWriter", base: types.bufferedBase, installBuffered)
  types.random = builder.type("BufferedRandom", base: types.bufferedBase, installBuffered)
  types.stringIO = builder.type("StringIO", base: types.textBase, installStringIO)
  types.textWrapper = builder.type("TextIOWrapper", base: types.textBase, installTextWrapper)
  for type in [types.fileIO, types.reader, types.writer, types.random] {
    type.pointee.flags.insert(.cannotBeCreated)
  }
  types.keepForever(vm)
  vm.moduleStates["_io"] = types
  builder.set("open", vm.builtins.get(vm.intern("open")))
  builder.set("DEFAULT_BUFFER_SIZE", Value(8192))
  builder.set("BlockingIOError", vm.type(.blockingIOError).value)
  builder.function("text_encoding", "(encoding, stacklevel=2, /)") { vm, arguments throws(PyError) in
    arguments[0].isNone ? vm.newStr("locale") : arguments[0]
  }
}

private let ioSource = #"""
from _io import (BlockingIOError, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE,
                 FileIO, StringIO, TextIOWrapper, UnsupportedOperation, open, text_encoding)
from _io import _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase

__all__ = ['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
           'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE']

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class _Family(type):
    # A stream class belongs to its abstract class without deriving from it, as a registered one does.
    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or issubclass(type(instance), cls)

    def __subclasscheck__(cls, subclass):
        return type.__subclasscheck__(cls, subclass) or any(
            type.__subclasscheck__(member, subclass) for member in cls.__dict__.get('_members', ()))


class IOBase(_IOBase, metaclass=_Family):
    _members = (_IOBase,)


class RawIOBase(_RawIOBase, IOBase):
    _members = (_RawIOBase,)


class BufferedIOBase(_BufferedIOBase, IOBase):
    _members = (_BufferedIOBase,)


class TextIOBase(_TextIOBase, IOBase):
    _members = (_TextIOBase,)
"""#
