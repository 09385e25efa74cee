# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Reference Location Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS_, LO, SQ, UT_
from dcmgen.model.iod import Macro


class ReferenceLocationMacro(Macro):
    """Reference Location Macro (PS3.3 10.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """

    __slots__ = ()

    ReferenceLocationLabel = LO(0x0018_9900)
    ReferenceLocationDescription = UT_(0x0018_9901)
    ReferenceBasisCodeSequence = SQ(0x0018_9902, "CodeSequenceMacro")
    ReferenceGeometryCodeSequence = SQ(0x0018_9903, "CodeSequenceMacro")
    OffsetDistance = DS_(0x0018_9904)
    OffsetDirection = CS(0x0018_9905)
