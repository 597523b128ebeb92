import logging
import sys
import warnings

logging.basicConfig(stream=sys.stdout, format='%(name)s %(levelname)s')
warnings.simplefilter('always')
logging.captureWarnings(True)
warnings.warn('old')
logging.captureWarnings(True)
logging.captureWarnings(False)
with warnings.catch_warnings(record=True) as caught:
    warnings.warn('recorded')
print([str(w.message) for w in caught], logging.getLogger('py.warnings').handlers)

# expect: py.warnings WARNING
# expect: ['recorded'] [<NullHandler (NOTSET)>]
