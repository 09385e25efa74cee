# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Intraocular Lens Calculations Macro."""

from __future__ import annotations

from dcmgen.items.calculated_iol_macro import CalculatedIOLMacro
from dcmgen.items.iol_ophthalmic_axial_length_macro import IOLOphthalmicAxialLengthMacro
from dcmgen.items.keratometry_macro import KeratometryMacro
from dcmgen.model.fields import CS_, FL, LO_, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.anterior_chamber_depth_sequence_item import AnteriorChamberDepthSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.cornea_measurements_sequence_item import CorneaMeasurementsSequenceItem
    from dcmgen.items.corneal_size_sequence_item import CornealSizeSequenceItem
    from dcmgen.items.intraocular_lens_calculations_refractive_state_sequence_item import (
        IntraocularLensCalculationsRefractiveStateSequenceItem,
    )
    from dcmgen.items.lens_thickness_sequence_item import LensThicknessSequenceItem
    from dcmgen.items.surgically_induced_astigmatism_sequence_item import SurgicallyInducedAstigmatismSequenceItem


class IntraocularLensCalculationsMacro(CalculatedIOLMacro, IOLOphthalmicAxialLengthMacro, KeratometryMacro):
    """Intraocular Lens Calculations Macro (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    TargetRefraction: FL = FL(0x0022_1037)
    """Target Refraction (0022,1037), VM 1, Type 1 (PS3.3 C.8.25.16.2)."""
    RefractiveProcedureOccurred: CS_[Literal["YES", "NO"]] = CS_(0x0022_1039)
    """Refractive Procedure Occurred (0022,1039), VM 1, Type 2 (PS3.3 C.8.25.16.2)."""
    RefractiveSurgeryTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1040, "CodeSequenceMacro")
    """Refractive Surgery Type Code Sequence (0022,1040), VM 1, Type 2C (PS3.3 C.8.25.16.2)."""
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1103, "CodeSequenceMacro")
    """Refractive Error Before Refractive Surgery Code Sequence (0022,1103), VM 1, Type 2C (PS3.3 C.8.25.16.2)."""
    CornealSizeSequence: SQ[CornealSizeSequenceItem] = SQ(0x0046_0047, "CornealSizeSequenceItem")
    """Corneal Size Sequence (0046,0047), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
    LensThicknessSequence: SQ[LensThicknessSequenceItem] = SQ(0x0022_1127, "LensThicknessSequenceItem")
    """Lens Thickness Sequence (0022,1127), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
    AnteriorChamberDepthSequence: SQ[AnteriorChamberDepthSequenceItem] = SQ(
        0x0022_1128, "AnteriorChamberDepthSequenceItem"
    )
    """Anterior Chamber Depth Sequence (0022,1128), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
    RefractiveStateSequence: SQ[IntraocularLensCalculationsRefractiveStateSequenceItem] = SQ(
        0x0022_001B, "IntraocularLensCalculationsRefractiveStateSequenceItem"
    )
    """Refractive State Sequence (0022,001B), VM 1, Type 2 (PS3.3 C.8.25.16.2)."""
    CorneaMeasurementsSequence: SQ[CorneaMeasurementsSequenceItem] = SQ(0x0046_0110, "CorneaMeasurementsSequenceItem")
    """Cornea Measurements Sequence (0046,0110), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
    IOLFormulaCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1028, "CodeSequenceMacro")
    """IOL Formula Code Sequence (0022,1028), VM 1, Type 1 (PS3.3 C.8.25.16.2)."""
    IOLFormulaDetail: LO_ = LO_(0x0022_1029)
    """IOL Formula Detail (0022,1029), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
    SurgicallyInducedAstigmatismSequence: SQ[SurgicallyInducedAstigmatismSequenceItem] = SQ(
        0x0022_1045, "SurgicallyInducedAstigmatismSequenceItem"
    )
    """Surgically Induced Astigmatism Sequence (0022,1045), VM 1, Type 3 (PS3.3 C.8.25.16.2)."""
