"""Content items of structured reports, and containers of them (PS3.3 C.17.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from dcmgen.create.reports.names import code_in, items_of, name_of
from dcmgen.create.reports.relationships import Relationship, usual_relationship
from dcmgen.errors import CreateError
from dcmgen.values.temporal import DT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from typing import Self, Unpack

    from dcmgen.codes import Code
    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset


class Common(TypedDict, total=False):
    """Arguments of all content items."""

    relationship: Relationship | None
    """Relationship to the enclosing content item. By default, it follows from the templates of PS3.16 and the value
    types."""
    observed: datetime | str | None
    """Observation DateTime, if it differs from the date and time of the document."""
    observation_uid: str
    """Observation UID, which identifies what is described in several documents."""


class ContentItem:
    """Content item of a structured report: a name, a value, and the content items below it.

    Use one of the subclasses, which are named after the value types of the standard.

    Parameters
    ----------
    name : Code, str, mapping, Dataset, tuple of str or None
        Concept Name: a code, or its meaning in PS3.16.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship : str, optional
        Relationship to the enclosing content item, such as ``"HAS PROPERTIES"``. By default, it follows from the
        templates of PS3.16 and the value types.
    observed : datetime.datetime or str, optional
        Observation DateTime.
    observation_uid : str, optional
        Observation UID.

    Attributes
    ----------
    name : Code or None
        Concept Name.
    children : list of ContentItem
        Content items below this one.
    relationship : str or None
        Relationship to the enclosing content item, if it was given.
    observed : DT or None
        Observation DateTime.
    observation_uid : str
        Observation UID, or "".

    Raises
    ------
    CreateError
        If the name is required and missing, if a text is not the meaning of a single code, if a value is not valid, or
        if something else than a content item is below this one.
    """

    __slots__ = ("children", "name", "observation_uid", "observed", "relationship")

    value_type: ClassVar[str] = ""
    """Value Type."""
    needs_name: ClassVar[bool] = True
    """Whether the content item must have a name."""

    name: Code | None
    children: list[ContentItem]
    relationship: Relationship | None
    observed: DT | None
    observation_uid: str

    def __init__(self, name: CodeLike | None, children: Iterable[ContentItem] = (), **common: Unpack[Common]) -> None:
        self.name = None if name is None else name_of(name)
        if self.name is None and self.needs_name:
            raise CreateError(f"a {self.value_type} content item has no name", advice="Pass the code of its name")
        self.children = [checked(child) for child in children]
        self.relationship = common.get("relationship")
        observed = common.get("observed")
        self.observed = None if observed is None else DT(observed)
        self.observation_uid = common.get("observation_uid", "")

    # -- values -----------------------------------------------------------------------------------------------------

    def elements(self) -> dict[str, Any]:
        """Return the elements of the value by keyword, without the name."""
        return {}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        """Return the content item of an item of Content Sequence, without the content items below it.

        Parameters
        ----------
        item : Dataset
            The item.

        Returns
        -------
        Self
            The content item.

        Raises
        ------
        DicomError
            If the name or the value is missing or not valid.
        """
        raise NotImplementedError

    def values(self) -> tuple[object, ...]:
        """Return what distinguishes the value from others of this class."""
        return ()

    @property
    def text(self) -> str:
        """The value as text; empty without one."""
        return ""

    @property
    def target_type(self) -> str:
        """Value type, or that of the content item to which this one refers."""
        return self.value_type

    # -- tree -------------------------------------------------------------------------------------------------------

    def walk(self) -> Iterator[ContentItem]:
        """Yield this content item and all below it, in the order of the document."""
        waiting: list[ContentItem] = [self]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += reversed(item.children)

    def find(self, name: CodeLike) -> list[ContentItem]:
        """Return the content items with a name, among this one and all below it.

        Parameters
        ----------
        name : Code, str, mapping, Dataset or tuple of str
            Concept Name.

        Returns
        -------
        list of ContentItem
            The content items in the order of the document.
        """
        code = name_of(name)
        return [item for item in self.walk() if item.name == code]

    def relationship_to(self, child: ContentItem) -> Relationship:
        """Return the relationship of a content item below this one: the one that it was given, or the usual one."""
        return child.relationship or usual_relationship(self.value_type, child.target_type, child.name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ContentItem):
            return NotImplemented
        pairs: list[tuple[ContentItem, ContentItem]] = [(self, other)]
        while pairs:
            one, two = pairs.pop()
            if type(one) is not type(two) or len(one.children) != len(two.children) or one._key() != two._key():
                return False
            for first, second in zip(one.children, two.children, strict=True):
                if one.relationship_to(first) != two.relationship_to(second):
                    return False
                pairs.append((first, second))
        return True

    __hash__ = None  # type: ignore[assignment]  # a content item can change

    def _key(self) -> tuple[object, ...]:
        return (self.name, self.observed, self.observation_uid, *self.values())

    @property
    def label(self) -> str:
        """Name and value as text."""
        name = self.name.meaning if self.name is not None else ""
        if name and self.text:
            return f"{name}: {self.text}"
        return name or self.text or self.value_type

    def __repr__(self) -> str:
        below = sum(1 for _ in self.walk()) - 1
        more = f", {below} below" if below else ""
        return f"<{type(self).__name__} {self.label!r}{more}>"

    def __str__(self) -> str:
        """Return the content item and all below it as lines, indented by their depth."""
        lines = []
        waiting: list[tuple[int, ContentItem]] = [(0, self)]
        while waiting:
            depth, item = waiting.pop()
            lines += ["  " * depth + line for line in item.label.split("\n")]
            waiting += [(depth + 1, child) for child in reversed(item.children)]
        return "\n".join(lines)


def checked(child: object) -> ContentItem:
    """Return a child if it is a content item, and raise an error otherwise."""
    if isinstance(child, ContentItem):
        return child
    raise CreateError(
        f"{child!r} is not a content item", advice="Wrap it in one, such as Text(name, value), Num or Image"
    )


class Container(ContentItem):
    """Content item with other content items: a heading, or the root of a document.

    Parameters
    ----------
    name : Code, str, mapping, Dataset, tuple of str or None
        Heading, or title of the document.
    children : iterable of ContentItem, optional
        Content items below this one.
    template : str, optional
        Number of the template of PS3.16 that the content follows ("1500").
    continuous : bool, optional
        Whether the content items are parts of a continuous text.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ("continuous", "template")
    value_type = "CONTAINER"
    needs_name = False

    def __init__(
        self,
        name: CodeLike | None,
        children: Iterable[ContentItem] = (),
        *,
        template: str = "",
        continuous: bool = False,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        self.template = template
        self.continuous = continuous

    def elements(self) -> dict[str, Any]:
        found: dict[str, Any] = {"ContinuityOfContent": "CONTINUOUS" if self.continuous else "SEPARATE"}
        if self.template:
            found["ContentTemplateSequence"] = [{"MappingResource": "DCMR", "TemplateIdentifier": self.template}]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        templates = items_of(item, "ContentTemplateSequence")
        template = next((str(each.get("TemplateIdentifier") or "") for each in templates), "")
        return cls(
            code_in(item, "ConceptNameCodeSequence"),
            template=template,
            continuous=item.get("ContinuityOfContent") == "CONTINUOUS",
        )

    def values(self) -> tuple[object, ...]:
        return self.template, self.continuous


class ByReference(ContentItem):
    """Content item that is elsewhere in the same document: a relationship by reference.

    Parameters
    ----------
    target : ContentItem
        The content item, which must be in the content tree of the same document, and not enclose this one.
    relationship : str
        Relationship to the enclosing content item, such as ``"INFERRED FROM"``.

    Attributes
    ----------
    target : ContentItem
        The content item.
    """

    __slots__ = ("target",)
    needs_name = False

    def __init__(self, target: ContentItem, relationship: Relationship) -> None:
        super().__init__(None, relationship=relationship)
        self.target = target

    @property
    def target_type(self) -> str:
        return self.target.value_type

    def values(self) -> tuple[object, ...]:
        # the whole targets are compared where they are in the tree
        return self.target.value_type, self.target.name, self.target.values()

    @property
    def text(self) -> str:
        return f"→ {self.target.label}"


class Invalid(ContentItem):
    """Content item of a document that cannot be read.

    Attributes
    ----------
    item : Dataset
        The item of Content Sequence.
    reason : str
        Why it cannot be read.
    """

    __slots__ = ("item", "reason")
    needs_name = False

    def __init__(self, item: BaseDataset, reason: str) -> None:
        super().__init__(None)
        self.item = item
        self.reason = reason

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(item, "")

    def values(self) -> tuple[object, ...]:
        return (self.reason,)

    @property
    def text(self) -> str:
        return f"invalid {self.item.get('ValueType') or 'content item'}: {self.reason}"
