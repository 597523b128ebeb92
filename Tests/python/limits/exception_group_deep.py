# A group nested far beyond the recursion limit: what has to go all the way down ends in RecursionError.
import traceback

group = ValueError("leaf")
for i in range(100_000):
    group = ExceptionGroup("level", [group])


def attempt(body):
    try:
        print(body())
    except RecursionError as error:
        print("RecursionError:", str(error)[:32])


def star():
    try:
        raise group
    except* TypeError:
        pass


attempt(lambda: str(group))
attempt(lambda: repr(group))
attempt(lambda: group.split(TypeError))
attempt(lambda: group.subgroup(lambda e: False))
attempt(lambda: group.split(ExceptionGroup)[0] is group)
attempt(star)
text = "".join(traceback.format_exception(group))
print(len(text.split("\n")), text.split("\n")[-3])
# expect: level (1 sub-exception)
# expect: RecursionError: maximum recursion depth exceeded
# expect: RecursionError: maximum recursion depth exceeded
# expect: RecursionError: maximum recursion depth exceeded
# expect: True
# expect: RecursionError: maximum recursion depth exceeded
# expect: 26                       | ... (max_group_depth is 10)
