"""Real files: iteration, names and private blocks compared with pydicom; copies, pickles and listings."""

from __future__ import annotations

import copy
import pickle
import warnings
from pathlib import Path

import pydicom
import pytest

from dcmgen import dcmread
from tests.data import corpus_files, pydicom_files

# tests/codec compares the values and lists the files that pydicom reads incorrectly
READ_ALIKE = [path for path in pydicom_files() if path.suffix == ".dcm"]
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


@pytest.mark.parametrize("path", READ_ALIKE, ids=lambda path: path.name)
def test_iteration_names_and_private_blocks(path: Path) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = pydicom.dcmread(path)
            expected = [int(element.tag) for element in theirs.iterall()]
    except Exception as error:
        pytest.skip(f"pydicom does not read it: {error}")
    ours = dcmread(path)
    assert [int(element.tag) for element in ours.iterall()] == expected
    assert ours.dir() == theirs.dir()
    assert ours.dir("date", "NAME") == sorted(theirs.dir("date", "NAME"))
    seen: list[int] = []
    ours.walk(lambda dataset, element: seen.append(int(element.tag)))
    assert seen == expected
    for group in sorted({tag >> 16 for tag in expected}):
        assert [int(element.tag) for element in ours.group_dataset(group)] == [
            int(e.tag) for e in theirs.group_dataset(group)
        ]
        if group & 1:
            creators = [creator for creator in theirs.private_creators(group) if isinstance(creator, str)]
            assert ours.private_creators(group) == [creator.rstrip() for creator in creators]
            for creator in ours.private_creators(group):
                assert (
                    ours.private_block(group, creator).block_start == theirs.private_block(group, creator).block_start
                )
    ours.remove_private_tags()
    theirs.remove_private_tags()
    assert [int(e.tag) for e in ours.iterall()] == [int(e.tag) for e in theirs.iterall()]


@pytest.mark.parametrize("path", [*pydicom_files(), *corpus_files()], ids=lambda path: path.name)
def test_copies_pickles_and_listings(path: Path) -> None:
    try:
        ds = dcmread(path, force=True)
    except ValueError:
        pytest.skip("not DICOM")
    untouched = pickle.loads(pickle.dumps(ds))
    listing = str(ds)
    assert len(listing.splitlines()) >= len(ds)
    assert ds._repr_html_().count("<li") >= len(ds)
    copied = copy.deepcopy(ds)
    assert untouched == copied == pickle.loads(pickle.dumps(ds)) == ds
    assert str(copied) == listing
    ds.PatientName = "Changed"
    assert ds not in (copied, untouched)
