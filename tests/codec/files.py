"""Files and helpers for the tests of the codec."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from dcmgen import dcmread, dcmwrite
from tests.data import corpus_files, pydicom_files

FILES = [*pydicom_files(), *corpus_files()]
"""All available DICOM files: those of the pydicom package, and those of the corpus."""


def name(path: Path) -> str:
    """Return the test id of a file."""
    return path.name


def written(dataset: Any, **options: Any) -> bytes:
    """Return the bytes that `dcmwrite` writes."""
    buffer = io.BytesIO()
    dcmwrite(buffer, dataset, **options)
    return buffer.getvalue()


def touched(source: Any, **options: Any) -> Any:
    """Read a dataset and decode all its values."""
    dataset = dcmread(source, force=True, **options)
    for element in dataset.iterall():
        assert element.value is not element
    return dataset
