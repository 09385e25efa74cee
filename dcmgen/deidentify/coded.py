"""Codes: those of a local coding scheme may identify a person or an institution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dcmgen.codes import scheme
from dcmgen.codes.code import current
from dcmgen.codes.data.schemes import SCHEMES
from dcmgen.validation.coded import DESIGNATORS
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Kind = Literal["", "known", "public", "local"]
PARTS = frozenset(
    {
        tags.CODE_VALUE,
        tags.LONG_CODE_VALUE,
        tags.URN_CODE_VALUE,
        tags.CODING_SCHEME_DESIGNATOR,
        tags.CODING_SCHEME_VERSION,
    }
)
"""Attributes of a code, besides its meaning."""
_PUBLIC = DESIGNATORS - {"L", "ISO_OID"}
"""Coding schemes of published terminologies. Local codes and object identifiers may identify an institution."""


def kind_of(item: BaseDataset) -> Kind:
    """Return what kind of code an item contains; "" if it contains none.

    Parameters
    ----------
    item : BaseDataset
        Item of a code sequence.

    Returns
    -------
    {"", "known", "public", "local"}
        "known" if PS3.16 contains the code with the meaning; "public" for another code of a published terminology.
    """
    designator = text(item, tags.CODING_SCHEME_DESIGNATOR)
    if not designator:
        return ""
    if designator not in _PUBLIC:
        return "local"
    value, designator = current(text(item, tags.CODE_VALUE), designator)
    found = scheme(designator).get(value) if designator in SCHEMES else None
    same = found is not None and found.meaning.casefold() == text(item, tags.CODE_MEANING).casefold()
    return "known" if same else "public"
