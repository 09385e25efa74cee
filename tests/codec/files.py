"""The files that the codec's tests read."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from dcmgen import dcmread, dcmwrite
from tests.data import corpus_files, pydicom_files

FILES = [*pydicom_files(), *corpus_files()]
"""Every DICOM file at hand: those of pydicom's wheel, and the corpus."""


def name(path: Path) -> str:
    """What a test is called for a file."""
    return path.name


def written(dataset: Any, **options: Any) -> bytes:
    """The bytes of a file, as `dcmwrite` writes it."""
    buffer = io.BytesIO()
    dcmwrite(buffer, dataset, **options)
    return buffer.getvalue()


def touched(source: Any, **options: Any) -> Any:
    """A dataset all of whose values were decoded."""
    dataset = dcmread(source, force=True, **options)
    for element in dataset.iterall():
        assert element.value is not element
    return dataset
