from ..value import VALUE
