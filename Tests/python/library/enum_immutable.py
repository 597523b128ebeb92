from enum import Enum

class Color(Enum):
    RED = 1
    def describe(self):
        return self.name

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)

attempt(setattr, Color, 'RED', 2)
attempt(delattr, Color, 'RED')
attempt(setattr, Color.RED, 'name', 'x')
attempt(setattr, Color.RED, 'value', 5)
attempt(delattr, Color.RED, 'name')
attempt(setattr, Color, 'extra', 5)
print(Color.extra, Color.RED.extra, list(Color))
attempt(delattr, Color, 'extra')
attempt(delattr, Color, 'describe')
attempt(setattr, Color, '__members__', 5)
Color.RED.note = 'mine'
print(Color.RED.note, Color(1).note)

# expect: AttributeError cannot reassign member 'RED'
# expect: AttributeError 'Color' cannot delete member 'RED'.
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
# expect: AttributeError <enum 'Enum'> cannot delete attribute 'name'
# expect: None
# expect: 5 5 [<Color.RED: 1>]
# expect: None
# expect: None
# expect: AttributeError property '__members__' of 'EnumType' object has no setter
# expect: mine mine
