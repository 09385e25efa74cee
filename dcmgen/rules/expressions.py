"""The expression language of conditions.

An expression is a nested tuple whose first member is the operator. The generator writes expressions into the facts
(``standard/``) and the rules, `dcmgen.validation.conditions` evaluates them on a dataset. Evaluation has three values:
True, False, and None if the dataset cannot decide the condition. An absent attribute has no value; comparisons with it
are False.

=========================================  ==========================================================================
Expression                                 Meaning
=========================================  ==========================================================================
``("and", e, ...)``, ``("or", e, ...)``    all, any of the expressions
``("not", e)``                             negation
``("present", path)``                      the attribute is present, with or without a value
``("absent", path)``                       the attribute is not present
``("nonempty", path)``                     the attribute is present and has a value
``("empty", path)``                        the attribute is present and has no value
``("in", path, (v, ...))``                 the value, or any of the values, equals one of the strings
``("not in", path, (v, ...))``             the attribute has a value, and it equals none of the strings
``(">", path, x)``, ``("<", path, x)``,    comparison of the value with a number
``(">=", path, x)``, ``("<=", path, x)``,
``("==", path, x)``, ``("!=", path, x)``
``("count >", path, n)``,                  comparison of the number of values, or of items of a sequence, with an integer
``("count <", path, n)``,
``("count >=", path, n)``,
``("count <=", path, n)``,
``("count ==", path, n)``,
``("count !=", path, n)``
``("private", path)``                      the value is a tag of an odd group
``("vr", path, (vr, ...))``                the value is a tag, and the VR of its element is one of these; None if its VR is
                                           unknown
``("some", path, e)``                      in an item of the sequence, the expression is true
``("linked", path, key, link, e)``         the expression is true in the item of the sequence whose value at the path `key` is the
                                           value at the path `link` of this item; None without such an item
``("item", tag, n)``                       among the enclosing items, the item of sequence `tag` ("": the innermost
                                           item) has index `n` in its sequence (0 the first, -1 the last)
``("sop class", (uid, ...))``              the SOP Class of the instance is one of these
``("transfer syntax", kind)``              the transfer syntax is always lossy ("lossy"), or a video ("video")
``("iod", (name, ...))``                   the instance is of one of these IODs ("CT Image")
``("module", name)``                       the instance contains the module ("Frame of Reference")
``("macro", name)``                        the functional group macro is present, shared or for this frame
``("undecidable", topic)``                 no dataset can decide it; `topic` is a keyword such as "animal"
=========================================  ==========================================================================

A path is a string: a scope, tags of eight hexadecimal digits separated by ``>``, and optionally the number of a value in
brackets. ``"00080008[3]"`` is value 3 of Image Type, ``"./0040A043>00080100"`` the Code Value in the items of a sequence.
An attribute of a repeating group has ``x`` in its tag, or its first tag (``60xx3000``, ``60003000``). In the condition of an
element of a repeating group, ``60xx`` is the group of the element, also in a value (``"60xxH"``). In other conditions,
``present`` and ``absent`` of such a tag are about all groups of the dataset.

A path can lead to several items. One hit is then sufficient; ``absent``, ``empty`` and ``not in`` allow none. Frames that
disagree are an exception: if the path has no sequences and its scope is not ``//``, then ``in``, ``not in`` and
comparisons are None.

==========  ===============================================================================================
Scope       Where the first tag is looked up
==========  ===============================================================================================
(none)      this item, then the enclosing items up to the dataset, then, within a frame, as ``"?"``
``"./"``    this item
``"../"``   the item that contains this item; can be repeated
``"/"``     the dataset
``"//"``    the dataset and all items in it, at any depth
``"?"``     the functional groups of this frame, then the shared functional groups, then the dataset
==========  ===============================================================================================
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

Expr = tuple[Any, ...]
"""An expression of the language above."""


class Path(NamedTuple):
    """A parsed path of the language above."""

    scope: str
    sequences: tuple[int, ...]
    tag: int
    value: int | None
    """Number of the value, from 1; None for all values."""


_PATH = re.compile(
    r"(?P<scope>//?|\./|(?:\.\./)+|\?|)(?P<tags>[0-9A-Fa-fx]{8}(?:>[0-9A-Fa-fx]{8})*)(?:\[(?P<value>\d+)\])?"
)


@lru_cache(maxsize=4096)  # shared by all validators: a path depends only on its text
def parse_path(text: str) -> Path:
    """Parse a path.

    Parameters
    ----------
    text : str
        A path such as ``"00080008[1]"``.

    Raises
    ------
    ValueError
        If the text is not a path of the expression language.
    """
    match = _PATH.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a path")
    # repeating groups (60xx) are listed by their first group
    *sequences, tag = (int(t.replace("x", "0"), 16) for t in match["tags"].split(">"))
    value = match["value"]
    return Path(match["scope"], tuple(sequences), tag, int(value) if value else None)
