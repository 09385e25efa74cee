# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Classes for the Information Object Definitions of PS3.3, such as `CTImage`.

Each class is imported on first use.
"""

from __future__ import annotations

from dcmgen._lazy import indexed

__getattr__, __dir__ = indexed(__name__)
