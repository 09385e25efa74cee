# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Keratometry Measurements Module."""

from dcmgen.items.keratometric_measurements_macro import KeratometricMeasurementsMacro, KeratometricMeasurementsMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class KeratometryMeasurementsModule(Module):
    """Keratometry Measurements Module (PS3.3 C.8.25.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html
    """

    def __init__(
        self,
        /,
        *,
        KeratometryRightEyeSequence: Items[KeratometricMeasurementsMacro] = ...,
        KeratometryLeftEyeSequence: Items[KeratometricMeasurementsMacro] = ...,
    ) -> None: ...
    KeratometryRightEyeSequence: SQ[KeratometricMeasurementsMacros, KeratometricMeasurementsMacro]
    """Keratometry Right Eye Sequence (0046,0070), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html
    """
    KeratometryLeftEyeSequence: SQ[KeratometricMeasurementsMacros, KeratometricMeasurementsMacro]
    """Keratometry Left Eye Sequence (0046,0071), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.10.html
    """
