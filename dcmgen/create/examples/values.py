"""Choose plausible values for the attributes of examples."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from dcmgen import codes
from dcmgen.create.examples.derived import DERIVED
from dcmgen.create.examples.plausible import DEFAULTS, KNOWN
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.validation.gaps import item_rows, least_values, typed_value, values_of
from dcmgen.validation.missing_list import CODES as CODE_TAGS
from dcmgen.validation.rows import context_group
from dcmgen.values import tags
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.validation.gaps import Gap


class Values:
    """Chooses values, always the same for a seed."""

    def __init__(self, sop_class: str, seed: int) -> None:
        self.sop_class = sop_class
        self.seed = seed
        self.when = datetime(2026, 1, 15, 9, 30) + timedelta(days=seed)
        self.own: dict[str, Any] = {}
        """Values of this example, by the last keywords of the path."""
        self.source = "1.2.840.10008.5.1.4.1.1.2"
        """SOP Class of the objects to which the example refers."""
        self.log: Any = None

    def uid(self, *parts: object) -> UID:
        """Return the UID of an entity."""
        return UID(f"2.25.{uuid5(NAMESPACE_OID, '/'.join(map(str, ('dcmgen', self.seed, *parts)))).int}")

    def known(self, gap: Gap) -> Any:
        """Return the value of the tables, or None."""
        path = [*(keyword_for_tag(up.tag) or "" for up in reversed(list(gap.node.above())) if up.tag), keyword_for_tag(gap.tag) or ""]
        for table in (self.own, KNOWN, DERIVED):
            for start in range(len(path)):
                value = table.get(".".join(path[start:]))
                if value is not None:
                    return self._fitted(gap, value(gap, self) if callable(value) else value)
        return None

    def _fitted(self, gap: Gap, value: Any) -> Any:
        """Return as many values as the attribute must have at least."""
        least = least_values(gap.tag)
        if vr_of(gap.tag) == "CS" and isinstance(value, list) and len(value) < least:
            return [*value, *["NONE"] * (least - len(value))]
        return value

    def choose(self, gap: Gap) -> Any:
        vr = vr_of(gap.tag)
        keyword = keyword_for_tag(gap.tag) or ""
        value = self.known(gap)
        if vr == "SQ":
            return self._items(gap) if value is None else value
        found = values_of(gap)
        least = max(1, least_values(gap.tag))
        if found.listed:
            texts = [str(each) for each in (value if isinstance(value, list) else [value])]
            if value is None or not set(texts) <= set(found.listed):
                if value is not None and self.log: self.log("not allowed", gap.node.path(gap.tag), value, found.listed[:5])
                value = typed_value(vr, found.listed[0])
                if self.log and len(found.listed)>1: self.log("listed", keyword, value, found.listed[:8])
                return [value] * least if least > 1 else value
            return value
        if value is not None:
            return value
        if found.fixed:
            fixed = [typed_value(vr, each) for each in found.fixed]
            return fixed if len(fixed) > 1 else fixed[0]
        if vr == "UI":
            if self.log: self.log("uid", gap.node.path(gap.tag))
            return self.uid(self.sop_class, gap.node.path(), keyword)
        if vr in ("DA", "TM", "DT"):
            return self.moment(vr)
        if self.log: self.log("default", vr, keyword, found.text, gap.node.path(gap.tag))
        value = DEFAULTS[vr[:2]]
        return [value] * least if least > 1 else value

    def moment(self, vr: str) -> Any:
        """Return the date or time of the example."""
        return {"DA": self.when.date(), "TM": self.when.time(), "DT": self.when}[vr]

    def _items(self, gap: Gap) -> Any:
        keyword = keyword_for_tag(gap.tag) or ""
        if {row.tag for row in item_rows(gap)} >= CODE_TAGS:
            return [self._code(gap, keyword)]
        least = next((row.items[0] for row in gap.rows if row.items), 1) or 1
        return [{} for _ in range(least)]

    def _code(self, gap: Gap, keyword: str) -> Any:
        for row in gap.rows:
            group = context_group(row.rule)
            if group and group[1]:
                found = list(codes.group(int(group[1])))
                if found:
                    if self.log: self.log("code", keyword, found[0], gap.node.path(gap.tag))
                    return found[0]
        if self.log: self.log("no code", keyword, gap.node.path(gap.tag))
        return codes.DCM["121311"]
