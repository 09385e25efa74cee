# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Subjective Refraction Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import FD_, SQ
from dcmgen.model.iod import Module


class SubjectiveRefractionMeasurementsModule(Module):
    """Subjective Refraction Measurements Module (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    __slots__ = ()

    SubjectiveRefractionRightEyeSequence = SQ(0x0046_0097, "SubjectiveRefractionMeasurementsMacro")
    SubjectiveRefractionLeftEyeSequence = SQ(0x0046_0098, "SubjectiveRefractionMeasurementsMacro")
    DistancePupillaryDistance = FD_(0x0046_0060)
    NearPupillaryDistance = FD_(0x0046_0062)
    IntermediatePupillaryDistance = FD_(0x0046_0063)
    OtherPupillaryDistance = FD_(0x0046_0064)
