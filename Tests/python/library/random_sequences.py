# expect: []
# expect: [0]
# expect: [1, 0]
# expect: [1, 5, 6, 0, 3, 4, 7, 2, 8, 9]
# expect: gdcebbfdegeddfgbbfbgedfafgabgeacgaggcdef b'Ob\x8f\xeb8\xe0\xf9\xe0\xeeP:c\xb6'
# expect: [54, 50, 93, 73, 56] [144041511, 943675895, 392473744, 104640775, 38532983, 145995454, 531377021, 232987959, 277005231, 721598776, 468325234, 836415440, 672858472, 918291478, 323224419, 452204770, 544648004, 894939241, 414320737, 616352222, 376787265, 573488822, 628218541, 437631254, 627335589, 249523073, 970879260, 361598674, 732272740, 983258449] [1, 2, 4, 3]
# expect: ['b', 'c', 'b', 'a', 'a'] []
# expect: [1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1] ['z', 'y', 'y', 'x', 'x', 'x', 'y', 'z', 'z', 'y', 'y', 'z', 'z', 'y', 'y', 'y', 'z', 'y', 'z', 'y']
# expect: ['c'] []
# Items out of sequences.
import random

generator = random.Random(3)
for size in (0, 1, 2, 10):
    items = list(range(size))
    generator.shuffle(items)
    print(items)
print("".join(generator.choice("abcdefg") for _ in range(40)), generator.randbytes(13))
print(generator.sample(range(100), 5), generator.sample(range(10**9), 30), generator.sample([1, 2, 3, 4], 4))
print(generator.sample(["a", "b", "c"], counts=[4, 2, 1], k=5), generator.sample("hello", 0))
print(generator.choices([1, 2, 3], [10, 1, 1], k=20), generator.choices("xyz", cum_weights=[1, 5, 9], k=20))
print(generator.choices("abc"), generator.choices("ab", k=0))
