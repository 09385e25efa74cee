"""The function that adds custom attributes to records."""

from __future__ import annotations

from dcmgen.database.customs import ADDED
from dcmgen.database.records import Instance, Patient, Series, Study
from dcmgen.database.root import Database

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.database.customs import Read, Write


def add_attribute(name: str, read: Read, write: Write | None = None, *, sop_classes: Iterable[str] = ()) -> None:
    """Add a custom attribute to the records of all databases.

    Parameters
    ----------
    name : str
        Name in lower case, which no method or attribute of records has.
    read : callable
        Function that returns the value of a dataset; None if it has none.
    write : callable, optional
        Function that sets the value in a dataset. By default, the attribute cannot be set.
    sop_classes : iterable of str, optional
        SOP Class UIDs of the datasets that have the attribute. By default, all. The attribute can be added again for other
        SOP Classes.

    Raises
    ------
    ValueError
        If the name is not a name in lower case, or records have it.

    Examples
    --------
    >>> import dcmgen.database as db
    >>> db.add_attribute("matrix_size", lambda ds: (ds.Rows, ds.Columns))
    >>> db.series((2, 128, 192)).matrix_size
    (192, 128)
    """
    kinds = [Database, Patient, Study, Series, Instance]
    if not name.isidentifier() or name != name.lower() or name.startswith("_"):
        raise ValueError(f"{name!r} is not a name in lower case")
    if any(hasattr(kind, name) for kind in kinds):
        raise ValueError(f"records have the attribute {name!r}; choose another name")
    ADDED.setdefault(name, []).insert(0, (frozenset(map(str, sop_classes)), read, write))
