# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Acuity Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO, SQ
from dcmgen.model.iod import Module


class VisualAcuityMeasurementsModule(Module):
    """Visual Acuity Measurements Module (PS3.3 C.8.25.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

    __slots__ = ()

    ViewingDistanceType = CS(0x0046_0125)
    VisualAcuityTypeCodeSequence = SQ(0x0046_0121, "CodeSequenceMacro")
    BackgroundColor = CST(0x0046_0092)
    Optotype = CST(0x0046_0094)
    OptotypeDetailedDefinition = LO(0x0046_0139)
    OptotypePresentation = CS(0x0046_0095)
    VisualAcuityRightEyeSequence = SQ(0x0046_0122, "VisualAcuityMeasurementsMacro")
    VisualAcuityLeftEyeSequence = SQ(0x0046_0123, "VisualAcuityMeasurementsMacro")
    VisualAcuityBothEyesOpenSequence = SQ(0x0046_0124, "VisualAcuityMeasurementsMacro")
