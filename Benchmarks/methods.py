# Why: method calls through inheritance, super(), class and static methods.
import sys


class Account:
    rate = 2

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        return self

    @classmethod
    def interest(cls, amount):
        return amount * cls.rate

    @staticmethod
    def valid(amount):
        return amount >= 0


class Savings(Account):
    rate = 3

    def deposit(self, amount):
        if self.valid(amount):
            super().deposit(amount)
        return self


def work():
    account = Savings("Ada")
    for i in range(15000):
        account.deposit(i).deposit(1)
        account.balance += account.interest(2)
    return account.balance


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 50):
    result = work()
print(result)
# prints: 112597500
