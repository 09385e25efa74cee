# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of PET Frame Correction Factors Sequence (0018,9736)."""

from dcmgen.model.fields import DS, IS, DSValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETFrameCorrectionFactorsSequenceItem(Item):
    """Item of PET Frame Correction Factors Sequence (0018,9736) (PS3.3 C.8.22.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

    def __init__(
        self,
        /,
        *,
        PrimaryPromptsCountsAccumulated: ISValue = ...,
        SliceSensitivityFactor: DSValue = ...,
        DecayFactor: DSValue = ...,
        ScatterFractionFactor: DSValue = ...,
        DeadTimeFactor: DSValue = ...,
    ) -> None: ...
    PrimaryPromptsCountsAccumulated: IS
    """Primary (Prompts) Counts Accumulated (0054,1310), IS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """
    SliceSensitivityFactor: DS
    """Slice Sensitivity Factor (0054,1320), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """
    DecayFactor: DS
    """Decay Factor (0054,1321), DS, VM 1, Type 1C.

    Required if Decay Corrected is YES. Not allowed otherwise.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """
    ScatterFractionFactor: DS
    """Scatter Fraction Factor (0054,1323), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """
    DeadTimeFactor: DS
    """Dead Time Factor (0054,1324), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.22.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.5.html
    """

class PETFrameCorrectionFactorsSequenceItems(Sequence[PETFrameCorrectionFactorsSequenceItem]):
    def add(
        self,
        /,
        *,
        PrimaryPromptsCountsAccumulated: ISValue = ...,
        SliceSensitivityFactor: DSValue = ...,
        DecayFactor: DSValue = ...,
        ScatterFractionFactor: DSValue = ...,
        DeadTimeFactor: DSValue = ...,
    ) -> PETFrameCorrectionFactorsSequenceItem: ...
