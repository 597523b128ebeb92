import errno, os
print(errno.ENOENT, errno.errorcode[2], errno.EWOULDBLOCK, errno.errorcode[11], len(errno.errorcode), errno.ENOTSUP, errno.errorcode[95])
print(os.strerror(2), os.strerror(errno.EEXIST), errno.EPERM, sorted(errno.errorcode)[-1])

# expect: 2 ENOENT 11 EAGAIN 130 95 ENOTSUP
# expect: No such file or directory File exists 1 132
