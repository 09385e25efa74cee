# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Axial Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ
from dcmgen.model.iod import Module


class OphthalmicAxialMeasurementsModule(Module):
    """Ophthalmic Axial Measurements Module (PS3.3 C.8.25.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """

    __slots__ = ()

    OphthalmicAxialMeasurementsDeviceType = CST(0x0022_1009)
    OphthalmicUltrasoundMethodCodeSequence = SQ(0x0022_1044, "CodeSequenceMacro")
    AnteriorChamberDepthDefinitionCodeSequence = SQ(0x0022_1125, "CodeSequenceMacro")
    OphthalmicAxialMeasurementsRightEyeSequence = SQ(0x0022_1007, "OphthalmicAxialMeasurementsRightEyeSequenceItem")
    OphthalmicAxialMeasurementsLeftEyeSequence = SQ(0x0022_1008, "OphthalmicAxialMeasurementsLeftEyeSequenceItem")
