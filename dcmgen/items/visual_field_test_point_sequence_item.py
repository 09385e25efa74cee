# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Visual Field Test Point Sequence (0024,0089)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, FL, FL_, SQ
from dcmgen.model.iod import Item


class VisualFieldTestPointSequenceItem(Item):
    """Item of Visual Field Test Point Sequence (0024,0089) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    VisualFieldTestPointXCoordinate = FL(0x0024_0090)
    VisualFieldTestPointYCoordinate = FL(0x0024_0091)
    StimulusResults = CS(0x0024_0093)
    SensitivityValue = FL(0x0024_0094)
    RetestStimulusSeen = CS_(0x0024_0095)
    RetestSensitivityValue = FL_(0x0024_0096)
    QuantifiedDefect = FL_(0x0024_0098)
    VisualFieldTestPointNormalsSequence = SQ(0x0024_0097, "VisualFieldTestPointNormalsSequenceItem")


class VisualFieldTestPointNormalsSequenceItem(Item):
    """Item of Visual Field Test Point Normals Sequence (0024,0097) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    AgeCorrectedSensitivityDeviationValue = FL(0x0024_0092)
    AgeCorrectedSensitivityDeviationProbabilityValue = FL(0x0024_0100)
    GeneralizedDefectCorrectedSensitivityDeviationFlag = CS(0x0024_0102)
    GeneralizedDefectCorrectedSensitivityDeviationValue = FL(0x0024_0103)
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue = FL(0x0024_0104)
