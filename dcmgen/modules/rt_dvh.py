# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT DVH Module."""

from __future__ import annotations

from dcmgen.model.fields import DS_, SQ, DSn
from dcmgen.model.iod import Module


class RTDVHModule(Module):
    """RT DVH Module (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    __slots__ = ()

    ReferencedStructureSetSequence = SQ(0x300C_0060, "SOPInstanceReferenceMacro")
    DVHNormalizationPoint = DSn(0x3004_0040)
    DVHNormalizationDoseValue = DS_(0x3004_0042)
    DVHSequence = SQ(0x3004_0050, "DVHSequenceItem")
