# Why: going through a string character by character: indexing, ord, chr, join.
import sys


def shift(text, by):
    result = []
    for letter in text:
        if "a" <= letter <= "z":
            result.append(chr((ord(letter) - 97 + by) % 26 + 97))
        elif letter.isupper():
            result.append(letter.lower())
        else:
            result.append(letter)
    return "".join(result)


def palindrome(text):
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def work():
    text = "every good Boy deserves Fudge, and more " * 300
    return shift(text, 3)[:9], palindrome(text + text[::-1])


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 240):
    result = work()
print(result)
# prints: ('hyhub jrr', True)
