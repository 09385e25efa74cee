# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Subjective Refraction Measurements Macro."""

from __future__ import annotations

from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.items.prism_sequence_macro import PrismSequenceMacro
from dcmgen.model.fields import FD, FD_, SQ


class SubjectiveRefractionMeasurementsMacro(CylinderSequenceMacro, PrismSequenceMacro):
    """Subjective Refraction Measurements Macro (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    __slots__ = ()

    SpherePower = FD(0x0046_0146)
    VertexDistance = FD_(0x0022_000F)
    AddNearSequence = SQ(0x0046_0100, "AddNearSequenceItem")
    AddIntermediateSequence = SQ(0x0046_0101, "AddIntermediateSequenceItem")
    AddOtherSequence = SQ(0x0046_0102, "AddOtherSequenceItem")
