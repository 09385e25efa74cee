# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Visual Field Test Point Sequence (0024,0089)."""

from typing import Literal

from dcmgen.model.fields import CS, CS_, FL, FL_, SQ, FL_Value, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VisualFieldTestPointNormalsSequenceItem(Item):
    """Item of Visual Field Test Point Normals Sequence (0024,0097) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        AgeCorrectedSensitivityDeviationValue: FLValue = ...,
        AgeCorrectedSensitivityDeviationProbabilityValue: FLValue = ...,
        GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"] = ...,
        GeneralizedDefectCorrectedSensitivityDeviationValue: FLValue = ...,
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: FLValue = ...,
    ) -> None: ...
    AgeCorrectedSensitivityDeviationValue: FL
    """Age Corrected Sensitivity Deviation Value (0024,0092), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    AgeCorrectedSensitivityDeviationProbabilityValue: FL
    """Age Corrected Sensitivity Deviation Probability Value (0024,0100), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    GeneralizedDefectCorrectedSensitivityDeviationFlag: CS[Literal["YES", "NO"]]
    """Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    GeneralizedDefectCorrectedSensitivityDeviationValue: FL
    """Generalized Defect Corrected Sensitivity Deviation Value (0024,0103), FL, VM 1, Type 1C.

    Required if Generalized Defect Corrected Sensitivity Deviation Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: FL
    """Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104), FL, VM 1, Type 1C.

    Required if Generalized Defect Corrected Sensitivity Deviation Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

class VisualFieldTestPointNormalsSequenceItems(Sequence[VisualFieldTestPointNormalsSequenceItem]):
    def add(
        self,
        /,
        *,
        AgeCorrectedSensitivityDeviationValue: FLValue = ...,
        AgeCorrectedSensitivityDeviationProbabilityValue: FLValue = ...,
        GeneralizedDefectCorrectedSensitivityDeviationFlag: Literal["YES", "NO"] = ...,
        GeneralizedDefectCorrectedSensitivityDeviationValue: FLValue = ...,
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: FLValue = ...,
    ) -> VisualFieldTestPointNormalsSequenceItem: ...

class VisualFieldTestPointSequenceItem(Item):
    """Item of Visual Field Test Point Sequence (0024,0089) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        VisualFieldTestPointXCoordinate: FLValue = ...,
        VisualFieldTestPointYCoordinate: FLValue = ...,
        StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"] = ...,
        SensitivityValue: FLValue = ...,
        VisualFieldTestPointNormalsSequence: Items[VisualFieldTestPointNormalsSequenceItem] = ...,
        RetestStimulusSeen: Literal["YES", "NO", "", None] = ...,
        RetestSensitivityValue: FL_Value = ...,
        QuantifiedDefect: FL_Value = ...,
    ) -> None: ...
    VisualFieldTestPointXCoordinate: FL
    """Visual Field Test Point X-Coordinate (0024,0090), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    VisualFieldTestPointYCoordinate: FL
    """Visual Field Test Point Y-Coordinate (0024,0091), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    StimulusResults: CS[Literal["SEEN", "NOT SEEN", "SEEN AT MAX"]]
    """Stimulus Results (0024,0093), CS, VM 1, Type 1.

    Enumerated Values: SEEN, NOT SEEN, SEEN AT MAX.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    SensitivityValue: FL
    """Sensitivity Value (0024,0094), FL, VM 1, Type 1C.

    Required if Code Value in Content Item Modifier Sequence in Performed Protocol Code Sequence is 261004008. May
    be present otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    RetestStimulusSeen: CS_[Literal["YES", "NO", ""]]
    """Retest Stimulus Seen (0024,0095), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    RetestSensitivityValue: FL_
    """Retest Sensitivity Value (0024,0096), FL, VM 1, Type 3.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    QuantifiedDefect: FL_
    """Quantified Defect (0024,0098), FL, VM 1, Type 3.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    VisualFieldTestPointNormalsSequence: SQ[
        VisualFieldTestPointNormalsSequenceItems, VisualFieldTestPointNormalsSequenceItem
    ]
    """Visual Field Test Point Normals Sequence (0024,0097), SQ, VM 1, Type 2C.

    Required if Test Point Normals Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

class VisualFieldTestPointSequenceItems(Sequence[VisualFieldTestPointSequenceItem]):
    def add(
        self,
        /,
        *,
        VisualFieldTestPointXCoordinate: FLValue = ...,
        VisualFieldTestPointYCoordinate: FLValue = ...,
        StimulusResults: Literal["SEEN", "NOT SEEN", "SEEN AT MAX"] = ...,
        SensitivityValue: FLValue = ...,
        VisualFieldTestPointNormalsSequence: Items[VisualFieldTestPointNormalsSequenceItem] = ...,
        RetestStimulusSeen: Literal["YES", "NO", "", None] = ...,
        RetestSensitivityValue: FL_Value = ...,
        QuantifiedDefect: FL_Value = ...,
    ) -> VisualFieldTestPointSequenceItem: ...
