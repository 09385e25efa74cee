"""Anatomic locations of findings (Finding Site with its modifiers, TID 300 and 1501 of PS3.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.reports import concepts
from dcmgen.create.reports.names import optional_code, value_of
from dcmgen.create.reports.values import Coded
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from typing import TypeAlias

    from dcmgen.codes import Code
    from dcmgen.create.coding import CodeLike

    SiteLike: TypeAlias = "CodeLike | Site"
    """A location, or its code."""


class Site:
    """Anatomic location of a finding.

    Parameters
    ----------
    code : Code, str, mapping, Dataset or tuple of str
        The location, such as "Lung".
    laterality : Code, str, mapping, Dataset or tuple of str, optional
        Side: "Left", "Right" … (CID 244).
    topography : Code, str, mapping, Dataset or tuple of str, optional
        Other modifier of the location.
    """

    __slots__ = ("code", "laterality", "topography")

    def __init__(self, code: CodeLike, laterality: CodeLike | None = None, topography: CodeLike | None = None) -> None:
        self.code = value_of(code, concepts.SITE, what="site")
        self.laterality = optional_code(laterality, concepts.LATERALITY, "laterality")
        self.topography = optional_code(topography, concepts.TOPOGRAPHY, "topography")

    @property
    def item(self) -> Coded:
        """The content item."""
        pairs = ((concepts.LATERALITY, self.laterality), (concepts.TOPOGRAPHY, self.topography))
        below = [Coded(name, code, relationship="HAS CONCEPT MOD") for name, code in pairs if code is not None]
        return Coded(concepts.SITE, self.code, below, relationship="HAS CONCEPT MOD")

    @classmethod
    def of(cls, item: Coded) -> Site:
        """Return the location of a content item."""
        values = {child.name: child.value for child in item.children if isinstance(child, Coded)}
        return cls(item.value, values.get(concepts.LATERALITY), values.get(concepts.TOPOGRAPHY))

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Site) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[Code | None, ...]:
        return self.code, self.laterality, self.topography

    def __repr__(self) -> str:
        return f"Site({', '.join(repr(code.meaning) for code in self._key() if code is not None)})"


def to_sites(site: SiteLike | list[Site] | None, laterality: CodeLike | None) -> list[Site]:
    """Return the locations of a finding; `laterality` is that of a site which is a code."""
    if isinstance(site, list):
        found = list(site)
    elif site is None:
        found = []
    else:
        found = [site if isinstance(site, Site) else Site(site, laterality)]
        laterality = None if not isinstance(site, Site) else laterality
    if laterality is not None:
        raise CreateError("the laterality has no site", advice="Pass site as a code, or Site(code, laterality)")
    return found
