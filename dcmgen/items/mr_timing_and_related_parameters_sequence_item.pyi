# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Timing and Related Parameters Sequence (0018,9112)."""

from typing import Literal

from dcmgen.model.fields import CST, DS, FD, IS, SQ, US, AnyText, DSValue, FDValue, ISValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SpecificAbsorptionRateSequenceItem(Item):
    """Item of Specific Absorption Rate Sequence (0018,9239) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        SpecificAbsorptionRateDefinition: Literal["IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL"]
        | AnyText = ...,
        SpecificAbsorptionRateValue: FDValue = ...,
    ) -> None: ...
    SpecificAbsorptionRateDefinition: CST[Literal["IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL"]]
    """Specific Absorption Rate Definition (0018,9179), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""
    SpecificAbsorptionRateValue: FD
    """Specific Absorption Rate Value (0018,9181), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""

class SpecificAbsorptionRateSequenceItems(Sequence[SpecificAbsorptionRateSequenceItem]):
    def add(
        self,
        /,
        *,
        SpecificAbsorptionRateDefinition: Literal["IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL"]
        | AnyText = ...,
        SpecificAbsorptionRateValue: FDValue = ...,
    ) -> SpecificAbsorptionRateSequenceItem: ...

class OperatingModeSequenceItem(Item):
    """Item of Operating Mode Sequence (0018,9176) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        OperatingModeType: Literal["STATIC FIELD", "RF", "GRADIENT"] | AnyText = ...,
        OperatingMode: Literal["IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"] | AnyText = ...,
    ) -> None: ...
    OperatingModeType: CST[Literal["STATIC FIELD", "RF", "GRADIENT"]]
    """Operating Mode Type (0018,9177), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""
    OperatingMode: CST[Literal["IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"]]
    """Operating Mode (0018,9178), VM 1, Type 1 (PS3.3 C.8.13.5.2)."""

class OperatingModeSequenceItems(Sequence[OperatingModeSequenceItem]):
    def add(
        self,
        /,
        *,
        OperatingModeType: Literal["STATIC FIELD", "RF", "GRADIENT"] | AnyText = ...,
        OperatingMode: Literal["IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"] | AnyText = ...,
    ) -> OperatingModeSequenceItem: ...

class MRTimingAndRelatedParametersSequenceItem(Item):
    """Item of MR Timing and Related Parameters Sequence (0018,9112) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        RepetitionTime: DSValue = ...,
        EchoTrainLength: ISValue = ...,
        FlipAngle: DSValue = ...,
        OperatingModeSequence: Items[OperatingModeSequenceItem] = ...,
        GradientOutputType: Literal["DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"] | AnyText = ...,
        GradientOutput: FDValue = ...,
        SpecificAbsorptionRateSequence: Items[SpecificAbsorptionRateSequenceItem] = ...,
        RFEchoTrainLength: USValue = ...,
        GradientEchoTrainLength: USValue = ...,
    ) -> None: ...
    RepetitionTime: DS
    """Repetition Time (0018,0080), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    FlipAngle: DS
    """Flip Angle (0018,1314), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    EchoTrainLength: IS
    """Echo Train Length (0018,0091), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    RFEchoTrainLength: US
    """RF Echo Train Length (0018,9240), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientEchoTrainLength: US
    """Gradient Echo Train Length (0018,9241), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    SpecificAbsorptionRateSequence: SQ[SpecificAbsorptionRateSequenceItems, SpecificAbsorptionRateSequenceItem]
    """Specific Absorption Rate Sequence (0018,9239), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientOutputType: CST[Literal["DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"]]
    """Gradient Output Type (0018,9180), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    GradientOutput: FD
    """Gradient Output (0018,9182), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""
    OperatingModeSequence: SQ[OperatingModeSequenceItems, OperatingModeSequenceItem]
    """Operating Mode Sequence (0018,9176), VM 1, Type 1C (PS3.3 C.8.13.5.2)."""

class MRTimingAndRelatedParametersSequenceItems(Sequence[MRTimingAndRelatedParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        RepetitionTime: DSValue = ...,
        EchoTrainLength: ISValue = ...,
        FlipAngle: DSValue = ...,
        OperatingModeSequence: Items[OperatingModeSequenceItem] = ...,
        GradientOutputType: Literal["DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"] | AnyText = ...,
        GradientOutput: FDValue = ...,
        SpecificAbsorptionRateSequence: Items[SpecificAbsorptionRateSequenceItem] = ...,
        RFEchoTrainLength: USValue = ...,
        GradientEchoTrainLength: USValue = ...,
    ) -> MRTimingAndRelatedParametersSequenceItem: ...
