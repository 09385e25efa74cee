"""Content items with tables of values (PS3.3 C.18.10)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from dcmgen.codes import Code
from dcmgen.create.reports.items import Common, ContentItem
from dcmgen.create.reports.names import code_in, items_of, name_of, required_name
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.values.temporal import DT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self, Unpack

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset

    Cell = float | str | datetime | Code | None
    """Value of a cell; None if it is empty."""


class Column:
    """Column of a `Table`.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        What the column contains.
    unit : Code, str, mapping, Dataset or tuple of str, optional
        Unit of its numbers.

    Attributes
    ----------
    name : Code
        What the column contains.
    unit : Code or None
        Unit.
    """

    __slots__ = ("name", "unit")

    def __init__(self, name: CodeLike, unit: CodeLike | None = None) -> None:
        self.name = name_of(name)
        self.unit = None if unit is None else unit_of(unit)

    def __eq__(self, other: object) -> bool:
        return (self.name, self.unit) == (other.name, other.unit) if isinstance(other, Column) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.name, self.unit))

    def __repr__(self) -> str:
        unit = f", {self.unit.value!r}" if self.unit is not None else ""
        return f"Column({self.name.meaning!r}{unit})"


class Table(ContentItem):
    """Content item with a table (value type TABLE); only the Extensible SR IOD has it.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    columns : iterable of Column
        The columns.
    rows : iterable of sequence of float, str, datetime.datetime, Code or None
        The rows, each with a value for every column; None leaves a cell empty.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.

    Raises
    ------
    CreateError
        If there are no columns or rows, or if a row has more or fewer cells than there are columns.
    """

    __slots__ = ("columns", "rows")
    value_type = "TABLE"

    def __init__(
        self,
        name: CodeLike,
        columns: Iterable[Column],
        rows: Iterable[Iterable[Cell]],
        children: Iterable[ContentItem] = (),
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        self.columns = tuple(columns)
        self.rows = tuple(tuple(row) for row in rows)
        if not self.columns or not self.rows:
            raise CreateError(f"the table {self.name} is empty", advice="Pass at least one column and one row")
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.columns):
                raise CreateError(
                    f"row {number} of the table {self.name} has {len(row)} cells, not {len(self.columns)}",
                    advice="Pass a value for every column, or None",
                )

    def elements(self) -> dict[str, Any]:
        cells = [
            {"TableRowNumber": down, "TableColumnNumber": across, **_cell(value, column)}
            for down, row in enumerate(self.rows, 1)
            for across, (value, column) in enumerate(zip(row, self.columns, strict=True), 1)
            if value is not None
        ]
        columns = []
        for across, column in enumerate(self.columns, 1):
            columns.append({"TableColumnNumber": across, "ConceptNameCodeSequence": [column.name]})
            if column.unit is not None:
                columns[-1]["MeasurementUnitsCodeSequence"] = [column.unit]
        table = {
            "NumberOfTableRows": len(self.rows),
            "NumberOfTableColumns": len(self.columns),
            "TableColumnDefinitionSequence": columns,
            "CellValuesSequence": cells,
        }
        return {"TabulatedValuesSequence": [table]}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        found = items_of(item, "TabulatedValuesSequence")
        if not found:
            raise ElementValueError("Tabulated Values Sequence is missing or empty")
        columns = [
            Column(required_name(each), code_in(each, "MeasurementUnitsCodeSequence"))
            for each in items_of(found[0], "TableColumnDefinitionSequence")
        ]
        count, across = int(found[0].get("NumberOfTableRows") or 0), int(found[0].get("NumberOfTableColumns") or 0)
        cells = items_of(found[0], "CellValuesSequence")
        if across != len(columns) or any(each.get("ReferencedContentItemIdentifier") for each in cells):
            raise ElementValueError("the columns of the table have no names, or its cells are content items")
        if count * across > max(len(cells), 1) * _MOST_EMPTY:
            raise ElementValueError(f"the table has {count * across} cells, and values for only {len(cells)}")
        rows: list[list[Cell]] = [[None] * across for _ in range(count)]
        for each in cells:
            row, column = int(each.get("TableRowNumber") or 0), int(each.get("TableColumnNumber") or 0)
            if not (1 <= row <= count and 1 <= column <= across):
                raise ElementValueError(f"the table has no cell in row {row} and column {column}")
            rows[row - 1][column - 1] = _value(each)
        return cls(required_name(item), columns, rows)

    def values(self) -> tuple[object, ...]:
        return self.columns, self.rows

    @property
    def text(self) -> str:
        return f"{len(self.rows)} x {len(self.columns)}"


_MOST_EMPTY = 1000
"""Maximum number of cells for each value."""


def _cell(value: Cell, column: Column) -> dict[str, Any]:
    """Return the value of a cell by keyword."""
    if isinstance(value, Code):
        return {"SelectorAttributeVR": "SQ", "ConceptCodeSequence": [value]}
    if isinstance(value, datetime):
        return {"SelectorAttributeVR": "DT", "SelectorDTValue": [DT(value)]}
    if isinstance(value, str):
        return {"SelectorAttributeVR": "UC", "SelectorUCValue": [value]}
    assert value is not None
    number = {"SelectorAttributeVR": "FD", "SelectorFDValue": [float(value)]}
    return number if column.unit is None else number | {"MeasurementUnitsCodeSequence": [column.unit]}


def _value(cell: BaseDataset) -> Cell:
    vr = cell.get("SelectorAttributeVR")
    if vr == "SQ":
        return code_in(cell, "ConceptCodeSequence")
    values: list[Any] = list(cell.get(f"Selector{vr}Value") or ())
    if len(values) > 1:
        raise ElementValueError(f"a cell of the table has {len(values)} values")
    if not values:
        return None
    if vr == "DT":
        return DT(values[0]).datetime()
    return str(values[0]) if vr == "UC" else float(values[0])
