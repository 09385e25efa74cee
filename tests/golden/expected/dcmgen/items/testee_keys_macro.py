# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Testee Keys."""

from __future__ import annotations

from dcmgen.model.parts import TesteeKeysMacro as TesteeKeysMacro
