# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intraocular Lens Calculations Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class IntraocularLensCalculationsModule(Module):
    """Intraocular Lens Calculations Module (PS3.3 C.8.25.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.html
    """

    __slots__ = ()

    IntraocularLensCalculationsRightEyeSequence = SQ(0x0022_1300, "IntraocularLensCalculationsMacro")
    IntraocularLensCalculationsLeftEyeSequence = SQ(0x0022_1310, "IntraocularLensCalculationsMacro")
