// This file defines the binary heap of timers and of priority queues, in Python.

extension StandardLibrary {
  static let asyncioHeapSource = ##"""
    def push(items, item):
        """Adds an item to a list that is a binary heap."""
        items.append(item)
        _rise(items, 0, len(items) - 1)


    def pop(items):
        """Takes the least item out."""
        last = items.pop()
        if not items:
            return last
        least, items[0] = items[0], last
        # The hole goes down to a leaf along the lesser children, and the last item rises from there. This decides the
        # order of equal items.
        place, end = 0, len(items)
        while 2 * place + 1 < end:
            child = 2 * place + 1
            if child + 1 < end and not items[child] < items[child + 1]:
                child += 1
            items[place] = items[child]
            place = child
        items[place] = last
        _rise(items, 0, place)
        return least


    def _rise(items, top, place):
        item = items[place]
        while place > top:
            parent = (place - 1) // 2
            if not item < items[parent]:
                break
            items[place] = items[parent]
            place = parent
        items[place] = item
    """##
}
