# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Lensometry Measurements Module."""

from dcmgen.items.lensometry_measurements_macro import LensometryMeasurementsMacro, LensometryMeasurementsMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Module

class LensometryMeasurementsModule(Module):
    """Lensometry Measurements Module (PS3.3 C.8.25.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """

    def __init__(
        self,
        /,
        *,
        RightLensSequence: Items[LensometryMeasurementsMacro] = ...,
        LeftLensSequence: Items[LensometryMeasurementsMacro] = ...,
        UnspecifiedLateralityLensSequence: Items[LensometryMeasurementsMacro] = ...,
        LensDescription: LO_Value = ...,
    ) -> None: ...
    LensDescription: LO_
    """Lens Description (0046,0012), LO, VM 1, Type 2.

    PS3.3 C.8.25.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """
    RightLensSequence: SQ[LensometryMeasurementsMacros, LensometryMeasurementsMacro]
    """Right Lens Sequence (0046,0014), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """
    LeftLensSequence: SQ[LensometryMeasurementsMacros, LensometryMeasurementsMacro]
    """Left Lens Sequence (0046,0015), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """
    UnspecifiedLateralityLensSequence: SQ[LensometryMeasurementsMacros, LensometryMeasurementsMacro]
    """Unspecified Laterality Lens Sequence (0046,0016), SQ, VM 1, Type 1C.

    Required if Right Lens Sequence is absent and Left Lens Sequence is absent and a condition that cannot be
    checked (measurement) applies. Not allowed otherwise.

    PS3.3 C.8.25.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html
    """
