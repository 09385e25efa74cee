# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Wide Field Ophthalmic Photography 3D Coordinates Module."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.two_dimensional_to_three_dimensional_map_sequence_item import (
    TwoDimensionalToThreeDimensionalMapSequenceItem,
    TwoDimensionalToThreeDimensionalMapSequenceItems,
)
from dcmgen.model.fields import CS, FL, FL_, SQ, FL_Value, FLValue, Items
from dcmgen.model.iod import Module

class WideFieldOphthalmicPhotography3DCoordinatesModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography 3D Coordinates Module (PS3.3 C.8.17.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        OphthalmicAxialLength: FLValue = ...,
        TransformationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        TransformationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        OphthalmicAxialLengthMethod: Literal["MEASURED", "ESTIMATED", "POPULATION"] = ...,
        TwoDimensionalToThreeDimensionalMapSequence: Items[TwoDimensionalToThreeDimensionalMapSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        OphthalmicFOV: FL_Value = ...,
    ) -> None: ...
    TransformationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Transformation Method Code Sequence (0022,1512), SQ, VM 1, Type 1.

    Codes: CID 4245 Wide Field Ophthalmic Photography Transformation Method (Defined, inferred).

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    TransformationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Transformation Algorithm Sequence (0022,1513), SQ, VM 1, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    OphthalmicAxialLengthMethod: CS[Literal["MEASURED", "ESTIMATED", "POPULATION"]]
    """Ophthalmic Axial Length Method (0022,1515), CS, VM 1, Type 1.

    Enumerated Values: MEASURED, ESTIMATED, POPULATION.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    OphthalmicFOV: FL_
    """Ophthalmic FOV (0022,1517), FL, VM 1, Type 3.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
    TwoDimensionalToThreeDimensionalMapSequence: SQ[
        TwoDimensionalToThreeDimensionalMapSequenceItems, TwoDimensionalToThreeDimensionalMapSequenceItem
    ]
    """Two Dimensional to Three Dimensional Map Sequence (0022,1518), SQ, VM 1, Type 1.

    PS3.3 C.8.17.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """
