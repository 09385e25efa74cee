# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Common Instance Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class CommonInstanceReferenceModule(Module):
    """Common Instance Reference Module (PS3.3 C.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

    __slots__ = ()

    ReferencedSeriesSequence = SQ(0x0008_1115, "ReferencedSeriesSequenceItem")
    StudiesContainingOtherReferencedInstancesSequence = SQ(
        0x0008_1200, "StudiesContainingOtherReferencedInstancesSequenceItem"
    )
