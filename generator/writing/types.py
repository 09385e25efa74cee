"""The types of attributes for type checkers: field classes, and the values that the constructors accept.

The types of each VR are stated here once. `render` writes the field classes of ``dcmgen/model/fields.pyi`` from them.
"""

from __future__ import annotations

import json

from attrs import frozen

from dcmgen.values.vr import WITH_TERMS
from generator.writing.class_model import ANY, Declared
from generator.writing.render import template


@frozen
class Types:
    """Types of the values of a VR.

    Attributes
    ----------
    read : str
        Type of a value that is read.
    write : str
        Type of a value that can be set.
    several : str
        Type that can be set for several values, in addition to an iterable of `write`: `write`, or ``str`` for text with
        backslashes.
    """

    read: str
    write: str
    several: str


_TEXT = Types("str", "str", "str")
_FLOAT = Types("float", "float | Decimal", "float | Decimal | str")
_INT = Types("int", "int", "int | str")
_WORDS = Types("int", "int", "int | bytes | str")
_BYTES = Types("bytes", "Bytes", "Bytes | str")

VRS: dict[str, Types] = {
    **dict.fromkeys(("AE", "AS", "CS", "LO", "LT", "SH", "ST", "UC", "UR", "UT"), _TEXT),
    "PN": Types("PersonName", "str", "str"),
    "UI": Types("UID", "str", "str"),
    "AT": Types("Tag", "int | str | tuple[int, int]", "int | str | tuple[int, int]"),
    "DA": Types("Day", "date | str", "date | str"),
    "DT": Types("Moment", "datetime | str", "datetime | str"),
    "TM": Types("Hour", "time | str", "time | str"),
    "DS": Types("Decimals", "float | Decimal | str", "float | Decimal | str"),
    "IS": Types("Integers", "int | str", "int | str"),
    **dict.fromkeys(("FL", "FD"), _FLOAT),
    **dict.fromkeys(("SL", "SS", "SV", "UL", "US", "UV", "US or SS"), _INT),
    **dict.fromkeys(("US or OW", "US or SS or OW"), _WORDS),
    **dict.fromkeys(("OB", "OD", "OF", "OL", "OV", "OW", "UN", "OB or OW"), _BYTES),
}
"""Types by VR; alternatives are joined: "US or SS"."""


def field(declared: Declared) -> str:
    """Return the name of the field class (`dcmgen.model.fields`) of an attribute."""
    if declared.vr == "SQ":
        return "SQ"
    return field_name(declared.vr, declared.vm == "1", required=declared.required, defined=declared.terms == "defined")


def field_name(vr: str, single: bool, *, required: bool = False, defined: bool = False) -> str:
    """Return the name of a field class: "CS" (required), "CS_" (may be empty), "CSn" (several values), "CST_" (terms)."""
    several = "n" if not single else "" if required else "_"
    return vr.replace(" or ", "or") + ("T" if defined else "") + several


def annotation(declared: Declared) -> str:
    """Return the type of an attribute in a class: its field class with the terms or the class of the items."""
    if declared.item:
        return f"SQ[{sequence(declared.item)}, {declared.item}]"
    return f"{field(declared)}[{literal(declared)}]" if declared.terms else field(declared)


def parameter(declared: Declared) -> str:
    """Return the type of the parameter of a constructor for an attribute."""
    if declared.item:
        return f"Items[{declared.item}]"
    if not declared.terms:
        return f"{field(declared)}Value"
    if declared.vm == "1":
        text = literal(declared, *(() if declared.required else ("None",)))
        return text if declared.terms == "enumerated" else f"{text} | AnyText"
    text = literal(declared)
    if declared.terms == "enumerated":
        return f"Iterable[{text}] | AnyText | None"
    return f"Iterable[{text} | AnyText] | {text} | AnyText | None"


def literal(declared: Declared, *more: str) -> str:
    """Return the type of the terms of an attribute."""
    values = [json.dumps(value, ensure_ascii=False) for value in declared.values]
    return f"Literal[{', '.join([*values, *more])}]"


def sequence(item: str) -> str:
    """Return the type of a sequence whose items have the class `item`."""
    return f"Sequence[{item}]" if item == ANY else f"{item}s"


def render(banner: str) -> str:
    """Render the field classes for type checkers."""
    rows = [(vr, types, vr in WITH_TERMS) for vr, types in VRS.items()]
    return template("classes/fields", banner=banner, rows=rows, field=field_name)
