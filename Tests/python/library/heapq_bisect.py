import heapq, bisect
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
h = []
for v in [5,3,8,1,9,2]: heapq.heappush(h, v)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 7), heapq.heappushpop(h, 0), h); x = [9,8,7,6,5,4]; heapq.heapify(x); print(x, heapq.nlargest(3, x), heapq.nsmallest(2, x, key=lambda v: -v), list(heapq.merge([1,4],[2,3], [])), list(heapq.merge([4,1],[3,2], reverse=True)), list(heapq.merge(['aa','b'],['c'], key=len)))
t(heapq.heappop, []); t(heapq.heappush, (), 1); t(heapq.heapify, None); t(heapq.heapreplace, [], 1); t(heapq.heappush, [1], 'a'); t(heapq.heappop, 5); t(heapq.nlargest, 1, []); t(heapq.nlargest, 0, [1]); t(heapq.nsmallest, 5, iter([3,1]))
a = [1,2,2,3]; print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 5, 1, 3), bisect.bisect(a, 2, key=lambda v: -v)); bisect.insort(a, 2.5); bisect.insort_left(a, 0); bisect.insort(a, 7, key=lambda x: x); print(a, bisect.bisect is bisect.bisect_right); t(bisect.bisect, a, 1, -1); t(bisect.bisect, a, 'x'); t(bisect.bisect, 5, 1); t(bisect.insort, (), 1)

# expect: [3, 5, 8, 7, 9] 1 [3, 5, 8, 7, 9] 2 0 [3, 5, 8, 7, 9]
# expect: [4, 5, 7, 6, 8, 9] [9, 8, 7] [9, 8] [1, 2, 3, 4] [4, 3, 2, 1] ['c', 'aa', 'b']
# expect: IndexError index out of range
# expect: TypeError heappush() argument 1 must be list, not tuple
# expect: TypeError heapify() argument must be list, not None
# expect: IndexError index out of range
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError heappop() argument must be list, not int
# expect: []
# expect: []
# expect: [1, 3]
# expect: 3 1 3 4
# expect: [0, 1, 2, 2, 2.5, 3, 7] True
# expect: ValueError lo must be non-negative
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError object of type 'int' has no len()
# expect: AttributeError 'tuple' object has no attribute 'insert'
