"""Codes of structured reports, under the names that pydicom uses: ``from dcmgen.sr import Code, codes``."""

from __future__ import annotations

from dcmgen import codes as codes
from dcmgen.codes import Code as Code
from dcmgen.codes import Collection as Collection
