"""Fill what an example lacks, until nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.examples.chooser import least_items
from dcmgen.create.instance import put
from dcmgen.dictionary import vr_of
from dcmgen.validation.gaps import PIXELS, Gap, is_per_frame
from dcmgen.validation.validator import shared_validator

if TYPE_CHECKING:
    from dcmgen.create.examples.chooser import Chooser
    from dcmgen.model.iod import IOD

_ROUNDS = 100
"""Number of rounds after which an example would never be complete; each adds at least one attribute."""


def fill(made: IOD, chooser: Chooser) -> None:
    """Set all that an object lacks.

    Parameters
    ----------
    made : IOD
        The object.
    chooser : Chooser
        Chooses the values.
    """
    validator = shared_validator()
    for _ in range(_ROUNDS):
        conditional: set[int] = set()
        changed = False
        for gap in validator.gaps(made):
            if gap.tag in PIXELS:
                continue
            if gap.type.endswith("C") or not gap.type:
                if id(gap.node) in conditional:
                    continue  # two attributes can exclude each other, so only one is set at a time
                conditional.add(id(gap.node))
            changed |= _filled(made, gap, chooser)
        if not changed:
            return


def _filled(made: IOD, gap: Gap, chooser: Chooser) -> bool:
    """Fill a gap; return whether that changed the object."""
    if gap.group is not None:
        return _add_group(made, gap, chooser)
    dataset, is_sequence = gap.node.dataset, vr_of(gap.tag) == "SQ"
    if gap.type.startswith("2"):
        value = chooser.known(gap)
        put(dataset, gap.tag, ([] if is_sequence else None) if value is None else value)
    elif is_sequence and gap.tag in dataset:
        items = dataset[gap.tag].value
        if items and len(items) >= least_items(gap):
            return False
        items.add()
    else:
        put(dataset, gap.tag, chooser.choose(gap))
    return True


def _add_group(made: IOD, gap: Gap, chooser: Chooser) -> bool:
    """Add a functional group: to all frames if it differs from frame to frame, else to the shared ones."""
    assert gap.group is not None
    frames = made.get("PerFrameFunctionalGroupsSequence") or made.get("SelectedFrameFunctionalGroupsSequence")
    holders = frames if frames and is_per_frame(gap.group) else made.get("SharedFunctionalGroupsSequence", ())
    lacking = [item for item in holders if gap.tag not in item]
    for item in lacking:
        put(item, gap.tag, chooser.known(gap) or [{}])
    return bool(lacking)
