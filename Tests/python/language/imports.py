import modules.shapes
import modules.shapes as s
from modules.shapes import area, Square

print(modules.shapes.area(2), s.NAME, area(3), Square(4).size, s.__name__)
try:
    from modules.shapes import missing
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
try:
    import nowhere
except ModuleNotFoundError as error:
    print(error)
# expect: 4 shapes 9 4 modules.shapes
# expect: ImportError cannot import name 'missing' from 'modules.shapes'
# expect: No module named 'nowhere'
