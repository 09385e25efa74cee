"""Public module of `DataElement` (PS3.5 7.1)."""

from __future__ import annotations

from dcmgen.model.element import DataElement

__all__ = ["DataElement"]
