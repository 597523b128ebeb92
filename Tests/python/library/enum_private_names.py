from enum import Enum

class C(Enum):
    __secret = 5
    _single = 1
    __dunder__ = 2
    A = 3

    def reveal(self):
        return self.__secret

print(list(C), C.A.reveal(), C.__dunder__, C._C__secret)

# expect: [<C._single: 1>, <C.A: 3>] 5 2 5
