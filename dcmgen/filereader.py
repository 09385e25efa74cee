"""Public module of `dcmread`."""

from __future__ import annotations

from dcmgen.codec.reader import dcmread

__all__ = ["dcmread"]
