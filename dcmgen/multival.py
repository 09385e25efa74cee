"""Public module of `MultiValue`, the type of lists of values."""

from __future__ import annotations

from dcmgen.values.multivalue import MultiValue

__all__ = ["MultiValue"]
