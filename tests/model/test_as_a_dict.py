"""A dataset behaves as a dictionary of keywords and values."""

from __future__ import annotations

import copy
import pickle
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import DataElement, Dataset, dcmread, examples
from dcmgen.errors import DicomError, ElementTypeError, ElementValueError, KeywordError
from dcmgen.iods import CTImage

KEYWORDS = (
    "PatientID",
    "PatientName",
    "StudyID",
    "ImageType",
    "PixelSpacing",
    "Rows",
    "SeriesNumber",
    "PatientComments",
)
values = {
    "PatientID": st.sampled_from(["a", "b"]),
    "PatientName": st.sampled_from(["Doe^Jane", "Roe"]),
    "StudyID": st.sampled_from(["1", ""]),
    "ImageType": st.lists(st.sampled_from(["A", "B"])),
    "PixelSpacing": st.lists(st.floats(-10, 10)),
    "Rows": st.integers(0, 10) | st.none(),
    "SeriesNumber": st.integers(-5, 5),
    "PatientComments": st.sampled_from(["a\\b", "c"]),
}
operations = st.sampled_from(KEYWORDS).flatmap(
    lambda keyword: st.tuples(
        st.sampled_from(
            ["set", "element", "value", "delete", "pop", "default", "update", "copy", "deepcopy", "pickle", "look"]
        ),
        st.just(keyword),
        values[keyword],
    )
)


def apply(ds: Dataset, plain: dict[str, Any], act: str, keyword: str, value: Any) -> Dataset:
    """Apply an operation to both; return the dataset for the next operation."""
    if act == "set":
        setattr(ds, keyword, value)
        plain[keyword] = value
    elif act == "element":
        ds.add(DataElement(keyword, "", value))
        plain[keyword] = value
    elif act == "value" and keyword in plain:
        ds[keyword].value = value
        plain[keyword] = value
    elif act == "delete" and keyword in plain:
        delattr(ds, keyword)
        del plain[keyword]
    elif act == "pop":
        taken = ds.pop(keyword, None)
        assert (taken.value if taken is not None else None) == plain.pop(keyword, None)
    elif act == "default":
        assert ds.setdefault(keyword, value).value == plain.setdefault(keyword, value)
    elif act == "update":
        ds.update({keyword: value})
        plain.update({keyword: value})
    elif act in ("copy", "deepcopy", "pickle"):
        twin = {"copy": copy.copy, "deepcopy": copy.deepcopy, "pickle": lambda it: pickle.loads(pickle.dumps(it))}[act](
            ds
        )
        setattr(ds, keyword, value)  # a change of the original must not affect the copy
        return twin  # type: ignore[no-any-return]
    else:
        assert ds.get(keyword, "absent") == plain.get(keyword, "absent")
    return ds


@given(st.lists(operations, max_size=25))
def test_a_dataset_behaves_as_a_dictionary(steps: list[tuple[str, str, Any]]) -> None:
    ds, plain = Dataset(), {}  # type: ignore[var-annotated]
    for step in steps:
        ds = apply(ds, plain, *step)
        assert {element.keyword: element.value for element in ds} == plain
        assert ds.dir() == sorted(plain)
        assert ds == Dataset(plain)


def test_threads_may_read_one_dataset() -> None:
    ds = dcmread(examples.get_path("rt_plan"))
    seen: list[list[Any]] = []

    def read() -> None:
        seen.append([element.value for element in ds.iterall()])

    threads = [Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 8
    # all threads got the same objects
    assert all(a is b for other in seen for a, b in zip(seen[0], other, strict=True))


@pytest.mark.parametrize("kind", [Dataset, CTImage])
@pytest.mark.parametrize(
    ("values", "error"),
    [
        (5, ElementTypeError),
        (["PatientID"], ElementTypeError),
        ({5: "1"}, KeywordError),
        ({None: "1"}, KeywordError),
        ({"00100020": "1"}, KeywordError),
        ({"": "1"}, KeywordError),
        ({"file_meta": {}}, KeywordError),
        ({"__class__": Dataset}, KeywordError),
        ({"_raw": {}}, KeywordError),
        ({"PatientsName": "A"}, KeywordError),
        ({"PatientID": 4711}, ElementTypeError),
        ({"Rows": "x"}, ElementTypeError),
        ({"PixelSpacing": ["x"]}, ElementValueError),
        ({"ReferencedStudySequence": [5]}, ElementTypeError),
        ({"ReferencedStudySequence": [{"Rows": "x"}]}, DicomError),
        ({"ReferencedStudySequence": [{"file_meta": "x"}]}, DicomError),
    ],
)
def test_from_dict_raises_only_errors_of_the_library(kind: type[Dataset], values: Any, error: type[DicomError]) -> None:
    with pytest.raises(error):
        kind.from_dict(values)


def test_a_keyword_may_begin_with_a_small_letter() -> None:
    assert Dataset.from_dict({"dBdt": 1.5}).dBdt == 1.5
