# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Subjective Refraction Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.subjective_refraction_measurements_macro import SubjectiveRefractionMeasurementsMacro


class SubjectiveRefractionMeasurementsModule(Module):
    """Subjective Refraction Measurements Module (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    __slots__ = ()

    SubjectiveRefractionRightEyeSequence: SQ[SubjectiveRefractionMeasurementsMacro] = SQ(
        0x0046_0097, "SubjectiveRefractionMeasurementsMacro"
    )
    """Subjective Refraction Right Eye Sequence (0046,0097), VM 1, Type 1C (PS3.3 C.8.25.11)."""
    SubjectiveRefractionLeftEyeSequence: SQ[SubjectiveRefractionMeasurementsMacro] = SQ(
        0x0046_0098, "SubjectiveRefractionMeasurementsMacro"
    )
    """Subjective Refraction Left Eye Sequence (0046,0098), VM 1, Type 1C (PS3.3 C.8.25.11)."""
    DistancePupillaryDistance: FD_ = FD_(0x0046_0060)
    """Distance Pupillary Distance (0046,0060), VM 1, Type 3 (PS3.3 C.8.25.11)."""
    NearPupillaryDistance: FD_ = FD_(0x0046_0062)
    """Near Pupillary Distance (0046,0062), VM 1, Type 3 (PS3.3 C.8.25.11)."""
    IntermediatePupillaryDistance: FD_ = FD_(0x0046_0063)
    """Intermediate Pupillary Distance (0046,0063), VM 1, Type 3 (PS3.3 C.8.25.11)."""
    OtherPupillaryDistance: FD_ = FD_(0x0046_0064)
    """Other Pupillary Distance (0046,0064), VM 1, Type 3 (PS3.3 C.8.25.11)."""
