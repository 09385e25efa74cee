# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Axial Measurements Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ
from dcmgen.model.iod import Macro


class OphthalmicAxialMeasurementsMacro(Macro):
    """Ophthalmic Axial Measurements Macro (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    LensStatusCodeSequence = SQ(0x0022_1024, "CodeSequenceMacro")
    LensStatusDescription = LO_(0x0022_1065)
    VitreousStatusCodeSequence = SQ(0x0022_1025, "CodeSequenceMacro")
    VitreousStatusDescription = LO_(0x0022_1066)
    PupilDilated = CS_(0x0022_000D)
    DegreeOfDilation = FL_(0x0022_000E)
    MydriaticAgentSequence = SQ(0x0022_0058, "MydriaticAgentSequenceItem")
    OphthalmicAxialLengthMeasurementsSequence = SQ(0x0022_1050, "OphthalmicAxialLengthMeasurementsSequenceItem")
