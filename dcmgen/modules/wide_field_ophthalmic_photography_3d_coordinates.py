# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Wide Field Ophthalmic Photography 3D Coordinates Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL, FL_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.two_dimensional_to_three_dimensional_map_sequence_item import (
        TwoDimensionalToThreeDimensionalMapSequenceItem,
    )


class WideFieldOphthalmicPhotography3DCoordinatesModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography 3D Coordinates Module (PS3.3 C.8.17.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

    __slots__ = ()

    TransformationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1512, "CodeSequenceMacro")
    """Transformation Method Code Sequence (0022,1512), VM 1, Type 1 (PS3.3 C.8.17.12)."""
    TransformationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0022_1513, "AlgorithmIdentificationMacro")
    """Transformation Algorithm Sequence (0022,1513), VM 1, Type 1 (PS3.3 C.8.17.12)."""
    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.17.12)."""
    OphthalmicAxialLengthMethod: CS[Literal["MEASURED", "ESTIMATED", "POPULATION"]] = CS(0x0022_1515)
    """Ophthalmic Axial Length Method (0022,1515), VM 1, Type 1 (PS3.3 C.8.17.12)."""
    OphthalmicFOV: FL_ = FL_(0x0022_1517)
    """Ophthalmic FOV (0022,1517), VM 1, Type 3 (PS3.3 C.8.17.12)."""
    TwoDimensionalToThreeDimensionalMapSequence: SQ[TwoDimensionalToThreeDimensionalMapSequenceItem] = SQ(
        0x0022_1518, "TwoDimensionalToThreeDimensionalMapSequenceItem"
    )
    """Two Dimensional to Three Dimensional Map Sequence (0022,1518), VM 1, Type 1 (PS3.3 C.8.17.12)."""
