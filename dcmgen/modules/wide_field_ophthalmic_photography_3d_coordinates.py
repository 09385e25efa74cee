# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Wide Field Ophthalmic Photography 3D Coordinates Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL, FL_, SQ
from dcmgen.model.iod import Module


class WideFieldOphthalmicPhotography3DCoordinatesModule(GeneralAnatomyMandatoryMacro, Module):
    """Wide Field Ophthalmic Photography 3D Coordinates Module (PS3.3 C.8.17.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

    __slots__ = ()

    TransformationMethodCodeSequence = SQ(0x0022_1512, "CodeSequenceMacro")
    TransformationAlgorithmSequence = SQ(0x0022_1513, "AlgorithmIdentificationMacro")
    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMethod = CS(0x0022_1515)
    OphthalmicFOV = FL_(0x0022_1517)
    TwoDimensionalToThreeDimensionalMapSequence = SQ(0x0022_1518, "TwoDimensionalToThreeDimensionalMapSequenceItem")
