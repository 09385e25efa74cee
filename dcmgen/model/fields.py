"""Field classes of typed attributes: a group of classes for each value representation.

=========== ==========================================================================================================
``PN``      A single value that must not be empty (Type 1 and 1C).
``PN_``     A single value that may be empty (Type 2, 2C and 3); empty text reads as ``""``, other values as None.
``PNn``     Several values (VM other than 1); reads as a list.
``CST``     Defined Terms: editors complete the terms, but any text is accepted. Also ``CST_`` and ``CSTn``.
=========== ==========================================================================================================

The fields of CS, LO and SH have the Enumerated Values or Defined Terms as a type parameter:
``CS_[Literal["M", "F", "O"]]``. If other attributes determine the VR, the class name contains all alternatives:
``USorSS``. The setters convert values, for example a `datetime.date` for DA. The setter of a list also accepts a single
value, or text with backslashes between the values.

Type checkers use the classes in this file. At run time, each class is created when it is first imported, because an IOD
needs only a third of them.
"""

from __future__ import annotations

from dcmgen.model.convert import CONVERT
from dcmgen.model.descriptors import SQ as SQ
from dcmgen.model.descriptors import Field as Field
from dcmgen.model.descriptors import Many, Maybe, One
from dcmgen.values.vr import WITH_TERMS


def __getattr__(name):
    stem = name.rstrip("_n")
    base = {"": One, "_": Maybe, "n": Many}.get(name[len(stem) :])
    with_terms = stem.removesuffix("T") if stem[:-1] in WITH_TERMS else ""
    for vr in (stem.replace("or", " or "), with_terms):
        if base is not None and vr in CONVERT:
            made = type(name, (base,), {"__slots__": (), "__module__": __name__}, VR=vr)
            globals()[name] = made
            return made
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
