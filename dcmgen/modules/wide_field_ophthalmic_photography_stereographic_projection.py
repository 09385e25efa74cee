# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Wide Field Ophthalmic Photography Stereographic Projection Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL, FL_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro


class WideFieldOphthalmicPhotographyStereographicProjectionModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography Stereographic Projection Module (PS3.3 C.8.17.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """

    __slots__ = ()

    TransformationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0022_1513, "AlgorithmIdentificationMacro")
    """Transformation Algorithm Sequence (0022,1513), VM 1, Type 1 (PS3.3 C.8.17.11)."""
    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.17.11)."""
    OphthalmicAxialLengthMethod: CS[Literal["MEASURED", "ESTIMATED", "POPULATION"]] = CS(0x0022_1515)
    """Ophthalmic Axial Length Method (0022,1515), VM 1, Type 1 (PS3.3 C.8.17.11)."""
    XCoordinatesCenterPixelViewAngle: FL = FL(0x0022_1528)
    """X Coordinates Center Pixel View Angle (0022,1528), VM 1, Type 1 (PS3.3 C.8.17.11)."""
    YCoordinatesCenterPixelViewAngle: FL = FL(0x0022_1529)
    """Y Coordinates Center Pixel View Angle (0022,1529), VM 1, Type 1 (PS3.3 C.8.17.11)."""
    OphthalmicFOV: FL_ = FL_(0x0022_1517)
    """Ophthalmic FOV (0022,1517), VM 1, Type 3 (PS3.3 C.8.17.11)."""
