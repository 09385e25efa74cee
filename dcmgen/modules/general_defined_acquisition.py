# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Defined Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class GeneralDefinedAcquisitionModule(Module):
    """General Defined Acquisition Module (PS3.3 C.34.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.9.html
    """

    __slots__ = ()

    AcquisitionProtocolElementSpecificationSequence = SQ(
        0x0018_991F, "AcquisitionProtocolElementSpecificationSequenceItem"
    )
