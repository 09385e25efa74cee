# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Visual Field Test Point Sequence (0024,0089)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, FL, FL_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VisualFieldTestPointSequenceItem(Item):
    """Item of Visual Field Test Point Sequence (0024,0089) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    VisualFieldTestPointXCoordinate: FL = FL(0x0024_0090)
    """Visual Field Test Point X-Coordinate (0024,0090), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    VisualFieldTestPointYCoordinate: FL = FL(0x0024_0091)
    """Visual Field Test Point Y-Coordinate (0024,0091), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    StimulusResults: CS[Literal["SEEN", "NOT SEEN", "SEEN AT MAX"]] = CS(0x0024_0093)
    """Stimulus Results (0024,0093), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    SensitivityValue: FL = FL(0x0024_0094)
    """Sensitivity Value (0024,0094), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    RetestStimulusSeen: CS_[Literal["YES", "NO"]] = CS_(0x0024_0095)
    """Retest Stimulus Seen (0024,0095), VM 1, Type 3 (PS3.3 C.8.26.4)."""
    RetestSensitivityValue: FL_ = FL_(0x0024_0096)
    """Retest Sensitivity Value (0024,0096), VM 1, Type 3 (PS3.3 C.8.26.4)."""
    QuantifiedDefect: FL_ = FL_(0x0024_0098)
    """Quantified Defect (0024,0098), VM 1, Type 3 (PS3.3 C.8.26.4)."""
    VisualFieldTestPointNormalsSequence: SQ[VisualFieldTestPointNormalsSequenceItem] = SQ(
        0x0024_0097, "VisualFieldTestPointNormalsSequenceItem"
    )
    """Visual Field Test Point Normals Sequence (0024,0097), VM 1, Type 2C (PS3.3 C.8.26.4)."""


class VisualFieldTestPointNormalsSequenceItem(Item):
    """Item of Visual Field Test Point Normals Sequence (0024,0097) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    AgeCorrectedSensitivityDeviationValue: FL = FL(0x0024_0092)
    """Age Corrected Sensitivity Deviation Value (0024,0092), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    AgeCorrectedSensitivityDeviationProbabilityValue: FL = FL(0x0024_0100)
    """Age Corrected Sensitivity Deviation Probability Value (0024,0100), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    GeneralizedDefectCorrectedSensitivityDeviationFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0102)
    """Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    GeneralizedDefectCorrectedSensitivityDeviationValue: FL = FL(0x0024_0103)
    """Generalized Defect Corrected Sensitivity Deviation Value (0024,0103), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: FL = FL(0x0024_0104)
    """Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104), VM 1, Type 1C (PS3.3 C.8.26.4)."""
