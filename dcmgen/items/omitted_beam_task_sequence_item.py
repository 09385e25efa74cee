# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Omitted Beam Task Sequence (300C,0111)."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, LO_
from dcmgen.model.iod import Item


class OmittedBeamTaskSequenceItem(Item):
    """Item of Omitted Beam Task Sequence (300C,0111) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)
    ReasonForOmission = CST(0x300C_0112)
    ReasonForOmissionDescription = LO_(0x300C_0113)
