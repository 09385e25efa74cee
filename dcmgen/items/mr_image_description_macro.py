# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Image Description Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST
from dcmgen.model.iod import Macro


class MRImageDescriptionMacro(Macro):
    """MR Image Description Macro (PS3.3 C.8.13.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.3.html
    """

    __slots__ = ()

    ComplexImageComponent = CST(0x0008_9208)
    AcquisitionContrast = CST(0x0008_9209)
    FunctionalSettlingPhaseFramesPresent = CS_(0x0018_9622)
