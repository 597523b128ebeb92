import sys

print(sys.flags.optimize, len(sys.flags), sys.getfilesystemencodeerrors(), sys.getprofile(), sys.gettrace(), sys.getswitchinterval(), sys.base_exec_prefix == sys.exec_prefix, sys.pycache_prefix)
print(type(sys.builtin_module_names).__name__, "sys" in sys.builtin_module_names, sys.platlibdir, sys.float_info.max, sys.int_info, sys.hash_info.algorithm, sys.version_info >= (3, 11), sys.maxsize)
try:
    sys.setswitchinterval(0)
except ValueError as error:
    print(error)

# expect: 0 18 surrogateescape None None 0.005 True None
# expect: tuple True lib 1.7976931348623157e+308 sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640) siphash13 True 9223372036854775807
# expect: switch interval must be strictly positive
