# Why: findall with ten everyday patterns over a long text, where the matcher itself is most of the work.
import re
import sys

PATTERNS = [
    r"\d{4}-\d{2}-\d{2}",
    r"[\w.]+@[\w.]+",
    r"https?://[^\s]+",
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b",
    r'"([^"]*)"',
    r"(\w+)\s*=\s*(\w+)",
    r"\b[A-Z][a-z]+\b",
    r"(?i)error|warn",
    r"(?m)^.*500$",
    r"\w+",
]

WORDS = "these two may first then do any like my now over such our man me even most made after also did".split()


def line(n):
    word = WORDS[n * 7 % len(WORDS)]
    kind = n % 10
    if kind < 3:
        level = ("INFO", "WARN", "ERROR", "DEBUG")[n // 3 % 4]
        status = (200, 200, 404, 500)[n // 10 % 4]
        return (
            f"2024-{n % 12 + 1:02d}-{n % 28 + 1:02d} {n % 24:02d}:{n % 60:02d}:00 {level} 192.168.{n % 251}.{n % 199} "
            f"user{n}@mail{n % 9}.example.org GET /item/{n}?id={n * 31}&ref={word} {status}"
        )
    if kind == 3:
        return f"see https://www.example{n % 50}.com/{word}/{n}?page={n % 90} for +49 30 {n * 17}"
    if kind == 4:
        return f'{word}="{word} {n}"; price: {n}.{n % 100:02d} EUR; key_{word} = {n * 3}'
    text = " ".join(WORDS[(n * 5 + i * i) % len(WORDS)] for i in range(6 + n % 10))
    return text.capitalize() + "."


def work(text):
    return [len(re.findall(pattern, text)) for pattern in PATTERNS]


block = "".join(line(n) + "\n" for n in range(1500))
text = block * 8
for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 3):
    result = work(text)
print(result)
# prints: [3600, 3600, 1200, 3600, 1200, 9600, 6000, 1800, 888, 187200]
