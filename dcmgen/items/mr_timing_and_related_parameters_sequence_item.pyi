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
    """Specific Absorption Rate Definition (0018,9179), CS, VM 1, Type 1.

    Defined Terms: IEC_WHOLE_BODY, IEC_PARTIAL_BODY, IEC_HEAD, IEC_LOCAL.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    SpecificAbsorptionRateValue: FD
    """Specific Absorption Rate Value (0018,9181), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

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
    """Operating Mode Type (0018,9177), CS, VM 1, Type 1.

    Defined Terms: STATIC FIELD, RF, GRADIENT.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    OperatingMode: CST[Literal["IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"]]
    """Operating Mode (0018,9178), CS, VM 1, Type 1.

    Defined Terms: IEC_NORMAL, IEC_FIRST_LEVEL, IEC_SECOND_LEVEL.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

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
    """Repetition Time (0018,0080), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    FlipAngle: DS
    """Flip Angle (0018,1314), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    EchoTrainLength: IS
    """Echo Train Length (0018,0091), IS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    RFEchoTrainLength: US
    """RF Echo Train Length (0018,9240), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    GradientEchoTrainLength: US
    """Gradient Echo Train Length (0018,9241), US, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    SpecificAbsorptionRateSequence: SQ[SpecificAbsorptionRateSequenceItems, SpecificAbsorptionRateSequenceItem]
    """Specific Absorption Rate Sequence (0018,9239), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    GradientOutputType: CST[Literal["DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"]]
    """Gradient Output Type (0018,9180), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: DB_DT, ELECTRIC_FIELD, PER_NERVE_STIM.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    GradientOutput: FD
    """Gradient Output (0018,9182), FD, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
    OperatingModeSequence: SQ[OperatingModeSequenceItems, OperatingModeSequenceItem]
    """Operating Mode Sequence (0018,9176), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

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
