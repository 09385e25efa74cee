"""Data Elements (PS3.5 Section 7.1)."""

from __future__ import annotations

from dcmgen.model.element import DataElement

__all__ = ["DataElement"]
