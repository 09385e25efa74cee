# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""The keywords of File Meta Information, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.fields import (
        UI_,
    )


class MetaKeywords:
    """Every keyword of group 0002 of PS3.6 with the types of its getter and setter; empty at run time."""

    __slots__ = ()

    if TYPE_CHECKING:
        TransferSyntaxUID: UI_
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
