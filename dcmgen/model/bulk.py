"""Values that are stored elsewhere, at a URI (bulk data of PS3.18 F.2.2 and PS3.19 A.1.5)."""

from __future__ import annotations

from dcmgen.errors import ReadError
from dcmgen.model.convert import path_part
from dcmgen.model.store import is_changed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from dcmgen.model.store import Store

    Load: TypeAlias = Callable[[int, str, str], Any]
    """Function of tag, VR and URI that returns the value with the type of the store, or raises a `ReadError`."""


class BulkData:
    """Reference to a value that is stored at a URI.

    Parameters
    ----------
    uri : str
        URI of the value.

    Attributes
    ----------
    uri : str
        URI of the value.
    """

    __slots__ = ("uri",)

    def __init__(self, uri: str) -> None:
        self.uri = uri

    def __repr__(self) -> str:
        return f"BulkData({self.uri!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BulkData) and other.uri == self.uri

    def __hash__(self) -> int:
        return hash(self.uri)


class RemoteValues:
    """Source of a dataset, or of an item, some of whose values are stored at URIs.

    The entries of these elements are their VRs, as if the values were set. Without a function that fetches, the values are
    `BulkData`. Copies of the dataset share this object, so each value is fetched once. Pickles do not contain the function.

    Parameters
    ----------
    uris : dict of int to str
        URIs by tag.
    fetched : dict of int to object, optional
        Values by tag that were fetched.
    """

    __slots__ = ("_fetched", "_load", "_lock", "_prefix", "_uris")

    def __init__(self, uris: dict[int, str], fetched: dict[int, Any] | None = None) -> None:
        from threading import Lock

        self._uris = uris
        self._fetched: dict[int, Any] = fetched or {}
        self._load: Load | None = None
        self._prefix = ""
        self._lock = Lock()

    def __reduce__(self) -> tuple[Any, ...]:
        return RemoteValues, (self._uris, self._fetched)

    def prepare(self, dataset: Store) -> None:
        """Do nothing: no value is fetched in advance (see `dcmgen.model.source.Source`)."""

    def value(self, dataset: Store, tag: int, vr: str) -> Any:
        """Return the value of an element, which is fetched at the first call.

        Raises
        ------
        ReadError
            If it cannot be fetched. The error contains the path of the element.
        """
        uri = self._uris[tag]
        if self._load is None:
            return BulkData(uri)
        with self._lock:  # two threads that need the same value fetch it once
            if tag not in self._fetched:
                try:
                    self._fetched[tag] = self._load(tag, vr, uri)
                except ReadError as error:
                    error.tag_path = self._prefix + path_part(tag)
                    raise
            return self._fetched[tag]

    def reference(self, dataset: Store, tag: int) -> BulkData | None:
        """Return the reference to the value of an element; None if it has another value by now."""
        uri = self._uris.get(tag)
        if uri is None:
            return None
        reference = BulkData(uri)
        value = dataset._values.get(tag, reference)
        if value == reference or (value is self._fetched.get(tag, self) and not is_changed(value)):
            return reference
        return None


def put_reference(dataset: Store, tag: int, vr: str, uri: str) -> None:
    """Set an element whose value is stored at a URI.

    Parameters
    ----------
    dataset : Store
        New dataset.
    tag : int
        Tag of the element.
    vr : str
        Value representation.
    uri : str
        URI of the value.
    """
    if dataset._source is None:
        object.__setattr__(dataset, "_source", RemoteValues({}))
    source: Any = dataset._source
    source._uris[tag] = uri
    dataset._raw[tag] = vr
    dataset._values.pop(tag, None)


def replace_reference(dataset: Store, tag: int, vr: str, value: Any) -> None:
    """Set an element to the value that was stored at a URI, so that the URI is not used again.

    Parameters
    ----------
    dataset : Store
        Dataset.
    tag : int
        Tag of the element.
    vr : str
        Value representation.
    value : object
        Value with the type of the store.
    """
    source: Any = dataset._source
    if type(source) is RemoteValues:
        source._fetched.pop(tag, None)  # `reference` compares the value with this one
    dataset._put(tag, vr, value)


def fetch_with(dataset: Store, load: Load, prefix: str = "") -> None:
    """Set the function that fetches values of a dataset, or of an item, when they are first used.

    Parameters
    ----------
    dataset : Store
        Dataset. Nothing is done if it has no values that are stored at a URI.
    load : callable
        Function of tag, VR and URI that returns the value with the type of the store, or raises a `ReadError`.
    prefix : str, optional
        Path of the item with a final period.
    """
    source: Any = dataset._source
    if type(source) is not RemoteValues:
        return
    source._load, source._prefix = load, prefix
    for tag in source._uris:
        if isinstance(dataset._values.get(tag), BulkData):
            del dataset._values[tag]
