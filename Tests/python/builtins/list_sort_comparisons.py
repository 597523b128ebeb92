# The number and the order of comparisons show in programs that count them.
log = []

class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value

def report(values, **options):
    log.clear()
    items = sorted([Item(value) for value in values], **options)
    print(len(log), hash(tuple(log)), hash(tuple(item.value for item in items)))

report(range(100))
report(range(100, 0, -1))
report([i * 7919 % 211 for i in range(300)])
report([i * 7919 % 211 for i in range(300)], reverse=True)
report(list(range(500)) + list(range(200, 700)) + list(range(100)))
report(list(range(700, 100, -1)) + list(range(200, 700)) + [5, 6, 7] * 30, key=lambda item: item)
report([i // 10 if i % 100 else i for i in range(3000)])

# expect: 99 -6080540354462733778 4479737025582696436
# expect: 99 4251941436696399372 8663992898574562907
# expect: 2057 -5890372297457572791 -6213887114279981478
# expect: 2100 233555300503908115 7894135938103339317
# expect: 1957 9154574781232032342 5122068826833733090
# expect: 2569 4556220211102198832 5492069607521009944
# expect: 3853 2533626045403380322 -4088411908443414808
