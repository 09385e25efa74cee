# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intraocular Lens Calculations Macro."""

from __future__ import annotations

from dcmgen.items.calculated_iol_macro import CalculatedIOLMacro
from dcmgen.items.iol_ophthalmic_axial_length_macro import IOLOphthalmicAxialLengthMacro
from dcmgen.items.keratometry_macro import KeratometryMacro
from dcmgen.model.fields import CS_, FL, LO_, SQ


class IntraocularLensCalculationsMacro(CalculatedIOLMacro, IOLOphthalmicAxialLengthMacro, KeratometryMacro):
    """Intraocular Lens Calculations Macro (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    TargetRefraction = FL(0x0022_1037)
    RefractiveProcedureOccurred = CS_(0x0022_1039)
    RefractiveSurgeryTypeCodeSequence = SQ(0x0022_1040, "CodeSequenceMacro")
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence = SQ(0x0022_1103, "CodeSequenceMacro")
    CornealSizeSequence = SQ(0x0046_0047, "CornealSizeSequenceItem")
    LensThicknessSequence = SQ(0x0022_1127, "LensThicknessSequenceItem")
    AnteriorChamberDepthSequence = SQ(0x0022_1128, "AnteriorChamberDepthSequenceItem")
    RefractiveStateSequence = SQ(0x0022_001B, "IntraocularLensCalculationsRefractiveStateSequenceItem")
    CorneaMeasurementsSequence = SQ(0x0046_0110, "CorneaMeasurementsSequenceItem")
    IOLFormulaCodeSequence = SQ(0x0022_1028, "CodeSequenceMacro")
    IOLFormulaDetail = LO_(0x0022_1029)
    SurgicallyInducedAstigmatismSequence = SQ(0x0022_1045, "SurgicallyInducedAstigmatismSequenceItem")
