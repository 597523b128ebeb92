class A:
    def f(self, **options):
        return options

    def g(self):
        return dict(__a=1), self.f(__b=2), self.f(**{"__c": 3}, __d=4)


print(A().g())
# expect: ({'__a': 1}, {'__b': 2}, {'__c': 3, '__d': 4})
