"""Public module of `Sequence`, the value of elements with VR SQ (PS3.5 7.5)."""

from __future__ import annotations

from dcmgen.model.sequence import Sequence

__all__ = ["Sequence"]
