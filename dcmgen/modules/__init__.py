# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""The Modules of PS3.3 by name.

Every class is imported when it is first used.
"""

from __future__ import annotations

from dcmgen._lazy import indexed

__getattr__, __dir__ = indexed(__name__)
