"""A dataset that was read and not changed is written byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen import dcmread
from tests.codec.files import FILES, name, touched, written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_is_written_as_it_was_read(path: Path) -> None:
    data = path.read_bytes()
    assert written(dcmread(path, force=True)) == data
    assert written(touched(path)) == data
    assert written(touched(data)) == data
