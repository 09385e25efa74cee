"""Tables of the instances of a database: Arrow, pandas, Parquet."""

from __future__ import annotations

import os
import shutil

from dcmgen.codec.headers import Headers, data_frame
from dcmgen.codec.replacing import temporary_name
from dcmgen.database.columns import KEYWORDS, storage
from dcmgen.database.schema import LIVE
from dcmgen.values.tag import tag_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import pandas
    import pyarrow

    from dcmgen.database.nodes import Node
    from dcmgen.database.root import Database
    from dcmgen.values.tag import TagLike

_STAGED = ".part"
"""Ending of the names of Parquet files that are not complete, which no pattern of readers matches."""


def to_arrow(record: Node, keywords: tuple[TagLike, ...]) -> pyarrow.Table:
    """Return a table of Arrow; see `Record.to_arrow`."""
    try:
        import pyarrow
    except ImportError:
        raise ImportError('this requires pyarrow: pip install "dcmgen[table]"') from None
    store = record._journal
    store.flush()
    rows = store.index.rows(
        f"SELECT path, size, {', '.join(KEYWORDS)}, f.id FROM headers h JOIN files f ON f.header = h.id AND {LIVE}"
        f" WHERE {record._scope.sql} ORDER BY path"
    )
    columns: list[tuple[Any, ...]] = list(zip(*rows, strict=True)) or [()] * (len(KEYWORDS) + 3)
    paths = [path.decode("utf-8", "backslashreplace") if isinstance(path, bytes) else path for path in columns[0]]
    table = {"path": pyarrow.array(paths, pyarrow.string()), "size": pyarrow.array(columns[1], pyarrow.int64())}
    for keyword, values in zip(KEYWORDS, columns[2:-1], strict=True):
        kind = type(storage(keyword)(0))
        arrow = {int: pyarrow.int64(), float: pyarrow.float64(), str: pyarrow.string()}[kind]
        fitting = [value if isinstance(value, kind) else None for value in values]  # invalid numbers are text
        table[keyword] = pyarrow.array(fitting, arrow)
    if keywords:
        keys: list[int] = list(columns[-1])
        tags = tuple(map(tag_number, keywords))
        results = ((tuple(row), "", (), True) for row in store.values(keys, tags))
        names = tuple(str(keyword) for keyword in keywords)
        read = Headers(names, tags, [""] * len(keys), results).to_arrow()
        table |= {name: read.column(name) for name in names}
    return pyarrow.table(table)


def to_dataframe(record: Node, keywords: tuple[TagLike, ...]) -> pandas.DataFrame:
    """Return a data frame of pandas; see `Record.to_dataframe`."""
    return data_frame(to_arrow(record, keywords))


def to_parquet(database: Database, path: str, keywords: tuple[TagLike, ...], partition_by: Sequence[str]) -> None:
    """Write Parquet files; see `Database.to_parquet`."""
    table = to_arrow(database, keywords)
    from pyarrow import parquet

    os.makedirs(path, exist_ok=True)
    staging = temporary_name(os.path.join(path, "table"))  # in the same file system; readers ignore hidden folders
    try:
        parquet.write_to_dataset(
            table, staging, partition_cols=list(partition_by), basename_template=f"part-{{i}}{_STAGED}"
        )
        for folder, _, names in os.walk(staging):
            if names:
                _place(folder, names, os.path.join(path, os.path.relpath(folder, staging)))
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _place(staged: str, names: list[str], folder: str) -> None:
    """Move complete files to a folder, where they replace the other Parquet files."""
    os.makedirs(folder, exist_ok=True)
    made = {f"{name.removesuffix(_STAGED)}.parquet": name for name in names}
    for final, name in made.items():
        os.replace(os.path.join(staged, name), os.path.join(folder, final))
    for old in os.listdir(folder):
        found = os.path.join(folder, old)
        if old.endswith(".parquet") and old not in made and os.path.isfile(found):
            os.unlink(found)
