"""The report of what de-identification did to each attribute."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dcmgen._printable import counted
from dcmgen.dictionary import keyword_for_tag
from dcmgen.values.tag import Tag

if TYPE_CHECKING:
    from dcmgen.deidentify.review import Picture


class Change(NamedTuple):
    """What was done to an attribute. It contains no values of the original.

    Attributes
    ----------
    path : tuple of int
        Tags of the sequences that contain the attribute, and its own tag.
    done : str
        ``"removed"``, ``"emptied"``, ``"replaced"``, ``"cleaned"``, ``"shifted"``, ``"kept"`` or ``"added"``.
    action : str
        Action of PS3.15 Table E.1-1, such as ``"X/Z/D"``; "" if the table has none.
    by : str
        The option that selected the action; ``"basic"`` for the profile, or the reason if the table does not contain
        the attribute.
    """

    path: tuple[int, ...]
    done: str
    action: str
    by: str

    @property
    def name(self) -> str:
        """The path as keywords, with tags for elements without a keyword."""
        return ".".join(keyword_for_tag(tag) or str(Tag(tag)) for tag in self.path)


class Report:
    """What was done to the attributes of one or more objects. It prints as a table.

    Attributes
    ----------
    objects : int
        Number of objects.
    changes : Counter of Change
        Number of elements by what was done to them. Elements that were kept are listed only if an option keeps them.
    problems : list of str
        Why files were refused: "path: reason". Only these lines name files of the source.
    skipped : int
        Number of files that are not DICOM.
    pictures : list of Picture
        Pictures for a review sheet of the objects of this report, not of those that were added.
    """

    def __init__(self) -> None:
        self.objects = 0
        self.changes: Counter[Change] = Counter()
        self.problems: list[str] = []
        self.skipped = 0
        self.pictures: list[Picture] = []

    def add(self, other: Report) -> None:
        """Add the changes of another report."""
        self.objects += other.objects
        self.changes.update(other.changes)
        self.problems += other.problems
        self.skipped += other.skipped

    def lines(self) -> Iterator[str]:
        """Yield the lines of the table."""
        yield counted(self.objects, "object")
        if self.skipped:
            yield f"{counted(self.skipped, 'file')} skipped, not DICOM"
        yield from (f"refused: {each}" for each in self.problems)
        width = max((len(change.name) for change in self.changes), default=0)
        for change, count in sorted(self.changes.items()):
            action = f"{change.action} {change.by}".strip()
            yield f"{change.name:<{width}}  {change.done:<8}  {count:>6}  {action}"

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def __repr__(self) -> str:
        return f"<Report: {counted(self.objects, 'object')}, {counted(self.changes.total(), 'element')}>"

    def to_json(self) -> str:
        """Return the report as JSON."""
        changes = [
            {
                "attribute": change.name,
                "tags": [f"{tag:08X}" for tag in change.path],
                "done": change.done,
                "action": change.action,
                "by": change.by,
                "count": count,
            }
            for change, count in sorted(self.changes.items())
        ]
        return json.dumps(
            {"objects": self.objects, "skipped": self.skipped, "refused": self.problems, "changes": changes}, indent=1
        )

    def to_html(self) -> str:
        """Return the report as an HTML document, which loads nothing from the network."""
        from dcmgen.deidentify.html import page

        return page(self)
