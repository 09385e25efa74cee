# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Wide Field Ophthalmic Photography Stereographic Projection Module."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS, FL, FL_, SQ, FL_Value, FLValue, Items
from dcmgen.model.iod import Module

class WideFieldOphthalmicPhotographyStereographicProjectionModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography Stereographic Projection Module (PS3.3 C.8.17.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """

    def __init__(
        self,
        /,
        *,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        OphthalmicAxialLength: FLValue = ...,
        TransformationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        OphthalmicAxialLengthMethod: Literal["MEASURED", "ESTIMATED", "POPULATION"] = ...,
        XCoordinatesCenterPixelViewAngle: FLValue = ...,
        YCoordinatesCenterPixelViewAngle: FLValue = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        OphthalmicFOV: FL_Value = ...,
    ) -> None: ...
    TransformationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Transformation Algorithm Sequence (0022,1513), SQ, VM 1, Type 1.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
    OphthalmicAxialLengthMethod: CS[Literal["MEASURED", "ESTIMATED", "POPULATION"]]
    """Ophthalmic Axial Length Method (0022,1515), CS, VM 1, Type 1.

    Enumerated Values: MEASURED, ESTIMATED, POPULATION.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
    XCoordinatesCenterPixelViewAngle: FL
    """X Coordinates Center Pixel View Angle (0022,1528), FL, VM 1, Type 1.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
    YCoordinatesCenterPixelViewAngle: FL
    """Y Coordinates Center Pixel View Angle (0022,1529), FL, VM 1, Type 1.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
    OphthalmicFOV: FL_
    """Ophthalmic FOV (0022,1517), FL, VM 1, Type 3.

    PS3.3 C.8.17.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """
