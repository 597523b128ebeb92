import sqlite3
c = sqlite3.connect(":memory:")
c.executescript("""create table p(id integer primary key autoincrement, name text, "we ird" real, data blob);
create index ix on p(name); create view v as select * from p; create trigger tr after insert on p begin update p set name = name || '!' where id = new.id; end;
insert into p(name, "we ird", data) values('a''b', 1.5, x'00ff'), ('c', null, null);""")
for line in c.iterdump(): print(line)
d = sqlite3.connect(":memory:"); steps = []
c.backup(d, pages=1, progress=lambda status, remaining, total: steps.append(remaining)); print(list(d.iterdump()) == list(c.iterdump()), steps == sorted(steps, reverse=True))
class Mine(sqlite3.Connection):
    def hello(self): return "hi"
class MyCursor(sqlite3.Cursor):
    def one(self): return self.fetchone()[0]
m = sqlite3.connect(":memory:", factory=Mine); print(m.hello(), m.cursor(MyCursor).execute("select 7").one(), m.cursor().connection is m)
print(issubclass(sqlite3.IntegrityError, sqlite3.DatabaseError), sqlite3.apilevel, sqlite3.paramstyle, sqlite3.threadsafety, sqlite3.version, sqlite3.complete_statement("select 1;"))
# expect: BEGIN TRANSACTION;
# expect: CREATE TABLE p(id integer primary key autoincrement, name text, "we ird" real, data blob);
# expect: INSERT INTO "p" VALUES(1,'a''b!',1.5,X'00FF');
# expect: INSERT INTO "p" VALUES(2,'c!',NULL,NULL);
# expect: CREATE INDEX ix on p(name);
# expect: CREATE VIEW v as select * from p;
# expect: CREATE TRIGGER tr after insert on p begin update p set name = name || '!' where id = new.id; end;
# expect: DELETE FROM "sqlite_sequence";
# expect: INSERT INTO "sqlite_sequence" VALUES('p',2);
# expect: COMMIT;
# expect: True True
# expect: hi 7 True
# expect: True 2.0 qmark 3 2.6.0 True
