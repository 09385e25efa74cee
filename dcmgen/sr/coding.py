"""Codes, under the name of `pydicom.sr.coding`."""

from __future__ import annotations

from dcmgen.codes import Code as Code
