# Why: sqlite3: rows in one by one and many at once, inside a transaction, rows out as tuples, by name and one by one.
import sqlite3
import sys


def work():
    con = sqlite3.connect(":memory:")
    con.execute("create table item(id integer primary key, name text, price real, note blob)")
    rows = [(None, "item %d" % i, i * 1.25, None) for i in range(300)]
    with con:
        for row in rows:
            con.execute("insert into item values (?, ?, ?, ?)", row)
    with con:
        con.executemany("insert into item values (:id, :name, :price, :note)",
                        [{"id": i + 1000, "name": "x", "price": 0.5, "note": b"\x00\x01"} for i in range(300)])
    total = 0
    for key, name, price in con.execute("select id, name, price from item"):
        total += key + len(name) + price
    con.row_factory = sqlite3.Row
    for row in con.execute("select * from item where price > ?", (100,)).fetchall():
        total += row["price"] + row[0]
    for i in range(1, 200):
        total += con.execute("select price from item where id = ?", (i,)).fetchone()["price"]
    con.close()
    return total


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 60):
    result = work()
print(result)
# prints: 567270.25
