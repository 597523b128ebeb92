// This file defines the module stat (library reference, "stat").

let statSource = #"""
  ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

  S_IFDIR = 0o040000
  S_IFCHR = 0o020000
  S_IFBLK = 0o060000
  S_IFREG = 0o100000
  S_IFIFO = 0o010000
  S_IFLNK = 0o120000
  S_IFSOCK = 0o140000
  S_IFDOOR = S_IFPORT = S_IFWHT = 0

  S_ISUID = 0o4000
  S_ISGID = S_ENFMT = 0o2000
  S_ISVTX = 0o1000
  S_IREAD = S_IRUSR = 0o400
  S_IWRITE = S_IWUSR = 0o200
  S_IEXEC = S_IXUSR = 0o100
  S_IRWXU, S_IRWXG, S_IRWXO = 0o700, 0o070, 0o007
  S_IRGRP, S_IWGRP, S_IXGRP = 0o040, 0o020, 0o010
  S_IROTH, S_IWOTH, S_IXOTH = 0o004, 0o002, 0o001

  UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK = 1, 2, 4, 8, 16
  UF_COMPRESSED, UF_HIDDEN = 0x20, 0x8000
  SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_NOUNLINK, SF_SNAPSHOT = 0x10000, 0x20000, 0x40000, 0x100000, 0x200000

  FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM = 1, 2, 4
  FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_NORMAL = 16, 32, 64, 128
  FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_REPARSE_POINT = 256, 512, 1024
  FILE_ATTRIBUTE_COMPRESSED, FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 2048, 4096, 8192
  FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_INTEGRITY_STREAM = 16384, 32768
  FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA = 65536, 131072


  def S_IMODE(mode, /):
      return mode & 0o7777


  def S_IFMT(mode, /):
      return mode & 0o170000


  def S_ISDIR(mode, /):
      return mode & 0o170000 == S_IFDIR


  def S_ISCHR(mode, /):
      return mode & 0o170000 == S_IFCHR


  def S_ISBLK(mode, /):
      return mode & 0o170000 == S_IFBLK


  def S_ISREG(mode, /):
      return mode & 0o170000 == S_IFREG


  def S_ISFIFO(mode, /):
      return mode & 0o170000 == S_IFIFO


  def S_ISLNK(mode, /):
      return mode & 0o170000 == S_IFLNK


  def S_ISSOCK(mode, /):
      return mode & 0o170000 == S_IFSOCK


  def S_ISDOOR(mode, /):
      return False


  S_ISPORT = S_ISWHT = S_ISDOOR


  def filemode(mode, /):
      """The mode as `ls -l` shows it."""
      kinds = {S_IFLNK: 'l', S_IFSOCK: 's', S_IFREG: '-', S_IFBLK: 'b', S_IFDIR: 'd', S_IFCHR: 'c', S_IFIFO: 'p'}
      text = kinds.get(S_IFMT(mode), '?')
      for shift, special, letter in (6, S_ISUID, 's'), (3, S_ISGID, 's'), (0, S_ISVTX, 't'):
          bits = mode >> shift & 7
          text += 'r' if bits & 4 else '-'
          text += 'w' if bits & 2 else '-'
          if mode & special:
              text += letter if bits & 1 else letter.upper()
          else:
              text += 'x' if bits & 1 else '-'
      return text

  """#
