"""Collections of codes, under the names of `pydicom.sr.codedict`."""

from __future__ import annotations

from dcmgen import codes as codes
from dcmgen.codes import Collection as Collection
