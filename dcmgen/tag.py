"""Public module of `Tag` (PS3.5 7.1)."""

from __future__ import annotations

from dcmgen.values.tag import Tag

__all__ = ["Tag"]
