# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Directory Information Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class DirectoryInformationModule(Module):
    """Directory Information Module (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    DirectoryRecordSequence = SQ(0x0004_1220, "DirectoryRecordSequenceItem")
