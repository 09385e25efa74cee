"""Public module of `dcmwrite`."""

from __future__ import annotations

from dcmgen.codec.writer import dcmwrite

__all__ = ["dcmwrite"]
