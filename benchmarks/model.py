"""Datasets in memory compared with pydicom: build, get, set, walk and copy; and the time of imports."""

from __future__ import annotations

import copy
import pickle
import warnings
from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Any

import pydicom

import dcmgen
from benchmarks.common import compare, header, process
from dcmgen import dictionary

VALUES: dict[str, Any] = {
    "AE": "STORE",
    "AS": "050Y",
    "CS": "ORIGINAL",
    "DA": "20261120",
    "DS": "1.5",
    "DT": "20261120101530",
    "FD": 0.5,
    "FL": 0.5,
    "IS": "5",
    "LO": "a long string",
    "LT": "text",
    "PN": "Doe^Jane",
    "SH": "short",
    "SL": -5,
    "SS": -5,
    "ST": "text",
    "TM": "101530",
    "UI": "1.2.840.10008.1.2",
    "UL": 5,
    "US": 5,
    "UT": "text",
}
"""A value for each VR that occurs in the datasets."""


def attributes(count: int, first: int = 0x00080000) -> dict[str, Any]:
    """Return values for the first `count` keywords from a tag on that are not retired and have VM 1."""
    from dcmgen.dictionary.data.elements import TAGS

    found = (
        (keyword, VALUES[dictionary.vr_of(tag)])
        for keyword, tag in TAGS.items()
        if tag >= first
        and dictionary.vr_of(tag) in VALUES
        and dictionary.vm_of(tag) == "1"
        and not dictionary.is_retired(tag)
    )
    return dict(islice(found, count))


def build(
    kind: Callable[[], Any], sequence: Callable[[list[Any]], Any], values: dict[str, Any], inner: dict[str, Any]
) -> Any:
    """Return a dataset with the given attributes and three sequences of two items each."""
    ds = kind()
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    for name in ("BeamSequence", "ReferencedStudySequence", "RequestAttributesSequence"):
        items = []
        for _ in range(2):
            item = kind()
            for keyword, value in inner.items():
                setattr(item, keyword, value)
            items.append(item)
        setattr(ds, name, sequence(items))
    return ds


def set_all(ds: Any, values: dict[str, Any]) -> None:
    """Set attributes by keyword."""
    for keyword, value in values.items():
        setattr(ds, keyword, value)


def main() -> None:
    """Measure the tasks and print the table."""
    warnings.simplefilter("ignore")
    header()
    values, inner = attributes(100), attributes(5, 0x00200000)
    compare(
        "build 100 attributes, 3 sequences of 2 items of 5",
        {
            "dcmgen": lambda: build(dcmgen.Dataset, dcmgen.Sequence, values, inner),
            "pydicom": lambda: build(pydicom.Dataset, pydicom.Sequence, values, inner),
        },
    )
    ours = build(dcmgen.Dataset, dcmgen.Sequence, values, inner)
    theirs = build(pydicom.Dataset, pydicom.Sequence, values, inner)
    both = {"dcmgen": ours, "pydicom": theirs}
    keywords = list(values)
    tags = [ours[keyword].tag for keyword in keywords]
    pairs = [(tag.group, tag.element) for tag in tags]
    numbers = [int(tag) for tag in tags]
    tasks: dict[str, Callable[[Any], object]] = {
        "get 100 by keyword": lambda ds: [getattr(ds, keyword) for keyword in keywords],
        "get 100 by ds.get": lambda ds: [ds.get(keyword) for keyword in keywords],
        "get 100 by ds[group, element].value": lambda ds: [ds[pair].value for pair in pairs],
        "get 100 by ds[number].value": lambda ds: [ds[number].value for number in numbers],
        "test 100 keywords with `in`": lambda ds: [keyword in ds for keyword in keywords],
        "get an absent attribute with getattr": lambda ds: getattr(ds, "KVP", None),
        "set 100": lambda ds: set_all(ds, values),
        "iterall with all values": lambda ds: [element.value for element in ds.iterall()],
        "walk": lambda ds: ds.walk(lambda dataset, element: None),
        "compare": lambda ds: ds == copies[ds is ours],
        "deepcopy": copy.deepcopy,
        "pickle and unpickle": lambda ds: pickle.loads(pickle.dumps(ds)),
        "str": str,
    }
    copies = (copy.deepcopy(theirs), copy.deepcopy(ours))
    for task, work in tasks.items():
        compare(task, {name: partial(work, ds) for name, ds in both.items()})
    process(
        "import, beyond starting Python",
        {
            "dcmgen with Dataset": "from dcmgen import Dataset",
            "dcmgen": "import dcmgen",
            "pydicom": "import pydicom",
        },
        base="pass",
        rounds=21,
    )


if __name__ == "__main__":
    main()
