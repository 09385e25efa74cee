"""The types of attributes for type checkers: field classes, and the values that the constructors accept.

This module defines the types of each kind of VR. `render` writes the field classes of ``dcmgen/model/fields.pyi``.
"""

from __future__ import annotations

import json

import attrs
from attrs import evolve, frozen

from dcmgen.values.vr import AMBIGUOUS, REPRESENTATIONS, VR, WITH_TERMS, Kind
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
        Type of a value that can be set. It does not include the text of numbers, because a checker does not know whether
        a text is a number.
    is_text : bool
        Whether an empty value has the type `read`; otherwise, it is None.
    several : str
        Type that can be set for several values, in addition to an iterable of `write`; by default `write`.
    """

    read: str
    write: str
    is_text: bool = False
    several: str = attrs.field(default=attrs.Factory(lambda types: types.write, takes_self=True))

    @property
    def read_or_empty(self) -> str:
        """Type of a value that is read if it may be empty."""
        return self.read if self.is_text else f"{self.read} | None"


_KINDS = {
    Kind.BYTES: Types("bytes", "Bytes"),
    Kind.DATE: Types("Day", "date | str", is_text=True),
    Kind.DATE_TIME: Types("Moment", "datetime | str", is_text=True),
    Kind.DECIMAL: Types("Decimals", "float | Decimal"),
    Kind.FLOAT: Types("float", "float | Decimal"),
    Kind.INTEGER: Types("int", "int"),
    Kind.INTEGER_STRING: Types("Integers", "int"),
    Kind.NAME: Types("PersonName", "str", is_text=True),
    Kind.TAG: Types("Tag", "int | str | tuple[int, int]"),
    Kind.TEXT: Types("str", "str", is_text=True),
    Kind.TIME: Types("Hour", "time | str", is_text=True),
    Kind.UID: Types("UID", "str", is_text=True),
}


def of(vr: str) -> Types:
    """Return the types of a VR; an ambiguous one ("US or OW") has those of its first alternative, and can be set to bytes."""
    first, *others = [REPRESENTATIONS[each].kind for each in vr.split(" or ")]
    types = _KINDS[first]
    if first != Kind.BYTES and Kind.BYTES in others:
        return evolve(types, several=f"{types.write} | bytes")
    return types


def field(declared: Declared) -> str:
    """Return the name of the field class (`dcmgen.model.fields`) of an attribute."""
    if declared.vr == VR.SQ:
        return "SQ"
    return field_name(
        declared.vr, declared.vm == "1", required=declared.required, defined=declared.text_terms == "defined"
    )


def field_name(vr: str, single: bool, *, required: bool = False, defined: bool = False) -> str:
    """Return the name of a field class: "CS" (required), "CS_" (may be empty), "CSn" (several values), "CST_" (terms)."""
    several = "n" if not single else "" if required else "_"
    return vr.replace(" or ", "or") + ("T" if defined else "") + several


def annotation(declared: Declared) -> str:
    """Return the type of an attribute in a class: its field class with the terms or the class of the items."""
    if declared.item:
        return f"SQ[{sequence(declared.item)}, {declared.item}]"
    return f"{field(declared)}[{literal(declared)}]" if declared.text_terms else field(declared)


def parameter(declared: Declared) -> str:
    """Return the type of the parameter of a constructor for an attribute."""
    if declared.item:
        return f"Items[{declared.item}]"
    if not declared.text_terms:
        return f"{field(declared)}Value"
    if declared.vm == "1":
        text = literal(declared, *(() if declared.required else ("None",)))
        return text if declared.terms == "enumerated" else f"{text} | AnyText"
    text = literal(declared)
    if declared.terms == "enumerated":
        return f"Iterable[{text}] | AnyText | None"
    return f"Iterable[{text} | AnyText] | {text} | AnyText | None"


def literal(declared: Declared, *more: str) -> str:
    """Return the type of the terms of an attribute, and of its empty value if the type of its values is only the terms."""
    terms = [json.dumps(value, ensure_ascii=False) for value in declared.values]
    if declared.terms == "enumerated" and declared.vm == "1" and not declared.required:
        terms.append('""')
    return f"Literal[{', '.join([*terms, *more])}]"


def sequence(item: str) -> str:
    """Return the type of a sequence whose items have the class `item`."""
    return f"Sequence[{item}]" if item == ANY else f"{item}s"


def render(banner: str) -> str:
    """Render the field classes for type checkers."""
    vrs = sorted({*REPRESENTATIONS, *AMBIGUOUS} - {VR.SQ}, key=lambda vr: (len(vr), vr))
    rows = [(vr, of(vr), vr in WITH_TERMS) for vr in vrs]
    return template("classes/fields", banner=banner, rows=rows, field=field_name)
