"""The IODs of which objects can be stored."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

if TYPE_CHECKING:
    from dcmgen.model.iod import IOD

_OTHERS = ("1.2.840.10008.1.3.10", "1.2.840.10008.10.")
"""Starts of the UIDs of composite SOP Classes that are not for storage: DICOMDIR, and real-time communication."""


def iods() -> dict[str, type[IOD]]:
    """Return the composite IODs that have a Storage SOP Class.

    Returns
    -------
    dict of str to type of IOD
        The class of each IOD by the name of the IOD, in the order of names. Its attribute ``sop_classes`` contains the UIDs
        of the SOP Classes.

    See Also
    --------
    new : Creates an object of an IOD.
    example : Creates an example of an IOD.

    Examples
    --------
    >>> found = iods()
    >>> found["CT Image"]
    <class 'dcmgen.iods.ct_image.CTImage'>
    >>> len(found["Segmentation"].sop_classes)
    2
    """
    return dict(_iods())


@cache
def _iods() -> tuple[tuple[str, type[IOD]], ...]:
    from dcmgen import iods as classes

    named = {name: class_name for uid, (_, name, class_name) in SOP_CLASSES.items() if is_stored(uid)}
    return tuple((name, getattr(classes, named[name])) for name in sorted(named))


def is_stored(sop_class: str) -> bool:
    """Return whether a SOP Class is a Storage SOP Class of a composite IOD.

    Parameters
    ----------
    sop_class : str
        UID of the SOP Class.
    """
    found = rules.iod_of(sop_class)
    return found is not None and found.kind == "composite" and not sop_class.startswith(_OTHERS)
