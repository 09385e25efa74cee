"""Rows that are read from reports."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen.codes import Code

if TYPE_CHECKING:
    import pandas as pd
    from _typeshed import DataclassInstance

    T = TypeVar("T", bound=DataclassInstance)
else:
    T = TypeVar("T")


class Rows(list[T]):
    """Rows of a report: a list of objects with the same attributes."""

    def to_dicts(self) -> list[dict[str, Any]]:
        """Convert the rows to dictionaries of plain values.

        Returns
        -------
        list of dict
            The values by attribute. For an attribute that contains a code, the value is its meaning, and
            ``<attribute>_code`` is its scheme and value ("SCT:39607008"); of units, the value is the code itself ("mm").
            Objects such as regions are converted to text.
        """
        return [_plain_row(row) for row in self]

    def to_pandas(self) -> pd.DataFrame:
        """Convert the rows to a table of pandas.

        Returns
        -------
        pandas.DataFrame
            A row for each dictionary of `to_dicts`.

        Raises
        ------
        ImportError
            If pandas is not installed.
        """
        import pandas as pd

        return pd.DataFrame(self.to_dicts())


def _plain_row(row: DataclassInstance) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name.endswith("unit"):
            found[field.name] = value.value if value is not None else ""
        elif isinstance(value, Code):
            found[field.name] = value.meaning
            found[f"{field.name}_code"] = f"{value.scheme}:{value.value}"
        elif "Code" in str(field.type):
            found[field.name] = value if value is not None or field.name == "value" else ""
            found[f"{field.name}_code"] = ""
        else:
            found[field.name] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        if len(value) == 1:
            return _plain(value[0])
        return ", ".join(str(_plain(each)) for each in value)
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(getattr(value, "text", value))
