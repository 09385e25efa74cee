"""Sequences of items (PS3.5 Section 7.5)."""

from __future__ import annotations

from dcmgen.model.sequence import Sequence

__all__ = ["Sequence"]
