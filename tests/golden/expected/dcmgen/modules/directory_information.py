# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Directory Information Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem


class DirectoryInformationModule(Module):
    """Directory Information Module (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    DirectoryRecordSequence: SQ[DirectoryRecordSequenceItem] = SQ(0x0004_1220, "DirectoryRecordSequenceItem")
    """Directory Record Sequence (0004,1220), VM 1, Type 2 (PS3.3 F.3.2.2)."""
