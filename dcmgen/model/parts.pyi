"""The classes of ``parts.py``. jedi needs their names to complete an object of a live class, as in ``CTImage.read(path).``"""

from dcmgen.items import *
from dcmgen.modules import *
