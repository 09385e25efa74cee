"""Fill what an object lacks, until nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.instance import put
from dcmgen.dictionary import vr_of
from dcmgen.validation.gaps import PIXELS, Gap, is_per_frame
from dcmgen.validation.validator import shared_validator

if TYPE_CHECKING:
    from dcmgen.create.examples.values import Values
    from dcmgen.model.iod import IOD

_ROUNDS = 60


def fill(made: IOD, values: Values) -> None:
    """Set all that an object lacks.

    Parameters
    ----------
    made : IOD
        The object.
    values : Values
        Chooses the values.
    """
    validator = shared_validator()
    for _ in range(_ROUNDS):
        gaps = [gap for gap in validator.gaps(made) if gap.tag not in PIXELS]
        if not gaps:
            return
        conditional: set[int] = set()
        changed = False
        for gap in gaps:
            if gap.type.endswith("C") or not gap.type:
                if id(gap.node) in conditional:
                    continue  # two attributes can exclude each other, so only one is set at a time
                conditional.add(id(gap.node))
            changed |= _fill(made, gap, values)
        if not changed:
            return


def _fill(made: IOD, gap: Gap, values: Values) -> bool:
    if gap.group is not None:
        frames = made.get("PerFrameFunctionalGroupsSequence") or made.get("SelectedFrameFunctionalGroupsSequence", ())
        holders = frames if frames and is_per_frame(gap.group) else made.get("SharedFunctionalGroupsSequence", ())
        items = [item for item in holders if gap.tag not in item]
        for item in items:
            put(item, gap.tag, [{}])
        return bool(items)
    dataset = gap.node.dataset
    present = gap.tag in dataset
    if gap.type.startswith("2"):
        value = values.known(gap)
        put(dataset, gap.tag, ([] if vr_of(gap.tag) == "SQ" else None) if value is None else value)
        return True
    if present and vr_of(gap.tag) == "SQ":
        sequence = dataset[gap.tag].value
        least = next((row.items[0] for row in gap.rows if row.items), 1)
        if sequence and len(sequence) >= least:
            return False
        sequence.add()
        return True
    put(dataset, gap.tag, values.choose(gap))
    return True
