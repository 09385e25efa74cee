# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Wide Field Ophthalmic Photography Stereographic Projection Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL, FL_, SQ
from dcmgen.model.iod import Module


class WideFieldOphthalmicPhotographyStereographicProjectionModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography Stereographic Projection Module (PS3.3 C.8.17.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.11.html
    """

    __slots__ = ()

    TransformationAlgorithmSequence = SQ(0x0022_1513, "AlgorithmIdentificationMacro")
    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMethod = CS(0x0022_1515)
    XCoordinatesCenterPixelViewAngle = FL(0x0022_1528)
    YCoordinatesCenterPixelViewAngle = FL(0x0022_1529)
    OphthalmicFOV = FL_(0x0022_1517)
