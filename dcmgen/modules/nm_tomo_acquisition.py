# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Tomo Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SQ
from dcmgen.model.iod import Module


class NMTomoAcquisitionModule(Module):
    """NM Tomo Acquisition Module (PS3.3 C.8.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

    __slots__ = ()

    RotationInformationSequence = SQ(0x0054_0052, "RotationInformationSequenceItem")
    TypeOfDetectorMotion = CS_(0x0054_0202)
