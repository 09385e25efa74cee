"""Choose plausible values for the attributes of an example, always the same for a seed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from dcmgen import codes
from dcmgen.create.examples.derived import DERIVED
from dcmgen.create.examples.plausible import DEFAULTS, KNOWN
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.dictionary.data import uid_constants as uids
from dcmgen.validation.gaps import item_rows, least_values, typed_value, values_of
from dcmgen.validation.missing_list import CODES
from dcmgen.validation.rows import context_group
from dcmgen.values.uid import UID, UUID_ROOT

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.validation.gaps import Gap

_FIRST_DAY = datetime(2026, 1, 15, 9, 30)


class Chooser:
    """Chooses the values of an example.

    Parameters
    ----------
    sop_class : str
        UID of the SOP Class of the example.
    seed : int
        Number of the example.

    Attributes
    ----------
    when : datetime.datetime
        Date and time of the example.
    own : dict of str to object
        Values of this example by keyword. A key can begin with the keywords of the enclosing sequences.
    source : str
        UID of the SOP Class of the objects to which the example refers.
    """

    def __init__(self, sop_class: str, seed: int) -> None:
        self.sop_class: str = sop_class
        self.seed: int = seed
        self.when: datetime = _FIRST_DAY + timedelta(days=seed)
        self.own: dict[str, Any] = {}
        self.source: str = uids.CTImageStorage

    def uid(self, *parts: object) -> UID:
        """Return the UID of an entity, which is the same in all examples with the same seed.

        Parameters
        ----------
        *parts : object
            Name of the entity. The instance of a SOP Class is named by the UID of the SOP Class.
        """
        return UID(f"{UUID_ROOT}{uuid5(NAMESPACE_OID, '/'.join(map(str, ('dcmgen', self.seed, *parts)))).int}")

    def known(self, gap: Gap) -> Any:
        """Return the value of the tables, or None.

        Parameters
        ----------
        gap : Gap
            The attribute.
        """
        above = reversed([node.tag for node in gap.node.above() if node.tag])
        path = [keyword_for_tag(tag) or "" for tag in (*above, gap.tag)]
        for start in range(len(path)):
            key = ".".join(path[start:])
            value = self.own.get(key, KNOWN.get(key))
            if value is not None:
                return _padded(gap, value)
        computed = DERIVED.get(path[-1])
        return None if computed is None else _padded(gap, computed(gap, self))

    def choose(self, gap: Gap) -> Any:
        """Return a value, or the items of a sequence.

        Parameters
        ----------
        gap : Gap
            The attribute.
        """
        vr, value = vr_of(gap.tag), self.known(gap)
        if vr == "SQ":
            return _items(gap) if value is None else value
        found = values_of(gap)
        if found.listed:
            allowed = [typed_value(vr, each) for each in found.listed]
            wanted = value if isinstance(value, list) else [value]
            return value if all(each in allowed for each in wanted) else _repeated(gap, allowed[0])
        if found.fixed:
            fixed = [typed_value(vr, each) for each in found.fixed]
            return fixed if len(fixed) > 1 else fixed[0]
        if value is not None:
            return value
        if vr == "UI":
            return self.uid(self.sop_class, gap.node.path(gap.tag))
        if vr in ("DA", "TM", "DT"):
            return {"DA": self.when.date(), "TM": self.when.time(), "DT": self.when}[vr]
        return _repeated(gap, DEFAULTS[vr[:2]])


def _repeated(gap: Gap, value: Any) -> Any:
    """Return a value, or a list if the attribute has several."""
    least = least_values(gap.tag)
    return [value] * least if least > 1 else value


def _padded(gap: Gap, value: Any) -> Any:
    """Return terms, padded with NONE to the number of values that the attribute must have."""
    least = least_values(gap.tag)
    missing = least - len(value) if vr_of(gap.tag) == "CS" and isinstance(value, list) else 0
    return [*value, *["NONE"] * missing] if missing > 0 else value


def _items(gap: Gap) -> list[Any]:
    """Return a code of the context group, or as many empty items as the sequence must have."""
    if {row.tag for row in item_rows(gap)} >= CODES:
        groups = (context_group(row.rule) for row in gap.rows)
        found = (code for group in groups if group and group[1] for code in codes.group(int(group[1])))
        code = next(found, None)
        assert code is not None, f"no code for {gap.node.path(gap.tag)}"
        return [code]
    return [{} for _ in range(least_items(gap))]


def least_items(gap: Gap) -> int:
    """Return the smallest number of items of a sequence that must have one.

    Parameters
    ----------
    gap : Gap
        The sequence.
    """
    return max([1, *(row.items[0] for row in gap.rows if row.items)])
